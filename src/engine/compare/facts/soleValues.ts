import { groupBy } from '../../groupBy.ts';
import { daysBetween } from '../../values/calendar.ts';
import { pointOf } from '../../values/compare.ts';
import { measured } from '../../values/measure.ts';
import type { ComparableClaim } from '../comparable.ts';
import { likeGroups, soleIn } from '../likeGroups.ts';
import { shortestBySource } from '../shortest.ts';
import { significantDigits } from '../telling.ts';
import { goOtherWays, shareByChance } from './gates.ts';
import type { StoryFacts } from './gather.ts';
import { type Held, isDistinctTime, isEqual } from './held.ts';
import { isWord, type Weigh, weightShared } from './weights.ts';

/** Among more sources than this, a number is met again by chance: the sentences must have something in common. */
const FEW = 8;
/** Sources that give more percentages than this, as reports on markets do, share some by chance. */
const MANY = 5;
/** Digits from which a value that each of two sources gives once is hardly given for different things. */
const DIGITS = 2;
/** Up to this one many things are counted by two digits: the sentences must have something in common. */
const SMALL = 100;
/** Least weight of what the sentences share beside the value. */
const SENTENCE = 0.35;
/** The same of a month or a year without the other: much else happens then. */
const SENTENCE_OF_DATE = 0.8;
/** Smaller sums, such as prices of tickets, are those of many things. */
const LARGE = 1000;
/** Up to so many days from what its source reports, a day is that of the news. */
const OF_NEWS = 1;
/** How many times another one a measured value may be that is the same converted or rounded. */
const CLOSE = 1.03;
/** Minutes of which most hours told are multiples. */
const ROUND_MINUTES = 30;
/**
 * Claims of different sources of one story that hold a value which each of them gives in one place only: "add-ons could take the
 * deal to £48m", "it could yet rise to 48 million pounds". What is told around it may have no word in common.
 */
export function soleValues({ held, weigh }: Pick<StoryFacts, 'held' | 'weigh'>): ComparableClaim[][] {
  const isCrowded = new Set(held.map(({ claim }) => claim.path)).size > FEW;
  const percentages = groupBy(
    held.filter(({ sort }) => sort.startsWith('percentage')),
    ({ claim }) => claim.path,
  );
  const isOneOfMany = ({ sort, claim }: Held): boolean =>
    sort.startsWith('percentage') && percentages.get(claim.path)!.length > MANY;
  const isTelling = (one: Held): boolean => !isCrowded && tellsByItself(one, isOneOfMany(one) ? DIGITS + 1 : DIGITS);
  const areTelling = (a: Held, b: Held): boolean =>
    (isTelling(a) && isTelling(b)) || (!isCrowded && (areOneSum(a, b) || areConverted(a, b)));
  const areOpposed = (a: Held, b: Held): boolean => {
    if (!isEqual(a, b)) return true;
    const isOnlyByValue =
      a.value.kind === 'quantity' && areTelling(a, b) && weightShared(a.near, b.near, weigh) < SENTENCE;
    return isOnlyByValue
      ? goOtherWays(a.claim, b.claim)
      : a.claim.draft.polarity !== b.claim.draft.polarity || shareByChance(a.claim, b.claim);
  };
  return placesOfOneValue(held.filter(isMeasured))
    .flatMap((places) => likeGroups(soleIn(places), (a, b) => areTelling(a, b) || areAlike(a, b, weigh), areOpposed))
    .map((group) => shortestBySource(group.map(({ claim }) => claim)));
}

/** By value; what is measured also where it is converted or rounded, if no source gives two such values. */
function placesOfOneValue(held: readonly Held[]): Held[][] {
  const exactly = (some: readonly Held[]): Held[][] => [
    ...groupBy(some, (one) => `${one.sort} ${keyOf(one)}`).values(),
  ];
  const converted = [...groupBy(held.filter(isOfUnit), ({ sort }) => sort).values()].flatMap(closeOnes);
  return [
    ...exactly(held.filter((one) => !isOfUnit(one))),
    ...converted.flatMap((places) => (soleIn(places).length === places.length ? [places] : exactly(places))),
  ];
}

/** Values in runs of which each is nearly the one before. */
function closeOnes(held: readonly Held[]): Held[][] {
  const runs: Held[][] = [];
  for (const one of held.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
    const run = runs.at(-1);
    if (run && sizeOf(one) <= CLOSE * sizeOf(run.at(-1)!)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function sizeOf({ value }: Held): number {
  return value.kind === 'quantity' ? pointOf(value) : 0;
}

/** Is it measured in a unit that may be converted? */
function isOfUnit({ value }: Held): boolean {
  return value.kind === 'quantity' && value.dimension !== 'percentage' && measured.has(value.dimension);
}

/** A number of at least one digit that counts no row, an hour or a date. */
function isMeasured({ sort, value }: Held): boolean {
  if (value.kind === 'quantity') return significantDigits(value) > 0 && value.dimension !== 'ordinal';
  return sort === 'clock' || sort === 'date';
}

/** Equal keys may be the same value: "12 March" and "12 March 2025" are. */
function keyOf({ value }: Held): string {
  if (value.kind === 'term') return value.key;
  if (value.kind === 'quantity') return String(value.low);
  if (value.hour !== undefined) return `${value.hour % 12}:${value.minute ?? 0}`;
  return value.month === undefined ? `${value.year}` : `${value.month} ${value.day}`;
}

function areAlike(a: Held, b: Held, weigh: Weigh): boolean {
  if (isFew(a) && ![...a.near].some((mark) => isWord(mark) && b.near.has(mark))) return false;
  if (a.sort !== 'date') return weightShared(a.sentence, b.sentence, weigh) >= SENTENCE;
  // What happens on the day of the news is no more of one thing for the day.
  if (a.value.kind === 'time' && a.value.day !== undefined)
    return weightShared(a.sentence, b.sentence, (mark) => (mark[0] === '~' ? 0 : weigh(mark))) >= SENTENCE;
  return weightShared(a.sentence, b.sentence, weigh) >= (isMonthOfYear(a) ? SENTENCE : SENTENCE_OF_DATE);
}

/** "Three climbers are missing", "after three nights": of so few a story counts many things. */
function isFew({ value }: Held): boolean {
  return value.kind === 'quantity' && value.dimension === 'count' && value.low <= FEW_THINGS;
}

const FEW_THINGS = 12;

function isMonthOfYear({ value }: Held): boolean {
  return value.kind === 'time' && value.month !== undefined && value.year !== undefined;
}

/** "A severance package of $9 million", "leaves with nine million dollars": a sum is round more often than not. */
function areOneSum({ value: a }: Held, { value: b }: Held): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.dimension !== 'money' || a.low < LARGE) return false;
  return a.low === b.low && a.high === b.high && a.bound === b.bound;
}

/** "22 miles away", "à 35 kilomètres": one that converts well is hardly another one. */
function areConverted({ value: a }: Held, { value: b }: Held): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.statedUnit === b.statedUnit) return false;
  return [a, b].every((value) => value.bound !== 'range' && significantDigits(value) >= DIGITS);
}

/** Says the value by itself which one is meant? With fewer digits than these a number does not. */
function tellsByItself(one: Held, least: number): boolean {
  const { sort, value } = one;
  if (value.kind === 'time')
    return isDistinctTime(one) || (sort === 'clock' ? (value.minute ?? 0) % ROUND_MINUTES !== 0 : isOfOtherDay(one));
  if (value.kind !== 'quantity') return false;
  const digits = significantDigits(value);
  return digits > DIGITS || (digits >= least && (value.dimension !== 'count' || value.low > SMALL));
}

/** A day that is not the one of the news. */
function isOfOtherDay({ value, interval, claim: { published } }: Held): boolean {
  if (value.kind !== 'time' || value.day === undefined || !interval || !published) return false;
  return Math.abs(daysBetween(published, interval.from)) > OF_NEWS;
}
