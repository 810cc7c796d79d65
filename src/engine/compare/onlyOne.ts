import type { ComparableClaim } from './comparable.ts';

/**
 * Does only one of two clauses have one of some marks?
 * @param kindOf what counts as the same mark
 */
export function onlyOneHas(
  a: ComparableClaim,
  b: ComparableClaim,
  marks: readonly string[],
  kindOf: (mark: string) => string = (mark) => mark,
): boolean {
  const [x, y] = [a, b].map(
    ({ draft: { content } }) => new Set(marks.filter((mark) => content.has(mark)).map(kindOf)),
  ) as [Set<string>, Set<string>];
  return x.size !== y.size || [...x].some((mark) => !y.has(mark));
}
