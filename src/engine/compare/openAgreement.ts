import { namesSomebody } from '../claims/marks.ts';
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
const LEAST = 2.5;
/** The same, as far as sums of weights are exact. */
const SURELY_LESS = LEAST - 1e-6;
/** A mark that more claims hold than this tells nothing. */
const COMMON = 200;
/** Least number of words that are shared, and of two short clauses which say little else. */
const LEAST_MARKS = 3;
const FEW_MARKS = 2;
/** Overlap, as a share of the richer claim's weight, from which so few words are enough. */
const SAME_FEW = 0.6;

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
  const alike = new Set(pairs.map(({ i, k }) => i * claims.length + k));
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
      group.filter((member) => alike.has(Math.max(member, joining) * claims.length + Math.min(member, joining)))
        .length *
        2 >=
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
  const all = marksOf(claims);
  const { byClaim, counts, weights: weightsOf, tells } = all;
  const sharedWords = sharedWordsOf(all);
  const totals = byClaim.map((own) => totalOf(own, weightsOf));
  const pairs: Alike[] = [];
  /** By mark, the claims that have been looked at and have it among their rarest, as lists of links: the last one first. */
  const lastHolder = new Int32Array(counts.length).fill(-1);
  const holders: number[] = [];
  const holderBefore: number[] = [];
  /** By mark, the last claim that was looked at of those that have it, and its word there. */
  const heldBy = new Int32Array(counts.length).fill(-1);
  const heldAs = new Int32Array(counts.length);
  /** By claim, the last one that it was met by. */
  const metBy = new Int32Array(claims.length).fill(-1);
  for (const [i, claim] of claims.entries()) {
    const { marks, words } = byClaim[i]!;
    const met: number[] = [];
    for (const [m, mark] of marks.entries()) {
      heldBy[mark] = i;
      heldAs[mark] = words[m]!;
    }
    for (let m = rarestOf(marks, counts, weightsOf) - 1; m >= 0; m -= 1) {
      const mark = marks[m]!;
      if (counts[mark]! > COMMON) continue;
      for (let link = lastHolder[mark]!; link >= 0; link = holderBefore[link]!) {
        const k = holders[link]!;
        if (metBy[k] === i || claims[k]!.path === claim.path) continue;
        metBy[k] = i;
        met.push(k);
      }
      holders.push(i);
      holderBefore.push(lastHolder[mark]!);
      lastHolder[mark] = holders.length - 1;
    }
    for (const k of met) {
      const theirs = byClaim[k]!;
      let [common, telling] = [0, 0];
      for (const mark of theirs.marks) {
        if (heldBy[mark] !== i) continue;
        common += 1;
        telling += tells[mark]!;
      }
      if (common < FEW_MARKS || telling === 0) continue;
      const { weight, shared } = sharedWords(theirs, (mark) => heldBy[mark] === i, heldAs);
      const share = (total: number): number => weight / total;
      if (weight < LEAST || share(Math.min(totals[i]!, totals[k]!)) < SAME || shared < FEW_MARKS) continue;
      if (shared < LEAST_MARKS && share(Math.max(totals[i]!, totals[k]!)) < SAME_FEW) continue;
      const other = claims[k]!;
      const opposed = other.draft.polarity !== claim.draft.polarity || differ(claim, other);
      pairs.push({ i, k, weight, opposed });
    }
  }
  return pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.k - b.k);
}

/**
 * Tells what the words of two claims that mean the same weigh, and how many they are: a word counts once, whatever its senses. The
 * lists say which words have been counted, so that none are made for every pair.
 */
function sharedWordsOf({ byClaim, counts, weights: weightsOf }: Marks) {
  const most = byClaim.reduce((so, { spare }) => Math.max(so, 2 * spare), 0);
  const [ownCounted, otherCounted] = [new Int32Array(most), new Int32Array(most)];
  let pair = 0;
  return ({ marks, words }: ClaimMarks, isShared: (mark: number) => boolean, otherWords: Int32Array) => {
    pair += 1;
    let [weight, shared] = [0, 0];
    for (let m = 0; m < marks.length; m += 1) {
      const mark = marks[m]!;
      if (!isShared(mark)) continue;
      const [own, other] = [words[m]!, otherWords[mark]!];
      if (ownCounted[own] === pair || otherCounted[other] === pair) continue;
      ownCounted[own] = pair;
      otherCounted[other] = pair;
      shared += 1;
      if (counts[mark]! <= COMMON) weight += weightsOf[mark]!;
    }
    return { weight, shared };
  };
}

/** What the words of a claim weigh together, each by the heaviest of its senses. */
function totalOf({ marks, words, spare }: ClaimMarks, weightsOf: Float64Array): number {
  const heaviest = new Map<number, number>();
  for (const [m, mark] of marks.entries()) {
    const word = words[m]!;
    if (word < spare) heaviest.set(word, Math.max(heaviest.get(word) ?? 0, weightsOf[mark]!));
  }
  let total = 0;
  for (const weight of heaviest.values()) total += weight;
  return total;
}

/** The marks of a claim in ascending order, and of each the number of its word; those from `spare` on are words that were told of before. */
interface ClaimMarks {
  readonly marks: Int32Array;
  readonly words: Int32Array;
  readonly spare: number;
}

/** Marks by numbers: the rarest first, those that equally many claims have in the order of the text. */
interface Marks {
  readonly byClaim: readonly ClaimMarks[];
  /** By mark, how many claims have it. */
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  /** By mark, whether it says more than whom or whose office a claim speaks of. */
  readonly tells: Uint8Array;
}

function marksOf(claims: readonly ComparableClaim[]): Marks {
  const places = new Map<string, number>();
  const frequency: number[] = [];
  const placesByClaim = claims.map(({ draft: { content } }) => {
    const own = new Int32Array(content.size);
    let length = 0;
    for (const text of content) {
      let place = places.get(text);
      if (place === undefined) {
        place = places.size;
        places.set(text, place);
        frequency.push(0);
      }
      frequency[place]! += 1;
      own[length] = place;
      length += 1;
    }
    return own;
  });
  const texts = [...places.keys()];
  const rarestFirst = frequency.map((_, place) => place).sort((a, b) => frequency[a]! - frequency[b]!);
  const numbers = new Int32Array(texts.length);
  const counts = new Int32Array(texts.length);
  const weightsOf = new Float64Array(texts.length);
  const tells = new Uint8Array(texts.length);
  for (const [number, place] of rarestFirst.entries()) {
    numbers[place] = number;
    counts[number] = frequency[place]!;
    tells[number] = namesSomebody(texts[place]!) ? 0 : 1;
    weightsOf[number] = (weights[texts[place]![0]!] ?? 1) * rarity(frequency[place]!, claims.length);
  }
  const byClaim = placesByClaim.map((own, i) =>
    claimMarks(
      own.map((place) => numbers[place]!),
      claims[i]!.draft.senses,
    ),
  );
  return { byClaim, counts, weights: weightsOf, tells };
}

/** @param own the marks in the order of the text, of which `senses` tells the words */
function claimMarks(own: Int32Array, senses: readonly number[]): ClaimMarks {
  const wordOf = new Map<number, number>();
  let at = 0;
  for (const [word, length] of senses.entries()) {
    const number = length < 0 ? senses.length + word : word;
    for (let k = 0; k < Math.abs(length); k += 1, at += 1) wordOf.set(own[at]!, number);
  }
  const marks = own.sort();
  return { marks, words: marks.map((mark) => wordOf.get(mark)!), spare: senses.length };
}

/**
 * How many of a claim's marks are left without the most common ones, which weigh too little together to make it alike to
 * another. Two claims that are alike share one of these: if the rarest mark that they share were not among them, neither would
 * be any other that they share.
 */
function rarestOf(marks: Int32Array, counts: Int32Array, weightsOf: Float64Array): number {
  let left = 0;
  for (let length = marks.length; length > 0; length -= 1) {
    const mark = marks[length - 1]!;
    if (counts[mark]! <= COMMON) left += weightsOf[mark]!;
    if (left >= SURELY_LESS) return length;
  }
  return 0;
}

/** Different days or months, or different numbers where each has one: they may speak of the same, but don't say the same. */
function differ(a: ComparableClaim, b: ComparableClaim): boolean {
  const [state, other] = [a.draft.value, b.draft.value];
  if (state.kind === 'state' && other.kind === 'state' && state.state !== other.state) return true;
  if (oppositeWays(a, b) || changedPlaces(a, b) || haveOppositePoles(a, b)) return true;
  const [x, y] = [a.draft.content, b.draft.content];
  return disjoint(x, y, isDay) || disjoint(x, y, isMonth) || disjoint(x, y, isValue);
}

/** Lengths of the marks of days and of months: `~2024-05-17`, `~2024-05`. */
const [DAY, MONTH] = [11, 8];
const isDay = (mark: string): boolean => mark[0] === '~' && mark.length === DAY;
const isMonth = (mark: string): boolean => mark[0] === '~' && mark.length === MONTH;
const isValue = (mark: string): boolean => mark[0] === '=';

function disjoint(x: ReadonlySet<string>, y: ReadonlySet<string>, isOfSort: (mark: string) => boolean): boolean {
  let has = false;
  for (const mark of x) {
    if (!isOfSort(mark)) continue;
    if (y.has(mark)) return false;
    has = true;
  }
  if (has) for (const mark of y) if (isOfSort(mark)) return true;
  return false;
}

function rarity(count: number, total: number): number {
  return Math.log(1 + total / count) / Math.log(1 + total);
}
