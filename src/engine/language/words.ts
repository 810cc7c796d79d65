import { memoised } from './memo.ts';

/** The words of a phrase of a lexicon. */
export const wordsOfPhrase = memoised((phrase: string): readonly string[] => phrase.split(' '));

/** A set of words from a text that lists them, separated by white space: how lexicons are written in this folder. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
