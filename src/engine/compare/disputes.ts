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
  const disputes: { groups: Set<Group>; verdicts: Dispute['verdict'][] }[] = [];
  const byGroup = new Map<Group, (typeof disputes)[number][]>();
  for (const { a, b, verdict } of comparisons) {
    const { kind, severity } = verdict;
    if (!kind || !severity) continue;
    const joined = [...(byGroup.get(a) ?? []), ...(byGroup.get(b) ?? [])].find(
      ({ verdicts: [first] }) => first!.kind === kind && first!.severity === severity,
    );
    const dispute = joined ?? { groups: new Set<Group>(), verdicts: [] };
    if (!joined) disputes.push(dispute);
    dispute.verdicts.push({ ...verdict, kind, severity });
    for (const group of [a, b]) {
      if (dispute.groups.has(group)) continue;
      dispute.groups.add(group);
      addTo(byGroup, group, dispute);
    }
  }
  return disputes.map(({ groups, verdicts }) => ({ groups: [...groups], verdict: joinedVerdict(verdicts) }));
}

/** The first of them, with the reasons and the values of all. */
function joinedVerdict(verdicts: readonly Dispute['verdict'][]): Dispute['verdict'] {
  const [first] = verdicts;
  const values = new Map(verdicts.flatMap(({ values }) => [...(values ?? [])]));
  const explanation = [...new Set(verdicts.map(({ explanation }) => explanation))].join('; ');
  return { ...first!, explanation, ...(values.size > 0 && { values }) };
}
