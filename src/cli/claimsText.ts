import { type ClaimState, type Findings, indexFindings } from '../engine/findings.ts';
import { groupBy } from '../engine/groupBy.ts';
import { type Claim, saysModality } from '../engine/report.ts';
import { counted } from '../formats/wording.ts';
import type { Checked } from './check.ts';
import { painter, style } from './paint.ts';
import { Places } from './places.ts';
import { printable } from './wording.ts';

const marks: Readonly<Record<ClaimState, { readonly mark: string; readonly colour: number }>> = {
  disputed: { mark: '≠', colour: style.red },
  corroborated: { mark: '✓', colour: style.green },
  single: { mark: '·', colour: style.dim },
};

/**
 * Claims as a reader wants them: by subject, each fact once with every place that states it.
 * @param claims those to list, a part of the report's
 */
export function formatClaims(
  checked: Checked,
  claims: readonly Claim[],
  { colour, directory }: { readonly colour: boolean; readonly directory: string },
): string {
  const findings = indexFindings(checked.report);
  const places = new Places(checked, directory);
  const paint = painter(colour);
  const lines = [paint(counted(claims.length, 'claim'), style.bold)];
  for (const [subject, own] of groupBy(claims, (claim) => claim.subject)) {
    lines.push('', paint(printable(subject), style.bold));
    for (const fact of factsOf(own, findings)) {
      const { mark, colour } = marks[fact.state];
      lines.push(`  ${paint(mark, colour)} ${[fact.statement, ...fact.notes].map(printable).join(' · ')}`);
      const found = places.all(fact.claims.map(({ id }) => id)).map((claim) => places.of(claim));
      const width = Math.max(...found.map(({ place }) => place.length));
      for (const { place, quote } of found) lines.push(`      ${paint(place.padEnd(width), style.dim)}  ${quote}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

interface Fact {
  readonly statement: string;
  readonly state: ClaimState;
  readonly notes: readonly string[];
  readonly claims: readonly Claim[];
}

/** Claims that say the same are one fact. */
function factsOf(claims: readonly Claim[], findings: Findings): Fact[] {
  const byAgreement = groupBy(claims, (claim) => findings.agreementsOf(claim.id)[0]?.id ?? claim.id);
  return [...byAgreement.values()].map((own) => {
    const [claim] = own as [Claim, ...Claim[]];
    const agreement = findings.agreementsOf(claim.id)[0];
    const sources = agreement?.sources.length ?? 1;
    const copies =
      agreement && agreement.independentSources < sources ? `${agreement.independentSources} independent` : '';
    const speakers = new Set(own.map(({ attribution }) => attribution?.speaker ?? null));
    const [speaker] = speakers;
    return {
      statement: agreement?.statement ?? claim.statement,
      state: strongest(own.map(({ id }) => findings.stateOf(id))),
      notes: [
        ...(claim.modality === 'fact' || saysModality(claim.statement, claim.modality) ? [] : [claim.modality]),
        ...(speakers.size === 1 && speaker ? [`says ${speaker}`] : []),
        ...(sources > 1 ? [[counted(sources, 'source'), copies].filter(Boolean).join(', ')] : []),
      ],
      claims: own,
    };
  });
}

function strongest(states: readonly ClaimState[]): ClaimState {
  return (['disputed', 'corroborated'] as const).find((state) => states.includes(state)) ?? 'single';
}
