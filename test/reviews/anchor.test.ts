import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AnchoredText } from '../../src/reviews/anchor.ts';

const article =
  'The ferry Halcyon left Marston at nine. It carries 212 passengers and a crew of nine.\n\n' +
  'On Friday the harbour master said that no ferry of this line carries 212 passengers in winter.\n';

/** What is done to the article, and whether the quote “carries 212 passengers”, the first of the two, is found again. */
const edits: readonly (readonly [what: string, edit: (text: string) => string, found: boolean])[] = [
  ['nothing', (text) => text, true],
  ['a paragraph is put before it', (text) => `A word before.\n\n${text}`, true],
  ['a paragraph is put behind it', (text) => `${text}\nA word behind.\n`, true],
  ['lines end otherwise', (text) => text.replaceAll('\n', '\r\n'), true],
  ['lines are broken otherwise', (text) => text.replaceAll(' ', '\n  '), true],
  [
    'the words before it change, and the other one is no more',
    (text) => text.replace('carries 212 passengers in', 'goes there in').replace('It carries', 'She carries'),
    true,
  ],
  ['its own words change', (text) => text.replace('212', '213'), false],
  ['its sentence is taken out; the other one stays', (text) => text.replace(/It carries.*\n/, ''), false],
  ['the words before it change; the other one stays', (text) => text.replace('It carries', 'She carries'), false],
  [
    'its surroundings change on both sides',
    (text) =>
      text
        .replace('It carries', 'She carries')
        .replace('and a crew', 'with a crew')
        .replace(/On Friday.*/, ''),
    false,
  ],
  ['its paragraph stands there twice', (text) => `${text}\n${text}`, false],
  ['everything is taken out', () => '', false],
];

describe('An anchor', () => {
  const quote = 'carries 212 passengers';
  const start = article.indexOf(quote);
  const anchor = new AnchoredText(article).anchorOf({ start, end: start + quote.length });

  it('is the quote with what stands around it, on one line', () => {
    assert.deepEqual(anchor, {
      quote,
      prefix: 'on left Marston at nine. It '.padStart(32, article.slice(start - 32, start)),
      suffix: ' and a crew of nine. On Friday t',
    });
  });

  for (const [what, edit, found] of edits)
    it(`${found ? 'is found again' : 'is lost'} when ${what}`, () => {
      const text = edit(article);
      const span = new AnchoredText(text).find(anchor);
      assert.equal(span && text.slice(span.start, span.end).replace(/\s+/g, ' '), found ? quote : undefined);
    });

  it('is found where it was made, in any text, however often its words stand there', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '😀', 'aa '), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
        const text = parts.join('');
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 8));
        fc.pre(/^\S/.test(text.slice(start)) && /\S$/.test(text.slice(0, end)));
        const anchored = new AnchoredText(text);
        const found = anchored.find(anchored.anchorOf({ start, end }));
        // Where 512 characters on either side do not tell, it is nowhere rather than at another place.
        if (found) assert.deepEqual(found, { start, end });
        else assert.ok(text.length > 512);
      }),
    );
  });

  it('is never found at other words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (text, word, prefix, suffix) => {
        const span = new AnchoredText(text).find({ quote: word, prefix, suffix });
        if (span) assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' '), word.replace(/\s+/g, ' '));
      }),
    );
  });
});
