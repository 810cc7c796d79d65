import type { Findings } from '../../engine/findings.ts';
import { type Contradiction, type Severity, severities } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';

/** Several surfaces ask for the same. */
const ordered = new WeakMap<Findings, readonly Contradiction[]>();

/** The contradictions, the hardest first; within a severity by subject, relation and id, so that the order is steady. */
export function inOrder(findings: Findings): readonly Contradiction[] {
  const known = ordered.get(findings);
  if (known) return known;
  const order = findings.report.contradictions.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compare(a.subject, b.subject) ||
      compare(a.relation, b.relation) ||
      compare(a.id, b.id),
  );
  ordered.set(findings, order);
  return order;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function severityName(severity: Severity, t: Translate): string {
  switch (severity) {
    case 'hard':
      return t('Cannot both be true');
    case 'soft':
      return t('Differ, could be reconciled');
    case 'superseded':
      return t('Updates');
  }
}
