import { addTo } from '../groupBy.ts';
import type { ComparableClaim } from './comparable.ts';
import type { Verdict } from './outcome.ts';

/** Claims that say the same of one slot of one subject. */
export interface Group {
  readonly claims: ComparableClaim[];
}

/** Two groups that were compared, with what came of it. */
export interface GroupComparison {
  readonly a: Group;
  readonly b: Group;
  readonly verdict: Verdict;
}

/** What comparing a part of the corpus brought to light. */
export interface Compared {
  /** Groups of claims from at least two sources. */
  readonly agreements: readonly Group[];
  readonly comparisons: readonly GroupComparison[];
}

/** The sources of a group. */
export function pathsOf({ claims }: Group): Set<string> {
  return new Set(claims.map(({ path }) => path));
}

/** Does a source have claims of both? */
export function shareASource(a: Group, b: Group): boolean {
  const paths = pathsOf(a);
  return b.claims.some(({ path }) => paths.has(path));
}

/** The claims of several groups by their sources, each with its group. */
export type ClaimsBySource = ReadonlyMap<string, readonly Grouped[]>;

export interface Grouped {
  readonly claim: ComparableClaim;
  readonly group: Group;
}

export function claimsBySource(groups: readonly Group[]): ClaimsBySource {
  const bySource = new Map<string, Grouped[]>();
  for (const group of groups) for (const claim of group.claims) addTo(bySource, claim.path, { claim, group });
  return bySource;
}
