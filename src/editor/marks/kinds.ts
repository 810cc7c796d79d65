/** What the mark of a claim can say. No vscode here: the settings name the kinds too. */
import type { Findings } from '../../engine/findings.ts';
import type { Claim } from '../../engine/report.ts';

/**
 * Every kind of mark, the strongest first: a claim carries one mark, the first of those asked for that fits. How it stands
 * against other sources is told unless turned off; who says it and in which manner, only where it is asked for.
 */
export const markKinds = ['disputed', 'opinion', 'planned', 'attributed', 'corroborated', 'single'] as const;
export type MarkKind = (typeof markKinds)[number];

/** The kind of a claim's mark; undefined where none that is asked for fits. */
export function markOf(claim: Claim, asked: readonly MarkKind[], findings: Findings): MarkKind | undefined {
  return markKinds.find((kind) => asked.includes(kind) && fits(claim, kind, findings));
}

function fits(claim: Claim, kind: MarkKind, findings: Findings): boolean {
  switch (kind) {
    case 'opinion':
    case 'planned':
      return claim.modality === kind;
    case 'attributed':
      return claim.attribution !== null;
    default:
      return findings.stateOf(claim.id) === kind;
  }
}
