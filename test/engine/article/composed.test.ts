import assert from 'node:assert/strict';
import { composed } from '../../../src/engine/article/composed.ts';
import { Corpus } from '../../../src/engine/corpus.ts';

describe('letters and their marks', () => {
  for (const [what, text, whole] of [
    ['a diaeresis', 'Ha\u0308u\u00dfler', 'H\u00e4u\u00dfler'],
    ['two marks', 'u\u0308\u0304', '\u01d6'],
    ['marks in another order', 'o\u0308\u0323', '\u1ecd\u0308'],
    ['a mark behind a whole letter', '\u00fc\u0304', '\u01d6'],
    ['a Greek and a Cyrillic letter', '\u03b1\u0301 \u0438\u0306', '\u03ac \u0439'],
  ] as const)
    it(`are one character: ${what}`, () => assert.equal(composed(text)?.text, whole));

  for (const [what, text] of [
    ['a letter that has no such mark', 'q\u0308'],
    ['a mark without a letter', '\u0308u'],
    ['a line break', '\n\u0308'],
    ['half a character', '\udc00\u0308'],
  ] as const)
    it(`stay as they are: ${what}`, () => assert.equal(composed(text)?.text, text));

  it('are left alone where none is written apart', () => assert.equal(composed('H\u00e4u\u00dfler'), undefined));
});

describe('an article with letters and their marks written apart', () => {
  const prose =
    'B\u00fcrgermeister J\u00f6rg H\u00e4u\u00dfler hat am Montag 14 F\u00e4hren er\u00f6ffnet. Bei dem Unfall starben 12 Menschen.';
  for (const [path, text] of [
    ['a.txt', `H\u00e4fen &amp; F\u00e4hren\n\n${prose}`],
    ['a.md', `---\ntitle: F\u00e4hren\ndate: 3. M\u00e4rz 2024\n---\n# F\u00e4hren\n\n**${prose}**`],
    [
      'a.html',
      `<html><head><title>F\u00e4hren</title></head><body><h1>F\u00e4hren</h1><p>\u00dcber &amp; <b>${prose}</b></p></body></html>`,
    ],
  ] as const)
    it(`has the same claims, each at its own words: ${path}`, () => {
      const reportOn = (form: 'NFC' | 'NFD') => {
        const corpus = new Corpus();
        const own = text.normalize(form);
        corpus.put({ path, text: own });
        const { sources, claims } = corpus.report();
        for (const { start, end, quote } of claims) assert.equal(own.slice(start, end), quote);
        const told = claims.map(({ start, end, quote, id, ...claim }) => ({ ...claim, quote: quote.normalize('NFC') }));
        return { sources, told };
      };
      const [apart, whole] = [reportOn('NFD'), reportOn('NFC')];
      assert.ok(whole.told.some(({ subject }) => subject === 'J\u00f6rg H\u00e4u\u00dfler'));
      assert.deepEqual(apart, whole);
    });
});
