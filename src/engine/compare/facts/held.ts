import type { Place, Term } from '../../claims/anchors.ts';
import { daysBetween } from '../../values/calendar.ts';
import { asPercentage, compareQuantities, pointOf } from '../../values/compare.ts';
import type { Interval, Quantity, TimeExpression } from '../../values/value.ts';
import { isSameClock } from '../clocks.ts';
import type { ComparableClaim } from '../comparable.ts';
import { ascending } from '../pathOrder.ts';
import { tellsBetter } from '../shortest.ts';
import { slipOf } from '../slips.ts';
import { isDistinct, telling } from '../telling.ts';

/** A value where a claim holds it, with what stands around it. */
export interface Held extends Place {
  /** The claim that holds it in the fewest words. */
  readonly claim: ComparableClaim;
  readonly value: Quantity | TimeExpression | Term;
  /** What a time resolves to. */
  readonly interval: Interval | null;
  /** Only values of one sort are held against each other: `money EUR`, `duration s shift`, `date`, `clock`, `weekday`, `place`, `of 7`. */
  readonly sort: string;
  /** The claim of a frame whose value it is. */
  readonly framed: ComparableClaim | undefined;
  /** As `Figure` has it. */
  readonly isMore: boolean;
}

/** The figures, times and terms that the claims hold, each once, by their sources' paths and in the order of the text. */
export function heldIn(claims: readonly ComparableClaim[]): Held[] {
  const framed = new Map<Quantity | TimeExpression, ComparableClaim>();
  const bySource = new Map<string, Map<number, Held[]>>();
  const hold = (place: Place, told: Told): void => {
    const { start } = place;
    const { path } = told.claim;
    const byStart = bySource.get(path) ?? new Map<number, Held[]>();
    bySource.set(path, byStart);
    const here = byStart.get(start) ?? [];
    byStart.set(start, here);
    const at = here.findIndex(({ sort }) => sort === told.sort);
    if (at >= 0 && !tellsBetter(told.claim, here[at]!.claim, place)) return;
    here[at < 0 ? here.length : at] = heldAt(place, told);
  };
  for (const claim of claims) {
    const { value, frame } = claim.draft;
    if (frame !== 'open' && frame !== 'count') {
      if (value.kind === 'quantity') framed.set(value.quantity, claim);
      else if (value.kind === 'time') framed.set(value.expression, claim);
      // An age is read in years, whatever it is told in.
      if (frame === 'age') for (const { quantity } of claim.draft.figures) framed.set(quantity, claim);
    }
  }
  for (const claim of claims) {
    const { figures, anchors, moments } = claim.draft;
    for (const place of figures) {
      const { quantity, isShift, isMore } = place;
      // A score is one of many games or votes, unless a frame reads it as that of a vote.
      const isTally = quantity.unit === 'votes' || framed.get(quantity)?.draft.frame === 'tally';
      const isShare = quantity.dimension === 'ratio';
      const isTelling = telling.has(quantity.dimension) || isTally || isShare;
      if (!isTelling || quantity.bound === 'vague') continue;
      // "Lea Baumann, 13": an age counts nothing.
      const isAge = framed.get(quantity)?.draft.frame === 'age';
      const value = isShare ? { ...asPercentage(quantity), tolerance: SHARE } : quantity;
      const unit = isTally ? 'votes' : value.unit;
      const sort = isShare ? 'share' : isAge ? 'age year' : `${value.dimension} ${unit}${isShift ? ' shift' : ''}`;
      hold(place, { claim, value, interval: null, sort, framed: framed.get(quantity), isMore });
    }
    for (const place of anchors) {
      const { term } = place;
      hold(place, { claim, value: term, interval: null, sort: term.sort, framed: undefined, isMore: false });
    }
    for (const place of moments) {
      const { expression, interval } = place;
      const sort = sortOf(expression);
      if (sort)
        hold(place, { claim, value: expression, interval, sort, framed: framed.get(expression), isMore: false });
    }
  }
  return [...bySource]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([, byStart]) => [...byStart].sort(([a], [b]) => a - b).flatMap(([, here]) => here));
}

/** Percentage points by which a share in words may be rounded: "a third" of 36 percent. */
const SHARE = 5;

type Told = Omit<Held, keyof Place>;

/** Spelled out: spreading objects of several kinds takes ten times as long. */
function heldAt(place: Place, { claim, value, interval, sort, framed, isMore }: Told): Held {
  const { start, end, near, beside, sentence, sentenceStart } = place;
  return { start, end, near, beside, sentence, sentenceStart, claim, value, interval, sort, framed, isMore };
}

/** What a time tells by itself: not "last year", "three months later". */
function sortOf({ hour, weekday, day, month, year, relative, relation }: TimeExpression): string | null {
  if (hour !== undefined) return 'clock';
  if (weekday !== undefined && day === undefined) return relative || relation ? null : 'weekday';
  return !relative && (month !== undefined || year !== undefined) ? 'date' : null;
}

/** Are two values of one sort the same, as far as they are told? */
export function isSame(a: Held, b: Held): boolean {
  const [x, y] = [a.value, b.value];
  if (x.kind === 'quantity' && y.kind === 'quantity') {
    if (x.low === y.low && x.high === y.high) return true;
    const { relation } = compareQuantities(x, y);
    return relation === 'equal' || (relation === 'compatible' && !isSlip(x, y));
  }
  if (x.kind === 'term' && y.kind === 'term') return mayBeOne(x.key, y.key, a.sort);
  if (x.kind !== 'time' || y.kind !== 'time') return false;
  if (a.sort === 'clock') return isSameClock(x, y);
  if (a.sort === 'weekday') return x.weekday === y.weekday;
  if ((['year', 'month', 'day'] as const).some((part) => differs(x[part], y[part]))) return false;
  // "12 March" and "12 March 2024": which year the first one means depends on when it was written.
  if (x.day !== undefined && x.day === y.day && (x.year === undefined || y.year === undefined)) return true;
  if (!a.interval || !b.interval) return true;
  return !(a.interval.to < b.interval.from || b.interval.to < a.interval.from);
}

/** Rounding aside, by this share of the greater one. */
const ROUNDING = 0.015;

/** The south-east is in the south, a rifle is a gun. */
function mayBeOne(x: string, y: string, sort: string): boolean {
  if (sort === 'compass') return x.includes(y) || y.includes(x);
  return x === y || x.startsWith(`${y}/`) || y.startsWith(`${x}/`);
}

/** Are two values of one sort told as the same? "more than 1,200" may be 1,204, but doesn't say so. */
export function isEqual(a: Held, b: Held): boolean {
  if (!isSame(a, b)) return false;
  const [x, y] = [a.value, b.value];
  // "In November" may be the 14th, but doesn't say so.
  if (x.kind === 'time' && y.kind === 'time') return (x.day === undefined) === (y.day === undefined);
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return true;
  const [p, q] = [pointOf(x), pointOf(y)];
  return Math.abs(p - q) <= ROUNDING * Math.max(Math.abs(p), Math.abs(q));
}

/** The same day of another month, another day of the same month, the same minute of another hour. */
export function isSlipOfTime({ value: x, sort }: Held, { value: y }: Held): boolean {
  if (x.kind !== 'time' || y.kind !== 'time') return false;
  if (sort === 'clock') return x.minute === y.minute && (x.minute ?? 0) % 30 !== 0;
  if (x.day === undefined || y.day === undefined) return false;
  return (x.day === y.day) !== (x.month === y.month);
}

function differs(x: number | undefined, y: number | undefined): boolean {
  return x !== undefined && y !== undefined && x !== y;
}

/** "some 278" against "287": three digits are told for what they are, whatever stands before them. */
function isSlip(x: Quantity, y: Quantity): boolean {
  return x.low !== y.low && isPrecise(x) && isPrecise(y) && slipOf(x, y) !== null;
}

function isPrecise(quantity: Quantity): boolean {
  return quantity.bound === 'exact' && isDistinct(quantity);
}

/** Days from the source from which a day is far. */
const FAR = 4;
/** Years before the source from which a year is one that hardly anything else is told of. */
const LONG_AGO = 8;

/** Is it a minute that is not rounded, a day that is far from its source's or a year long before it? */
export function isDistinctTime({ sort, value, interval, claim: { published } }: Held): boolean {
  if (value.kind !== 'time') return false;
  if (sort === 'clock') return (value.minute ?? 0) % 5 !== 0;
  if (!interval || !published) return false;
  if (value.month === undefined) return Number(published.slice(0, 4)) - Number(interval.from.slice(0, 4)) >= LONG_AGO;
  if (value.day === undefined) return false;
  return Math.abs(daysBetween(published, interval.from)) >= FAR;
}
