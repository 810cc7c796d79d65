/** The order of sources in a list. No vscode here: the tests read it as a table. */
import type { SourceSummary } from '../../engine/report.ts';

export const sourceOrders = ['name', 'date', 'contradictions'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** A source with those that largely repeat it. */
export interface SourceFamily {
  readonly source: SourceSummary;
  readonly copies: readonly SourceSummary[];
}

/**
 * The sources, each that largely repeats another one below that: what stands at the top is independent. By name as the
 * report has them; by date with the newest first and the undated last; by contradictions with the most first.
 */
export function familiesOf(
  sources: readonly SourceSummary[],
  order: SourceOrder,
  contradictions: ReadonlyMap<string, number>,
): SourceFamily[] {
  const comparisons: Record<SourceOrder, (a: SourceSummary, b: SourceSummary) => number> = {
    name: () => 0,
    date: (a, b) => compare(b.published ?? '', a.published ?? ''),
    contradictions: (a, b) => (contradictions.get(b.path) ?? 0) - (contradictions.get(a.path) ?? 0),
  };
  const sorted = sources.toSorted(comparisons[order]);
  const known = new Map(sources.map((source) => [source.path, source]));
  const isCopy = (source: SourceSummary) => source.copyOf !== null && known.get(source.copyOf)?.copyOf === null;
  return sorted
    .filter((source) => !isCopy(source))
    .map((source) => ({
      source,
      copies: sorted.filter((other) => isCopy(other) && other.copyOf === source.path),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
