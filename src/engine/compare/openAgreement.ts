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
  const frequency = new Map<string, number>();
  for (const { draft } of claims) for (const mark of draft.content) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const weigh = (mark: string): number => (weights[mark[0]!] ?? 1) * rarity(frequency.get(mark)!, claims.length);
  const totals = claims.map(({ draft }) => sum(draft.content, weigh));
  const holders = new Map<string, number[]>();
  const pairs: Alike[] = [];
  for (const [i, claim] of claims.entries()) {
    const shared = new Map<number, number>();
    for (const mark of claim.draft.content) {
      if (frequency.get(mark)! > COMMON) continue;
      for (const k of holders.get(mark) ?? []) shared.set(k, (shared.get(k) ?? 0) + weigh(mark));
      const list = holders.get(mark);
      if (list) list.push(i);
      else holders.set(mark, [i]);
    }
    for (const [k, weight] of shared) {
      const other = claims[k]!;
      if (other.path === claim.path || weight < LEAST) continue;
      const opposed = other.draft.polarity !== claim.draft.polarity || differ(claim, other);
      if (weight / Math.min(totals[i]!, totals[k]!) < SAME || sharedMarks(claim, other) < LEAST_MARKS) continue;
      pairs.push({ i, k, weight, opposed });
    }
  }
  return pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.k - b.k);
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

function sum(marks: ReadonlySet<string>, weigh: (mark: string) => number): number {
  let total = 0;
  for (const mark of marks) total += weigh(mark);
  return total;
}
