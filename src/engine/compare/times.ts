import type { ClaimValue } from '../claims/draft.ts';
import { compareTimes } from '../values/compare.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';

type TimeValue = Extract<ClaimValue, { kind: 'time' }>;

/** Compares two dates of one event. A time that could not be resolved to days is not compared. */
export function compareDates(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [a.draft.value as TimeValue, b.draft.value as TimeValue];
  if (!x.interval || !y.interval) {
    if (x.expression.display.toLowerCase() === y.expression.display.toLowerCase())
      return agrees(`both: ${x.expression.display}`);
    return noConflict(
      'not_comparable',
      `“${x.expression.display}” and “${y.expression.display}” cannot be compared without the dates of the sources`,
    );
  }
  const result = compareTimes(x.interval, y.interval);
  if (result.relation !== 'incompatible') return agrees(result.explanation);
  if (a.draft.modality !== 'fact' || b.draft.modality !== 'fact')
    return noConflict('changed_over_time', `a plan and what came of it: ${result.explanation}`);
  const hedged =
    x.expression.hedged ||
    y.expression.hedged ||
    x.expression.relative !== undefined ||
    y.expression.relative !== undefined;
  return conflict('date', hedged ? 'soft' : 'hard', result.explanation);
}
