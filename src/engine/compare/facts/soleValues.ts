import { groupBy } from '../../groupBy.ts';
import type { ComparableClaim } from '../comparable.ts';
import { likeGroups, soleIn } from '../likeGroups.ts';
import { shortestBySource } from '../shortest.ts';
import { significantDigits } from '../telling.ts';
import { shareByChance } from './gates.ts';
import type { StoryFacts } from './gather.ts';
import { type Held, isDistinctTime, isEqual } from './held.ts';
import { type Weigh, weightShared } from './weights.ts';

/** Among more sources than this, a number is met again by chance: the sentences must have something in common. */
const FEW = 8;
/** Sources that give more percentages than this, as reports on markets do, share some by chance. */
const MANY = 5;
/** Digits from which a value that each of two sources gives once is hardly given for different things. */
const DIGITS = 2;
/** Up to this one many things are counted by two digits: the sentences must have something in common. */
const SMALL = 100;
/** Least weight of what the sentences share beside the value; in a month or a year of late much else happens. */
const SENTENCE = 0.35;
const SENTENCE_OF_DATE = 0.8;
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
  const isTelling = (one: Held): boolean => !isCrowded && digitsTell(one, isOneOfMany(one) ? DIGITS + 1 : DIGITS);
  return [...groupBy(held.filter(isMeasured), (one) => `${one.sort} ${keyOf(one)}`).values()]
    .flatMap((places) =>
      likeGroups(soleIn(places), (a, b) => (isTelling(a) && isTelling(b)) || areAlike(a, b, weigh), areOpposed),
    )
    .map((group) => shortestBySource(group.map(({ claim }) => claim)));
}

/** A number of at least one digit that counts no row, an hour, a year, a month or a day that is not every other one. */
function isMeasured(one: Held): boolean {
  const { sort, value } = one;
  if (value.kind === 'quantity') return significantDigits(value) > 0 && value.dimension !== 'ordinal';
  return (
    sort === 'clock' || (sort === 'date' && value.kind === 'time' && (value.day === undefined || isDistinctTime(one)))
  );
}

/** Equal keys may be the same value: "12 March" and "12 March 2025" are. */
function keyOf({ value }: Held): string {
  if (value.kind === 'term') return value.key;
  if (value.kind === 'quantity') return String(value.low);
  if (value.hour !== undefined) return `${value.hour % 12}:${value.minute ?? 0}`;
  return value.month === undefined ? `${value.year}` : `${value.month} ${value.day}`;
}

function areAlike(a: Held, b: Held, weigh: Weigh): boolean {
  return weightShared(a.sentence, b.sentence, weigh) >= (a.sort === 'date' ? SENTENCE_OF_DATE : SENTENCE);
}

function areOpposed(a: Held, b: Held): boolean {
  if (!isEqual(a, b) || a.claim.draft.polarity !== b.claim.draft.polarity) return true;
  return shareByChance(a.claim, b.claim);
}

/** Says the value by itself which one is meant? With fewer digits than these a number does not. */
function digitsTell(one: Held, least: number): boolean {
  const { value } = one;
  if (value.kind !== 'quantity') return isDistinctTime(one);
  const digits = significantDigits(value);
  return digits > DIGITS || (digits >= least && (value.dimension !== 'count' || value.low > SMALL));
}
