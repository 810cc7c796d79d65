import type { Findings } from '../engine/findings.ts';
import type { Agreement, Contradiction } from '../engine/report.ts';

/** The agreements that say what a side of a contradiction says: on the same relation, of one of its claims. */
export function agreementsOfSide(
  { subject, relation }: Contradiction,
  side: Contradiction['sides'][number],
  findings: Findings,
): Agreement[] {
  const agreements = new Set(side.claims.flatMap(findings.agreementsOf));
  return [...agreements].filter((agreement) => agreement.subject === subject && agreement.relation === relation);
}

/** The claims of a side, and those that agree with one of them; none that stands on a side itself is taken for another's. */
export function claimsOfSide(
  contradiction: Contradiction,
  side: Contradiction['sides'][number],
  findings: Findings,
): Set<string> {
  const inSides = new Set(contradiction.claims);
  const agreed = agreementsOfSide(contradiction, side, findings).flatMap(({ claims }) => claims);
  return new Set([...side.claims, ...agreed.filter((claim) => !inSides.has(claim))]);
}
