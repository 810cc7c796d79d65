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
    const sources = new Map<Side, Set<string>>();
    for (const claim of group) {
      for (const { claim: other, known } of spansAt(claim))
        if (overlaps(claim, other)) sources.set(known, (sources.get(known) ?? new Set()).add(claim.path));
    }
    const all = new Set(group.map(({ path }) => path)).size;
    return all > 1 && [...sources.values()].some(({ size }) => size === all);
  };
}

/** Do two claims of one source cover at least half of the shorter one? */
function overlaps({ draft: a }: Place, { draft: b }: Place): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
