import type { ClaimValue } from '../claims/draft.ts';
import { namesSomebody } from '../claims/marks.ts';
import { frameNamed } from '../frames/frames.ts';
import { daysBetween } from '../values/calendar.ts';
import { compareTimes } from '../values/compare.ts';
import { resolveTime } from '../values/resolve.ts';
import type { Interval } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';

type TimeValue = Extract<ClaimValue, { kind: 'time' }>;

/** Compares two dates of one event. A time that could not be resolved to days is not compared. */
export function compareDates(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [a.draft.value as TimeValue, b.draft.value as TimeValue];
  if (a.draft.frame === 'depart' && officeOf(a) !== officeOf(b))
    return noConflict('not_comparable', 'they are told of two offices');
  const [first, second] = inOneYear(x, y, a, b);
  if (!first || !second) {
    if (x.expression.display.toLowerCase() === y.expression.display.toLowerCase())
      return agrees(`both: ${x.expression.display}`);
    return noConflict(
      'not_comparable',
      `“${x.expression.display}” and “${y.expression.display}” cannot be compared without the dates of the sources`,
    );
  }
  const stretches = compareEnds(x, y, first, second);
  if (stretches) return stretches;
  const { relation, explanation: told } = compareTimes(first, second);
  // The year is made up where no source tells one.
  const explanation = x.interval || y.interval ? told : told.replaceAll(` ${ANY_YEAR}`, '');
  if (relation !== 'incompatible') return agrees(explanation);
  // "Start on 27 December", "had begun with it in January": one source does not take one event for two.
  if (a.path === b.path && Math.abs(daysBetween(first.from, second.from)) > ONE_EVENT)
    return noConflict('not_comparable', 'they are told of different happenings');
  // Two plans told at one time are two answers to one question.
  const days = daysApart(a, b);
  const areOfOneTime = a.published === b.published || (frameNamed(a.draft.frame) !== undefined && days <= SAME_NEWS);
  const arePlans = areOfOneTime && isPlan(a, first) && isPlan(b, second);
  if (!arePlans && (a.draft.modality !== 'fact' || b.draft.modality !== 'fact'))
    return noConflict('changed_over_time', `a plan and what came of it: ${explanation}`);
  const hedged =
    (arePlans && days > 0) ||
    x.expression.hedged ||
    y.expression.hedged ||
    x.expression.relative !== undefined ||
    y.expression.relative !== undefined ||
    (days > WEEK && (isWeekday(x) || isWeekday(y)));
  return conflict('date', hedged ? 'soft' : 'hard', explanation);
}

/** "Starts in May": what lies ahead is planned, in whatever tense; "was meant to start in May" tells what was. */
function isPlan({ draft: { modality, content }, published }: ComparableClaim, day: Interval): boolean {
  if (modality === 'planned') return true;
  return modality === 'fact' && published !== null && day.from > published && !content.has('<aim>');
}

/** "Stepped down as chairman on 17 October" is not yet "left in November": the offices that a claim speaks of. */
function officeOf({ draft: { content } }: ComparableClaim): string {
  return [...content]
    .filter((mark) => mark[0] === '#' && namesSomebody(mark))
    .sort()
    .join();
}

/** Two days of one source that lie further apart are hardly a slip, in days. */
const ONE_EVENT = 60;

/** Between sources no further apart than this a weekday is one day, in days. */
const WEEK = 6;

/** "on Monday" without a date: of which week only the date of the source tells. */
function isWeekday({ expression }: TimeValue): boolean {
  return expression.weekday !== undefined && expression.day === undefined;
}

/** A year to read "30 June" in where neither source names one. */
const ANY_YEAR = '2001';
/** Sources that are further apart than this may mean the same month of two years, in days. */
const ONE_YEAR = 300;

/**
 * The days of two dates of one event. A month or day without its year is read in the year of the other date, or both in one
 * year: which year a source means depends on when it was written, and that is often not told.
 */
function inOneYear(
  x: TimeValue,
  y: TimeValue,
  a: ComparableClaim,
  b: ComparableClaim,
): [Interval | null, Interval | null] {
  if (daysApart(a, b) > ONE_YEAR) return [x.interval, y.interval];
  const [openX, openY] = [lacksYear(x), lacksYear(y)];
  if (openX && openY) {
    // Who tells what is planned looks ahead, and knows in which year: "verlässt das Haus Ende Juli" may be of the last one.
    const [first, second] = b.draft.modality === 'planned' ? [y, x] : [x, y];
    const year = (first.interval ?? second.interval)?.to.slice(0, 4) ?? ANY_YEAR;
    return [resolveTime(x.expression, `${year}-12-31`), resolveTime(y.expression, `${year}-12-31`)];
  }
  if (openX && y.interval) return [resolveTime(x.expression, `${y.interval.to.slice(0, 4)}-12-31`), y.interval];
  if (openY && x.interval) return [x.interval, resolveTime(y.expression, `${x.interval.to.slice(0, 4)}-12-31`)];
  return [x.interval, y.interval];
}

function lacksYear({ expression }: TimeValue): boolean {
  return expression.month !== undefined && expression.year === undefined && !expression.relative && !expression.weekday;
}

/** Two stretches "between … and …": they are the same only if both their ends are. */
function compareEnds(x: TimeValue, y: TimeValue, first: Interval, second: Interval): Verdict | null {
  if (!x.expression.until || !y.expression.until) return null;
  const apart = [
    [first.from, second.from],
    [first.to, second.to],
  ].filter(([left, right]) => left!.slice(0, 7) !== right!.slice(0, 7));
  return apart.length > 0 ? conflict('date', 'hard', `${x.expression.display} is not ${y.expression.display}`) : null;
}
