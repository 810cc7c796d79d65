import type { Place } from './anchors.ts';
import type { DraftClaim } from './draft.ts';
import { uniform } from './uniform.ts';

/** What claims were before the text in front of them changed. */
const originals = new WeakMap<DraftClaim, DraftClaim>();

/** The claims of a sentence that stands so many characters further on than before. */
export function moved(claims: readonly DraftClaim[], by: number): readonly DraftClaim[] {
  if (by === 0) return claims;
  const move = <T extends Place>(place: T): T => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
    sentenceStart: place.sentenceStart + by,
  });
  return claims.map((claim) => {
    const there = uniform({
      ...claim,
      start: claim.start + by,
      end: claim.end + by,
      figures: claim.figures.map(move),
      moments: claim.moments.map(move),
      anchors: claim.anchors.map(move),
      poles: claim.poles.map(move),
      holdings: claim.holdings.map(move),
    });
    originals.set(there, originalOf(claim));
    return there;
  });
}

/** The claim as it was read: one for all that differ only in where their sentence stands. */
export function originalOf(claim: DraftClaim): DraftClaim {
  return originals.get(claim) ?? claim;
}
