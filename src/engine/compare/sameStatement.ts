import type { Figure } from '../claims/anchors.ts';
import { relationOf } from '../values/compare.ts';
import type { Interval } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { isDistinct } from './telling.ts';

/** Of these a clause tells one that matters: another one tells something else, whatever else is alike. */
const telling: ReadonlySet<string> = new Set(['money', 'percentage', 'score', 'temperature', 'magnitude', 'ordinal']);

/**
 * The groups of claims that say the same, without those claims that give other figures or times than the first: "was fined
 * £450,000 in 2022" and "was fined £250,000 in 2022" agree on the year, but nobody takes them for the same.
 */
export function asOneStatement(groups: readonly ComparableClaim[][]): ComparableClaim[][] {
  return groups
    .map(([first, ...others]) => [first!, ...others.filter((other) => !tellOtherwise(first!, other))])
    .filter((group) => group.some(({ path }) => path !== group[0]!.path));
}

function tellOtherwise(a: ComparableClaim, b: ComparableClaim): boolean {
  return giveOtherFigures(a, b) || giveOtherTimes(a, b);
}

/** Days and hours of a clause are as often those on which something was said. */
const short: ReadonlySet<string> = new Set(['day', 'time']);

/** "In spring 2027", "in autumn 2026": each names one time, and not the same. */
function giveOtherTimes({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const [x, y] = [a, b].map(({ moments }) =>
    moments.flatMap(({ interval }) => (interval && !short.has(interval.granularity) ? interval : [])),
  ) as [Interval[], Interval[]];
  return x.length === 1 && y.length === 1 && (x[0]!.to < y[0]!.from || y[0]!.to < x[0]!.from);
}

function giveOtherFigures({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return [...sortsOf(a.figures)].some(([sort, figures]) => {
    const others = sortsOf(b.figures).get(sort);
    if (others === undefined) return false;
    const shared = figures.filter((x) => others.some((y) => mayBeOne(x, y))).length;
    // "4 percent this year and 2.5 the next", "4.5 percent in April and 2.5 in January".
    return figures.length === others.length ? shared < figures.length : shared === 0;
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
