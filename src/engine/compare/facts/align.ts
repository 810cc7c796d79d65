import { tellsFigure } from './figures.ts';
import { type Fact, PLACES } from './gather.ts';
import { type Held, isSame } from './held.ts';
import type { Numbered, NumberedMarks } from './numbered.ts';

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
  /** Natural logarithm of how many pairs of values of this sort the two places' sources give. */
  readonly rivals: number;
}

type Pair = Omit<Alignment, 'margin' | 'rivals'> & { readonly strength: number };

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
  numbered: NumberedMarks,
  signatureOf: (fact: Fact) => string | null,
): Alignment[] {
  const sentences = facts.map(({ sentence }) => numbered.inOrder(sentence));
  const frequency = new Int32Array(numbered.size);
  for (const marks of sentences) for (let m = 0; m < marks.length; m += 1) frequency[marks[m]!]! += 1;
  const holdersOf = new Map<string, Holders>();
  const places = new Places(numbered);
  const pairs: Pair[] = [];
  for (const [at, fact] of facts.entries()) {
    const { sort } = fact.members[0]!;
    const holders = holdersOf.get(sort) ?? { byMark: new Map(), bySignature: new Map() };
    holdersOf.set(sort, holders);
    const partners = new Set<Fact>();
    const marks = sentences[at]!;
    for (let m = 0; m < marks.length; m += 1) {
      const count = frequency[marks[m]!]!;
      // What a single fact has leads to no other.
      if (count > 1 && count <= COMMON && leads(numbered.textOf(marks[m]!)))
        meet(fact, holders.byMark, marks[m]!, partners);
    }
    const signature = signatureOf(fact);
    if (signature !== null) meet(fact, holders.bySignature, signature, partners);
    for (const other of partners) {
      const pair = pairOf(other, fact, places, numbered);
      if (pair) pairs.push(pair);
    }
  }
  return withMargins(pairs, valuesBySource(facts));
}

/** How many values of a sort each source gives, by its path and the sort. */
function valuesBySource(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { members, paths } of facts)
    for (const path of paths) {
      const key = `${path} ${members[0]!.sort}`;
      values.set(key, (values.get(key) ?? 0) + 1);
    }
  return values;
}

/** The facts of one sort that have been looked at. */
interface Holders {
  readonly byMark: Map<number, Fact[]>;
  readonly bySignature: Map<string, Fact[]>;
}

/** Finds the facts that have something in common with one, and lets it be found. */
function meet<Key>(fact: Fact, holders: Map<Key, Fact[]>, key: Key, partners: Set<Fact>): void {
  const list = holders.get(key);
  if (list) for (const other of list) partners.add(other);
  if (!list) holders.set(key, [fact]);
  else if (list.length < HOLDERS) list.push(fact);
}

/** Does a mark lead to others that have it? A figure does that is not told of many things. */
function leads(mark: string): boolean {
  return mark[0] !== '=' || tellsFigure(mark);
}

/** The marks around a place by their numbers. */
interface Around {
  readonly near: Numbered;
  readonly clause: Numbered;
  readonly sentence: Numbered;
  /** What the marks beside the value and those of its sentence weigh. */
  readonly nearWeight: number;
  readonly sentenceWeight: number;
  /** The place is no more alike to any other than this. */
  readonly most: number;
}

/** Holds the places of facts against each other. */
class Places {
  readonly #marks: NumberedMarks;
  readonly #around = new Map<Held, Around>();

  constructor(marks: NumberedMarks) {
    this.#marks = marks;
  }

  /** The places of two facts, of different sources, that are most alike; of equally alike ones the first. */
  nearest(a: Fact, b: Fact): readonly [x: Held, y: Held] | null {
    const others = b.members.slice(0, PLACES);
    let best: readonly [Held, Held] | null = null;
    let greatest = Number.NEGATIVE_INFINITY;
    for (const x of a.members.slice(0, PLACES)) {
      const left = this.around(x);
      if (left.most <= greatest) continue;
      for (const y of others) {
        if (x.claim.path === y.claim.path) continue;
        const right = this.around(y);
        if (right.most <= greatest) continue;
        const likeness = this.#likeness(left, right);
        if (likeness <= greatest) continue;
        best = [x, y];
        greatest = likeness;
      }
    }
    return best;
  }

  around(one: Held): Around {
    let known = this.#around.get(one);
    if (!known) {
      const [near, clause] = [this.#marks.of(one.near), this.#marks.of(one.claim.draft.content)];
      const sentence = this.#marks.of(one.sentence);
      const [nearWeight, sentenceWeight] = [this.#marks.total(near), this.#marks.total(sentence)];
      const most = nearWeight + 0.5 * this.#marks.total(clause) + 0.5 * sentenceWeight;
      known = { near, clause, sentence, nearWeight, sentenceWeight, most };
      this.#around.set(one, known);
    }
    return known;
  }

  #likeness(a: Around, b: Around): number {
    return (
      this.#marks.shared(a.near, b.near) +
      0.5 * this.#marks.shared(a.clause, b.clause) +
      0.5 * this.#marks.shared(a.sentence, b.sentence)
    );
  }
}

function pairOf(a: Fact, b: Fact, places: Places, marks: NumberedMarks): Pair | null {
  const nearestPlaces = places.nearest(a, b);
  if (!nearestPlaces || isSame(...nearestPlaces)) return null;
  const [x, y] = nearestPlaces;
  const [left, right] = [places.around(x), places.around(y)];
  const nearest = marks.shared(left.near, right.near);
  const sentenceShared = marks.shared(left.sentence, right.sentence);
  const share = (weight: number, p: number, q: number): number => weight / Math.max(LEAST_WEIGHT, Math.min(p, q));
  const near = marks.shared(marks.of(a.near), marks.of(b.near));
  const around = marks.shared(marks.of(a.around), marks.of(b.around));
  const sentence = marks.shared(marks.of(a.sentence), marks.of(b.sentence));
  return {
    a,
    b,
    x,
    y,
    nearest,
    shareNear: share(nearest, left.nearWeight, right.nearWeight),
    shareSentence: share(sentenceShared, left.sentenceWeight, right.sentenceWeight),
    near,
    around,
    sentence,
    strength: near + 0.5 * around + 0.5 * sentence,
  };
}

/** Of each fact and each source, the two partners that are most alike to it. */
type Leaders = Map<Fact, Map<string, [first: Pair, second: Pair | null]>>;

function withMargins(pairs: readonly Pair[], values: ReadonlyMap<string, number>): Alignment[] {
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
  const of = ({ claim, sort }: Held): number => values.get(`${claim.path} ${sort}`)!;
  return pairs.map((pair) => ({
    ...pair,
    margin: Math.min(lead(pair.a, pair.b, pair), lead(pair.b, pair.a, pair)),
    rivals: Math.log(of(pair.x) * of(pair.y)),
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
