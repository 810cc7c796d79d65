import type { Quantity } from '../values/value.ts';
import { DISTINCT, statedDigits, withoutSize } from './telling.ts';

/** How one number may have come of another. */
export interface Slip {
  readonly words: string;
  /** Two numbers that speak of different things are hardly ever so alike. */
  readonly strong: boolean;
  /** Four digits in another order: of one story, they need nothing beside them. */
  readonly sure: boolean;
}

/** Whether one number may have come of the other by a slip of the pen or the ear; null where nothing tells so. */
export function slipOf(a: Quantity, b: Quantity): Slip | null {
  if (isLoose(a) || isLoose(b)) return null;
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
  if (!(low > 0) || !Number.isFinite(high)) return null;
  const [x, y] = [statedDigits(a), statedDigits(b)];
  const sameSize = high / low < 10;
  // "6.37 million", "6,730,000": the zeros of a size are no digits of the figure.
  const isReordered = (p: string, q: string, least: number): boolean =>
    p !== q && p.length >= least && sorted(p) === sorted(q);
  if (sameSize && (isReordered(x, y, 2) || isReordered(withoutSize(x), withoutSize(y), DISTINCT))) {
    const isDistinct = Math.min(withoutSize(x).length, withoutSize(y).length) >= DISTINCT;
    return {
      words: 'the same digits in another order',
      strong: isDistinct,
      sure: isDistinct && Math.min(x.length, y.length) > DISTINCT,
    };
  }
  const [teen, ten] = a.low < b.low ? [x, y] : [y, x];
  if (sameSize && /^1[3-9]$/.test(teen) && ten === `${teen[1]}0`)
    return { words: 'the two sound alike', strong: false, sure: false };
  if (withoutSize(x) === withoutSize(y) && withoutSize(x).length >= DISTINCT && isPowerOfTen(high / low))
    return { words: 'the same digits of another size', strong: true, sure: false };
  return null;
}

/** A share in words has no digits: "half", "one in five". */
function isLoose({ bound, statedUnit, dimension }: Quantity): boolean {
  return bound === 'range' || bound === 'vague' || (dimension === 'percentage' && statedUnit === undefined);
}

/** What figures that are surely one another's slip have in common: four digits or more in whatever order. */
export function digitsInAnyOrder(quantity: Quantity): string | null {
  const digits = statedDigits(quantity);
  return digits.length > DISTINCT ? sorted(digits) : null;
}

/** Are two whole numbers written with the same digits, in whatever order? */
export function haveSameDigits(a: number, b: number): boolean {
  return sorted(String(a)) === sorted(String(b));
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.abs(power - Math.round(power)) < 1e-6;
}
