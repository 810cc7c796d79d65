import type { Period } from '../claims/draft.ts';
import { daysBetween } from '../values/calendar.ts';
import type { ComparableClaim } from './comparable.ts';
import { noConflict, type Verdict } from './outcome.ts';

/** Why two claims of one slot can't be compared by what they hold for: another period, part or place; undefined if they can. */
export function differentScope(a: ComparableClaim, b: ComparableClaim): Verdict | undefined {
  const [x, y] = [a.draft.scope, b.draft.scope];
  if (!x || !y) return undefined;
  if (x.part !== y.part)
    return noConflict('different_scope', `one is of a part: ${x.part || 'the whole'} / ${y.part || 'the whole'}`);
  if (x.places.length > 0 && y.places.length > 0 && !x.places.some((place) => y.places.includes(place)))
    return noConflict('different_scope', 'they are told of different places');
  if (x.period === undefined || y.period === undefined) return undefined;
  return differentPeriod(x.period, y.period);
}

/** Days up to which a stretch is one of days, and from which one of weeks or months. */
const DAYS = 3;
const WEEKS = 6;
/** A stretch that ended longer ago is as often that of one event, told more or less exactly, in days. */
const RECENT = 90;

/** "21 were killed in February", "eight were killed at the weekend": is each counted in a stretch of another length? */
export function ofOtherLengths(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [recentStretch(a), recentStretch(b)];
  if (x === null || y === null) return false;
  const [short, long] = [Math.min(x, y), Math.max(x, y)];
  return (short <= DAYS && long >= WEEKS) || long >= 3 * Math.max(short, WEEKS);
}

/** The days that a claim tells of, unless they are long over. */
function recentStretch({ published, draft: { time } }: ComparableClaim): number | null {
  if (!time?.interval) return null;
  const { from, to } = time.interval;
  return published !== null && daysBetween(to, published) > RECENT ? null : daysBetween(from, to) + 1;
}

function differentPeriod(x: Period | null, y: Period | null): Verdict | undefined {
  if (!x && !y) return undefined;
  if (!x || !y) return noConflict('different_scope', `only one says of which period it is: ${(x ?? y)!.display}`);
  const names = `${x.display} / ${y.display}`;
  if (x.earlier !== y.earlier) return noConflict('different_scope', `one is the figure of the period before: ${names}`);
  if (x.length !== y.length) return noConflict('different_scope', `they are of periods of different length: ${names}`);
  const [a, b] = [x.interval, y.interval];
  if (a && b && (a.to < b.from || b.to < a.from))
    return noConflict('different_scope', `they are of different periods: ${names}`);
  return undefined;
}
