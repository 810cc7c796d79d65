import { groupBy } from '../../engine/groupBy.ts';
import { type Contradiction, type Severity, severities } from '../../engine/report.ts';
import { oneLine } from '../../text/plain.ts';

export const groupings = ['severity', 'subject'] as const;
export type Grouping = (typeof groupings)[number];

/** Contradictions of one severity, or about one subject. */
export type Group =
  | { readonly severity: Severity; readonly contradictions: readonly Contradiction[] }
  | { readonly subject: string; readonly contradictions: readonly Contradiction[] };

/** The groups, none of them empty: severities from the hardest on; subjects in the order in which they come first. */
export function groupsOf(contradictions: readonly Contradiction[], grouping: Grouping): Group[] {
  if (grouping === 'severity') {
    return severities
      .map((severity) => ({ severity, contradictions: contradictions.filter((each) => each.severity === severity) }))
      .filter((group) => group.contradictions.length > 0);
  }
  const bySubject = groupBy(contradictions, ({ subject }) => oneLine(subject));
  return [...bySubject].map(([subject, all]) => ({ subject, contradictions: all }));
}
