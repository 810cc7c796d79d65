import assert from 'node:assert/strict';
import type { Extraction } from '../../../src/engine/claims/extract.ts';
import type { Alias } from '../../../src/engine/configuration.ts';
import { namesOfArticle } from '../../../src/engine/entities/articleNames.ts';
import { EntityIndex } from '../../../src/engine/entities/entityIndex.ts';
import { extractionOf } from './table.ts';

function resolve(...texts: readonly string[]): EntityIndex {
  return indexOf(texts.map((text, i) => extractionOf(text, `${i}.txt`)));
}

function indexOf(extractions: readonly Extraction[], aliases: readonly Alias[] = []): EntityIndex {
  const index = new EntityIndex();
  index.configure(aliases);
  for (const [i, { claims, entities }] of extractions.entries())
    index.put(`${i}.txt`, namesOfArticle(claims, entities));
  index.settle();
  return index;
}

const office = (name: string, title = 'chief executive', firm = 'Harlow'): string =>
  `Pumps are made by ${firm} in Marston. ${name}, ${title} of ${firm}, spoke.`;

/** Two articles, and whether a person is found in two spellings. */
const spellings: readonly (readonly [a: string, b: string, found: boolean])[] = [
  [office('Neil Lindqvist'), office('Neil Lindkvist'), true],
  [office('Neil Lindqvist'), office('Neil Lindqvist'), false],
  // Another given name is another person.
  [office('Neil Lindqvist'), office('Sven Lindkvist'), false],
  // Another office at another firm is another person.
  [office('Neil Lindqvist'), office('Neil Lindkvist', 'spokesman', 'Quill'), false],
  // A short surname with another letter is another surname.
  [office('Neil Lind'), office('Neil Lang'), false],
  [office('Neil Lindqvist'), office('Neil Okker'), false],
];

describe('The entities of a corpus', () => {
  for (const [a, b, found] of spellings)
    it(`${a} | ${b} → ${found ? 'one person in two spellings' : 'no misspelling'}`, () =>
      assert.equal(resolve(a, b).variants.length, found ? 1 : 0));

  it('joins what a reader has called aliases, under the name given, and finds no misspelling in them', () => {
    const texts = [office('Neil Lindqvist'), office('Neil Lindkvist')];
    const extractions = texts.map((text, i) => extractionOf(text, `${i}.txt`));
    const index = indexOf(extractions, [
      { alias: 'Neil  lindkvist', name: 'Neil Lindqvist' },
      { alias: 'NRA', name: 'Northern Rail Authority plc' },
      { alias: 'Northern Rail Authority', name: 'NRA' },
    ]);
    assert.equal(index.of('neil lindqvist'), index.of('neil lindkvist'));
    assert.equal(index.of('nra'), index.of('northern rail authority'));
    assert.equal(index.textOf(index.of('neil lindkvist')), 'Neil Lindqvist');
    assert.deepEqual(index.variants, []);
  });

  it('joins the spellings of one person', () => {
    const index = resolve(office('Neil Lindqvist'), office('Neil Lindkvist'));
    assert.equal(index.of('neil lindqvist'), index.of('neil lindkvist'));
  });

  it('keeps two people of one surname apart', () => {
    const index = resolve(office('Ada Okafor'), office('Tom Okafor', 'spokesman'));
    assert.notEqual(index.of('ada okafor'), index.of('tom okafor'));
  });

  it('takes two spellings in one article for two people', () => {
    const both =
      'Pumps are made by Harlow. Neil Lindqvist, vice president of Harlow, met Neil Lindkvist, vice president of Harlow.';
    assert.equal(resolve(both).variants.length, 0);
  });

  for (const [said, name] of [
    [['Harlow', 'Harlows'], 'Harlow'],
    [['Harlows', 'Harlow'], 'Harlow'],
    [['Harlow', 'Harlow Group'], 'Harlow Group'],
  ] as const)
    it(`names what is called ${said.join(' and ')} ${name}`, () => {
      const { claims, entities } = extractionOf(office('Ada Okafor'));
      const claim = claims[0]!;
      const subject = (text: string) => ({ ...claim.subject, entity: 'harlow', text, whole: true });
      const called = said.map((text) => ({ ...claim, subject: subject(text) }));
      assert.equal(indexOf([{ claims: called, entities }]).textOf('harlow'), name);
    });

  it('has the fullest name of an entity', () => {
    const index = resolve(office('Ada Okafor'), office('Ada Okafor'));
    assert.equal(index.textOf(index.of('ada okafor')), 'Ada Okafor');
  });
});
