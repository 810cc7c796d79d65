import type { Holding } from '../../claims/anchors.ts';
import type { ComparableClaim } from '../comparable.ts';
import { ascending } from '../pathOrder.ts';
import { tellsBetter } from '../shortest.ts';

/** A holding where a claim tells it. */
export interface HeldHolding {
  /** The claim that tells it in the fewest words. */
  readonly claim: ComparableClaim;
  readonly holding: Holding;
}

/** The holdings that the claims tell, each once, by their sources' paths and in the order of the text. */
export function heldHoldings(claims: readonly ComparableClaim[]): HeldHolding[] {
  const held = new Map<string, HeldHolding>();
  for (const claim of claims)
    for (const holding of claim.draft.holdings) {
      const key = `${claim.path} ${holding.start}`;
      const known = held.get(key);
      if (!known || tellsBetter(claim, known.claim, holding)) held.set(key, { claim, holding });
    }
  return [...held.values()].sort((a, b) => ascending(a.claim.path, b.claim.path) || a.holding.start - b.holding.start);
}
