import { namesSomebody } from '../claims/marks.ts';
import type { ComparableClaim } from './comparable.ts';
import { changedPlaces, oppositeWays } from './directions.ts';
import { rarityOf } from './facts/weights.ts';
import { haveOppositePoles } from './poles/held.ts';
import type { StoryMarks } from './storyMarks.ts';

/**
 * Weight of a shared mark by what it is (see `contentOf`): dates and values are what facts are made of, a concept of news
 * says more than a word, a name that every source uses little.
 */
const weights: Readonly<Record<string, number>> = { '<': 2, '#': 1.5, '@': 1.2, '=': 2, '~': 1.2 };

/** That something was said tells nothing of what. */
const SAYING = '<say>';
const SAID = 0.5;

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
  const { starts, marks, words, counts, tells } = all;
  const sharedWords = sharedWordsOf(all);
  const totals = totalsOf(all);
  const paths = claims.map(({ path }) => path);
  const pairs: Alike[] = [];
  /** By mark, the claims that have been looked at and have it among their rarest, as lists of links: the last one first. */
  const lastHolder = new Int32Array(counts.length).fill(-1);
  const holders = new Int32Array(marks.length);
  const holderBefore = new Int32Array(marks.length);
  let links = 0;
  /** The claim that is looked at, by its marks: which of them it has, and their words there. */
  const own: OwnMarks = {
    claim: -1,
    heldBy: new Int32Array(counts.length).fill(-1),
    words: new Int32Array(counts.length),
  };
  /** By claim, the last one that it was met by. */
  const metBy = new Int32Array(claims.length).fill(-1);
  const met: number[] = [];
  const common: Common = { weight: 0, shared: 0 };
  for (let i = 0; i < claims.length; i += 1) {
    met.length = 0;
    own.claim = i;
    for (let m = starts[i]!; m < starts[i + 1]!; m += 1) {
      own.heldBy[marks[m]!] = i;
      own.words[marks[m]!] = words[m]!;
    }
    for (let m = endOfRarest(all, i) - 1; m >= starts[i]!; m -= 1) {
      const mark = marks[m]!;
      // What a single claim has leads to no other.
      if (counts[mark]! > COMMON || counts[mark] === 1) continue;
      for (let link = lastHolder[mark]!; link >= 0; link = holderBefore[link]!) {
        const k = holders[link]!;
        if (metBy[k] === i || paths[k] === paths[i]) continue;
        metBy[k] = i;
        met.push(k);
      }
      holders[links] = i;
      holderBefore[links] = lastHolder[mark]!;
      lastHolder[mark] = links;
      links += 1;
    }
    for (const k of met) {
      if (!shareEnough(all, k, own, tells)) continue;
      sharedWords(k, own, common);
      const { weight, shared } = common;
      if (weight < LEAST || shared < FEW_MARKS || weight / Math.min(totals[i]!, totals[k]!) < SAME) continue;
      if (shared < LEAST_MARKS && weight / Math.max(totals[i]!, totals[k]!) < SAME_FEW) continue;
      const claim = claims[i]!;
      const other = claims[k]!;
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
function shareEnough({ starts, marks }: Marks, other: number, { claim, heldBy }: OwnMarks, tells: Uint8Array): boolean {
  let common = 0;
  let telling = 0;
  const end = starts[other + 1]!;
  for (let m = starts[other]!; m < end; m += 1) {
    const mark = marks[m]!;
    if (heldBy[mark] !== claim) continue;
    common += 1;
    telling += tells[mark]!;
  }
  return common >= FEW_MARKS && telling > 0;
}

/** What the words weigh that mean the same in two claims, and how many they are. */
interface Common {
  weight: number;
  shared: number;
}

/**
 * Finds what two claims have in common: a word counts once, whatever its senses. The lists say which words have been counted, so
 * that nothing is made for every pair.
 */
function sharedWordsOf({ starts, marks, words, spares, counts, weights: weightsOf }: Marks) {
  const most = spares.reduce((so, spare) => Math.max(so, 2 * spare), 0);
  const [counted, ownCounted] = [new Int32Array(most), new Int32Array(most)];
  let pair = 0;
  return (other: number, own: OwnMarks, common: Common): void => {
    pair += 1;
    let weight = 0;
    let shared = 0;
    const end = starts[other + 1]!;
    for (let m = starts[other]!; m < end; m += 1) {
      const mark = marks[m]!;
      if (own.heldBy[mark] !== own.claim) continue;
      const word = words[m]!;
      const ownWord = own.words[mark]!;
      if (counted[word] === pair || ownCounted[ownWord] === pair) continue;
      counted[word] = pair;
      ownCounted[ownWord] = pair;
      shared += 1;
      if (counts[mark]! <= COMMON) weight += weightsOf[mark]!;
    }
    common.weight = weight;
    common.shared = shared;
  };
}

/** What the words of each claim weigh together, each word by the heaviest of its senses. */
function totalsOf({ starts, marks, words, spares, weights: weightsOf }: Marks): Float64Array {
  const heaviest = new Float64Array(spares.reduce((so, spare) => Math.max(so, spare), 0));
  return Float64Array.from(spares, (spare, claim) => {
    heaviest.fill(0, 0, spare);
    for (let m = starts[claim]!; m < starts[claim + 1]!; m += 1)
      if (words[m]! < spare) heaviest[words[m]!] = Math.max(heaviest[words[m]!]!, weightsOf[marks[m]!]!);
    let total = 0;
    for (let word = 0; word < spare; word += 1) total += heaviest[word]!;
    return total;
  });
}

/** Marks by numbers: the rarest first, those that equally many claims have in the order of the text. */
interface Marks {
  /** By claim, where its marks begin in the lists of all; behind the last one, where these end. */
  readonly starts: Int32Array;
  /** The marks of each claim in ascending order, and of each the number of its word there. */
  readonly marks: Int32Array;
  readonly words: Int32Array;
  /** By claim, the number of the first word that was told of before; those from it on are of no weight of their own. */
  readonly spares: Int32Array;
  /** By mark, how many claims have it. */
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  /** By mark, whether it says more than whom or whose office a claim speaks of, when, and that somebody said so. */
  readonly tells: Uint8Array;
}

function marksOf(claims: readonly ComparableClaim[], storyMarks: StoryMarks): Marks {
  const numbersOf = claims.map(({ draft }) => storyMarks.of(draft.content));
  const starts = new Int32Array(claims.length + 1);
  for (let i = 0; i < claims.length; i += 1) starts[i + 1] = starts[i]! + numbersOf[i]!.length;
  const { numbers, ranks, counts } = rarestFirst(numbersOf, storyMarks.size);
  const weightsOf = new Float64Array(numbers.length);
  const tells = new Uint8Array(numbers.length);
  let rarity = 0;
  for (let mark = 0; mark < numbers.length; mark += 1) {
    const text = storyMarks.textOf(numbers[mark]!);
    if (mark === 0 || counts[mark] !== counts[mark - 1]) rarity = rarityOf(counts[mark]!, claims.length);
    tells[mark] = namesSomebody(text) || text === SAYING || text[0] === '~' ? 0 : 1;
    weightsOf[mark] = (text === SAYING ? SAID : (weights[text[0]!] ?? 1)) * rarity;
  }
  const spares = Int32Array.from(claims, ({ draft }) => draft.senses.length);
  // Who has the rarest mark comes first, so that each claim gets its own marks in ascending order.
  const ends = new Int32Array(numbers.length);
  for (let mark = 1; mark < ends.length; mark += 1) ends[mark] = ends[mark - 1]! + counts[mark - 1]!;
  const [holders, wordsThere] = [new Int32Array(starts.at(-1)!), new Int32Array(starts.at(-1)!)];
  for (let i = 0; i < claims.length; i += 1) {
    const { senses } = claims[i]!.draft;
    const own = numbersOf[i]!;
    for (let word = 0, at = 0, left = Math.abs(senses[0] ?? own.length); at < own.length; at += 1, left -= 1) {
      if (left === 0) {
        word += 1;
        left = Math.abs(senses[word]!);
      }
      const place = ends[ranks[own[at]!]!]!++;
      holders[place] = i;
      wordsThere[place] = senses[word]! < 0 ? senses.length + word : word;
    }
  }
  const [marks, words] = [new Int32Array(holders.length), new Int32Array(holders.length)];
  const filled = starts.slice();
  for (let mark = 0, place = 0; mark < numbers.length; mark += 1)
    for (; place < ends[mark]!; place += 1) {
      const at = filled[holders[place]!]!++;
      marks[at] = mark;
      words[at] = wordsThere[place]!;
    }
  return { starts, marks, words, spares, counts, weights: weightsOf, tells };
}

/** The marks of a story that claims have, the rarest first; of each its rank among them, and how many claims have it. */
interface Ranked {
  /** By rank, the number of the mark in the story. */
  readonly numbers: Int32Array;
  /** By that number, the rank. */
  readonly ranks: Int32Array;
  /** By rank. */
  readonly counts: Int32Array;
}

/** Ranks marks by how many claims have them; those that equally many have stay in the order of the text. */
function rarestFirst(numbersOf: readonly Uint32Array[], size: number): Ranked {
  const frequency = new Int32Array(size);
  const inOrder: number[] = [];
  for (const own of numbersOf)
    for (let m = 0; m < own.length; m += 1) {
      const before = frequency[own[m]!]!++;
      if (before === 0) inOrder.push(own[m]!);
    }
  const next = new Int32Array(numbersOf.length + 2);
  for (const number of inOrder) next[frequency[number]! + 1]! += 1;
  for (let count = 1; count < next.length; count += 1) next[count]! += next[count - 1]!;
  const [numbers, counts] = [new Int32Array(inOrder.length), new Int32Array(inOrder.length)];
  const ranks = new Int32Array(size);
  for (const number of inOrder) {
    const rank = next[frequency[number]!]!++;
    numbers[rank] = number;
    counts[rank] = frequency[number]!;
    ranks[number] = rank;
  }
  return { numbers, ranks, counts };
}

/**
 * Where a claim's marks end without the most common ones, which weigh too little together to make it alike to another. Two claims
 * that are alike share one of these: if the rarest mark that they share were not among them, neither would be any other that they
 * share.
 */
function endOfRarest({ starts, marks, counts, weights: weightsOf }: Marks, claim: number): number {
  let left = 0;
  for (let end = starts[claim + 1]!; end > starts[claim]!; end -= 1) {
    const mark = marks[end - 1]!;
    if (counts[mark]! <= COMMON) left += weightsOf[mark]!;
    if (left >= SURELY_LESS) return end;
  }
  return starts[claim]!;
}

/** Different days or months, or different numbers where each has one: they may speak of the same, but don't say the same. */
function differ(a: ComparableClaim, b: ComparableClaim): boolean {
  const [state, other] = [a.draft.value, b.draft.value];
  if (state.kind === 'state' && other.kind === 'state' && state.state !== other.state) return true;
  if (oppositeWays(a, b) || changedPlaces(a, b) || haveOppositePoles(a, b)) return true;
  if (denials.some((mark) => a.draft.content.has(mark) !== b.draft.content.has(mark))) return true;
  const x = tellingMarksOf(a.draft.content);
  const y = tellingMarksOf(b.draft.content);
  return disjoint(x.days, y.days) || disjoint(x.months, y.months) || disjoint(x.values, y.values);
}

/** "He denies having killed her", "he rejected calls for his resignation": what only one turns away they don't both say. */
const denials = ['<deny>', '<reject>'];

/** The marks of what can't be another one in what says the same. */
interface TellingMarks {
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly values: readonly string[];
}

/** The same claims are held against many others, and again after every edit. */
const tellingMarks = new WeakMap<ReadonlySet<string>, TellingMarks>();

/** Lengths of the marks of days and of months: `~2024-05-17`, `~2024-05`. */
const [DAY, MONTH] = [11, 8];

function tellingMarksOf(content: ReadonlySet<string>): TellingMarks {
  let known = tellingMarks.get(content);
  if (!known) {
    const marks = [...content];
    known = {
      days: marks.filter((mark) => mark[0] === '~' && mark.length === DAY),
      months: marks.filter((mark) => mark[0] === '~' && mark.length === MONTH),
      values: marks.filter((mark) => mark[0] === '='),
    };
    tellingMarks.set(content, known);
  }
  return known;
}

function disjoint(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((mark) => y.includes(mark));
}
