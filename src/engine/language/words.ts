import { memoised } from './memo.ts';

/** What a French word loses its vowel to before another, with the apostrophe: `l'usine`, `lorsqu'il`. */
export const elided = "(?:[cdjlmnst]|qu|lorsqu|puisqu)['’](?=\\p{L})";
const elision = new RegExp(`(^|[ _])(${elided})`, 'gu');

/** The words of a phrase of a lexicon, `_` or a space between them, as a sentence is split: `à`, `l'`, `heure`; `ship`, `'s`. */
export const wordsOfPhrase = memoised((phrase: string): readonly string[] =>
  phrase
    .replace(elision, '$1$2 ')
    .replace(/(\p{L})('s)(?=[ _]|$)/gu, '$1 $2')
    .split(/[ _]/),
);

/** A set of words from a text that lists them, separated by white space: how lexicons are written in this folder. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
