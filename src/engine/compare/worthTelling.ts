import type { ComparableClaim } from './comparable.ts';
import { type Dispute, disputesOf } from './disputes.ts';
import type { Compared, Group, GroupComparison } from './group.ts';

/** What of a comparison a reader is told. */
export interface WorthTelling {
  readonly agreements: readonly Group[];
  readonly disputes: readonly Dispute[];
  /** What was compared without a conflict. */
  readonly comparisons: readonly GroupComparison[];
  /** The faint claims that sources agree or differ in, by which they become worth telling. */
  readonly faint: ReadonlySet<ComparableClaim>;
}

/** All that was found, without the comparisons that came to nothing of faint claims that nothing else makes worth telling. */
export function worthTelling({ agreements, comparisons }: Compared): WorthTelling {
  const disputes = disputesOf(comparisons);
  const told = [...agreements, ...disputes.flatMap(({ groups }) => groups)];
  const faint = new Set(told.flatMap(({ claims }) => claims.filter((claim) => claim.faint)));
  const isTold = (claim: ComparableClaim): boolean => !claim.faint || faint.has(claim);
  return {
    agreements,
    disputes,
    comparisons: comparisons.filter(
      ({ a, b, verdict }) => verdict.outcome !== 'conflict' && [...a.claims, ...b.claims].every(isTold),
    ),
    faint,
  };
}
