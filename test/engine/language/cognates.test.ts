import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/article/article.ts';
import { cognateOf } from '../../../src/engine/language/cognates.ts';

describe('cognates', () => {
  const alike: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
    'what turns voltage': { en: 'transformer', de: 'transformator', fr: 'transformateur', es: 'transformador' },
    'of an authority': { en: 'administrative', de: 'administrativ', fr: 'administrative', es: 'administrativa' },
    'keeping cold': { en: 'refrigeration', fr: 'réfrigération', es: 'refrigeración' },
    'in orbit': { en: 'satellites', de: 'satelliten', fr: 'satellites', es: 'satélites' },
    'of a volcano': { en: 'volcanic', fr: 'volcanique', es: 'volcánico' },
    'of drugs': { en: 'pharmaceutical', de: 'pharmazeutisch', fr: 'pharmaceutique', es: 'farmacéutico' },
    drums: { en: 'percussion', fr: 'percussion', es: 'percusión' },
  };
  for (const [what, words] of Object.entries(alike))
    it(`tells that ${Object.values(words).join(', ')} are one word (${what})`, () => {
      const roots = Object.entries(words).map(([language, word]) => cognateOf(word, language as Language));
      assert.equal(new Set(roots).size, 1, roots.join(' '));
      assert.notEqual(roots[0], null);
    });

  for (const [a, b] of [
    ['transformer', 'translator'],
    ['operation', 'opposition'],
    ['percussion', 'persuasion'],
  ] as const)
    it(`keeps ${a} and ${b} apart`, () => assert.notEqual(cognateOf(a, 'en'), cognateOf(b, 'en')));

  it('says nothing of short words and of languages whose endings it does not know', () => {
    assert.equal(cognateOf('motor', 'de'), null);
    assert.equal(cognateOf('transformator', 'und'), null);
  });
});
