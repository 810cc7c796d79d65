import type { ComparableClaim } from './comparable.ts';

interface Pair {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
}

/** Is a claim, or the other one, in a pair of these with any claim of the other's source? */
export function pairedIn(pairs: readonly Pair[]): (one: ComparableClaim, other: ComparableClaim) => boolean {
  const keys = new Set(pairs.flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]));
  return (one, other) => keys.has(keyOf(one, other)) || keys.has(keyOf(other, one));
}

function keyOf({ id }: ComparableClaim, { path }: ComparableClaim): string {
  return `${id} ${path}`;
}
