import type { Findings } from '../../engine/findings.ts';
import { standing } from '../text/describe.ts';

/** How many standing contradictions each source has a part in, by path; sources without any are left out. */
export function contradictionsBySource(findings: Findings): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of standing(findings.report.contradictions)) {
    for (const path of new Set(claims.flatMap((id) => findings.claim(id)?.source ?? []))) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}
