import type { DraftClaim } from '../../claims/draft.ts';
import type { english } from '../../language/en/pack.ts';
import type { ComparableClaim } from '../comparable.ts';
import type { StoryMarks } from '../storyMarks.ts';
import type { Held } from './held.ts';

/** What a mark (see `contentOf`) weighs. */
export type Weigh = (mark: string) => number;

/** By what a mark is: days and values are told of many things. */
const kinds: Readonly<Record<string, number>> = { '~': 0.5, '=': 0 };
/** Happenings that say nothing of what a value is of. */
const neutral: ReadonlySet<string> = new Set(
  (
    [
      'say',
      'announce',
      'declare',
      'report',
      'confirm',
      'warn',
      'call',
      'expect',
      'estimate',
      'plan',
      'aim',
      'start',
      'end',
    ] as const satisfies readonly (keyof typeof english.concepts)[]
  ).map((concept) => `<${concept}>`),
);
const NEUTRAL = 0.3;

/** Is a mark a word that can say what a value is of? */
export function isWord(mark: string): boolean {
  return mark[0] !== '@' && mark[0] !== '~' && mark[0] !== '=' && !neutral.has(mark);
}

/** Is a mark a happening of its own? */
export function isHappening(mark: string): boolean {
  return mark[0] === '<' && !neutral.has(mark);
}

/**
 * Weighs marks by how few sentences of a story have them: 1 for a single one, less for what many speak of. Weights can be summed up
 * in any order (see `exact`).
 */
export function weighingOf(
  held: readonly Pick<Held, 'claim' | 'sentenceStart' | 'sentence'>[],
  marks: StoryMarks,
): Weigh {
  return weighing(marks, (count) => {
    for (const { claim, sentenceStart, sentence } of held) count.add(claim.path, sentenceStart, marks.of(sentence));
  });
}

/** The same by how few clauses of claims have them. */
export function weighingByClauses(claims: readonly ComparableClaim[], marks: StoryMarks): Weigh {
  return weighing(marks, (count) => {
    for (const { path, draft } of claims) count.add(path, draft.start, marks.of(draft.content));
  });
}

/** @param countAll counts all sentences, when the first mark is weighed */
function weighing(marks: StoryMarks, countAll: (count: SentenceCount) => void): Weigh {
  let counted: Frequency | undefined;
  let weights = new Float64Array();
  const rarities: number[] = [];
  return (mark) => {
    if (!counted) {
      const count = new SentenceCount();
      countAll(count);
      counted = count.frequencyOf(marks.size);
    }
    const number = marks.numberOf(mark);
    if (number >= weights.length) weights = longer(weights, 2 * marks.size);
    const known = weights[number]!;
    if (!Number.isNaN(known)) return known;
    const frequency = counted.frequency[number] || 1;
    while (rarities.length <= frequency) rarities.push(rarityOf(rarities.length, counted.total));
    const weight = exact((kinds[mark[0]!] ?? 1) * (neutral.has(mark) ? NEUTRAL : 1) * rarities[frequency]!);
    weights[number] = weight;
    return weight;
  };
}

/** The same numbers, and behind them none. */
export function longer(numbers: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const all = new Float64Array(length).fill(Number.NaN);
  all.set(numbers);
  return all;
}

/** So fine that it makes no difference, and so coarse that sums of weights are exact: they don't depend on their order. */
const FINENESS = 2 ** 32;

/** A weight that can be added to others in any order. */
function exact(weight: number): number {
  return Math.round(weight * FINENESS) / FINENESS;
}

interface Frequency {
  /** Of how many sentences. */
  readonly total: number;
  /** By the number of a mark, how many of them have it. */
  readonly frequency: Int32Array;
}

/** Counts each sentence once, of those told at one place the last. */
class SentenceCount {
  readonly #bySource = new Map<string, Map<number, Uint32Array>>();
  /** The source of the sentence added last, and its sentences. */
  #path: string | undefined;
  #sentences = new Map<number, Uint32Array>();

  add(path: string, start: number, marks: Uint32Array): void {
    if (path !== this.#path) {
      this.#path = path;
      this.#sentences = this.#bySource.get(path) ?? new Map();
      this.#bySource.set(path, this.#sentences);
    }
    this.#sentences.set(start, marks);
  }

  frequencyOf(size: number): Frequency {
    const frequency = new Int32Array(size);
    let total = 0;
    for (const sentences of this.#bySource.values()) {
      total += sentences.size;
      sentences.forEach((marks) => {
        for (let i = 0; i < marks.length; i += 1) frequency[marks[i]!]! += 1;
      });
    }
    return { total, frequency };
  }
}

/** How much a mark tells that so many of all have: 1 if a single one has it. */
export function rarityOf(frequency: number, total: number): number {
  return Math.log(1 + total / frequency) / Math.log(1 + total);
}

/** The weight of the marks that both have. */
export function weightShared(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  const [fewer, others] = a.size <= b.size ? [a, b] : [b, a];
  let total = 0;
  for (const mark of fewer) if (others.has(mark)) total += weigh(mark);
  return total;
}

/** What stands around something: marks (see `contentOf`). */
interface Surrounded {
  readonly near: ReadonlySet<string>;
}

/** Does each have a mark of a sort beside it that the other lacks? */
export function bothHaveOwn(a: Surrounded, b: Surrounded, isOfSort: (mark: string) => boolean): boolean {
  const hasOwn = (one: Surrounded, other: Surrounded): boolean => {
    for (const mark of one.near) if (isOfSort(mark) && !other.near.has(mark)) return true;
    return false;
  };
  return hasOwn(a, b) && hasOwn(b, a);
}

/** "Did not accept 3 percent", "accepted 5 percent": does each clause give a figure, of one unit, that the other lacks? */
export function haveOwnFigures({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const unitsOf = (one: DraftClaim, other: DraftClaim): string[] =>
    [...one.content].flatMap((mark) => (mark[0] === '=' && !other.content.has(mark) ? /^=\D*/.exec(mark)![0] : []));
  const others = unitsOf(b, a);
  return unitsOf(a, b).some((unit) => others.includes(unit));
}

/** What all pieces of evidence that have a weight come to. */
export function weightedSum<Piece extends string>(
  evidence: Readonly<Record<Piece, number>>,
  weights: Readonly<Partial<Record<Piece, number>>>,
  bias = 0,
): number {
  let sum = bias;
  for (const piece in weights) sum += weights[piece]! * evidence[piece];
  return sum;
}
