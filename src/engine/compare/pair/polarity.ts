import type { Alignment } from './coverage.ts';
import { isContent, type PairReading, type PairWord } from './reading.ts';
import type { Strictness } from './strictness.ts';
import type { Clash } from './verdict.ts';

/** A word that one text affirms and the other negates, under which more is negated that the other text affirms. */
export interface Denial {
  readonly word: PairWord;
  /** Content words under the negation that the other affirms, that it negates too, and that it does not have. */
  readonly affirmed: number;
  readonly shared: number;
  readonly missing: number;
}

/**
 * The clause of `negating` that denies what `other` affirms. To deny something more precise ("did not sing in the rain") is
 * not to deny that it happened ("sang"), so nearly all that stands under the negation must be affirmed by the other.
 * @param found where each word of `negating` stands in `other`
 */
export function denialIn(
  negating: PairReading,
  other: PairReading,
  found: readonly (Alignment | null)[],
  strictness: Strictness,
): Denial | null {
  let best: Denial | null = null;
  const { words } = negating;
  for (let first = 0; first < words.length; ) {
    let end = first + 1;
    while (end < words.length && words[end]!.clause === words[first]!.clause) end += 1;
    const denial = denialOfClause(words, first, end, other, found);
    const isDenied = denial && denial.affirmed >= strictness.affirmed * (denial.affirmed + denial.missing);
    if (isDenied && (!best || denial.affirmed > best.affirmed)) best = denial;
    first = end;
  }
  return best;
}

function denialOfClause(
  words: readonly PairWord[],
  first: number,
  end: number,
  other: PairReading,
  found: readonly (Alignment | null)[],
): Denial | null {
  let [affirmed, shared, missing] = [0, 0, 0];
  let denied: PairWord | undefined;
  for (let i = first; i < end; i += 1) {
    const word = words[i]!;
    if (!word.negated || !isContent(word)) continue;
    const alignment = found[i];
    if (!alignment) missing += 1;
    else if (other.words[alignment.at]!.negated === alignment.opposed) {
      affirmed += 1;
      denied ??= word;
    } else shared += 1;
  }
  if (!denied || affirmed <= shared) return null;
  return { word: denied, affirmed, shared, missing };
}

export function clashOfDenial({ word }: Denial): Clash {
  return { kind: 'negation', explanation: `one affirms what the other denies: “${word.text}”` };
}
