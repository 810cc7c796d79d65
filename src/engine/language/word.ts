import { memoisedBy } from './memo.ts';
import type { LanguagePack } from './pack.ts';

/**
 * A word of a language in lower case: one object wherever it stands in a text. It keeps what has been found out about it, so
 * that a lexicon is asked about a word once and not at every place.
 */
export class Word {
  readonly lower: string;
  readonly pack: LanguagePack;
  /** What each `fact` tells of it, as far as asked. */
  readonly known: unknown[] = [];

  constructor(lower: string, pack: LanguagePack) {
    this.lower = lower;
    this.pack = pack;
  }
}

/** The word of a text in lower case. */
export const wordOf = memoisedBy((lower: string, pack: LanguagePack) => new Word(lower, pack));

let facts = 0;

/** What a lexicon tells of a word, found out once for each. It must depend on the word and its language alone. */
export function fact<T extends string | number | boolean | object | null>(
  find: (lower: string, pack: LanguagePack) => T,
): (word: Word) => T {
  const place = facts;
  facts += 1;
  return (word) => {
    const known = word.known[place];
    if (known !== undefined) return known as T;
    // Filled from the start, for an array with gaps is slow.
    while (word.known.length < place) word.known.push(undefined);
    const found = find(word.lower, word.pack);
    word.known[place] = found;
    return found;
  };
}
