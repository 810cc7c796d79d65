import { groupedBy } from '../../grouped.ts';
import type { ComparableClaim } from '../comparable.ts';
import { changedPlaces, oppositeWays } from '../directions.ts';
import { shortestBySource } from '../shortest.ts';
import { significantDigits } from '../telling.ts';
import type { StoryFacts } from './gather.ts';
import { type Held, isEqual } from './held.ts';
import { isDistinctTime } from './sharedFacts.ts';
import { type Weigh, weightShared } from './weights.ts';

/** Among more sources than this, a number is met again by chance: the sentences must have something in common. */
const FEW = 8;
/** Digits from which a number that each of two sources gives once is hardly given for different things. */
const DIGITS = 2;
/** Up to this one, many things are counted: the sentences must have something in common. */
const SMALL = 100;
/** Least weight of what the sentences share beside the value; in a month or a year of late much else happens. */
const SENTENCE = 0.35;
const SENTENCE_OF_DATE = 0.8;
/** So many sources of one value are looked at. */
const SOURCES = 24;

/**
 * Claims of different sources of one story that hold a value which each of them gives in one place only: "add-ons could take the
 * deal to £48m", "it could yet rise to 48 million pounds". What is told around it may have no word in common.
 */
export function soleValues({ held, weigh }: Pick<StoryFacts, 'held' | 'weigh'>): ComparableClaim[][] {
  const isCrowded = new Set(held.map(({ claim }) => claim.path)).size > FEW;
  return [...groupedBy(held.filter(isMeasured), ({ sort, value }) => `${sort} ${keyOf(value)}`).values()]
    .map((places) => soleIn(places).slice(0, SOURCES))
    .map((sole) => sole.filter((one) => sole.some((other) => one !== other && isAlike(one, other, weigh, isCrowded))))
    .filter((sole) => sole.length > 1)
    .map((sole) => shortestBySource(sole.map(({ claim }) => claim)));
}

/** A number of at least one digit, an hour, a year, a month or a day that is not every other one. */
function isMeasured(one: Held): boolean {
  const { sort, value } = one;
  if (value.kind === 'quantity') return significantDigits(value) > 0;
  return (
    sort === 'clock' || (sort === 'date' && value.kind === 'time' && (value.day === undefined || isDistinctTime(one)))
  );
}

function keyOf(value: Held['value']): string {
  if (value.kind === 'term') return value.key;
  if (value.kind === 'quantity') return String(value.low);
  return value.hour === undefined
    ? `${value.year} ${value.month} ${value.day}`
    : `${value.hour % 12}:${value.minute ?? 0}`;
}

/** The places of sources that have no other. */
function soleIn(places: readonly Held[]): Held[] {
  return [...groupedBy(places, ({ claim }) => claim.path).values()].flatMap((own) => (own.length === 1 ? own : []));
}

function isAlike(a: Held, b: Held, weigh: Weigh, isCrowded: boolean): boolean {
  if (!isEqual(a, b) || a.claim.draft.polarity !== b.claim.draft.polarity) return false;
  if (oppositeWays(a.claim, b.claim) || changedPlaces(a.claim, b.claim)) return false;
  const speaks = !isCrowded && isTelling(a) && isTelling(b);
  const least = a.sort === 'date' ? SENTENCE_OF_DATE : SENTENCE;
  return speaks || weightShared(a.sentence, b.sentence, weigh) >= least;
}

/** Says the value by itself which one is meant? */
function isTelling(one: Held): boolean {
  const { value } = one;
  if (value.kind !== 'quantity') return isDistinctTime(one);
  return significantDigits(value) >= DIGITS && (value.dimension !== 'count' || value.low > SMALL);
}
