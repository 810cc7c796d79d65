import { addTo } from './groupBy.ts';
import type { Agreement, Claim, Comparison, Contradiction, Report, SourceSummary } from './report.ts';
import { finished, type Work } from './work.ts';

/** How a claim stands against the other sources. */
export type ClaimState = 'disputed' | 'corroborated' | 'single';

/** A report with the look-ups that a surface needs, each answered without a search. */
export interface Findings {
  readonly report: Report;
  source(path: string): SourceSummary | undefined;
  claim(id: string): Claim | undefined;
  /** The claims of one source in the order of the text. */
  claimsOf(path: string): readonly Claim[];
  stateOf(claimId: string): ClaimState;
  agreementsOf(claimId: string): readonly Agreement[];
  contradictionsOf(claimId: string): readonly Contradiction[];
  comparisonsOf(claimId: string): readonly Comparison[];
}

/** Indexes a report. The report is not copied and must not change afterwards. */
export function indexFindings(report: Report): Findings {
  return finished(indexing(report));
}

/** So many items are indexed between two yields: a fraction of a millisecond. */
const itemsAtOnce = 256;

/** `indexFindings` for a thread that must not stand still meanwhile. */
export function* indexing(report: Report): Work<Findings> {
  const sources = new Map(report.sources.map((source) => [source.path, source]));
  const claims = new Map<string, Claim>();
  yield* each(report.claims, (claim) => claims.set(claim.id, claim));
  const bySource = yield* indexBy(report.claims, (claim) => [claim.source]);
  for (const list of bySource.values()) {
    list.sort((a, b) => a.start - b.start || b.end - a.end);
    yield;
  }
  const agreements = yield* indexBy(report.agreements, (agreement) => agreement.claims);
  const contradictions = yield* indexBy(report.contradictions, (contradiction) => contradiction.claims);
  const comparisons = yield* indexBy(report.comparisons, (comparison) => comparison.claims);

  return {
    report,
    source: (path) => sources.get(path),
    claim: (id) => claims.get(id),
    claimsOf: (path) => bySource.get(path) ?? [],
    // An earlier state that a later source updates is not disputed.
    stateOf: (id) =>
      contradictions.get(id)?.some((contradiction) => contradiction.severity !== 'superseded')
        ? 'disputed'
        : agreements.get(id)?.some((agreement) => agreement.sources.length > 1)
          ? 'corroborated'
          : 'single',
    agreementsOf: (id) => agreements.get(id) ?? [],
    contradictionsOf: (id) => contradictions.get(id) ?? [],
    comparisonsOf: (id) => comparisons.get(id) ?? [],
  };
}

function* indexBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Work<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  yield* each(items, (item) => {
    for (const key of keysOf(item)) addTo(groups, key, item);
  });
  return groups;
}

function* each<T>(items: readonly T[], act: (item: T) => unknown): Work<void> {
  for (const [index, item] of items.entries()) {
    act(item);
    if (index % itemsAtOnce === itemsAtOnce - 1) yield;
  }
}
