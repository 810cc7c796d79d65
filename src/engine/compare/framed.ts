import { frameNamed } from '../frames/frames.ts';
import type { ComparableClaim } from './comparable.ts';

/** Has a frame read the claim? What its value is of is told by the slot then, and it has been compared there. */
export function isFramed(claim: ComparableClaim | undefined): claim is ComparableClaim {
  return claim !== undefined && frameNamed(claim.draft.frame) !== undefined;
}
