import type { ComparableClaim } from './comparable.ts';
import { type ClaimsBySource, type Group, shareASource } from './group.ts';
import { noConflict, type Verdict } from './outcome.ts';

/** Nouns that an article counts many different ones of: two numbers of them are seldom about the same. */
const general = new Set(
  'person child woman man day year month week hour minute time country city case thing member part percent point step group other one house state unit job employee death injured missing student family report issue area site place vote'.split(
    ' ',
  ),
);
/** Least number of shared marks beside the noun; more for a general one. */
const SHARED = 1;
/** From this number on, a noun that every source counts once (the passengers, the seats) is the same in all. */
const LARGE = 10;
const SHARED_GENERAL = 3;
/** "two", "three" count parts of many things. */
const SMALL = 4;

/**
 * Two counts of one noun in a story: a conflict only if each source has one such number, both are exact and told as facts,
 * and the clauses speak of the same besides. In real news differing numbers hardly ever are conflicts, so the rest is let go.
 */
export function judgeCounts(a: Group, b: Group, bySource: ClaimsBySource, verdict: Verdict): Verdict {
  if (verdict.outcome !== 'conflict') return verdict;
  const [first, second] = closest(a, b);
  const refuse = (reason: string): Verdict => noConflict('not_comparable', `${verdict.explanation}, but ${reason}`);
  if (!exact(first) || !exact(second)) return refuse('one is not exact');
  if (first.draft.modality !== 'fact' || second.draft.modality !== 'fact') return refuse('one is not told as a fact');
  if (Math.max(numberOf(first), numberOf(second)) < SMALL) return refuse('small numbers count parts of many things');
  if (shareASource(a, b)) return refuse('a source counts both');
  if (isRivalled(first, second, bySource) || isRivalled(second, first, bySource))
    return refuse('a source counts several of them');
  if (narrowed(first, second) || narrowed(second, first)) return refuse('one is of a part of them');
  const noun = first.draft.value.kind === 'quantity' ? first.draft.value.noun! : '';
  // One mark is the noun itself.
  const shared = inCommon(first, second) - 1;
  if (shared < leastShared(noun, [first, second], bySource)) return refuse('little else says that they count the same');
  return { ...verdict, severity: verdict.severity ?? 'soft' };
}

function leastShared(noun: string, pair: readonly ComparableClaim[], bySource: ClaimsBySource): number {
  if (general.has(noun)) return SHARED_GENERAL;
  const once = pair.every(
    (claim) => !bySource.get(claim.path)!.some((other) => numberOf(other.claim) !== numberOf(claim)),
  );
  return once && pair.every((claim) => numberOf(claim) >= LARGE) ? 0 : SHARED;
}

/** "18,600 Canadian heaters" are a part of the heaters, unless the other clause speaks of Canada too. */
function narrowed({ draft }: ComparableClaim, other: ComparableClaim): boolean {
  return (draft.modifiers ?? []).some(
    (word) => !other.draft.content.has(word) && !other.draft.modifiers?.includes(word),
  );
}

/** Does the source of `one` give another number that fits `other` as well? Then it is open which of them is meant. */
function isRivalled(one: ComparableClaim, other: ComparableClaim, bySource: ClaimsBySource): boolean {
  const own = inCommon(one, other);
  return bySource
    .get(one.path)!
    .some(({ claim: rival }) => numberOf(rival) !== numberOf(one) && inCommon(rival, other) >= own);
}

/** The two claims of the groups whose clauses have most in common. */
function closest(a: Group, b: Group): [ComparableClaim, ComparableClaim] {
  let best: [ComparableClaim, ComparableClaim] = [a.claims[0]!, b.claims[0]!];
  for (const left of a.claims.slice(0, 8)) {
    for (const right of b.claims.slice(0, 8)) if (inCommon(left, right) > inCommon(...best)) best = [left, right];
  }
  return best;
}

function inCommon(a: ComparableClaim, b: ComparableClaim): number {
  let shared = 0;
  for (const mark of a.draft.content) if (b.draft.content.has(mark) && mark[0] !== '=') shared += 1;
  return shared;
}

function exact({ draft }: ComparableClaim): boolean {
  return draft.value.kind === 'quantity' && draft.value.quantity.bound === 'exact' && !draft.value.quantity.hedged;
}

function numberOf({ draft }: ComparableClaim): number {
  return draft.value.kind === 'quantity' ? draft.value.quantity.high : 0;
}
