import type { Coverage } from './coverage.ts';
import { isContent, type PairReading } from './reading.ts';
import type { Strictness } from './strictness.ts';

/** A short text `b` whose words are looked for in a longer one, `a`. */
export interface Containment {
  readonly a: PairReading;
  readonly b: PairReading;
  readonly coverage: Coverage;
  /** Words of `a` that some word of `b` stands for. */
  readonly used: ReadonlySet<number>;
  readonly strictness: Strictness;
}

/** The content word next to a word on one side, within its stretch between marks. */
export function neighbour({ words }: PairReading, from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < words.length; i += step) {
    if (words[i]!.kind === 'mark') return null;
    if (isContent(words[i]!)) return i;
  }
  return null;
}

/** The names in a row that begin at `first`. */
export function runOf({ words }: Pick<PairReading, 'words'>, first: number): number[] {
  const run: number[] = [];
  for (let i = first; words[i]?.kind === 'name'; i += 1) run.push(i);
  return run;
}

/** Whether a word of `b` and one of `a` fill the same place: led by like small words, or next to the same content word. */
export function fillSamePlace({ a, b, coverage: { found } }: Containment, i: number, j: number): boolean {
  const [lead, leadA] = [leadOf(b, j), leadOf(a, i)];
  if (lead !== null && lead === leadA) return true;
  const after = neighbour(b, j, 1);
  if (after !== null && found[after] && found[after].at === neighbour(a, i, 1)) return true;
  const previous = neighbour(b, j, -1);
  return previous !== null && found[previous] != null && found[previous].at === neighbour(a, i, -1);
}

/** How many words of a noun phrase may stand before its noun: "a 1980 Australian prison drama film". */
const PHRASE = 5;

/** The small word that leads to the noun phrase of a word, or what it amounts to: `is` for "is a" and "was only". */
function leadOf({ words, contrasts }: PairReading, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - PHRASE); i -= 1) {
    const { kind, lower } = words[i]!;
    if (kind === 'mark' || kind === 'negator') return null;
    if (kind !== 'light') continue;
    if (contrasts.coordinators.has(lower)) return null;
    if (contrasts.indefinite.has(lower) || contrasts.copulas.has(lower) || contrasts.exclusivity.has(lower))
      return 'is';
    return lower;
  }
  return null;
}
