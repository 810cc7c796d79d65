import { daysBetween } from '../values/calendar.ts';
import type { ComparableClaim } from './comparable.ts';

/** Sources further apart than this tell of different moments, in days. */
export const SAME_NEWS = 3;

/** Days between the publication of two sources; 0 where one of them is not dated. */
export function daysApart({ published: a }: ComparableClaim, { published: b }: ComparableClaim): number {
  return a && b ? Math.abs(daysBetween(a, b)) : 0;
}
