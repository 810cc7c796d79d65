import { frameNamed } from '../frames/frames.ts';
import type { ComparableClaim } from './comparable.ts';

/** Has a frame read the claim? What its value is of is told by the slot then, and it has been compared there. */
export function isFramed(claim: ComparableClaim | undefined): claim is ComparableClaim {
  return claim !== undefined && frameNamed(claim.draft.frame) !== undefined;
}

/** Frames whose numbers a story has many of: that two are of one thing is told by all that stands around them (see `facts`). */
const counted: ReadonlySet<string> = new Set(['count', 'tally']);

/** Is the slot of a claim one that holds many different values? */
export function isOfMany({ draft }: ComparableClaim): boolean {
  return counted.has(draft.frame);
}
