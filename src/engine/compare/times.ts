import type { ClaimValue } from '../claims/draft.ts';
import { compareTimes } from '../values/compare.ts';
import { resolveTime } from '../values/resolve.ts';
import type { Interval } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';

type TimeValue = Extract<ClaimValue, { kind: 'time' }>;

/** Compares two dates of one event. A time that could not be resolved to days is not compared. */
export function compareDates(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [a.draft.value as TimeValue, b.draft.value as TimeValue];
  const [first, second] = [x.interval ?? yearless(x, a, b), y.interval ?? yearless(y, a, b)];
  if (!first || !second) {
    if (x.expression.display.toLowerCase() === y.expression.display.toLowerCase())
      return agrees(`both: ${x.expression.display}`);
    return noConflict(
      'not_comparable',
      `“${x.expression.display}” and “${y.expression.display}” cannot be compared without the dates of the sources`,
    );
  }
  const result = compareTimes(first, second);
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

/** A year to read "30 June" in where neither source has a date: two days of one event lie in one year. */
const ANY_YEAR = '2001-12-31';

/** A day or month without its year, in a source without a date, is read in the year of the other source. */
function yearless({ expression }: TimeValue, a: ComparableClaim, b: ComparableClaim): Interval | null {
  if (expression.month === undefined || expression.year !== undefined || expression.relative) return null;
  return resolveTime(expression, a.published ?? b.published ?? ANY_YEAR);
}
