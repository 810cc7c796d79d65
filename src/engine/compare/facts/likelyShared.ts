import { groupBy } from '../../groupBy.ts';
import { pointOf } from '../../values/compare.ts';
import type { ComparableClaim } from '../comparable.ts';
import { likeGroups } from '../likeGroups.ts';
import { shortestBySource } from '../shortest.ts';
import { shareByChance } from './gates.ts';
import type { StoryFacts } from './gather.ts';
import { type Held, isEqual } from './held.ts';
import { type Crowd, likelihoodOfSameness, type Sameness, samenessOf } from './sameness.ts';
import { type Weigh, weightShared } from './weights.ts';

/** Logarithm of the odds from which one value is told to be given of one thing. */
const LIKELY = -0.5;
/** How many times another one a figure may be that is the same rounded or converted. */
const CLOSE = 1.03;
/** Of a value so many places at most are looked at, so that cost grows with the places, not their pairs. */
const PLACES = 48;

/** Two places of two sources that give one value, with what tells whether it is given of one thing. */
export interface SharedValue {
  readonly x: Held;
  readonly y: Held;
  readonly evidence: Sameness;
}

/**
 * Claims of different sources of one story that give one value, likely of the same thing, as what stands around it, what it is and
 * how often the sources give it say. How likely is fitted to what readers marked in labelled stories.
 */
export function likelyShared(facts: StoryFacts): ComparableClaim[][] {
  const crowds = new Crowds(facts.held);
  const isCrowded = new Set(facts.held.map(({ claim }) => claim.path)).size > FEW_SOURCES;
  return runsOf(facts.held).flatMap((run) => {
    const isLikely = (x: Held, y: Held): boolean => {
      if (!maybeOfOneThing(x, y, facts.weigh)) return false;
      if (isCrowded && weightShared(x.sentence, y.sentence, facts.weigh) < SENTENCE) return false;
      const evidence = samenessOf(x, y, [crowds.of(x, run), crowds.of(y, run)], facts.weigh);
      return !isByChance(evidence) && likelihoodOfSameness(evidence) >= LIKELY;
    };
    return likeGroups(run, isLikely, (x, y) => areOpposed(x, y, facts.weigh))
      .map((group) => shortestBySource(group.map(({ claim }) => claim)))
      .filter(({ length }) => length > 1);
  });
}

/** Among more sources than this, a value is met again by chance: the sentences must have something in common. */
const FEW_SOURCES = 8;
/** Least weight of what they then share, and of the words beside a value that are alike. */
const SENTENCE = 0.35;

/** "Thirteen arrests", "his thirteen goals"; "on Friday at eight": of such values a story has many. */
function isByChance(evidence: Sameness): boolean {
  const { bareFew, bareCount, bareDate, clause, figures, rounded, sole, count, nothing, commonTime } = evidence;
  if (bareFew > 0) return true;
  if (figures > 0) return false;
  if (nothing > 0 && (commonTime > 0 || bareDate > 0 || (count > 0 && (rounded > 0 || sole === 0)))) return true;
  return bareCount > 0 && clause === 0;
}

/** All pairs of places that may give one value of one thing. */
export function sharedValues(facts: StoryFacts): SharedValue[] {
  const crowds = new Crowds(facts.held);
  return runsOf(facts.held).flatMap((run) =>
    run.flatMap((x, i) =>
      run
        .slice(i + 1)
        .filter((y) => maybeOfOneThing(x, y, facts.weigh))
        .map((y) => ({ x, y, evidence: samenessOf(x, y, [crowds.of(x, run), crowds.of(y, run)], facts.weigh) })),
    ),
  );
}

function maybeOfOneThing(x: Held, y: Held, weigh: Weigh): boolean {
  return x.claim.path !== y.claim.path && x.isMore === y.isMore && !areOpposed(x, y, weigh);
}

/** "Receipts for 1.9 million are missing", "could not confirm 1.9 million": of unlike words only one need deny something. */
function areOpposed(x: Held, y: Held, weigh: Weigh): boolean {
  const [{ claim: a }, { claim: b }] = [x, y];
  if (!isEqual(x, y) || !areOfOneCurrency(x, y) || areOfTwoNames(x, y) || shareByChance(a, b)) return true;
  return a.draft.polarity !== b.draft.polarity && weightShared(x.near, y.near, weigh) >= SENTENCE;
}

/** The places of values that may be one: of figures in runs in which each is nearly the one before, of times and terms by what they are. */
function runsOf(held: readonly Held[]): Held[][] {
  return [...groupBy(held, kindOf).values()]
    .flatMap((places) =>
      places[0]!.value.kind === 'quantity' ? closeOnes(places) : [...groupBy(places, keyOf).values()],
    )
    .filter(({ length }) => length > 1)
    .map((run) => run.slice(0, PLACES));
}

/** Values of one kind may be one: "a fifth" and "20 percent", "540 million" and "$540 million". */
function kindOf({ sort, value, beside }: Held): string {
  if (sort === 'share') return 'percentage %';
  if (value.kind !== 'quantity' || value.low < MILLION) return sort;
  const countsNothing = sort === COUNT && ![...beside].some((mark) => mark[0] === '#');
  return countsNothing || value.dimension === 'money' ? 'millions' : sort;
}

const MILLION = 1e6;
/** The sort of what is counted (see `Held`). */
const COUNT = 'count ';

/** "Anna Brandt, 47", "the 47-year-old Lea Moor": the ages of people whose names have nothing in common. */
function areOfTwoNames({ sort, framed: a }: Held, { framed: b }: Held): boolean {
  const [x, y] = [a?.entity, b?.entity];
  if (!sort.startsWith('age') || !x || !y || x === y) return false;
  const words = new Set(x.split(/[\s-]+/));
  return !y.split(/[\s-]+/).some((word) => words.has(word));
}

/** Not "€540 million" and "$540 million". */
function areOfOneCurrency({ value: x }: Held, { value: y }: Held): boolean {
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return true;
  return x.dimension !== 'money' || y.dimension !== 'money' || x.unit === y.unit;
}

function closeOnes(places: readonly Held[]): Held[][] {
  const runs: Held[][] = [];
  for (const one of places.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
    const run = runs.at(-1);
    if (run && sizeOf(one) <= CLOSE * sizeOf(run.at(-1)!)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function sizeOf({ value }: Held): number {
  return value.kind === 'quantity' ? pointOf(value) : 0;
}

/** Equal keys may be the same time or term. */
function keyOf({ value, sort }: Held): string {
  if (value.kind === 'term') return value.key;
  if (value.kind === 'quantity') return '';
  if (sort === 'clock') return `${value.hour! % 12}:${value.minute ?? 0}`;
  return sort === 'weekday' ? `${value.weekday}` : `${value.month ?? value.year}`;
}

/** How many values the sources of a story give. */
class Crowds {
  readonly #ofSort = new Map<string, number>();
  /** Of places that have been asked for: each is of one run. */
  readonly #known = new Map<Held, Crowd>();

  constructor(held: readonly Held[]) {
    for (const { claim, sort } of held) {
      const key = `${claim.path} ${sort}`;
      this.#ofSort.set(key, (this.#ofSort.get(key) ?? 0) + 1);
    }
  }

  /** @param run the places among which those of the same value are */
  of(one: Held, run: readonly Held[]): Crowd {
    let crowd = this.#known.get(one);
    if (!crowd) {
      const { path } = one.claim;
      const ofValue = run.filter((other) => other.claim.path === path && isEqual(other, one)).length;
      crowd = { ofSort: this.#ofSort.get(`${path} ${one.sort}`)!, ofValue };
      this.#known.set(one, crowd);
    }
    return crowd;
  }
}
