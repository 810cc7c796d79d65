import { addTo } from '../groupBy.ts';
import type { Group, GroupComparison } from './group.ts';
import type { Verdict } from './outcome.ts';

/** A contradiction of two or more groups of claims, each of which says something else of one slot. */
export interface Dispute {
  readonly groups: readonly Group[];
  readonly verdict: Verdict & Required<Pick<Verdict, 'kind' | 'severity'>>;
}

/**
 * Joins comparisons that found a conflict or an update: where one group differs from several others in the same way, the
 * reader sees one contradiction with all its sides, not one for every pair.
 */
export function disputesOf(comparisons: readonly GroupComparison[]): Dispute[] {
  const disputes: { groups: Set<Group>; explanations: string[]; verdict: Dispute['verdict'] }[] = [];
  const byGroup = new Map<Group, (typeof disputes)[number][]>();
  for (const { a, b, verdict } of comparisons) {
    const { kind, severity } = verdict;
    if (!kind || !severity) continue;
    const joined = [...(byGroup.get(a) ?? []), ...(byGroup.get(b) ?? [])].find(
      (dispute) => dispute.verdict.kind === kind && dispute.verdict.severity === severity,
    );
    const dispute = joined ?? { groups: new Set<Group>(), explanations: [], verdict: { ...verdict, kind, severity } };
    if (!joined) disputes.push(dispute);
    dispute.explanations.push(verdict.explanation);
    for (const group of [a, b]) {
      if (dispute.groups.has(group)) continue;
      dispute.groups.add(group);
      addTo(byGroup, group, dispute);
    }
  }
  return disputes.map(({ groups, explanations, verdict }) => ({
    groups: [...groups],
    verdict: { ...verdict, explanation: [...new Set(explanations)].join('; ') },
  }));
}
