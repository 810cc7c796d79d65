import { compareQuantities, compareTimes } from '../../values/compare.ts';
import { resolveTime } from '../../values/resolve.ts';
import type { TimeExpression, Value } from '../../values/value.ts';

export interface ValueContrast {
  readonly relation: 'equal' | 'compatible' | 'incompatible' | 'notComparable';
  readonly explanation: string;
  /** The two are stated in different units. */
  readonly converted: boolean;
}

/** Compares two values as they are written, without an article's date: what neither states is no difference. */
export function contrastValues(a: Value, b: Value): ValueContrast {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b);
  if (a.kind === 'time' && b.kind === 'time') return { ...contrastTimes(a, b), converted: false };
  return {
    relation: 'notComparable',
    explanation: `${a.display} and ${b.display} are of different kinds`,
    converted: false,
  };
}

/** "The second suspect", "the third suspect": two articles may tell of one each. */
export function areOfSeries(a: Value, b: Value): boolean {
  return [a, b].every((value) => value.kind === 'quantity' && value.dimension === 'ordinal');
}

const fields = ['year', 'month', 'day', 'weekday', 'quarter', 'half', 'season', 'hour', 'minute'] as const;

function contrastTimes(a: TimeExpression, b: TimeExpression): Omit<ValueContrast, 'converted'> {
  const both = `${a.display} and ${b.display}`;
  if (a.relation !== b.relation && (a.relation || b.relation))
    return { relation: 'notComparable', explanation: `${both} may both hold` };
  if (a.part && b.part && isApart(a.part, b.part) && sameFields(a, b))
    return { relation: 'incompatible', explanation: `${a.display} is not ${b.display}` };
  const [x, y] = [resolveTime(a, null), resolveTime(b, null)];
  if (x && y) return compareTimes(x, y);
  if (a.relative || b.relative || a.until || b.until || a.hedged || b.hedged) {
    const same = JSON.stringify(a.relative) === JSON.stringify(b.relative) && a.weekday === b.weekday;
    const sameUnit = a.relative && b.relative && a.relative.unit === b.relative.unit && a.relative.to === b.relative.to;
    if (same) return { relation: 'compatible', explanation: `both: ${a.display}` };
    return sameUnit && a.relative.amount !== b.relative.amount && !a.hedged && !b.hedged
      ? { relation: 'incompatible', explanation: `${a.display} is not ${b.display}` }
      : { relation: 'notComparable', explanation: `${both} cannot be compared without a date` };
  }
  let shared = 0;
  for (const field of fields) {
    if (a[field] === undefined || b[field] === undefined) continue;
    shared += 1;
    if (a[field] !== b[field]) return { relation: 'incompatible', explanation: `${a.display} is not ${b.display}` };
  }
  return shared > 0
    ? { relation: 'compatible', explanation: `${both} can be the same` }
    : { relation: 'notComparable', explanation: `${both} state different parts of a date` };
}

type Part = NonNullable<TimeExpression['part']>;

function isApart(p: Part, q: Part): boolean {
  return p !== q && [p, q].every((part) => part === 'start' || part === 'middle' || part === 'end');
}

function sameFields(a: TimeExpression, b: TimeExpression): boolean {
  return fields.every((field) => a[field] === b[field]) && a.relative?.unit === b.relative?.unit;
}
