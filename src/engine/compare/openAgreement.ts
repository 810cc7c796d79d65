import { namesSomebody } from '../claims/marks.ts';
import type { ComparableClaim } from './comparable.ts';
import { changedPlaces, oppositeWays } from './directions.ts';
import { haveOppositePoles } from './poles/held.ts';
import type { StoryMarks } from './storyMarks.ts';

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
export function alignOpenClaims(claims: readonly ComparableClaim[], marks: StoryMarks): Alignment {
  const all = alikePairs(claims, marks);
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
function alikePairs(claims: readonly ComparableClaim[], storyMarks: StoryMarks): Alike[] {
  const all = marksOf(claims, storyMarks);
  const { byClaim, counts, weights: weightsOf, tells } = all;
  const sharedWords = sharedWordsOf(all);
  const totals = totalsOf(all);
  const paths = claims.map(({ path }) => path);
  const pairs: Alike[] = [];
  /** By mark, the claims that have been looked at and have it among their rarest, as lists of links: the last one first. */
  const lastHolder = new Int32Array(counts.length).fill(-1);
  const holders: number[] = [];
  const holderBefore: number[] = [];
  /** The claim that is looked at, by its marks: which of them it has, and their words there. */
  const own: OwnMarks = {
    claim: -1,
    heldBy: new Int32Array(counts.length).fill(-1),
    words: new Int32Array(counts.length),
  };
  /** By claim, the last one that it was met by. */
  const metBy = new Int32Array(claims.length).fill(-1);
  const met: number[] = [];
  for (let i = 0; i < claims.length; i += 1) {
    const { marks, words } = byClaim[i]!;
    met.length = 0;
    own.claim = i;
    for (let m = 0; m < marks.length; m += 1) {
      own.heldBy[marks[m]!] = i;
      own.words[marks[m]!] = words[m]!;
    }
    for (let m = rarestOf(marks, counts, weightsOf) - 1; m >= 0; m -= 1) {
      const mark = marks[m]!;
      if (counts[mark]! > COMMON) continue;
      for (let link = lastHolder[mark]!; link >= 0; link = holderBefore[link]!) {
        const k = holders[link]!;
        if (metBy[k] === i || paths[k] === paths[i]) continue;
        metBy[k] = i;
        met.push(k);
      }
      holders.push(i);
      holderBefore.push(lastHolder[mark]!);
      lastHolder[mark] = holders.length - 1;
    }
    for (const k of met) {
      if (!shareEnough(byClaim[k]!.marks, own, tells)) continue;
      const { weight, shared } = sharedWords(byClaim[k]!, own);
      if (weight < LEAST || shared < FEW_MARKS) continue;
      const [poorer, richer] = [Math.min(totals[i]!, totals[k]!), Math.max(totals[i]!, totals[k]!)];
      if (weight / poorer < SAME || (shared < LEAST_MARKS && weight / richer < SAME_FEW)) continue;
      const [claim, other] = [claims[i]!, claims[k]!];
      const opposed = other.draft.polarity !== claim.draft.polarity || differ(claim, other);
      pairs.push({ i, k, weight, opposed });
    }
  }
  return pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.k - b.k);
}

/** A claim by its marks. */
interface OwnMarks {
  claim: number;
  /** By mark, the last claim that was looked at of those that have it, and its word there. */
  readonly heldBy: Int32Array;
  readonly words: Int32Array;
}

/** Does another claim have some of the marks, and one that tells something? */
function shareEnough(marks: Int32Array, { claim, heldBy }: OwnMarks, tells: Uint8Array): boolean {
  let [common, telling] = [0, 0];
  for (let m = 0; m < marks.length; m += 1) {
    const mark = marks[m]!;
    if (heldBy[mark] !== claim) continue;
    common += 1;
    telling += tells[mark]!;
  }
  return common >= FEW_MARKS && telling > 0;
}

/**
 * Tells what the words of two claims that mean the same weigh, and how many they are: a word counts once, whatever its senses. The
 * lists say which words have been counted, so that none are made for every pair.
 */
function sharedWordsOf({ byClaim, counts, weights: weightsOf }: Marks) {
  const most = byClaim.reduce((so, { spare }) => Math.max(so, 2 * spare), 0);
  const [counted, ownCounted] = [new Int32Array(most), new Int32Array(most)];
  let pair = 0;
  return ({ marks, words }: ClaimMarks, own: OwnMarks) => {
    pair += 1;
    let [weight, shared] = [0, 0];
    for (let m = 0; m < marks.length; m += 1) {
      const mark = marks[m]!;
      if (own.heldBy[mark] !== own.claim) continue;
      const [word, ownWord] = [words[m]!, own.words[mark]!];
      if (counted[word] === pair || ownCounted[ownWord] === pair) continue;
      counted[word] = pair;
      ownCounted[ownWord] = pair;
      shared += 1;
      if (counts[mark]! <= COMMON) weight += weightsOf[mark]!;
    }
    return { weight, shared };
  };
}

/** What the words of each claim weigh together, each word by the heaviest of its senses. */
function totalsOf({ byClaim, weights: weightsOf }: Marks): number[] {
  const heaviest = new Map<number, number>();
  return byClaim.map(({ marks, words, spare }) => {
    heaviest.clear();
    for (let m = 0; m < marks.length; m += 1) {
      const word = words[m]!;
      if (word < spare) heaviest.set(word, Math.max(heaviest.get(word) ?? 0, weightsOf[marks[m]!]!));
    }
    let total = 0;
    for (const weight of heaviest.values()) total += weight;
    return total;
  });
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

function marksOf(claims: readonly ComparableClaim[], storyMarks: StoryMarks): Marks {
  const marksByClaim = claims.map(({ draft }) => storyMarks.of(draft.content));
  const frequency = new Int32Array(storyMarks.size);
  for (const own of marksByClaim) for (let m = 0; m < own.length; m += 1) frequency[own[m]!]! += 1;
  const rarestFirst = [...frequency.keys()]
    .filter((mark) => frequency[mark]! > 0)
    .sort((a, b) => frequency[a]! - frequency[b]!);
  const numbers = new Int32Array(storyMarks.size);
  const counts = new Int32Array(rarestFirst.length);
  const weightsOf = new Float64Array(rarestFirst.length);
  const tells = new Uint8Array(rarestFirst.length);
  for (const [number, mark] of rarestFirst.entries()) {
    const text = storyMarks.textOf(mark);
    numbers[mark] = number;
    counts[number] = frequency[mark]!;
    tells[number] = namesSomebody(text) ? 0 : 1;
    weightsOf[number] = (weights[text[0]!] ?? 1) * rarity(frequency[mark]!, claims.length);
  }
  const wordsByMark = new Int32Array(rarestFirst.length);
  const byClaim = claims.map(({ draft: { senses } }, i): ClaimMarks => {
    const own = Int32Array.from(marksByClaim[i]!);
    for (let m = 0; m < own.length; m += 1) own[m] = numbers[own[m]!]!;
    noteWords(own, senses, wordsByMark);
    const marks = own.sort();
    const words = new Int32Array(marks.length);
    for (let m = 0; m < marks.length; m += 1) words[m] = wordsByMark[marks[m]!]!;
    return { marks, words, spare: senses.length };
  });
  return { byClaim, counts, weights: weightsOf, tells };
}

/** Notes of each mark of a claim, in the order of the text, the number of its word, as `senses` tells it. */
function noteWords(own: Int32Array, senses: readonly number[], wordsByMark: Int32Array): void {
  let at = 0;
  for (let word = 0; word < senses.length; word += 1) {
    const length = senses[word]!;
    const number = length < 0 ? senses.length + word : word;
    for (const end = at + Math.abs(length); at < end; at += 1) wordsByMark[own[at]!] = number;
  }
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
