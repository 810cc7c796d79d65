import type { Findings } from '../../engine/findings.ts';
import type { Work } from '../slices.ts';

/** So many contradictions are counted between two yields. */
const countedAtOnce = 64;

/** How many standing contradictions each source has a part in, by path; sources without any are left out. */
export function* contradictionsBySource(findings: Findings): Work<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [index, { severity, claims }] of findings.report.contradictions.entries()) {
    if (index % countedAtOnce === countedAtOnce - 1) yield;
    // An earlier state that a later source updates is none that stands.
    if (severity === 'superseded') continue;
    const paths = new Set<string>();
    for (const id of claims) {
      const claim = findings.claim(id);
      if (claim) paths.add(claim.source);
    }
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}
