import type { english } from '../../language/en/pack.ts';
import { once } from '../once.ts';
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

/** Weighs marks by how few sentences of a story have them: 1 for a single one, less for what many speak of. */
export function weighingOf(held: readonly Pick<Held, 'claim' | 'sentenceStart' | 'sentence'>[]): Weigh {
  const bySource = new Map<string, Map<number, ReadonlySet<string>>>();
  for (const { claim, sentenceStart, sentence } of held) {
    const sentences = bySource.get(claim.path);
    if (sentences) sentences.set(sentenceStart, sentence);
    else bySource.set(claim.path, new Map([[sentenceStart, sentence]]));
  }
  const frequency = new Map<string, number>();
  let total = 0;
  for (const sentences of bySource.values()) {
    total += sentences.size;
    for (const sentence of sentences.values())
      for (const mark of sentence) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  }
  return once(
    (mark) =>
      ((kinds[mark[0]!] ?? 1) * (neutral.has(mark) ? NEUTRAL : 1) * Math.log(1 + total / (frequency.get(mark) ?? 1))) /
      Math.log(1 + total),
  );
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
