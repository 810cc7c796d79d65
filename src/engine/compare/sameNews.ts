import type { Frame } from '../frames/frame.ts';
import { daysBetween } from '../values/calendar.ts';
import type { ComparableClaim } from './comparable.ts';

/** Sources further apart than this tell of different moments, in days. */
export const SAME_NEWS = 3;

/** Days for which a value of a frame stays what it is: from then on another one is a later state. */
export function standsFor({ evolving }: Pick<Frame, 'evolving'>): number {
  if (!evolving) return Number.POSITIVE_INFINITY;
  return evolving === 'slowly' ? SAME_NEWS : 0;
}

/** Days between the publication of two sources; 0 where one of them is not dated. */
export function daysApart({ published: a }: ComparableClaim, { published: b }: ComparableClaim): number {
  return a && b ? Math.abs(daysBetween(a, b)) : 0;
}
