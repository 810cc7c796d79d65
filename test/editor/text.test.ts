import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { escapeMarkdown } from '../../src/text/markdown.ts';
import { oneLine, shorten, shortenAll, withoutIcons } from '../../src/text/plain.ts';

function rendered(markdown: string) {
  // This library looks for addresses once more in the finished text, where nothing can be escaped; renderers don't.
  const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: extensions });
}

/** Pieces that mean something to Markdown, HTML, VS Code or a terminal, among plain ones. */
const hostile = fc.constantFrom(
  ...[
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
    '#',
    '+',
    '-',
    '.',
    '!',
    '|',
    '~',
    '\\',
    '$',
    '{',
    '}',
    '"',
    "'",
  ],
  ...['\n', '\r\n', '\t', '    ', '1.', 'http://', 'https://a.example/', 'www.', 'a@b.example', 'command:', ':', '='],
  ...[
    '<script>',
    '</a>',
    '<!--',
    '&amp;',
    '&#60;',
    '$(alert)',
    '[x](command:y)',
    '![i](data:,)',
    '```',
    '---',
    '\u202e',
    '\0',
  ],
  ...['word', 'Ä', '𝒙', '“', '”', ' '],
);
const hostileText = fc.array(hostile, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('Article text in Markdown', () => {
  it('is shown as it is, whatever it holds, and becomes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        const { children } = rendered(`x ${escapeMarkdown(text)} x`);
        assert.equal(children.length, 1);
        const [paragraph] = children;
        assert.ok(paragraph?.type === 'paragraph');
        assert.deepEqual(
          paragraph.children.map((child) => child.type),
          ['text'],
        );
        const [shown] = paragraph.children;
        assert.ok(shown?.type === 'text');
        assert.equal(oneLine(shown.value), oneLine(`x ${oneLine(text)} x`));
      }),
      { numRuns: 500 },
    );
  });

  it('stays text between the brackets of a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [paragraph] = rendered(`[x${escapeMarkdown(text)}x](command:safe)`).children;
        assert.ok(paragraph?.type === 'paragraph');
        const [link, ...others] = paragraph.children;
        assert.ok(link?.type === 'link' && link.url === 'command:safe');
        assert.equal(others.length, 0);
      }),
    );
  });
});

describe('Article text on one line', () => {
  for (const [text, expected] of [
    ['  two\n lines\t here ', 'two lines here'],
    ['turned \u202eround\u202c', 'turned round'],
    ['bell\u0007', 'bell'],
    ['soft\u200bbreak', 'softbreak'],
    ['non\u00a0breaking', 'non breaking'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(oneLine(text), expected));
  }

  for (const [text, limit, expected] of [
    ['short enough', 20, 'short enough'],
    ['cut at the end of a word', 14, 'cut at the…'],
    ['no comma, before the dots', 10, 'no comma…'],
    ['unbreakableword', 6, 'unbrea…'],
    ['ab𝒙', 3, 'ab…'],
  ] as const) {
    it(`${JSON.stringify(text)} in ${limit}`, () => assert.equal(shorten(text, limit), expected));
  }

  for (const [texts, limit, expected] of [
    [['one', 'two'], 10, ['one', 'two']],
    [['short', 'a much longer text that is cut'], 24, ['short', 'a much longer text…']],
    [
      ['a long text that is cut too', 'a much longer text that is cut'],
      40,
      ['a long text that is…', 'a much longer text…'],
    ],
    [['a long text that is cut too', 'a much longer text that is cut'], 4, ['a long…', 'a much…']],
  ] as const) {
    it(`${JSON.stringify(texts)} in ${limit} together`, () => assert.deepEqual(shortenAll(texts, limit), expected));
  }

  it('draws no icons', () => assert.equal(withoutIcons('costs $(bug) 5'), 'costs \\$(bug) 5'));
});
