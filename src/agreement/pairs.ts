import type { PanelSnapshot } from '../panel/messages.ts';

/** How far two sources agree, over the facts that both state. */
export interface Pair {
  readonly agree: number;
  readonly differ: number;
}

export interface Picture {
  /** Indexes of the sources that are compared, in the snapshot's order. */
  readonly sources: readonly number[];
  /** `pairs[row][column]` for column < row, rows and columns by index into `sources`. */
  readonly pairs: readonly (readonly Pair[])[];
  /** How many sources are left out. */
  readonly omitted: number;
}

/**
 * Counts for each pair of sources the facts that both give the same value for and those that they give different values
 * for. A pair that agrees on one value of a fact and differs on another counts as differing. An earlier state is no
 * difference of opinion and is left out.
 *
 * @param most how many sources at most: those that state most of the facts stated by several
 */
export function pictureOf(snapshot: PanelSnapshot, most: number): Picture {
  const stated = snapshot.sources.map(() => 0);
  const shared = snapshot.facts.filter((fact) => fact.state !== 'single' && fact.state !== 'superseded');
  for (const fact of shared) for (const side of fact.sides) for (const cell of side.cells) stated[cell.source]! += 1;
  const sources = snapshot.sources
    .map((_, index) => index)
    .sort((a, b) => stated[b]! - stated[a]! || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const place = new Map(sources.map((source, index) => [source, index]));

  const pairs = sources.map((_, row) => sources.slice(0, row).map(() => ({ agree: 0, differ: 0 })));
  for (const fact of shared) {
    const sidesBy = sources.map(() => new Set<number>());
    const present: number[] = [];
    fact.sides.forEach((side, sideIndex) => {
      for (const cell of side.cells) {
        const index = place.get(cell.source);
        if (index === undefined) continue;
        if (sidesBy[index]!.size === 0) present.push(index);
        sidesBy[index]!.add(sideIndex);
      }
    });
    present.sort((a, b) => a - b);
    for (let second = 1; second < present.length; second++) {
      for (let first = 0; first < second; first++) {
        const [row, column] = [present[second]!, present[first]!];
        const all = new Set([...sidesBy[row]!, ...sidesBy[column]!]);
        pairs[row]![column]![all.size === 1 ? 'agree' : 'differ'] += 1;
      }
    }
  }
  return { sources, pairs, omitted: snapshot.sources.length - sources.length };
}
