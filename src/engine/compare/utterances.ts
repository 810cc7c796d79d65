import type { Utterance } from '../claims/draft.ts';
import { spokenMark } from '../claims/utterance.ts';
import { addTo } from '../groupBy.ts';
import type { ComparableClaim } from './comparable.ts';

/** Two quotations of different sources that may render one utterance. */
export interface UtterancePair {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
  /** Weight of the words that both have. */
  readonly shared: number;
  /** The same as a share of the shorter and of the longer one. */
  readonly covered: number;
  readonly coveredOfLonger: number;
  /** How many words that are no small ones both have. */
  readonly telling: number;
  /** What makes the two one utterance: much that is shared, and little else in either. */
  readonly likeness: number;
  /** The greatest likeness of either to another quotation of the other's source. */
  readonly rival: number;
  /** The words that both have, as indexes into the two utterances. */
  readonly matched: ReadonlyMap<number, number>;
}

/** A mark that more quotations of a story have than this leads to no pairs. */
const COMMON = 20;
/** Small words say little about whether two utterances are one; the smallest nearly nothing. */
const SMALL = 0.7;
const SMALLEST = 0.35;
/** Small words that hardly tell anything. */
export const smallest: ReadonlySet<string> = new Set(
  'not we i you they but moment time more there when if who what how other very too can must go do now thing only long'
    .split(' ')
    .map(spokenMark),
);
const kinds: Readonly<Record<string, number>> = { '=': 1.3, '~': 0.8, '+': SMALL };

const silent: Utterance = { marks: [], words: 0 };

export function utteranceIn({ draft: { value } }: ComparableClaim): Utterance {
  return (value.kind === 'words' && value.utterance) || silent;
}

/**
 * Pairs of quotations of different sources that share telling words, whatever their order and their language.
 * @param isWanted whether a pair may be compared at all
 */
export function utterancePairs(
  quotations: readonly ComparableClaim[],
  isWanted: (a: ComparableClaim, b: ComparableClaim) => boolean,
): UtterancePair[] {
  const utterances = quotations.map((claim) => utteranceIn(claim).marks);
  const frequency = new Map<string, number>();
  for (const utterance of utterances)
    for (const mark of new Set(utterance.flat())) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [mark, count] of frequency) weights.set(mark, weightOf(mark, count, quotations.length));
  const weigh = (marks: readonly string[]): number => Math.max(...marks.map((mark) => weights.get(mark)!));
  const totals = utterances.map((utterance) => utterance.reduce((sum, marks) => sum + weigh(marks), 0));

  const holders = new Map<string, number[]>();
  const pairs: Omit<UtterancePair, 'rival'>[] = [];
  for (const [i, b] of quotations.entries()) {
    const candidates = new Set<number>();
    for (const mark of new Set(utterances[i]!.flat())) {
      if (frequency.get(mark)! > COMMON || smallest.has(mark)) continue;
      for (const k of holders.get(mark) ?? []) candidates.add(k);
      addTo(holders, mark, i);
    }
    for (const k of candidates) {
      const a = quotations[k]!;
      if (a.path === b.path || !isWanted(a, b)) continue;
      const matched = match(utterances[k]!, utterances[i]!);
      let shared = 0;
      let telling = 0;
      for (const [at, with_] of matched) {
        const marks = utterances[k]![at]!.filter((mark) => utterances[i]![with_]!.includes(mark));
        shared += weigh(marks);
        if (marks.some((mark) => mark[0] !== '+')) telling += 1;
      }
      const covered = shared / Math.min(totals[k]!, totals[i]!);
      const coveredOfLonger = shared / Math.max(totals[k]!, totals[i]!);
      const likeness = shared * Math.sqrt(covered * coveredOfLonger);
      pairs.push({ a, b, shared, covered, coveredOfLonger, telling, likeness, matched });
    }
  }
  return withRivals(pairs);
}

function weightOf(mark: string, count: number, total: number): number {
  const kind = smallest.has(mark) ? SMALLEST : (kinds[mark[0]!] ?? 1);
  return (kind * Math.log(1 + total / Math.max(1, count / 2))) / Math.log(1 + total);
}

/** Each word of one utterance with a word of the other that may mean the same, from the left. */
function match(a: Utterance['marks'], b: Utterance['marks']): Map<number, number> {
  const places = new Map<string, number[]>();
  for (const [at, marks] of b.entries()) for (const mark of marks) addTo(places, mark, at);
  const taken = new Set<number>();
  const matched = new Map<number, number>();
  for (const [at, marks] of a.entries()) {
    const other = marks.flatMap((mark) => places.get(mark) ?? []).find((place) => !taken.has(place));
    if (other === undefined) continue;
    taken.add(other);
    matched.set(at, other);
  }
  return matched;
}

function withRivals(pairs: readonly Omit<UtterancePair, 'rival'>[]): UtterancePair[] {
  const best = new Map<string, [number, number]>();
  const keysOf = ({ a, b }: Omit<UtterancePair, 'rival'>): string[] => [`${a.id} ${b.path}`, `${b.id} ${a.path}`];
  for (const pair of pairs)
    for (const key of keysOf(pair)) {
      const [first, second] = best.get(key) ?? [0, 0];
      const { likeness } = pair;
      best.set(key, likeness > first ? [likeness, first] : [first, Math.max(second, likeness)]);
    }
  return pairs.map((pair) => {
    const rivals = keysOf(pair).map((key) => {
      const [first, second] = best.get(key)!;
      return first === pair.likeness ? second : first;
    });
    return { ...pair, rival: Math.max(...rivals) };
  });
}
