import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asEditorText } from '../../src/sources/editorText.ts';
import { LineIndex } from '../../src/sources/lineIndex.ts';

describe('The text of a file as an editor shows it', () => {
  for (const [name, decoded, expected] of [
    ['drops a byte order mark', '\uFEFFOne.\nTwo.', 'One.\nTwo.'],
    ['keeps line feeds', 'One.\nTwo.\n', 'One.\nTwo.\n'],
    ['keeps carriage returns with line feeds', 'One.\r\nTwo.\r\n', 'One.\r\nTwo.\r\n'],
    ['makes mixed line ends the kind that prevails', 'One.\r\nTwo.\nThree.\r\n', 'One.\r\nTwo.\r\nThree.\r\n'],
    ['takes line feeds where the two kinds balance', 'One.\r\nTwo.\n', 'One.\nTwo.\n'],
    ['replaces lone carriage returns', 'One.\rTwo.\r', 'One.\r\nTwo.\r\n'],
  ] as const) {
    it(name, () => assert.equal(asEditorText(decoded), expected));
  }
});

describe('Lines of a text', () => {
  for (const [text, offset, line, character] of [
    ['', 0, 0, 0],
    ['ab\ncd', 2, 0, 2],
    ['ab\ncd', 3, 1, 0],
    ['ab\r\ncd', 4, 1, 0],
    ['ab\rcd', 3, 1, 0],
    ['ab\ncd', 99, 1, 2],
    ['ab', -1, 0, 0],
  ] as const) {
    it(`${JSON.stringify(text)} at ${offset} is ${line}:${character}`, () => {
      assert.deepEqual(new LineIndex(text).positionAt(offset), { line, character });
    });
  }

  it('never counts past the line it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '𝒙') }), fc.nat(50), (text, offset) => {
        const { line, character } = new LineIndex(text).positionAt(offset);
        const lines = text.split(/\r\n|\r|\n/);
        const starts = lines.slice(0, line).reduce((sum, one) => sum + one.length, 0);
        const ends = [...text.slice(0, offset).matchAll(/\r\n|\n/g)].reduce((sum, [end]) => sum + end.length, 0);
        // An offset between the two units of a line end belongs to the line that ends.
        const within = text[offset - 1] === '\r' ? 1 : 0;
        assert.equal(starts + ends + character, Math.min(offset, text.length));
        assert.ok(character <= lines[line]!.length + within);
      }),
    );
  });
});
