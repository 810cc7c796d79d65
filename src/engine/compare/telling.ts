import { measured } from '../values/measure.ts';
import type { Dimension, Quantity } from '../values/value.ts';

/** What values that tell a fact are of. An ordinal, a score or an age says too little by itself, and frames compare them. */
export const telling: ReadonlySet<Dimension> = new Set<Dimension>(['money', 'duration', 'count', ...measured]);

/** Significant digits of a value as its writer stated it: 3 for 21.4 million, 2 for 380, 1 for 500. */
export function significantDigits({ display }: Quantity): number {
  const stated = statedIn(display) ?? '';
  const digits = digitsOf(stated);
  return stated.includes('.') ? digits.length : withoutSize(digits).length;
}

/** Digits from which two sources of one story hardly come by the same figure for different things. */
export const DISTINCT = 3;

/** Has it so many significant digits that two sources hardly come by it for different things? */
export function isDistinct(quantity: Quantity): boolean {
  return significantDigits(quantity) >= DISTINCT;
}

/** The digits as the writer stated them: 382 for 38.2 million, 6 for six. */
export function statedDigits({ display, low }: Quantity): string {
  return digitsOf(statedIn(display) ?? String(low));
}

/** Digits without the zeros behind them. */
export function withoutSize(digits: string): string {
  return digits.replace(/0+$/, '');
}

function statedIn(display: string): string | undefined {
  return /\d[\d,]*(?:\.\d+)?/.exec(display)?.[0];
}

function digitsOf(number: string): string {
  return number.replace(/[,.]/g, '').replace(/^0+/, '');
}
