import { tellsPlace } from '../../claims/terms.ts';
import type { ComparableClaim } from '../comparable.ts';
import { shortestBySource } from '../shortest.ts';
import { goOtherWays } from './gates.ts';
import { type Fact, PLACES, type StoryFacts } from './gather.ts';
import { type Held, isDistinctTime } from './held.ts';
import { isWord, type Weigh, weightShared } from './weights.ts';

/** Least weight of the words beside a value, and of the sentences, that two sources share where they tell the same fact. */
const NEAR = 0.35;
const SENTENCE = 1;

/** Two sources of one story hardly come by the same minute for different things; on one far day several things may happen. */
const SENTENCE_OF_MINUTE = 0.2;
const SENTENCE_OF_DAY = 0.8;

/** Claims of different sources of one story that give one value of the same thing, of each source the one in the fewest words. */
export function sharedFacts({ facts, weigh }: StoryFacts): ComparableClaim[][] {
  return facts
    .filter(({ paths, members: [first] }) => paths.size > 1 && isTelling(first!))
    .map((fact) => tellersOf(fact, weigh))
    .filter((group) => new Set(group.map(({ path }) => path)).size > 1);
}

/** Two things in one place, on one weekday or in one year are two things; a day, an hour, a figure tells which is meant. */
function isTelling({ sort, value }: Held): boolean {
  if (tellsPlace(sort) || sort === 'weekday' || sort === 'colour') return false;
  return sort !== 'date' || (value.kind === 'time' && value.day !== undefined);
}

/** The places that another source's place bears out. */
function tellersOf({ members }: Fact, weigh: Weigh): ComparableClaim[] {
  const witnesses = members.slice(0, PLACES);
  const borneOut = members.filter((one) =>
    witnesses.some((other) => other.claim.path !== one.claim.path && isAlike(one, other, weigh)),
  );
  return shortestBySource(borneOut.map(({ claim }) => claim));
}

function isAlike(a: Held, b: Held, weigh: Weigh): boolean {
  if (a.claim.draft.polarity !== b.claim.draft.polarity || goOtherWays(a.claim, b.claim)) return false;
  if (isDistinctTime(a) && isDistinctTime(b))
    return weightShared(a.sentence, b.sentence, weigh) >= (a.sort === 'clock' ? SENTENCE_OF_MINUTE : SENTENCE_OF_DAY);
  const words: Weigh = (mark) => (isWord(mark) ? weigh(mark) : 0);
  return weightShared(a.near, b.near, words) >= NEAR && weightShared(a.sentence, b.sentence, weigh) >= SENTENCE;
}
