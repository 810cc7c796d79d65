import type { ComparableClaim } from './comparable.ts';

/**
 * Weight of a shared mark by what it is (see `contentOf`): dates and values are what facts are made of, a concept of news
 * says more than a word, a name that every source uses little.
 */
const weights: Readonly<Record<string, number>> = { '<': 2, '#': 1.5, '@': 1.2, '=': 2, '~': 1.2 };

/** Overlap, as a share of the poorer claim's weight, from which two claims without a slot say the same. */
const SAME = 0.5;
/** Least weight that must be shared, so that two short clauses don't agree by one common word. */
const LEAST = 3.2;
/** Least number of shared marks. */
const LEAST_MARKS = 3;

/** Joins claims without a comparable slot that say the same in like words: at least two sources a group. */
export function alignOpenClaims(claims: readonly ComparableClaim[]): ComparableClaim[][] {
  const frequency = new Map<string, number>();
  for (const { draft } of claims) for (const mark of draft.content) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const weigh = (mark: string): number => (weights[mark[0]!] ?? 1) * rarity(frequency.get(mark)!, claims.length);
  const holders = new Map<string, number[]>();
  const totals = claims.map(({ draft }) => sum(draft.content, weigh));
  const parent = claims.map((_, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i]!));
  for (const [i, claim] of claims.entries()) {
    const shared = new Map<number, number>();
    for (const mark of claim.draft.content) {
      if (frequency.get(mark)! > 200) continue;
      for (const k of holders.get(mark) ?? []) shared.set(k, (shared.get(k) ?? 0) + weigh(mark));
      const list = holders.get(mark);
      if (list) list.push(i);
      else holders.set(mark, [i]);
    }
    for (const [k, weight] of shared) {
      const other = claims[k]!;
      if (other.path === claim.path || other.draft.polarity !== claim.draft.polarity || weight < LEAST) continue;
      if (sharedMarks(claim, other) < LEAST_MARKS || differ(claim, other)) continue;
      if (weight / Math.min(totals[i]!, totals[k]!) >= SAME) parent[find(i)] = find(k);
    }
  }
  const groups = new Map<number, ComparableClaim[]>();
  for (const [i, claim] of claims.entries()) groups.set(find(i), [...(groups.get(find(i)) ?? []), claim]);
  return [...groups.values()].filter((group) => new Set(group.map(({ path }) => path)).size > 1);
}

function sharedMarks(a: ComparableClaim, b: ComparableClaim): number {
  let shared = 0;
  for (const mark of a.draft.content) if (b.draft.content.has(mark)) shared += 1;
  return shared;
}

/** Different days, or different numbers where each has one: they may speak of the same, but don't say the same. */
function differ(a: ComparableClaim, b: ComparableClaim): boolean {
  return disjoint(a, b, /^~\d{4}-\d\d-/) || disjoint(a, b, /^=/);
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
