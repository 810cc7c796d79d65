import assert from 'node:assert/strict';
import { extractionOf } from './table.ts';

/** A text, two forms of names in it, and whether they name one. */
const rows: readonly (readonly [text: string, a: string, b: string, same: boolean])[] = [
  ['The firm hired Ada Okafor. On Monday Okafor spoke.', 'Okafor', 'Ada Okafor', true],
  ['The firm hired Ada Okafor and her brother Tom Okafor. On Monday Okafor spoke.', 'Ada Okafor', 'Tom Okafor', false],
  ['The firm hired Ada Okafor and Tom Okafor. Tom Okafor left. On Monday Okafor spoke.', 'Okafor', 'Ada Okafor', false],
  ['The Northern Rail Authority (NRA) met. On Monday the NRA spoke.', 'NRA', 'Northern Rail Authority', true],
  ['They sued Harlow Holdings Ltd. On Monday Harlow Holdings spoke.', 'Harlow Holdings', 'Harlow Holdings Ltd', true],
  ['They met in Marston and in New Marston.', 'Marston', 'New Marston', false],
  ['Die Harlow AG wächst. Harlows Umsatz stieg. Harlow zahlt. Bei Harlow hofft man.', 'Harlows', 'Harlow', true],
  ['Anna Brandt kam mit Jan Okker. Brandts Plan gefiel Okker.', 'Brandts', 'Anna Brandt', true],
];

describe('The entities of an article', () => {
  for (const [text, a, b, same] of rows) {
    it(`${text} → ${a} ${same ? 'is' : 'is not'} ${b}`, () => {
      const { entities } = extractionOf(text);
      assert.equal(entities.key(a) === entities.key(b), same);
    });
  }

  it('have the fullest form of their name', () => {
    const { entities } = extractionOf('The firm hired Ada Okafor. On Monday Okafor spoke.');
    assert.equal(entities.textOf(entities.key('Okafor')), 'Ada Okafor');
  });

  it('have a main organisation where one is spoken of most', () => {
    const { entities } = extractionOf(
      'Pumps are made by Harlow. Harlow grew. In 2019 Harlow bought Quill. Ada Okafor, 52, saw Ada Okafor, said Ada Okafor.',
    );
    assert.equal(entities.mainOrganisation, 'harlow');
  });

  it('have no main organisation where each is named once', () => {
    assert.equal(extractionOf('Pumps are made by Harlow and by Quill.').entities.mainOrganisation, null);
  });
});
