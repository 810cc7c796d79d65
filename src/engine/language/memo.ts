import { ownText } from '../ownText.ts';

/** Words kept at most, so that a long session does not grow without bound. */
const LIMIT = 20_000;
/** Longer ones are no words that come again. */
const LONGEST = 64;

/** A function of a word that remembers its answers; the same words come again and again in a text. */
export function memoised<T extends string | boolean | object | null>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONGEST) return answer(word);
    const key = ownText(word);
    const fresh = answer(key);
    if (known.size >= LIMIT) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}

/** The same for a function that also depends on something else, such as a language's pack, of which there are few. */
export function memoisedBy<K extends object, T extends string | boolean | object | null>(
  answer: (word: string, of: K) => T,
): (word: string, of: K) => T {
  const memos = new WeakMap<K, (word: string) => T>();
  let last: K | undefined;
  let memoOfLast: (word: string) => T;
  return (word, of) => {
    if (of !== last) {
      memoOfLast = memos.get(of) ?? memoised((asked) => answer(asked, of));
      memos.set(of, memoOfLast);
      last = of;
    }
    return memoOfLast(word);
  };
}
