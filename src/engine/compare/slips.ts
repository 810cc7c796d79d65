import type { Quantity } from '../values/value.ts';

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
  if ([a, b].some(({ bound }) => bound === 'range' || bound === 'vague')) return null;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
  if (!(low > 0) || !Number.isFinite(high)) return null;
  const sameSize = high / low < 10;
  if (sameSize && x.length > 1 && x.length === y.length && sorted(x) === sorted(y))
    return {
      words: 'the same digits in another order',
      strong: significant(x).length > 2,
      sure: x.length > 3 && significant(x).length > 2,
    };
  const [teen, ten] = a.low < b.low ? [x, y] : [y, x];
  if (sameSize && /^1[3-9]$/.test(teen) && ten === `${teen[1]}0`)
    return { words: 'the two sound alike', strong: false, sure: false };
  if (significant(x) === significant(y) && significant(x).length > 2 && isPowerOfTen(high / low))
    return { words: 'the same digits of another size', strong: true, sure: false };
  return null;
}

/** What figures that are surely one another's slip have in common: four digits or more in whatever order. */
export function digitsInAnyOrder(quantity: Quantity): string | null {
  const digits = digitsOf(quantity);
  return digits.length > 3 ? sorted(digits) : null;
}

/** The digits as the writer stated them: 382 for 38.2 million. */
function digitsOf({ display, low }: Quantity): string {
  const stated = /\d[\d,]*(?:\.\d+)?/.exec(display)?.[0] ?? String(low);
  return stated.replace(/[,.]/g, '').replace(/^0+/, '');
}

function significant(digits: string): string {
  return digits.replace(/0+$/, '');
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.abs(power - Math.round(power)) < 1e-6;
}
