import { type DraftClaim, wordsOfContent } from '../claims/draft.ts';
import type { ComparableClaim } from './comparable.ts';
import { isWord } from './facts/weights.ts';

/** "Did not arrest the brother", "arrested the driver": does each clause hold a word that means nothing that the other one speaks of? */
export function haveOwnWords({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return hasOwnWord(a, b) && hasOwnWord(b, a);
}

function hasOwnWord(one: DraftClaim, other: DraftClaim): boolean {
  return wordsOfContent(one).some((word) => word.every(isWord) && !word.some((mark) => other.content.has(mark)));
}
