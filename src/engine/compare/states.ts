import type { ClaimValue } from '../claims/draft.ts';
import { eventFrameOf } from '../frames/events.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, noConflict, type Verdict } from './outcome.ts';

type StateValue = Extract<ClaimValue, { kind: 'state' }>;

/** How far an event may have come, the earliest state first. */
export const eventStates: readonly string[] = ['possible', 'planned', 'pending', 'under way', 'completed'];

/** Compares how far an event has come by two sources: earlier and later states are an update, never an error. */
export function compareStates(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [(a.draft.value as StateValue).state, (b.draft.value as StateValue).state];
  if (x === y) return agrees(`both: ${x}`);
  const [early, late] = eventStates.indexOf(x) < eventStates.indexOf(y) ? [x, y] : [y, x];
  if (late !== 'completed' || early === 'possible')
    return noConflict('more_precise', `${early} and ${late} can both be said of it`);
  return {
    outcome: 'changed_over_time',
    kind: eventFrameOf(a.draft.frame as never)?.kind ?? 'date',
    severity: 'superseded',
    explanation: `${early} in one source, ${late} in the other: a later state of the same event`,
  };
}
