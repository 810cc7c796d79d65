import type { ClaimValue } from '../claims/draft.ts';
import { eventFrameOf } from '../frames/events.ts';
import type { Frame } from '../frames/frame.ts';
import { frameNamed } from '../frames/frames.ts';
import type { ContradictionKind } from '../report.ts';
import { compareQuantities, pointOf } from '../values/compare.ts';
import type { Interval, Quantity } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { mayHaveBeenRaised } from './offers.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';
import { daysApart, standsFor } from './sameNews.ts';
import { slipOf } from './slips.ts';
import { onlyOneIsOfTheStart } from './starts.ts';
import { isDistinct } from './telling.ts';

type QuantityValue = Extract<ClaimValue, { kind: 'quantity' }>;

/** Compares two numbers that fill one slot of one subject, after the gates of time and scope. */
export function compareNumbers(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [(a.draft.value as QuantityValue).quantity, (b.draft.value as QuantityValue).quantity];
  const result = compareQuantities(x, y);
  if (result.relation === 'notComparable') return noConflict('not_comparable', result.explanation);
  if (result.relation === 'equal')
    return result.converted ? noConflict('agrees_after_conversion', result.explanation) : agrees(result.explanation);
  // "more than 1,000" does not contradict 140,000, but it does not say so either.
  if (result.relation === 'compatible' && farApart(x, y) && isCeilingOfCount(x, y))
    return conflict(kindOf(a), 'soft', `${x.display} and ${y.display} can both be true, but are far apart`);
  if (result.relation === 'compatible' && farApart(x, y))
    return noConflict('more_precise', `${result.explanation}, but they are far apart`);
  if (result.relation === 'compatible')
    return noConflict(result.converted ? 'agrees_after_conversion' : 'agrees', result.explanation);
  if (x.dimension === 'count' && outOfScale(x, y))
    return noConflict('not_comparable', `${result.explanation}, too far apart to be of the same`);
  const timing = differentTimes(a.draft.time?.interval ?? null, b.draft.time?.interval ?? null);
  // A day says nothing of how old somebody is.
  if (timing && a.draft.frame !== 'age')
    return noConflict('different_scope', `${x.display} and ${y.display} are of different times: ${timing}`);
  const frame = frameNamed(a.draft.frame);
  if (frame?.daily && (dayOf(a) === null || dayOf(a) !== dayOf(b) || tellsHour(a) !== tellsHour(b)))
    return noConflict(
      'different_scope',
      `${x.display} and ${y.display} are of different days, or their days are not known`,
    );
  const kind = kindOf(a);
  // Without a date, what looks like a slip is one more likely than a toll that has grown.
  const slip = frame?.fallback === 'story' && !(a.published && b.published) ? slipOf(x, y) : null;
  if (frame?.evolving && !slip && mayHaveChanged(a, b, frame)) return updated(a, b, kind, frame);
  if (!slip && onlyOneIsOfTheStart(a, b))
    return noConflict('changed_over_time', `${result.explanation}; only one is told as what was at first`);
  if (mayHaveBeenRaised(a, b))
    return noConflict('changed_over_time', `${result.explanation}; what is offered or expected changes`);
  const loose =
    x.hedged ||
    y.hedged ||
    x.bound !== 'exact' ||
    y.bound !== 'exact' ||
    a.draft.modality !== 'fact' ||
    b.draft.modality !== 'fact';
  // "No one was hurt" against "three were hurt" is a denial, not another count.
  const denied = (x.high === 0 || y.high === 0) && kind === 'number';
  return conflict(denied ? 'negation' : kind, loose ? 'soft' : 'hard', result.explanation);
}

/** "up to 400 jobs" against "about 115": news says "up to" for the figure it has, not for a limit far above it. */
function isCeilingOfCount(x: Quantity, y: Quantity): boolean {
  const ceilings = [x, y].filter(({ bound }) => bound === 'atMost').length;
  const points = [x, y].filter(({ bound }) => bound === 'exact').length;
  return x.dimension === 'count' && ceilings === 1 && points === 1;
}

/** Values that fit one another but differ by more than this factor are no agreement; where each is told in its digits, by this one. */
const NEAR = 1.5;
const NEAR_EXACT = 1.15;

/** "Down 8 percent by 0915 GMT", "in early trading": a figure that the close of the day may have overtaken. */
function tellsHour({ draft: { moments, content } }: ComparableClaim): boolean {
  return content.has('early') || moments.some(({ expression }) => expression.hour !== undefined);
}

/** The day that a figure of one day is of: the one that its clause names, else that of its source; null where neither is known. */
function dayOf({ published, draft: { time } }: ComparableClaim): string | null {
  return time?.interval?.granularity === 'day' ? time.interval.from : published;
}

function farApart(x: Quantity, y: Quantity): boolean {
  const [a, b] = [pointOf(x), pointOf(y)];
  const isExact = x.dimension === 'magnitude' || (isDistinct(x) && isDistinct(y));
  return Math.max(a, b) > (isExact ? NEAR_EXACT : NEAR) * Math.min(a, b);
}

/** Two counts of one thing are hardly ever further apart than this factor, unless one of them is nought. */
const SCALE = 50;

function outOfScale(x: Quantity, y: Quantity): boolean {
  const [low, high] = [Math.min(pointOf(x), pointOf(y)), Math.max(pointOf(x), pointOf(y))];
  return low > 0 && high > SCALE * low;
}

/** A figure that grows as news comes in, of two days; of a story's tolls also where the days are not known. */
function mayHaveChanged(a: ComparableClaim, b: ComparableClaim, frame: Frame): boolean {
  const isDated = a.published !== null && b.published !== null;
  if (isDated || frame.evolving === 'slowly') return daysApart(a, b) > standsFor(frame);
  return frame.fallback === 'story' && a.path !== b.path;
}

/** A later figure that is this much smaller corrects none that only grows. */
const CORRECTED = 2;

function updated(a: ComparableClaim, b: ComparableClaim, kind: ContradictionKind, frame: Frame): Verdict {
  const [x, y] = [(a.draft.value as QuantityValue).quantity, (b.draft.value as QuantityValue).quantity];
  const known = a.published !== null && b.published !== null;
  const [early, late] = known && a.published! > b.published! ? [y, x] : [x, y];
  if (frame.growing && known && pointOf(early) > CORRECTED * pointOf(late))
    return noConflict('not_comparable', `${early.display} is not ${late.display}, too far apart to be of the same`);
  return {
    outcome: 'changed_over_time',
    kind,
    severity: 'superseded',
    explanation: known
      ? `the later source updates ${early.display} to ${late.display}`
      : `${early.display} and ${late.display}: such figures change, and a source has no date`,
  };
}

function differentTimes(a: Interval | null, b: Interval | null): string | null {
  if (!a || !b || (a.from <= b.to && b.from <= a.to)) return null;
  return `${spell(a)} and ${spell(b)}`;
}

function spell({ from, to }: Interval): string {
  return from === to ? from : `${from} to ${to}`;
}

function kindOf({ draft }: ComparableClaim): ContradictionKind {
  const frame = frameNamed(draft.frame);
  if (frame) return frame.kind;
  const { quantity } = draft.value as QuantityValue;
  if (quantity.dimension === 'money') return 'money';
  if (quantity.dimension === 'percentage' || quantity.dimension === 'percentagePoints') return 'percentage';
  if (quantity.dimension === 'duration') return 'duration';
  return 'number';
}

/** Is the value of this relation one at a time, so that two incompatible ones are a contradiction? */
export function isFunctional({ draft }: ComparableClaim): boolean {
  if (draft.frame === 'measure') return true;
  const frame = frameNamed(draft.frame);
  if (frame) return frame.functional;
  const event = eventFrameOf(draft.frame as never);
  return event !== undefined && !event.several;
}
