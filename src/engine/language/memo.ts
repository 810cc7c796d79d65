/** Words kept at most, so that a long session does not grow without bound. */
const LIMIT = 20_000;

/** A function of a word that remembers its answers; the same words come again and again in a text. */
export function memoised<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const fresh = answer(word);
    if (known.size >= LIMIT) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
