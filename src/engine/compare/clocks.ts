import type { ClaimValue } from '../claims/draft.ts';
import type { TimeExpression } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';

type TimeValue = Extract<ClaimValue, { kind: 'time' }>;

/** Minutes by which two clock times of one event may differ, exact and rounded. */
const EXACT = 2;
const ROUNDED = 35;
/** No rounding explains that two times of day are further apart, in minutes. */
const ROUGH = 120;
/** Zones this many minutes apart or more differ by halves and quarters of an hour too: Tehran, Delhi, Kathmandu. */
const QUARTERS_FROM = 180;

/**
 * Compares two times of day. Where a zone is told, whole hours apart, or far apart by quarters, is a matter of zones as often as of error; null where one of the two tells no hour.
 */
export function compareClocks(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  const [x, y] = [(a.draft.value as TimeValue).expression, (b.draft.value as TimeValue).expression];
  if (x.hour === undefined || y.hour === undefined) return null;
  const words = `${spell(x)} / ${spell(y)}`;
  const distance = distanceOf(x, y);
  if (isSameClock(x, y)) return agrees(`the same time: ${words}`);
  if ((x.zone ?? y.zone) !== undefined && (distance % 60 === 0 || (distance % 15 === 0 && distance >= QUARTERS_FROM)))
    return noConflict('not_comparable', `as far apart as two time zones: ${words}`);
  const isRough = isRounded(x, y);
  if (isRough && distance <= ROUGH) return noConflict('not_comparable', `one is a rounded time: ${words}`);
  return conflict('date', isRough || distance % 60 === 0 ? 'soft' : 'hard', `two times of day: ${words}`);
}

/** Are two times of day the same, as far as they are exact? */
export function isSameClock(x: TimeExpression, y: TimeExpression): boolean {
  return distanceOf(x, y) <= (isRounded(x, y) ? ROUNDED : EXACT);
}

/** In minutes, the shorter way round the clock, or round its half where one does not tell which. */
function distanceOf(x: TimeExpression, y: TimeExpression): number {
  const round = (x.eitherHalf ?? y.eitherHalf) ? 12 * 60 : 24 * 60;
  const apart = Math.abs(minutes(x) - minutes(y)) % round;
  return Math.min(apart, round - apart);
}

function isRounded(x: TimeExpression, y: TimeExpression): boolean {
  return x.hedged || y.hedged || x.minute === undefined || y.minute === undefined || round(x) || round(y);
}

function minutes({ hour = 0, minute = 0 }: TimeExpression): number {
  return hour * 60 + minute;
}

function round({ minute }: TimeExpression): boolean {
  return minute !== undefined && minute % 30 === 0;
}

function spell({ hour = 0, minute = 0 }: TimeExpression): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
