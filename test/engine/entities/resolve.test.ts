import assert from 'node:assert/strict';
import { resolveEntities } from '../../../src/engine/entities/resolve.ts';
import { extractionOf } from './table.ts';

function resolve(...texts: readonly string[]): ReturnType<typeof resolveEntities> {
  return resolveEntities(texts.map((text, i) => ({ path: `${i}.txt`, ...extractionOf(text, `${i}.txt`) })));
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
    const contributions = texts.map((text, i) => ({ path: `${i}.txt`, ...extractionOf(text, `${i}.txt`) }));
    const { of, textOf, variants } = resolveEntities(contributions, [
      { alias: 'Neil  lindkvist', name: 'Neil Lindqvist' },
      { alias: 'NRA', name: 'Northern Rail Authority plc' },
      { alias: 'Northern Rail Authority', name: 'NRA' },
    ]);
    assert.equal(of('neil lindqvist'), of('neil lindkvist'));
    assert.equal(of('nra'), of('northern rail authority'));
    assert.equal(textOf(of('neil lindkvist')), 'Neil Lindqvist');
    assert.deepEqual(variants, []);
  });

  it('joins the spellings of one person', () => {
    const { of } = resolve(office('Neil Lindqvist'), office('Neil Lindkvist'));
    assert.equal(of('neil lindqvist'), of('neil lindkvist'));
  });

  it('keeps two people of one surname apart', () => {
    const { of } = resolve(office('Ada Okafor'), office('Tom Okafor', 'spokesman'));
    assert.notEqual(of('ada okafor'), of('tom okafor'));
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
      assert.equal(resolveEntities([{ path: 'a.txt', claims: called, entities }]).textOf('harlow'), name);
    });

  it('has the fullest name of an entity', () => {
    const { of, textOf } = resolve(office('Ada Okafor'), office('Ada Okafor'));
    assert.equal(textOf(of('ada okafor')), 'Ada Okafor');
  });
});
