import { daysBetween } from '../values/calendar.ts';
import type { Quantity } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { conflict, noConflict, type Verdict } from './outcome.ts';

const YEAR = 365.25;
/** Sources fewer days apart than this seldom have a birthday between them. */
const SEASON = 60;

/**
 * Compares two ages of one person by the dates of the sources: people grow older by a year a year. Null where a date is
 * missing, or the sources are of one time and differ by more than a birthday, and the numbers alone tell.
 */
export function compareAges(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  const [x, y] = [ageOf(a), ageOf(b)];
  if (!x || !y || x.low !== x.high || y.low !== y.high || !a.published || !b.published) return null;
  const [early, late, first, last] = a.published < b.published ? [a, b, x, y] : [b, a, y, x];
  const apart = daysBetween(early.published!, late.published!);
  if (apart < SEASON && !(apart > 0 && last.low - first.low === 1)) return null;
  const words = `${first.display} in ${early.published!.slice(0, 4)}, ${last.display} in ${late.published!.slice(0, 4)}`;
  const fits = Math.abs(apart / YEAR - (last.low - first.low)) < 1;
  if (apart < SEASON) return noConflict('not_comparable', `a birthday may lie between the sources: ${words}`);
  if (fits)
    return first.low === last.low ? null : noConflict('changed_over_time', `the person has had birthdays: ${words}`);
  return conflict('number', 'soft', `the ages do not fit the dates of the sources: ${words}`);
}

function ageOf({ draft }: ComparableClaim): Quantity | null {
  return draft.frame === 'age' && draft.value.kind === 'quantity' ? draft.value.quantity : null;
}
