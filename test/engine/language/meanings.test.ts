import assert from 'node:assert/strict';
import { meaningsOf } from '../../../src/engine/language/meanings.ts';
import type { LanguagePack } from '../../../src/engine/language/pack.ts';
import { packs } from '../../../src/engine/language/packs.ts';

const rows: readonly (readonly [word: string, language: 'en' | 'de' | 'fr' | 'es', meaning: string])[] = [
  ['gusts', 'en', 'gust'],
  ['böe', 'de', 'gust'],
  ['rafales', 'fr', 'gust'],
  ['ráfagas', 'es', 'gust'],
  ['feuerwehrleute', 'de', 'firefighter'],
  ['pompiers', 'fr', 'firefighter'],
  ['bomberos', 'es', 'firefighter'],
  ['häuser', 'de', 'house'],
  ['évacués', 'fr', 'evacuate'],
  ['desalojaron', 'es', 'evacuate'],
  ['heaviest', 'en', 'heavy'],
  ['züge', 'de', 'train'],
  ['kleineren', 'de', 'little'],
  ['strasse', 'de', 'road'],
  ['nombreuses', 'fr', 'many'],
  ['blanca', 'es', 'white'],
];

/** Compounds, and the meanings of their parts. */
const compounds: readonly (readonly [word: string, first: string, last: string])[] = [
  ['suchhund', 'search', 'dog'],
  ['rettungshubschrauber', 'rescue', 'helicopter'],
  ['krankenhausbetten', 'hospital', 'bed'],
];

describe('The meaning of everyday words', () => {
  for (const [word, language, meaning] of rows)
    it(`${language} ${word}: ${meaning}`, () => {
      assert.ok(meaningsOf(word, packs[language]!).includes(meaning) || word.startsWith(meaning), word);
    });
  for (const [word, first, last] of compounds)
    it(`${word}: ${first} + ${last}`, () => {
      const found = meaningsOf(word, packs.de!);
      assert.ok(found.includes(first) && found.includes(last), found.join(' '));
    });
  it('is none for a word that no line lists', () => {
    for (const pack of Object.values(packs) as LanguagePack[]) assert.deepEqual(meaningsOf('xylzwq', pack), []);
  });
});
