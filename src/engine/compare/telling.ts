import type { Dimension, Quantity } from '../values/value.ts';

/** What values that tell a fact are of. An ordinal, a score or an age says too little by itself, and frames compare them. */
export const telling: ReadonlySet<Dimension> = new Set([
  'money',
  'percentage',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'duration',
  'count',
] as const);

/** Significant digits of a value as its writer stated it: 3 for 21.4 million, 2 for 380, 1 for 500. */
export function significantDigits({ display }: Quantity): number {
  const digits = (/\d[\d,]*(?:\.\d+)?/.exec(display)?.[0] ?? '').replaceAll(',', '');
  const significant = digits.includes('.')
    ? digits.replace('.', '').replace(/^0+/, '')
    : digits.replace(/^0+/, '').replace(/0+$/, '');
  return significant.length;
}
