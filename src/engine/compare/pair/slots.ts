import type { Coverage } from './coverage.ts';
import { isContent, type PairReading } from './reading.ts';

/** A short text `b` whose words are looked for in a longer one, `a`. */
export interface Containment {
  readonly a: PairReading;
  readonly b: PairReading;
  readonly coverage: Coverage;
  /** Words of `a` that some word of `b` stands for. */
  readonly used: ReadonlySet<number>;
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

/** Whether a word of `b` and one of `a` fill the same place: after the same small word, or before or behind the same content word. */
export function fillSamePlace({ a, b, coverage: { found } }: Containment, i: number, j: number): boolean {
  if (a.words[i - 1]?.kind === 'name' && a.words[i]!.kind === 'name')
    return fillSamePlace({ a, b, coverage: { found } } as Containment, i - 1, j);
  const [before, beforeA] = [b.words[j - 1], a.words[i - 1]];
  if (before && beforeA && before.kind === 'light' && before.lower === beforeA.lower && before.lower !== 'and')
    return true;
  const after = neighbour(b, j, 1);
  if (after !== null && found[after] && found[after].at === neighbour(a, i, 1)) return true;
  const previous = neighbour(b, j, -1);
  return previous !== null && found[previous] != null && found[previous].at === neighbour(a, i, -1);
}
