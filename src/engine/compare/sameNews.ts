import type { ComparableClaim } from './comparable.ts';

/** Sources further apart than this tell of different moments, in days. */
export const SAME_NEWS = 3;

/** Days between the publication of two sources; 0 where one of them is not dated. */
export function daysApart({ published: a }: ComparableClaim, { published: b }: ComparableClaim): number {
  return a && b ? Math.abs(dayOf(a) - dayOf(b)) : 0;
}

/** An ISO 8601 date as days from 1970. */
export function dayOf(published: string): number {
  return Date.parse(published) / 86_400_000;
}
