import { measured } from '../values/measure.ts';
import type { Dimension, Quantity } from '../values/value.ts';

/** What values that tell a fact are of. A score says too little by itself, and frames compare them. */
export const telling: ReadonlySet<Dimension> = new Set<Dimension>([
  'money',
  'duration',
  'count',
  'ordinal',
  'age',
  ...measured,
]);

/** Each value is asked for its digits for every one that it is held against. */
const significant = new WeakMap<Quantity, number>();

/** Significant digits of a value as its writer stated it: 3 for 21.4 million, 2 for 380, 1 for 500. */
export function significantDigits(quantity: Quantity): number {
  let count = significant.get(quantity);
  if (count === undefined) {
    const stated = (isOfSeveralUnits(quantity) ? quantity.display : statedIn(quantity.display)) ?? '';
    const digits = digitsOf(stated);
    count = stated.includes('.') ? digits.length : withoutSize(digits).length;
    significant.set(quantity, count);
  }
  return count;
}

/** 2 hours 4 minutes 38 seconds. */
function isOfSeveralUnits({ dimension, bound, display }: Quantity): boolean {
  return dimension === 'duration' && bound !== 'range' && /\d \D+ \d/.test(display);
}

/** Digits from which two sources of one story hardly come by the same figure for different things. */
export const DISTINCT = 3;

/** Has it so many significant digits that two sources hardly come by it for different things? */
export function isDistinct(quantity: Quantity): boolean {
  return significantDigits(quantity) >= DISTINCT;
}

const stated = new WeakMap<Quantity, string>();

/** The digits as the writer stated them: 382 for 38.2 million, 6 for six. */
export function statedDigits(quantity: Quantity): string {
  const known = stated.get(quantity) ?? digitsOf(statedIn(quantity.display) ?? String(quantity.low));
  stated.set(quantity, known);
  return known;
}

/** Digits without the zeros behind them. */
export function withoutSize(digits: string): string {
  return digits.replace(/0+$/, '');
}

function statedIn(display: string): string | undefined {
  return /\d[\d,]*(?:\.\d+)?/.exec(display)?.[0];
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '');
}
