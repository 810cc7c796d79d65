import type { ComparableClaim } from './comparable.ts';
import { isWord } from './facts/weights.ts';

/** "Did not arrest the brother", "arrested the driver": does each clause hold a word that means nothing that the other one speaks of? */
export function haveOwnWords({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return hasOwnWord(a, b) && hasOwnWord(b, a);
}

function hasOwnWord({ content, senses }: ComparableClaim['draft'], other: ComparableClaim['draft']): boolean {
  const marks = [...content];
  let at = 0;
  return senses.some((count) => {
    const word = marks.slice(at, at + Math.abs(count));
    at += word.length;
    return word.every(isWord) && !word.some((mark) => other.content.has(mark));
  });
}
