import { SECONDS_PER_YEAR } from '../values/units.ts';
import type { Interval, Quantity, TimeExpression } from '../values/value.ts';
import type { ClaimValue } from './draft.ts';

/**
 * When something began that has lasted for a length of time, counted back from the article's date: "for eleven years" in
 * May 2025 is between May 2013 and November 2014, since whole years are rounded either way. Null without that date, or for
 * a length that is open or shorter than a year.
 */
export function beginningOf(length: Quantity, published: string | null): ClaimValue | null {
  if (length.dimension !== 'duration' || !published || !Number.isFinite(length.high)) return null;
  const [fewest, most] = [length.low / SECONDS_PER_YEAR, length.high / SECONDS_PER_YEAR];
  if (fewest < 0.9) return null;
  const expression: TimeExpression = { kind: 'time', granularity: 'year', hedged: true, display: length.display };
  const interval: Interval = {
    from: yearsBefore(published, most + 1),
    to: yearsBefore(published, Math.max(0, fewest - 0.5)),
    granularity: 'year',
  };
  return { kind: 'time', expression, interval };
}

function yearsBefore(published: string, years: number): string {
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - Math.round(years * 12));
  return date.toISOString().slice(0, 10);
}
