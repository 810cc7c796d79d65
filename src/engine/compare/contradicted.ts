import { type Place, spansOf } from './spans.ts';
import type { ToldComparison } from './told.ts';

/**
 * Tells of a group of claims in like words whether two of its sources contradict each other inside those words: "began at
 * 3:15" and "began at 4:40" are no agreement on when it began.
 */
export function contradictedBy(comparisons: readonly ToldComparison[]): (group: readonly Place[]) => boolean {
  return heldAgainst(comparisons.filter(({ verdict }) => verdict.outcome === 'conflict'));
}

/** Tells of a group of claims in like words whether two of its sources were held against each other inside those words. */
export function heldAgainst(comparisons: Iterable<ToldComparison>): (group: readonly Place[]) => boolean {
  const sides: Side[] = [];
  for (const comparison of comparisons) {
    for (const side of ['a', 'b'] as const)
      for (const claim of comparison[side].claims) sides.push({ claim, comparison, side });
  }
  const sidesAt = spansOf(sides);
  return (group) => {
    // Nothing is held against most groups.
    let held: Map<ToldComparison, Sources> | undefined;
    for (const place of group) {
      const { path, draft } = place;
      for (const { claim, comparison, side } of sidesAt(place)) {
        if (claim.draft.start < draft.start || claim.draft.end > draft.end) continue;
        held ??= new Map();
        const found = held.get(comparison) ?? { a: new Set(), b: new Set() };
        found[side].add(path);
        held.set(comparison, found);
      }
    }
    return held !== undefined && [...held.values()].some(areTwo);
  };
}

/** The sources of the claims of each side. */
interface Sources {
  readonly a: Set<string>;
  readonly b: Set<string>;
}

/** Do two sources stand on the two sides? */
function areTwo({ a, b }: Sources): boolean {
  return a.size > 0 && b.size > 0 && (a.size > 1 || b.size > 1 || [...a][0] !== [...b][0]);
}

/** A claim of one side of a conflict. */
interface Side {
  readonly claim: Place;
  readonly comparison: ToldComparison;
  readonly side: 'a' | 'b';
}
