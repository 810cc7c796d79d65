import type { Figure } from '../claims/anchors.ts';
import { relationOf } from '../values/compare.ts';
import type { ComparableClaim } from './comparable.ts';
import { isDistinct } from './telling.ts';

/** Of these a clause tells one that matters: another one tells something else, whatever else is alike. */
const telling: ReadonlySet<string> = new Set(['money', 'percentage', 'score', 'temperature', 'magnitude']);

/**
 * The groups of claims that say the same, without those that give other figures than the first: "was fined £450,000 in 2022"
 * and "was fined £250,000 in 2022" agree on the year, but nobody takes them for the same.
 */
export function withoutOtherFigures(groups: readonly ComparableClaim[][]): ComparableClaim[][] {
  return groups
    .map(([first, ...others]) => [first!, ...others.filter((other) => !giveOtherFigures(first!, other))])
    .filter((group) => group.some(({ path }) => path !== group[0]!.path));
}

function giveOtherFigures({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return [...sortsOf(a.figures)].some(([sort, figures]) => {
    const others = sortsOf(b.figures).get(sort);
    return others !== undefined && !figures.some((x) => others.some((y) => mayBeOne(x, y)));
  });
}

function sortsOf(figures: readonly Figure[]): Map<string, Figure[]> {
  const sorts = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { dimension } = figure.quantity;
    const sort = telling.has(dimension)
      ? dimension
      : isDistinct(figure.quantity)
        ? `${dimension}, distinct`
        : undefined;
    if (sort) sorts.set(sort, [...(sorts.get(sort) ?? []), figure]);
  }
  return sorts;
}

function mayBeOne({ quantity: x }: Figure, { quantity: y }: Figure): boolean {
  const relation = relationOf(x, y);
  return relation === 'equal' || relation === 'compatible' || relation === 'notComparable';
}
