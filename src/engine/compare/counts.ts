import type { ComparableClaim } from './comparable.ts';
import type { Group } from './compareCorpus.ts';
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
export function judgeCounts(a: Group, b: Group, groups: readonly Group[], verdict: Verdict): Verdict {
  if (verdict.outcome !== 'conflict') return verdict;
  const [first, second] = closest(a, b);
  const refuse = (reason: string): Verdict => noConflict('not_comparable', `${verdict.explanation}, but ${reason}`);
  if (!exact(first) || !exact(second)) return refuse('one is not exact');
  if (first.draft.modality !== 'fact' || second.draft.modality !== 'fact') return refuse('one is not told as a fact');
  if (Math.max(numberOf(first), numberOf(second)) < SMALL) return refuse('small numbers count parts of many things');
  if (a.claims.some(({ path }) => b.claims.some((other) => other.path === path))) return refuse('a source counts both');
  if (isRivalled(first, second, groups) || isRivalled(second, first, groups))
    return refuse('a source counts several of them');
  if (narrowed(first, second) || narrowed(second, first)) return refuse('one is of a part of them');
  const noun = first.draft.value.kind === 'quantity' ? first.draft.value.noun! : '';
  // One mark is the noun itself.
  const shared = inCommon(first, second) - 1;
  if (shared < leastShared(noun, [first, second], groups)) return refuse('little else says that they count the same');
  return { ...verdict, severity: verdict.severity ?? 'soft' };
}

function leastShared(noun: string, pair: readonly ComparableClaim[], groups: readonly Group[]): number {
  if (general.has(noun)) return SHARED_GENERAL;
  const once = pair.every(
    (claim) =>
      !groups.some(({ claims }) =>
        claims.some((other) => other.path === claim.path && numberOf(other) !== numberOf(claim)),
      ),
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
function isRivalled(one: ComparableClaim, other: ComparableClaim, groups: readonly Group[]): boolean {
  const own = inCommon(one, other);
  return groups.some(({ claims }) =>
    claims.some(
      (rival) => rival.path === one.path && numberOf(rival) !== numberOf(one) && inCommon(rival, other) >= own,
    ),
  );
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
