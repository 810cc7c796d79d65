import type { ComparableClaim } from './comparable.ts';
import type { Compared } from './group.ts';

/** The faint claims that sources agree or differ in, by which they become worth telling. */
export function faintTold({ agreements, comparisons }: Compared): ComparableClaim[] {
  const told = comparisons.filter(({ verdict }) => verdict.outcome === 'conflict').flatMap(({ a, b }) => [a, b]);
  return [...agreements, ...told].flatMap(({ claims }) => claims.filter(({ draft }) => draft.faint));
}

/** Without the comparisons that came to nothing of claims that nothing else makes worth telling. */
export function withoutFaint({ agreements, comparisons }: Compared): Compared {
  const told = new Set(faintTold({ agreements, comparisons }));
  const isTold = (claim: ComparableClaim): boolean => !claim.draft.faint || told.has(claim);
  return {
    agreements,
    comparisons: comparisons.filter(
      ({ a, b, verdict }) => verdict.outcome === 'conflict' || [...a.claims, ...b.claims].every(isTold),
    ),
  };
}
