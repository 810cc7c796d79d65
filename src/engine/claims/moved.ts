import type { Place } from './anchors.ts';
import type { DraftClaim } from './draft.ts';
import { uniform } from './uniform.ts';

/** The claims of a sentence that stands so many characters further on than before. */
export function moved(claims: readonly DraftClaim[], by: number): readonly DraftClaim[] {
  if (by === 0) return claims;
  const move = <T extends Place>(place: T): T => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
    sentenceStart: place.sentenceStart + by,
  });
  return claims.map((claim) =>
    uniform({
      ...claim,
      start: claim.start + by,
      end: claim.end + by,
      figures: claim.figures.map(move),
      moments: claim.moments.map(move),
      anchors: claim.anchors.map(move),
      poles: claim.poles.map(move),
      holdings: claim.holdings.map(move),
    }),
  );
}

/**
 * Are two one claim, which differs at most in where its sentence stands? Its content is an object of its own for every reading of a
 * sentence, so that two that share it come of one reading; claims that were read twice are told apart, however alike they are.
 */
export function isMoved(a: DraftClaim, b: DraftClaim): boolean {
  if (a === b) return true;
  return (
    a.content === b.content &&
    a.value === b.value &&
    a.subject === b.subject &&
    a.end - a.start === b.end - b.start &&
    a.frame === b.frame &&
    a.relation === b.relation &&
    a.rule === b.rule &&
    a.polarity === b.polarity &&
    a.modality === b.modality &&
    a.attribution === b.attribution &&
    a.time === b.time &&
    a.faint === b.faint &&
    a.figures.length === b.figures.length &&
    a.moments.length === b.moments.length &&
    a.anchors.length === b.anchors.length &&
    a.poles.length === b.poles.length &&
    a.holdings.length === b.holdings.length
  );
}
