import { holds } from '../claims/draft.ts';
import type { ComparableClaim } from './comparable.ts';

/** Of each source the claim in the fewest words; of two as short the first. In the order in which the sources come. */
export function shortestBySource(claims: Iterable<ComparableClaim>): ComparableClaim[] {
  const best = new Map<string, ComparableClaim>();
  for (const claim of claims) {
    const known = best.get(claim.path);
    if (!known || lengthOf(claim) < lengthOf(known)) best.set(claim.path, claim);
  }
  return [...best.values()];
}

/** How long the quote of a claim is, in UTF-16 code units. */
export function lengthOf({ draft }: ComparableClaim): number {
  return draft.end - draft.start;
}

/**
 * Does a claim tell what stands at a place better than the one known to tell it: in its own words rather than in whose clause it
 * stands, then in fewer of them?
 */
export function tellsBetter(
  fresh: ComparableClaim,
  known: ComparableClaim,
  place: { readonly start: number; readonly end: number },
): boolean {
  const isHeld = holds(fresh.draft, place);
  return isHeld === holds(known.draft, place) ? lengthOf(fresh) < lengthOf(known) : isHeld;
}
