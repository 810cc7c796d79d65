import type { ComparableClaim } from './comparable.ts';
import type { Group, GroupComparison } from './compareCorpus.ts';

/**
 * Tells of a group of claims in like words whether two of its sources contradict each other inside those words: "began at
 * 3:15" and "began at 4:40" are no agreement on when it began.
 */
export function contradictedBy(
  comparisons: readonly GroupComparison[],
): (group: readonly ComparableClaim[]) => boolean {
  const conflicts = new Map<string, [Group, Group][]>();
  for (const { a, b, verdict } of comparisons) {
    if (verdict.outcome !== 'conflict') continue;
    for (const path of new Set(a.claims.map((claim) => claim.path))) {
      const list = conflicts.get(path);
      if (list) list.push([a, b]);
      else conflicts.set(path, [[a, b]]);
    }
  }
  return (group) =>
    group.some((claim) =>
      (conflicts.get(claim.path) ?? []).some(
        ([a, b]) => holds(claim, a) && group.some((other) => other.path !== claim.path && holds(other, b)),
      ),
    );
}

/** Does one of the claims stand inside this one? */
function holds({ path, draft: { start, end } }: ComparableClaim, { claims }: Group): boolean {
  return claims.some(({ path: source, draft }) => source === path && draft.start >= start && draft.end <= end);
}
