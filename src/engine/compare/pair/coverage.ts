import { addTo } from '../../groupBy.ts';
import type { Classes } from './classes.ts';
import { likesOf } from './likes.ts';
import type { PairReading, PairWord } from './reading.ts';

/** How a word of the shorter text was found in the longer one: itself or its like, or its opposite. */
export interface Alignment {
  /** Index in the longer text. */
  readonly at: number;
  readonly opposed: boolean;
}

export interface Coverage {
  /** Of every word of the shorter text, where the longer one says it; null for light words and for what it does not say. */
  readonly found: readonly (Alignment | null)[];
  /** Share of the shorter text's weight that the longer one says (or says the opposite of). */
  readonly share: number;
  /** Index of the sentence of the longer text that says the most of it. */
  readonly home: number;
}

const weights: Readonly<Record<PairWord['kind'], number>> = {
  name: 1.2,
  word: 1,
  value: 1,
  negator: 0,
  light: 0,
  mark: 0,
};
/** What a subject counts that the longer text does not name: it may be "he" or "the company" there. */
const UNNAMED_SUBJECT = 0.3;

/** Looks for every word of `b`, the shorter text, in `a`. */
export function coverageOf(a: PairReading, b: PairReading, classes: Classes): Coverage {
  const places = new Map<number, number[]>();
  for (const [i, number] of classes.a.entries()) addTo(places, number, i);
  const likes = likesOf(a);
  const found = b.words.map((word, j): Alignment | null => {
    if (weights[word.kind] === 0) return null;
    const at = places.get(classes.b[j]!)?.[0] ?? likes.like(word);
    return at === undefined ? null : { at, opposed: false };
  });
  const home = homeOf(a, found);
  // A word said twice is meant where the rest is said.
  for (const [j, alignment] of found.entries()) {
    if (!alignment || a.words[alignment.at]!.sentence === home) continue;
    const nearer = places.get(classes.b[j]!)?.find((i) => a.words[i]!.sentence === home);
    if (nearer !== undefined) found[j] = { at: nearer, opposed: false };
  }
  const used = new Set(found.flatMap((alignment) => (alignment ? [alignment.at] : [])));
  for (const [j, word] of b.words.entries()) {
    if (found[j] || word.kind !== 'word') continue;
    const opposed = likes.opposites(word).filter((i) => !used.has(i));
    const at = opposed.find((i) => a.words[i]!.sentence === home) ?? opposed[0];
    if (at !== undefined) found[j] = { at, opposed: true };
  }
  return { found, home, share: shareOf(b, found) };
}

function homeOf(a: PairReading, found: readonly (Alignment | null)[]): number {
  const votes = new Map<number, number>();
  for (const alignment of found) {
    if (!alignment) continue;
    const { sentence, kind } = a.words[alignment.at]!;
    votes.set(sentence, (votes.get(sentence) ?? 0) + weights[kind]);
  }
  return [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0]?.[0] ?? 0;
}

/**
 * Share of the weight of `b`'s words that were found, the words in `left` set aside: the rest of a text around the words
 * that differ.
 */
export function shareOf(
  b: PairReading,
  found: readonly (Alignment | null)[],
  left: ReadonlySet<number> = none,
): number {
  let [all, covered] = [0, 0];
  let opening = true;
  let unnamed = false;
  for (const [j, { kind }] of b.words.entries()) {
    const weight = weights[kind];
    if (b.verbs.has(j)) opening = false;
    if (weight === 0 || left.has(j)) continue;
    if (found[j]) covered += weight;
    else if (opening && (kind === 'name' || j === 0)) {
      unnamed = true;
      continue;
    }
    all += weight;
  }
  if (unnamed) all += UNNAMED_SUBJECT;
  return all === 0 ? 0 : covered / all;
}

const none: ReadonlySet<number> = new Set();
