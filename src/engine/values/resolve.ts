import { type DayNumber, dayNumber, daysInMonth, isDate, isoOf, parseIso, partsOf } from './calendar.ts';
import type { Interval, TimeExpression } from './value.ts';

/** Both ends included. */
interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A share of the relative distance that a hedge leaves open: "about ten years ago" is nine to eleven. */
const HEDGE = 0.1;

/** Days from 1970 beyond which a day has no ISO 8601 date of four digits for its year. */
const FAR = 700_000;

/**
 * The days that a time expression means. A `relation` (since, by, until, before, after) is not applied: the interval is that
 * of the stated boundary, so that "until 2027" and "until 2029" compare as the boundaries they name.
 * @param published ISO 8601 date of the article; without it relative and partial expressions give null
 * @param tense the news looks back: "in May" is the latest May that has begun, unless the tense is `future` or the relation
 *   is by or until, when it is the next one that has not ended, but for what is told as over
 * @returns null where the expression is vague, hangs on another event, or names no day
 */
export function resolveTime(
  expression: TimeExpression,
  published: string | null,
  tense: 'past' | 'future' = 'past',
): Interval | null {
  const anchor = published === null ? undefined : parseIso(published);
  const isLimit = (expression.relation === 'by' || expression.relation === 'until') && !expression.passed;
  const isAhead = tense === 'future' || isLimit;
  const whole = expression.relative ? relativeSpan(expression, anchor) : statedSpan(expression, anchor, isAhead);
  const span = whole && partOf(whole, expression, anchor);
  if (!span || span.to < span.from || Math.abs(span.from) > FAR || Math.abs(span.to) > FAR) return null;
  return { from: isoOf(span.from), to: isoOf(span.to), granularity: expression.granularity };
}

function statedSpan(time: TimeExpression, anchor: DayNumber | undefined, isAhead: boolean): Span | undefined {
  if (time.granularity === 'vague') return undefined;
  if (time.year !== undefined) return inYear(time, time.year);
  if (anchor === undefined) return undefined;
  if (time.month !== undefined || time.quarter !== undefined || time.half !== undefined || time.season !== undefined) {
    return nearestYear(time, anchor, isAhead);
  }
  return time.weekday === undefined ? undefined : weekdayNear(time.weekday, anchor, isAhead, true);
}

/** The span that the fields name in a given year. */
function inYear(time: TimeExpression, year: number): Span | undefined {
  const { month, day, quarter, half, season, until, granularity } = time;
  if (granularity === 'decade') return yearSpan(year, year + 9);
  if (granularity === 'century') return yearSpan(year, year + 99);
  const first = fieldSpan(year, { month, day, quarter, half, season });
  if (!first || !until) return first;
  const lastMonth = until.month ?? month;
  const lastYear =
    until.year ?? (lastMonth !== undefined && month !== undefined && lastMonth < month ? year + 1 : year);
  const last = fieldSpan(lastYear, { month: lastMonth, day: until.day });
  return last && { from: first.from, to: last.to };
}

interface CalendarFields {
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly season?: TimeExpression['season'] | undefined;
}

/** First month of each season and how many months it has; winter runs into the next year. */
const seasonMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

function fieldSpan(year: number, { month, day, quarter, half, season }: CalendarFields): Span | undefined {
  if (month !== undefined && day !== undefined) {
    if (!isDate(year, month, day)) return undefined;
    const only = dayNumber(year, month, day);
    return { from: only, to: only };
  }
  if (month !== undefined) return monthSpan(year, month, 1);
  if (quarter !== undefined) return monthSpan(year, quarter * 3 - 2, 3);
  if (half !== undefined) return monthSpan(year, half * 6 - 5, 6);
  if (season !== undefined) return monthSpan(year, seasonMonths[season], 3);
  return yearSpan(year, year);
}

function monthSpan(year: number, month: number, count: number): Span {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + count, 0) };
}

function yearSpan(first: number, last: number): Span {
  return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) };
}

/** A date without its year: the latest that has begun, or the next that has not ended. */
function nearestYear(time: TimeExpression, anchor: DayNumber, isAhead: boolean): Span | undefined {
  const { year } = partsOf(anchor);
  // 29 February may be up to eight years away.
  for (let distance = -1; distance <= 8; distance++) {
    const candidate = inYear(time, isAhead ? year + distance : year - distance);
    if (candidate && (isAhead ? candidate.to >= anchor : candidate.from <= anchor)) return candidate;
  }
  return undefined;
}

/** The nearest day of that name back or ahead; the anchor's own day counts where it may. */
function weekdayNear(weekday: number, anchor: DayNumber, isAhead: boolean, orSame: boolean): Span {
  const difference = weekday - partsOf(anchor).weekday;
  let day = anchor + difference;
  if (isAhead) {
    if (day < anchor || (day === anchor && !orSame)) day += 7;
  } else if (day > anchor || (day === anchor && !orSame)) day -= 7;
  return { from: day, to: day };
}

function relativeSpan(time: TimeExpression, anchor: DayNumber | undefined): Span | undefined {
  const { amount, unit, to, span } = time.relative!;
  if (to === 'event' || anchor === undefined || time.granularity === 'vague') return undefined;
  const { year, month } = partsOf(anchor);
  if (span) {
    const other = shift(anchor, amount, unit);
    return { from: Math.min(anchor, other), to: Math.max(anchor, other) };
  }
  if (time.weekday !== undefined && time.day === undefined) {
    if (unit === 'day') {
      if (amount === 0) return dayOfWeek(anchor, time.weekday);
      return weekdayNear(time.weekday, anchor, amount > 0, false);
    }
    return dayOfWeek(anchor + 7 * amount, time.weekday);
  }
  if (time.month !== undefined || time.season !== undefined || time.quarter !== undefined || time.half !== undefined) {
    if (unit === 'year') return inYear(time, year + amount);
    if (amount === 0) return inYear(time, year);
    return otherOccurrence(time, anchor, month, amount);
  }
  return unitSpan(anchor, amount, unit, time.hedged);
}

/** `last May` in June is this year's, in May the year before's. */
function otherOccurrence(time: TimeExpression, anchor: DayNumber, month: number, amount: number): Span | undefined {
  const { year } = partsOf(anchor);
  const own = monthSpan(year, month, 1);
  for (let distance = -1; distance <= 8; distance++) {
    const candidate = inYear(time, amount < 0 ? year - distance : year + distance);
    if (candidate && (amount < 0 ? candidate.to < own.from : candidate.from > own.to)) return candidate;
  }
  return undefined;
}

function dayOfWeek(anchor: DayNumber, weekday: number): Span {
  const day = anchor - partsOf(anchor).weekday + weekday;
  return { from: day, to: day };
}

/** The day, week, month or year that lies so many of them from the anchor's; a hedge widens it on both sides. */
function unitSpan(anchor: DayNumber, amount: number, unit: 'day' | 'week' | 'month' | 'year', hedged: boolean): Span {
  const slack = hedged ? Math.max(1, Math.round(Math.abs(amount) * HEDGE)) : 0;
  const { year, month, weekday } = partsOf(anchor);
  if (unit === 'day') return { from: anchor + amount - slack, to: anchor + amount + slack };
  if (unit === 'week') {
    const monday = anchor - weekday + 1 + 7 * amount;
    return { from: monday - 7 * slack, to: monday + 6 + 7 * slack };
  }
  if (unit === 'year') return yearSpan(year + amount - slack, year + amount + slack);
  return monthSpan(year, month + amount - slack, 1 + 2 * slack);
}

function shift(anchor: DayNumber, amount: number, unit: 'day' | 'week' | 'month' | 'year'): DayNumber {
  if (unit === 'day') return anchor + amount;
  if (unit === 'week') return anchor + 7 * amount;
  const { year, month, day } = partsOf(anchor);
  const months = unit === 'year' ? amount * 12 : amount;
  const first = partsOf(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/**
 * Where each part of a period begins and ends, as shares of it. Writers do not agree where "early" ends, so neighbouring
 * parts overlap.
 */
const partShares = { start: [0, 0.42], middle: [0.25, 0.75], end: [0.58, 1] } as const;

function partOf(span: Span, time: TimeExpression, anchor: DayNumber | undefined): Span | undefined {
  const { part } = time;
  const length = span.to - span.from + 1;
  if (part === undefined || length < 7) return span;
  if (part === 'earlier') return anchor === undefined ? span : { from: span.from, to: Math.min(span.to, anchor) };
  if (part === 'later') return anchor === undefined ? span : { from: Math.max(span.from, anchor), to: span.to };
  const [first, last] = partShares[part];
  return { from: span.from + Math.round(length * first), to: span.from + Math.round(length * last) - 1 };
}
