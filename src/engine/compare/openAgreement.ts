import type { ComparableClaim } from './comparable.ts';
import { changedPlaces, oppositeWays } from './directions.ts';

/**
 * Weight of a shared mark by what it is (see `contentOf`): dates and values are what facts are made of, a concept of news
 * says more than a word, a name that every source uses little.
 */
const weights: Readonly<Record<string, number>> = { '<': 2, '#': 1.5, '@': 1.2, '=': 2, '~': 1.2 };

/** Overlap, as a share of the poorer claim's weight, from which two claims without a slot say the same. */
const SAME = 0.5;
/** Least weight that must be shared, so that two short clauses don't agree by one common word. */
const LEAST = 3.2;
/** The same, as far as sums of weights are exact. */
const SURELY_LESS = LEAST - 1e-6;
/** A mark that more claims hold than this tells nothing. */
const COMMON = 200;
/** Least number of shared marks. */
const LEAST_MARKS = 3;

interface Alike {
  readonly i: number;
  readonly k: number;
  readonly weight: number;
  /** One denies what the other says, or they give other numbers or days. */
  readonly opposed: boolean;
}

/** What becomes of claims that speak of the same. */
export interface Alignment {
  /** Claims of at least two sources that say the same. */
  readonly groups: ComparableClaim[][];
  /** Claims of two sources that speak of the same in like words, but differ in polarity, a number, a day or a month. */
  readonly opposed: (readonly [ComparableClaim, ComparableClaim])[];
}

/**
 * Joins claims that say the same in like words: at least two sources a group. A claim joins a group only if it is alike to
 * most of it, so that no chain of half-alike claims forms.
 */
export function alignOpenClaims(claims: readonly ComparableClaim[]): Alignment {
  const all = alikePairs(claims);
  const pairs = all.filter(({ opposed }) => !opposed);
  const alike = new Set(pairs.map(({ i, k }) => `${i} ${k}`));
  const groups: number[][] = [];
  const groupOf = new Map<number, number[]>();
  for (const { i, k } of pairs) {
    const [mine, other] = [groupOf.get(i), groupOf.get(k)];
    if (mine && other) continue;
    const group = mine ?? other;
    const joining = mine ? k : i;
    if (!group) {
      const started = [i, k];
      groups.push(started);
      groupOf.set(i, started).set(k, started);
    } else if (
      group.filter((member) => alike.has(`${Math.max(member, joining)} ${Math.min(member, joining)}`)).length * 2 >=
      group.length
    ) {
      group.push(joining);
      groupOf.set(joining, group);
    }
  }
  return {
    groups: groups.map((group) => group.map((member) => claims[member]!)),
    opposed: all.filter(({ opposed }) => opposed).map(({ i, k }) => [claims[k]!, claims[i]!]),
  };
}

/** Pairs of claims of different sources that are alike, the most alike first; `i` is the later one. */
function alikePairs(claims: readonly ComparableClaim[]): Alike[] {
  const marks = marksOf(claims);
  const totals = claims.map(({ draft }) => {
    let total = 0;
    for (const mark of draft.content) total += marks.get(mark)!.weight;
    return total;
  });
  const pairs: Alike[] = [];
  const met = new Set<number>();
  for (const [i, claim] of claims.entries()) {
    met.clear();
    for (const { holders } of rareMarks(claim, marks)) {
      for (const k of holders) if (claims[k]!.path !== claim.path) met.add(k);
      holders.push(i);
    }
    for (const k of met) {
      const other = claims[k]!;
      const weight = weightShared(claim, other, marks);
      if (weight < LEAST || weight / Math.min(totals[i]!, totals[k]!) < SAME) continue;
      if (sharedMarks(claim, other) < LEAST_MARKS) continue;
      const opposed = other.draft.polarity !== claim.draft.polarity || differ(claim, other);
      pairs.push({ i, k, weight, opposed });
    }
  }
  return pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.k - b.k);
}

interface Mark {
  /** Where it stands among all marks of the claims, in the order of the text. */
  readonly place: number;
  /** How many claims hold it. */
  count: number;
  weight: number;
  /** Those of them, by index, that have been looked at and count it among their rare marks. */
  readonly holders: number[];
}

function marksOf(claims: readonly ComparableClaim[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { draft } of claims) {
    for (const text of draft.content) {
      const mark = marks.get(text);
      if (mark) mark.count += 1;
      else marks.set(text, { place: marks.size, count: 1, weight: 0, holders: [] });
    }
  }
  for (const [text, mark] of marks) mark.weight = (weights[text[0]!] ?? 1) * rarity(mark.count, claims.length);
  return marks;
}

/**
 * The rarest marks of a claim, without those that weigh too little together to make it alike to another. Two claims that are
 * alike share one of these: if the rarest mark that they share were left out of either, so would be all that they share.
 */
function rareMarks({ draft }: ComparableClaim, marks: ReadonlyMap<string, Mark>): readonly Mark[] {
  const own: Mark[] = [];
  for (const text of draft.content) {
    const mark = marks.get(text)!;
    if (mark.count <= COMMON) own.push(mark);
  }
  own.sort((a, b) => a.count - b.count || a.place - b.place);
  let [length, left] = [own.length, 0];
  for (; length > 0; length -= 1) {
    left += own[length - 1]!.weight;
    if (left >= SURELY_LESS) break;
  }
  return own.slice(0, length);
}

/** The weight of the marks that both claims hold and not too many others do. */
function weightShared(a: ComparableClaim, b: ComparableClaim, marks: ReadonlyMap<string, Mark>): number {
  let total = 0;
  for (const text of a.draft.content) {
    if (!b.draft.content.has(text)) continue;
    const { count, weight } = marks.get(text)!;
    if (count <= COMMON) total += weight;
  }
  return total;
}

function sharedMarks(a: ComparableClaim, b: ComparableClaim): number {
  let shared = 0;
  for (const mark of a.draft.content) if (b.draft.content.has(mark)) shared += 1;
  return shared;
}

/** Different days or months, or different numbers where each has one: they may speak of the same, but don't say the same. */
function differ(a: ComparableClaim, b: ComparableClaim): boolean {
  if (oppositeWays(a, b) || changedPlaces(a, b)) return true;
  return disjoint(a, b, /^~\d{4}-\d\d-/) || disjoint(a, b, /^~\d{4}-\d\d$/) || disjoint(a, b, /^=/);
}

function disjoint(a: ComparableClaim, b: ComparableClaim, pattern: RegExp): boolean {
  const left = [...a.draft.content].filter((mark) => pattern.test(mark));
  const right = [...b.draft.content].filter((mark) => pattern.test(mark));
  return left.length > 0 && right.length > 0 && !left.some((mark) => right.includes(mark));
}

function rarity(count: number, total: number): number {
  return Math.log(1 + total / count) / Math.log(1 + total);
}
