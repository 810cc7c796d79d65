import { ascending } from '../../engine/compare/pathOrder.ts';
import type { Findings } from '../../engine/findings.ts';
import { groupBy } from '../../engine/groupBy.ts';
import { type Contradiction, type Severity, severities } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';

/** Several surfaces ask for the same. */
const ordered = new WeakMap<Findings, readonly Contradiction[]>();

/** The contradictions, the hardest first; within a severity by subject, relation and id, so that the order is steady. */
export function inOrder(findings: Findings): readonly Contradiction[] {
  const known = ordered.get(findings);
  if (known) return known;
  const groups = groupBy(findings.report.contradictions, ({ severity, subject }) => key(severity, subject));
  const order = [...groups.keys()].sort().flatMap((each) => groups.get(each)!.sort(byRelation));
  ordered.set(findings, order);
  return order;
}

/** Sorts as severity and subject do: of thousands of contradictions only those that share both are compared by more. */
function key(severity: Severity, subject: string): string {
  return `${severities.indexOf(severity)}${subject}`;
}

function byRelation(a: Contradiction, b: Contradiction): number {
  return ascending(a.relation, b.relation) || ascending(a.id, b.id);
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
