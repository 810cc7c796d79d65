import { type Place, spansOf } from './spans.ts';

/** Places of claims that say the same. */
export interface Side {
  readonly claims: readonly Place[];
}

/** What comparing slots has told of the sources of a story. */
export interface Told {
  readonly agreements: readonly Side[];
  readonly comparisons: readonly ToldComparison[];
}

export interface ToldComparison {
  readonly a: Side;
  readonly b: Side;
  readonly verdict: { readonly outcome: string };
}

/**
 * Tells of a group of claims in like words whether an agreement says already, by much the same words of all its sources, what
 * this group would say.
 */
export function toldBy(agreements: Iterable<Side>): (group: readonly Place[]) => boolean {
  const spansAt = spansOf([...agreements].flatMap((known) => known.claims.map((claim) => ({ claim, known }))));
  return (group) => {
    const all = sourcesIn(group);
    if (all < 2) return false;
    let sources: Map<Side, Set<string>> | undefined;
    for (const claim of group) {
      for (const { claim: other, known } of spansAt(claim)) {
        if (!overlaps(claim, other)) continue;
        sources ??= new Map();
        const paths = sources.get(known);
        if (paths) paths.add(claim.path);
        else sources.set(known, new Set([claim.path]));
      }
    }
    if (sources) for (const { size } of sources.values()) if (size === all) return true;
    return false;
  };
}

function sourcesIn(group: readonly Place[]): number {
  if (group.length === 2) return group[0]!.path === group[1]!.path ? 1 : 2;
  return new Set(group.map(({ path }) => path)).size;
}

/** Do two claims of one source cover at least half of the shorter one? */
function overlaps({ draft: a }: Place, { draft: b }: Place): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
