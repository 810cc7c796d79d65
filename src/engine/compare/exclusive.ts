import { type ClaimValue, STORY } from '../claims/draft.ts';
import { frameNamed } from '../frames/frames.ts';
import type { ComparableClaim } from './comparable.ts';
import { atDifferentTimes } from './facts/gates.ts';
import { areOfOtherThings } from './otherThings.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';
import { daysApart, standsFor } from './sameNews.ts';

type StateValue = Extract<ClaimValue, { kind: 'state' }>;

/** Do the states of this claim's frame exclude each other? */
export function isExclusive({ draft }: ComparableClaim): boolean {
  return frameNamed(draft.frame)?.states !== undefined;
}

/** Compares two states of one subject that cannot both hold: resigned and was sacked, guilty and acquitted. */
export function compareExclusive(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [(a.draft.value as StateValue).state, (b.draft.value as StateValue).state];
  if (x === y) return agrees(`both: ${x}`);
  if (isCaseOf(x, y) || isCaseOf(y, x)) return noConflict('more_precise', `one is a case of the other: ${x} / ${y}`);
  if (a.draft.modality !== 'fact' || b.draft.modality !== 'fact')
    return noConflict('not_comparable', `one tells what may or will be: ${x} / ${y}`);
  if (a.draft.subject.entity === STORY && areOfOtherThings(a, b))
    return noConflict('not_comparable', `they are told of different things: ${x} / ${y}`);
  if (atDifferentTimes(a, b)) return noConflict('different_scope', `they are told of different times: ${x} / ${y}`);
  const frame = frameNamed(a.draft.frame)!;
  if (daysApart(a, b) > standsFor(frame))
    return {
      outcome: 'changed_over_time',
      kind: frame.kind,
      severity: 'superseded',
      explanation: `${x} in one source, ${y} in the other: it may have changed between them`,
    };
  const reported = frame.soft === true || a.draft.attribution !== null || b.draft.attribution !== null;
  return conflict(frame.kind, reported ? 'soft' : 'hard', `one says ${x}, the other ${y}`);
}

/** "technical fault: brakes" is a case of "technical fault". */
function isCaseOf(state: string, wider: string): boolean {
  return state.startsWith(`${wider}: `);
}
