import { inUnit, lastDigitOf, needsConversion, statedUnitOf } from './convert.ts';
import { explain } from './explain.ts';
import { formatInterval } from './format.ts';
import { roundsTo } from './rounding.ts';
import type { Interval, Quantity } from './value.ts';

export type Relation = 'equal' | 'compatible' | 'incompatible' | 'notComparable';

export interface QuantityComparison {
  readonly relation: Relation;
  /** Plain English, made from the two values: `14 km is 8.7 miles`. */
  readonly explanation: string;
  /** The two are stated in different units. */
  readonly converted: boolean;
}

/** How the ends of two intervals may differ by binary arithmetic alone. */
const EPSILON = 1e-9;
/** What a writer may round off when converting units: a share of the number. */
const CONVERSION = 0.05;

/**
 * Compares two quantities as intervals, with the tolerance of the coarser one.
 *
 * `equal`: the same number, perhaps in another unit. `compatible`: both can be true (a bound holds, one rounds to the other,
 * the intervals meet). `incompatible`: they cannot both be true of one thing at one time. `notComparable`: other dimensions
 * or currencies, or a unit that does not convert. Symmetric in its arguments, but for the wording.
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityComparison {
  const relation = relationOf(a, b);
  if (relation === 'notComparable') return { relation, explanation: whyNotComparable(a, b), converted: false };
  const converted = needsConversion(a, b);
  return { relation, explanation: explain(a, b, relation, converted), converted };
}

/** How two quantities relate, as `compareQuantities` has it, without the words. */
export function relationOf(a: Quantity, b: Quantity): Relation {
  if (a.dimension === b.dimension) {
    if (a.unit !== b.unit && a.dimension !== 'score') return 'notComparable';
    const relation = relate(a, b, needsConversion(a, b));
    // "$38 million" of a Canadian paper, "US$27 million".
    return relation === 'incompatible' && a.explicit !== b.explicit ? 'notComparable' : relation;
  }
  return isShare(a) && isShare(b) ? relate(asPercentage(a), asPercentage(b), true) : 'notComparable';
}

function isShare({ dimension }: Quantity): boolean {
  return dimension === 'ratio' || dimension === 'percentage';
}

function whyNotComparable(a: Quantity, b: Quantity): string {
  const both = `${a.display} and ${b.display}`;
  if (a.dimension !== b.dimension) return `${both} measure different things`;
  if (a.unit === b.unit) return `${both} may be dollars of two countries`;
  return a.dimension === 'money' ? `${both} are in different currencies` : `${both} are in units that do not convert`;
}

/** The number that a quantity states: of a bound its finite end, of a range the middle. */
export function pointOf({ low, high, bound }: Quantity): number {
  if (bound === 'lessThan' || bound === 'atMost') return high;
  return Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high;
}

/** A share as a percentage, so that `one in five` meets `20%`. */
export function asPercentage(quantity: Quantity): Quantity {
  if (quantity.dimension !== 'ratio') return quantity;
  const { low, high, tolerance } = quantity;
  return {
    ...quantity,
    dimension: 'percentage',
    unit: '%',
    low: low * 100,
    high: high * 100,
    tolerance: tolerance * 100,
  };
}

function relate(a: Quantity, b: Quantity, converted: boolean): Relation {
  const same = nearly(a.low, b.low) && nearly(a.high, b.high);
  if (a.dimension === 'score') return same ? 'equal' : 'incompatible';
  if (same) return 'equal';
  const tolerance = Math.max(toleranceOf(a, converted), toleranceOf(b, converted));
  const gap = Math.max(a.low - b.high, b.low - a.high);
  if (gap <= tolerance * (1 + EPSILON) + EPSILON) return 'compatible';
  return roundsTo(a, b) || roundsTo(b, a) ? 'compatible' : 'incompatible';
}

function nearly(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

/** Where units differ, one of the two was converted and rounded once more: half its last stated digit, within limits. */
function toleranceOf(quantity: Quantity, converted: boolean): number {
  if (!converted || quantity.dimension === 'percentage') return quantity.tolerance;
  const unit = statedUnitOf(quantity);
  const stated = inUnit(Number.isFinite(quantity.high) ? quantity.high : quantity.low, unit);
  const digit = lastDigitOf(stated);
  const half = Math.max(Math.min(digit, 1) / 2, Math.min(digit / 2, Math.abs(stated) * CONVERSION));
  return Math.max(quantity.tolerance, half * (unit?.factor ?? 1));
}

export interface TimeComparison {
  readonly relation: 'equal' | 'compatible' | 'incompatible';
  readonly explanation: string;
}

/** Compares two resolved times: the same days, one within the other or meeting it, or apart. */
export function compareTimes(a: Interval, b: Interval): TimeComparison {
  const [x, y] = [formatInterval(a), formatInterval(b)];
  if (a.from === b.from && a.to === b.to) return { relation: 'equal', explanation: `both: ${x}` };
  if (a.to < b.from || b.to < a.from) return { relation: 'incompatible', explanation: `${x} is not ${y}` };
  const isWithin = (inner: Interval, outer: Interval) => inner.from >= outer.from && inner.to <= outer.to;
  if (isWithin(a, b)) return { relation: 'compatible', explanation: `${x} is within ${y}` };
  if (isWithin(b, a)) return { relation: 'compatible', explanation: `${y} is within ${x}` };
  return { relation: 'compatible', explanation: `${x} and ${y} overlap` };
}
