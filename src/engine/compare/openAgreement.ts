import type { ComparableClaim } from './comparable.ts';
import { changedPlaces, oppositeWays } from './directions.ts';
import { haveOppositePoles } from './poles/held.ts';

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
  const totals = marks.map((own) => own.reduce((total, { weight }) => total + weight, 0));
  const pairs: Alike[] = [];
  const met = new Set<number>();
  for (const [i, claim] of claims.entries()) {
    met.clear();
    const own = marks[i]!;
    for (let m = rarestOf(own) - 1; m >= 0; m -= 1) {
      const { count, holders } = own[m]!;
      if (count > COMMON) continue;
      for (const k of holders) if (claims[k]!.path !== claim.path) met.add(k);
      holders.push(i);
    }
    for (const k of met) {
      const other = claims[k]!;
      let weight = 0;
      let shared = 0;
      for (const mark of own) {
        if (!other.draft.content.has(mark.text)) continue;
        shared += 1;
        if (mark.count <= COMMON) weight += mark.weight;
      }
      if (weight < LEAST || weight / Math.min(totals[i]!, totals[k]!) < SAME || shared < LEAST_MARKS) continue;
      const opposed = other.draft.polarity !== claim.draft.polarity || differ(claim, other);
      pairs.push({ i, k, weight, opposed });
    }
  }
  return pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.k - b.k);
}

interface Mark {
  readonly text: string;
  /** How many claims hold it. */
  count: number;
  weight: number;
  /** Those of them, by index, that have been looked at and have it among their rarest. */
  readonly holders: number[];
}

/** The marks of each claim, the rarest first: those that equally many hold in the order of the text. */
function marksOf(claims: readonly ComparableClaim[]): readonly (readonly Mark[])[] {
  const marks = new Map<string, Mark & { readonly claims: number[] }>();
  for (const [i, { draft }] of claims.entries()) {
    for (const text of draft.content) {
      const mark = marks.get(text);
      if (mark) mark.claims.push(i);
      else marks.set(text, { text, count: 0, weight: 0, holders: [], claims: [i] });
    }
  }
  for (const mark of marks.values()) {
    mark.count = mark.claims.length;
    mark.weight = (weights[mark.text[0]!] ?? 1) * rarity(mark.count, claims.length);
  }
  const byClaim = claims.map((): Mark[] => []);
  for (const mark of [...marks.values()].sort((a, b) => a.count - b.count))
    for (const i of mark.claims) byClaim[i]!.push(mark);
  return byClaim;
}

/**
 * How many of a claim's marks are left without the most common ones, which weigh too little together to make it alike to
 * another. Two claims that are alike share one of these: if the rarest mark that they share were not among them, neither would
 * be any other that they share.
 */
function rarestOf(marks: readonly Mark[]): number {
  let left = 0;
  for (let length = marks.length; length > 0; length -= 1) {
    const { count, weight } = marks[length - 1]!;
    if (count <= COMMON) left += weight;
    if (left >= SURELY_LESS) return length;
  }
  return 0;
}

/** Different days or months, or different numbers where each has one: they may speak of the same, but don't say the same. */
function differ(a: ComparableClaim, b: ComparableClaim): boolean {
  if (oppositeWays(a, b) || changedPlaces(a, b) || haveOppositePoles(a, b)) return true;
  return disjoint(a, b, /^~\d{4}-\d\d-/) || disjoint(a, b, /^~\d{4}-\d\d$/) || disjoint(a, b, /^=/);
}

function disjoint(a: ComparableClaim, b: ComparableClaim, pattern: RegExp): boolean {
  const [x, y] = [a.draft.content, b.draft.content];
  let has = false;
  for (const mark of x) {
    if (!pattern.test(mark)) continue;
    if (y.has(mark)) return false;
    has = true;
  }
  if (has) for (const mark of y) if (pattern.test(mark)) return true;
  return false;
}

function rarity(count: number, total: number): number {
  return Math.log(1 + total / count) / Math.log(1 + total);
}
