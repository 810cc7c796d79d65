import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article, MediaType } from '../../../src/engine/article/article.ts';
import { composed } from '../../../src/engine/article/composed.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { segment } from '../../../src/engine/article/sentences.ts';
import { runs } from '../../runs.ts';

const mediaTypes: readonly MediaType[] = ['text/plain', 'text/markdown', 'text/html'];

/** What makes reading hard, to be thrown together at random. */
const pieces = [
  ...[
    'Rain fell',
    'on 3.9 km',
    'Über',
    'e\u0301te\u0301',
    '“so”',
    '…',
    '. ',
    '? ',
    'U.S. ',
    '漢字',
    '😀',
    '👩‍🚒',
    '\ud83d',
    'İ',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\r\n\r\n',
    '\u00a0',
    '\u202f',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\u0000',
  ],
  ...[
    '- ',
    '1. ',
    '2. ',
    '# ',
    '> ',
    '* ',
    '**',
    '_',
    '`',
    '```\n',
    '[a](b)',
    '[',
    '](',
    '![x](y)',
    '| ',
    '|--|--|\n',
    '---\n',
    '\\',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&shy;',
    '&#x1F600;',
    '&notanentity;',
    '&',
    '<p>',
    '</p>',
    '<br>',
    '<b>',
    '</b>',
    '<li>',
    '<td>',
    '<tr>',
  ],
  ...[
    '<table>',
    '</table>',
    '<nav>',
    '</nav>',
    '<h1>',
    '</h1>',
    '<article>',
    '</article>',
    '<div class="related">',
    '</div>',
  ],
  ...[
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<a href="x">',
    '</a>',
    '<title>',
    '</title>',
    '<',
    '>',
    '"',
    'By Ola Brandt',
    'Read more: x',
  ],
];
const messy = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''));
const anyText = fc.oneof({ weight: 4, arbitrary: messy }, fc.string({ unit: 'binary', maxLength: 60 }));
const anyMediaType = fc.constantFrom(...mediaTypes);

describe('reading any text', () => {
  it('never fails, and its blocks cover the body with a line feed between two of them', () => {
    fc.assert(
      fc.property(anyText, anyMediaType, (text, mediaType) => {
        const article = readArticle({ path: 'x', text, mediaType });
        let expected = 0;
        for (const { start, end } of article.blocks) {
          assert.equal(start, expected);
          assert.ok(end > start);
          assert.doesNotMatch(article.body.slice(start, end), /^\s|\s$|\s\s|[\n\r\t\u00ad\u200b\ufeff\u00a0]/);
          expected = end + 1;
        }
        assert.equal(article.body.length, Math.max(0, expected - 1));
        assert.equal(article.text, text);
      }),
      runs(3000),
    );
  });

  it('makes every stretch of the body again from the text and what of it is not there', () => {
    fc.assert(
      fc.property(anyText, anyMediaType, fc.nat(60), fc.nat(60), (text, mediaType, start, length) => {
        const { body, offsets } = readArticle({ path: 'x', text, mediaType });
        const literals = offsets.literalsOf(body);
        const end = Math.min(body.length, start + length);
        assert.equal(offsets.derivedText(text, literals, start, end), body.slice(start, end));
        assert.equal(offsets.derivedText(text, literals, 0, body.length), body);
      }),
      runs(2000),
    );
  });

  it('maps every character of the body to the characters of the text that it stands for, in their order', () => {
    fc.assert(
      fc.property(anyText, anyMediaType, (text, mediaType) => {
        const { body, offsets } = readArticle({ path: 'x', text, mediaType });
        let last = 0;
        for (let index = 0; index < body.length; index += 1) {
          const [start, end] = [offsets.start(index), offsets.end(index + 1)];
          assert.ok(start >= last && end >= start && end <= text.length);
          last = start;
          const source = text.slice(start, end);
          const exact = source === body[index] || composed(source)?.text.includes(body[index]!);
          const decoded = source.startsWith('&') && mediaType !== 'text/plain';
          assert.ok(exact || decoded || /[\s|]/.test(body[index]!), `${JSON.stringify(source)} is not ${body[index]}`);
        }
      }),
      runs(3000),
    );
  });

  it('gives the same words whether letters and their marks are one character or two', () => {
    fc.assert(
      fc.property(messy, anyMediaType, (text, mediaType) => {
        const read = (form: 'NFC' | 'NFD') => {
          const article = readArticle({ path: 'x', text: text.normalize(form), mediaType });
          return [article.body, article.blocks, article.title, article.author, article.language];
        };
        assert.deepEqual(read('NFD'), read('NFC'));
      }),
      runs(2000),
    );
  });

  it('gives the words of any part of a plain block when the part of the text is read again', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        const { body, blocks, offsets } = readArticle({ path: 'x', text, mediaType: 'text/plain' });
        for (const block of blocks) {
          const start = block.start + (from % (block.end - block.start));
          const end = Math.min(block.end, start + 1 + (length % (block.end - start)));
          // A joiner at the end of a part has lost what it joins.
          if (body[end - 1] === '\u200d') continue;
          assert.equal(folded(text.slice(offsets.start(start), offsets.end(end))), body.slice(start, end).trim());
        }
      }),
      runs(3000),
    );
  });

  it('gives sentences that lie inside blocks, in order, without white space around them', () => {
    fc.assert(
      fc.property(anyText, anyMediaType, (text, mediaType) => {
        const article = readArticle({ path: 'x', text, mediaType });
        let last = 0;
        for (const { start, end, role } of segment(article)) {
          assert.ok(start >= last && end > start);
          assert.ok(article.blocks.some((block) => block.start <= start && end <= block.end && block.role === role));
          assert.match(article.body.slice(start, end), /^\S(?:.*\S)?$/su);
          last = end;
        }
      }),
      runs(2000),
    );
  });
});

describe('reading an article with a byte order mark', () => {
  for (const mediaType of mediaTypes) {
    it(`keeps the offsets of ${mediaType}`, () => {
      const text = '\ufeffA first line\n\nThe bridge closes on 3 May.';
      assert.equal(quoteOf(readArticle({ path: 'x', text, mediaType }), 'bridge closes'), 'bridge closes');
    });
  }
});

describe('reading in time that grows with the length', function () {
  this.timeout(20_000);
  const million = 1_000_000;
  const long: Record<string, string> = {
    ...Object.fromEntries([...'a.>*[`~_<&"-\n |#A'].map((sign) => [JSON.stringify(sign), sign.repeat(million / 4)])),
    'nested tags': `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`,
    'tags that end nothing': `${'<p>'.repeat(50_000)}${'</b>'.repeat(50_000)}`,
    'unmatched strikes': '~a'.repeat(100_000),
    'underlined headings': 'a\n=\n'.repeat(10_000),
    'underlined headings in a quotation': '> a\n> -\n'.repeat(9_000),
    'nested quotations': `${'> '.repeat(10_000)}deep`,
    'a million words': 'word '.repeat(million / 5),
  };
  for (const [name, text] of Object.entries(long)) {
    it(name, () => {
      for (const mediaType of mediaTypes) {
        const article = readArticle({ path: 'x', text, mediaType });
        assert.ok(segment(article).length <= article.body.length);
      }
    });
  }
});

/** White space and invisible characters folded the way the body promises, written independently of it. */
function folded(source: string): string {
  return (composed(source)?.text ?? source)
    .replace(
      /(?![\s\u0085])\p{Cc}|[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\u200d(?!\p{Cs}|\p{So}|[\u2600-\u27bf])/gu,
      '',
    )
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

function quoteOf({ body, offsets, text }: Article, words: string): string {
  const at = body.indexOf(words);
  return text.slice(offsets.start(at), offsets.end(at + words.length));
}
