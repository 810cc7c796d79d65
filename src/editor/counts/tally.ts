/** What there is to count in each line of an article. No vscode here: the tests read it as a table. */
import type { Findings } from '../../engine/findings.ts';
import { addTo } from '../../engine/groupBy.ts';
import type { Claim, Contradiction } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';
import { standingOf, stateSigns } from '../text/describe.ts';

/** The claims that begin in a line, counted. */
export interface LineTally {
  readonly line: number;
  readonly claims: number;
  readonly corroborated: number;
  /** Those that stand, each once. */
  readonly contradictions: readonly Contradiction[];
}

/** The tallies of the lines that hold a corroborated or disputed claim, from the top. */
export function talliesOf(
  claims: readonly Claim[],
  findings: Findings,
  lineOf: (claim: Claim) => number | undefined,
): LineTally[] {
  const byLine = new Map<number, Claim[]>();
  for (const claim of claims) {
    const line = lineOf(claim);
    if (line !== undefined) addTo(byLine, line, claim);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, own]) => ({
      line,
      claims: own.length,
      corroborated: own.filter(({ id }) => findings.stateOf(id) === 'corroborated').length,
      contradictions: standingOf(own, findings),
    }))
    .filter(({ corroborated, contradictions }) => corroborated > 0 || contradictions.length > 0);
}

/** `≠ 1  ✓ 4/9`: contradictions, and how many of the line's claims other sources state too. */
export function shortTally({ claims, corroborated, contradictions }: LineTally): string {
  const disputes = contradictions.length > 0 ? `${stateSigns.disputed} ${contradictions.length}` : '';
  const agreed = corroborated > 0 ? `${stateSigns.corroborated} ${corroborated}/${claims}` : '';
  return [disputes, agreed].filter(Boolean).join('  ');
}

/** `4 of 9 claims corroborated`. */
export function corroboratedInWords({ claims, corroborated }: LineTally, t: Translate): string {
  return t('{0} of {1} claims corroborated', corroborated, claims);
}
