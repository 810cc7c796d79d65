import assert from 'node:assert/strict';
import { opposites as germanOpposites } from '../../../src/engine/language/de/opposites.ts';
import { opposites as englishOpposites } from '../../../src/engine/language/en/opposites.ts';
import type { Meanings } from '../../../src/engine/language/meanings.ts';
import { packs } from '../../../src/engine/language/packs.ts';
import { ambiguous } from './ambiguousWords.ts';

const lists = Object.entries(packs).map(([code, pack]) => ({ code, meanings: pack!.meanings }));

describe('The lists of meanings', () => {
  it('hold every meaning in every language', () => {
    const [english, ...others] = lists;
    const wanted = meaningsIn(english!.meanings);
    assert.ok(wanted.length > 2000, String(wanted.length));
    for (const { code, meanings } of others) assert.deepEqual(meaningsIn(meanings), wanted, code);
  });
  for (const { code, meanings } of lists) {
    it(`${code}: hold a word under one meaning, unless it is listed as ambiguous`, () => {
      const several = entries(meanings).flatMap(([word, under]) =>
        under.length > 1 && !isSwiss(word, meanings) ? [word] : [],
      );
      assert.deepEqual(several.sort(), [...(ambiguous[code] ?? [])].sort());
    });
    it(`${code}: hold words in lower case, whose parts are joined by one mark`, () => {
      for (const [word] of entries(meanings))
        assert.match(word, /^[\p{Ll}\p{N}][\p{Ll}\p{N}'&.-]*(?: [\p{Ll}\p{N}'&.-]+)*$/u);
    });
  }
  for (const [code, opposites] of [
    ['en', englishOpposites],
    ['de', germanOpposites],
  ] as const)
    it(`${code}: never hold two opposites under one meaning`, () => {
      const meanings = new Map(entries(packs[code]!.meanings));
      const shared = opposites
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [left, right] = line.split(' / ').map((side) => side.replaceAll('_', ' ').split(' ')) as [
            string[],
            string[],
          ];
          // "defeat" is what the winner does and what the loser has.
          const both = new Set(left.filter((word) => right.includes(word)));
          return left.flatMap((x) =>
            right.flatMap((y) =>
              both.has(x) || both.has(y)
                ? []
                : (meanings.get(x) ?? [])
                    .filter((meaning) => meanings.get(y)?.includes(meaning))
                    .map((meaning) => `${meaning}: ${x} / ${y}`),
            ),
          );
        });
      assert.deepEqual(shared, []);
    });
});

/** Is it only another spelling of a word with ß? */
function isSwiss(word: string, { words }: Meanings): boolean {
  return word.includes('ss') && words.has(word.replace(/ss(?!.*ss)/, 'ß'));
}

/** Every word and phrase, as the lists write them, with its meanings; "s'être échappé" stands there as "s'échapper". */
function entries({ words, phrases }: Meanings): (readonly [word: string, meanings: readonly string[]])[] {
  return [
    ...words,
    ...[...phrases].flatMap(([first, list]) =>
      list.flatMap(({ rest, meanings }) =>
        first === "s'" && rest[0] === 'être'
          ? []
          : [[[first, ...rest].join(' ').replaceAll("' ", "'"), meanings] as const],
      ),
    ),
  ];
}

function meaningsIn(meanings: Meanings): string[] {
  return [...new Set(entries(meanings).flatMap(([, under]) => under))].sort();
}
