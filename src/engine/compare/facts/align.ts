import { type Fact, PLACES } from './gather.ts';
import { type Held, isSame } from './held.ts';
import { type Weigh, weightOf, weightShared } from './weights.ts';

/** Two facts of one sort with different values, and how much is told around both. */
export interface Alignment {
  readonly a: Fact;
  readonly b: Fact;
  /** The two places, one of each fact, that are most alike. */
  readonly x: Held;
  readonly y: Held;
  /** Weight of what the two places have in common: beside the value, in the sentence, and these as shares of the poorer one. */
  readonly nearest: number;
  readonly shareNear: number;
  readonly shareSentence: number;
  /** Weight of what all places of the two facts have in common: beside the value, in the clause, in the sentence. */
  readonly near: number;
  readonly around: number;
  readonly sentence: number;
  /** By how much they are more alike than either is to another fact of the other's sources; less than 0 if they are not. */
  readonly margin: number;
}

type Pair = Omit<Alignment, 'margin'> & { readonly strength: number };

/** A mark that more facts of a story have than this tells nothing. */
const COMMON = 200;
/** A fact is held against this many earlier ones of a mark at most, so that cost grows with the facts, not their pairs. */
const HOLDERS = 48;
/** A share of less than this weight would make much of little. */
const LEAST_WEIGHT = 0.5;

/**
 * Aligns facts of one story by what is told around them.
 * @param signatureOf facts of one signature are aligned whatever stands around them; null for none
 */
export function alignFacts(
  facts: readonly Fact[],
  weigh: Weigh,
  signatureOf: (fact: Fact) => string | null,
): Alignment[] {
  const frequency = new Map<string, number>();
  for (const { around } of facts) for (const mark of around) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const holders = new Map<string, Fact[]>();
  const nearestOf = nearestPlaces(weigh);
  const pairs: Pair[] = [];
  for (const fact of facts) {
    const { sort } = fact.members[0]!;
    const partners = new Set<Fact>();
    const signature = signatureOf(fact);
    const marks = [...fact.around].filter((mark) => mark[0] !== '=' && frequency.get(mark)! <= COMMON);
    for (const mark of signature === null ? marks : [...marks, `= ${signature}`]) {
      const at = `${sort} ${mark}`;
      const list = holders.get(at);
      for (const other of list ?? []) partners.add(other);
      if (!list) holders.set(at, [fact]);
      else if (list.length < HOLDERS) list.push(fact);
    }
    for (const other of partners) {
      const pair = pairOf(other, fact, nearestOf, weigh);
      if (pair) pairs.push(pair);
    }
  }
  return withMargins(pairs);
}

type NearestOf = (a: Fact, b: Fact) => readonly [x: Held, y: Held] | null;

/** Finds the places of two facts, of different sources, that are most alike; of equally alike ones the first. */
function nearestPlaces(weigh: Weigh): NearestOf {
  /** No place is more alike to any other than this. */
  const most = new Map<Held, number>();
  const mostOf = (one: Held): number => {
    let known = most.get(one);
    if (known === undefined) {
      known = likenessOf(one, one, weigh) + ROUNDING;
      most.set(one, known);
    }
    return known;
  };
  return (a, b) => {
    let best: readonly [Held, Held] | null = null;
    let greatest = Number.NEGATIVE_INFINITY;
    for (const x of a.members.slice(0, PLACES)) {
      if (mostOf(x) <= greatest) continue;
      for (const y of b.members.slice(0, PLACES)) {
        if (x.claim.path === y.claim.path || mostOf(y) <= greatest) continue;
        const likeness = likenessOf(x, y, weigh);
        if (likeness <= greatest) continue;
        best = [x, y];
        greatest = likeness;
      }
    }
    return best;
  };
}

/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-9;

function likenessOf(x: Held, y: Held, weigh: Weigh): number {
  return (
    weightShared(x.near, y.near, weigh) +
    0.5 * weightShared(x.claim.draft.content, y.claim.draft.content, weigh) +
    0.5 * weightShared(x.sentence, y.sentence, weigh)
  );
}

function pairOf(a: Fact, b: Fact, nearestOf: NearestOf, weigh: Weigh): Pair | null {
  const places = nearestOf(a, b);
  if (!places || isSame(...places)) return null;
  const [x, y] = places;
  const nearest = weightShared(x.near, y.near, weigh);
  const share = (marks: (held: Held) => ReadonlySet<string>): number =>
    weightShared(marks(x), marks(y), weigh) /
    Math.max(LEAST_WEIGHT, Math.min(weightOf(marks(x), weigh), weightOf(marks(y), weigh)));
  const near = weightShared(a.near, b.near, weigh);
  const around = weightShared(a.around, b.around, weigh);
  const sentence = weightShared(a.sentence, b.sentence, weigh);
  return {
    a,
    b,
    x,
    y,
    nearest,
    shareNear: share((held) => held.near),
    shareSentence: share((held) => held.sentence),
    near,
    around,
    sentence,
    strength: near + 0.5 * around + 0.5 * sentence,
  };
}

/** Of each fact and each source, the two partners that are most alike to it. */
type Leaders = Map<Fact, Map<string, [first: Pair, second: Pair | null]>>;

function withMargins(pairs: readonly Pair[]): Alignment[] {
  const leaders: Leaders = new Map();
  for (const pair of pairs) {
    note(leaders, pair.a, pair.b, pair);
    note(leaders, pair.b, pair.a, pair);
  }
  const lead = (one: Fact, other: Fact, pair: Pair): number => {
    let rival = 0;
    for (const path of other.paths) {
      const [first, second] = leaders.get(one)!.get(path)!;
      rival = Math.max(rival, (first === pair ? second : first)?.strength ?? 0);
    }
    return pair.strength - rival;
  };
  return pairs.map((pair) => ({
    ...pair,
    margin: Math.min(lead(pair.a, pair.b, pair), lead(pair.b, pair.a, pair)),
  }));
}

function note(leaders: Leaders, one: Fact, other: Fact, pair: Pair): void {
  const byPath = leaders.get(one) ?? new Map<string, [Pair, Pair | null]>();
  leaders.set(one, byPath);
  for (const path of other.paths) {
    const known = byPath.get(path);
    if (!known) byPath.set(path, [pair, null]);
    else if (pair.strength > known[0].strength) byPath.set(path, [pair, known[0]]);
    else if (!known[1] || pair.strength > known[1].strength) byPath.set(path, [known[0], pair]);
  }
}
