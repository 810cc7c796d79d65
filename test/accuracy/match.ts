import { posix } from 'node:path';
import type { Claim } from '../../src/engine/report.ts';
import type { Relation, Span } from './gold.ts';

/** A claim that is longer than three times the marked span and than 320 characters points at no span any more. */
const stretchLimit = 3;
const lengthLimit = 320;

/** What matching needs of a reported claim. */
export type Place = Pick<Claim, 'source' | 'start' | 'end'>;

/** Whether a claim points at a span: in the same file, with at least half of the shorter one inside the other. */
export function covers(claim: Place, span: Span): boolean {
  if (posix.basename(claim.source) !== span.file) return false;
  const overlap = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
  const claimLength = claim.end - claim.start;
  const spanLength = span.end - span.start;
  return (
    overlap > 0 &&
    overlap >= Math.min(claimLength, spanLength) / 2 &&
    claimLength <= Math.max(stretchLimit * spanLength, lengthLimit)
  );
}

/** Whether claims that were put together stand for a relation: two different claims cover two of its sides. */
export function matches(claims: readonly Place[], { sides }: Pick<Relation, 'sides'>): boolean {
  const covering = sides
    .map((side) => claims.filter((claim) => side.some((span) => covers(claim, span))))
    .filter((found) => found.length > 0);
  return covering.length >= 2 && new Set(covering.flat()).size >= 2;
}
