import type { Findings } from '../engine/findings.ts';
import { addTo } from '../engine/groupBy.ts';
import type { Claim } from '../engine/report.ts';
import { earliestFirst } from '../engine/updates.ts';
import type { Cell, Fact, PanelSnapshot, PanelSource, Side } from '../panel/messages.ts';
import { disputesIn, type Stated } from './disputes.ts';
import { FactIds } from './factIds.ts';
import { joinedAgreements } from './joinedAgreements.ts';
import { kindName } from './kinds.ts';
import { sourceNames } from './sourceNames.ts';

/** More than this of a quote or of reasons is not worth its weight in a message that is sent whole on every edit. */
const longestQuote = 240;
const mostComparisons = 4;

/**
 * The agreement panel's picture of the findings: a fact for each dispute, for each agreement that is no side of
 * one, and for each claim that neither holds. Sources and facts stand in the report's order.
 */
export function makeSnapshot(findings: Findings): PanelSnapshot {
  const { report } = findings;
  const columns = new Map(report.sources.map((source, index) => [source.path, index]));
  const names = sourceNames(report.sources);
  const copyOf = report.sources.map(({ copyOf }) => (copyOf === null ? undefined : columns.get(copyOf)) ?? null);
  const sources: PanelSource[] = report.sources.map((source, index) => ({
    path: source.path,
    name: names[index]!,
    title: source.title,
    language: source.language,
    outlet: source.outlet,
    published: source.published,
    copyOf: copyOf[index]!,
    origin: originOf(copyOf, index),
  }));

  const makeSide = ({ value, claims }: { value: string; claims: Iterable<string> }, mark: Side['mark']): Side => {
    const cells = cellsOf(findings, columns, claims);
    return { value, mark, cells, independent: countIndependent(sources, cells) };
  };

  const { disputes, folded } = disputesIn(findings);
  const facts: Omit<Fact, 'id'>[] = disputes.map(({ contradictions, sides }) => {
    const [contradiction] = contradictions;
    const superseded = contradiction!.severity === 'superseded';
    return {
      ...headOf(findings, contradiction!),
      contradiction: contradiction!.id,
      state: superseded ? 'superseded' : 'disputed',
      severity: contradiction!.severity,
      explanation: [...new Set(contradictions.map((each) => each.explanation))].join('\n'),
      sides: superseded
        ? latestFirst(findings, sides).map(({ side, mark }) => makeSide(side, mark))
        : sides.map((side) => makeSide(side, 'differs')).sort(bySupport),
      ...comparedOf(
        findings,
        contradictions.flatMap((each) => each.claims),
      ),
    };
  });
  const others = report.agreements.filter((agreement) => !folded.has(agreement));
  for (const agreement of joinedAgreements({ agreements: others, sources: report.sources })) {
    const shared = agreement.sources.length > 1;
    const side = makeSide(statedBy(findings, agreement), 'states');
    facts.push({
      ...headOf(findings, agreement),
      contradiction: null,
      state: shared ? 'corroborated' : 'single',
      severity: null,
      explanation: agreement.statement,
      sides: [{ ...side, independent: agreement.independentSources }],
      ...comparedOf(findings, agreement.claims),
    });
  }
  for (const claim of report.claims) {
    if (findings.agreementsOf(claim.id).length > 0 || findings.contradictionsOf(claim.id).length > 0) continue;
    facts.push({
      ...headOf(findings, { ...claim, claims: [claim.id] }),
      contradiction: null,
      state: 'single',
      severity: null,
      explanation: claim.statement,
      sides: [makeSide(statedBy(findings, { ...claim, claims: [claim.id] }), 'states')],
      ...comparedOf(findings, [claim.id]),
    });
  }
  const ids = new FactIds();
  return {
    sources,
    facts: facts
      .filter((fact) => fact.sides.every((side) => side.cells.length > 0))
      .map((fact) => ({ id: ids.idOf(fact), ...fact })),
  };
}

interface Finding {
  readonly subject: string;
  readonly relation: string;
  readonly claims: readonly string[];
}

function headOf(findings: Findings, { subject, relation, claims }: Finding) {
  const kind = kindOf(findings, claims);
  return { subject, relation: kind === open ? '' : relation, kind: kindName(kind, relation) };
}

/** The kind of claims that fill no frame: what they say is said by their own words alone. */
const open = 'open';

function statedBy(findings: Findings, { value, statement, claims }: Finding & { value: string; statement: string }) {
  return { value: kindOf(findings, claims) === open ? statement : value, claims };
}

/** The kind of the first claim, by which all are told. */
function kindOf(findings: Findings, claims: readonly string[]): string {
  return claims.map((claim) => findings.claim(claim)?.kind).find(Boolean) ?? open;
}

/** The sides of an update, the latest first. Where nothing tells them apart, none is called the earlier one. */
function latestFirst(findings: Findings, sides: readonly Stated[]): { side: Stated; mark: Side['mark'] }[] {
  const ordered = earliestFirst(sides, findings);
  const told = ordered.some(({ standing }) => standing !== null) ? ordered.toReversed() : ordered;
  return told.map(({ side, standing }) => ({ side, mark: standing === 'earlier' ? 'earlier' : 'states' }));
}

function bySupport(a: Side, b: Side): number {
  return b.independent - a.independent || b.cells.length - a.cells.length;
}

function cellsOf(findings: Findings, columns: ReadonlyMap<string, number>, claims: Iterable<string>): Cell[] {
  const bySource = new Map<number, Claim[]>();
  for (const id of claims) {
    const claim = findings.claim(id);
    const column = claim && columns.get(claim.source);
    if (claim && column !== undefined) addTo(bySource, column, claim);
  }
  return [...bySource]
    .sort(([a], [b]) => a - b)
    .map(([source, stated]) => ({
      source,
      quotes: stated
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((claim) => ({
          claim: claim.id,
          start: claim.start,
          end: claim.end,
          text: cut(claim.words),
          speaker: claim.attribution?.speaker ?? null,
          time: claim.time,
        })),
    }));
}

function comparedOf(findings: Findings, claims: readonly string[]): Pick<Fact, 'compared' | 'comparedInAll'> {
  const reasons = new Set<string>();
  for (const claim of claims) {
    for (const comparison of findings.comparisonsOf(claim)) {
      // That equal values agree goes without saying.
      if (comparison.outcome !== 'agrees' && comparison.outcome !== 'conflict') reasons.add(comparison.explanation);
    }
  }
  return { compared: [...reasons].slice(0, mostComparisons), comparedInAll: reasons.size };
}

function countIndependent(sources: readonly PanelSource[], cells: readonly Cell[]): number {
  return new Set(cells.map((cell) => sources[cell.source]!.origin)).size;
}

/** Follows copies of copies to the first; a ring of copies, which no order of publication allows, ends at its start. */
function originOf(copyOf: readonly (number | null)[], index: number): number {
  let origin = index;
  for (let step = 0; step < copyOf.length; step++) {
    const copied = copyOf[origin] ?? null;
    if (copied === null) break;
    origin = copied;
  }
  return origin;
}

function cut(words: string): string {
  if (words.length <= longestQuote) return words;
  const letters = [...words.slice(0, longestQuote)];
  return `${letters.slice(0, -1).join('').trimEnd()}…`;
}
