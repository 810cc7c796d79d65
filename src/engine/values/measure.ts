import type { Qualifier } from '../language/values.ts';
import { displayQuantity } from './display.ts';
import type { UnitRef } from './lexicon.ts';
import type { Numeral } from './numerals.ts';
import { type Unit, units } from './units.ts';
import type { Bound, Dimension, Quantity } from './value.ts';

/** What was read: a number or the two ends of a range, what qualifies it, and its unit. */
export interface Reading {
  readonly first: Numeral;
  readonly last?: Numeral;
  readonly qualifiers: readonly Qualifier[];
  readonly unit?: UnitRef;
}

/** "Nearly" and "just over" are taken to reach a tenth below or above the number. */
const NEAR = 0.1;

/** Dimensions that are measured, not counted: a whole number of them is a rounded one. */
export const measured: ReadonlySet<Dimension> = new Set<Dimension>([
  'percentage',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
]);

/** Turns a reading into the interval it states, in the canonical unit. */
export function quantityOf(told: Reading): Quantity {
  const reading: Reading = told.first.about && told.qualifiers.length === 0 ? { ...told, qualifiers: ['about'] } : told;
  const { first, last, qualifiers, unit: ref } = reading;
  const unit = ref && 'unit' in ref ? units[ref.unit] : undefined;
  const { dimension, canonical, factor, offset } = scaleOf(ref, unit);
  const end = last ?? first;
  const hedged = qualifiers.some((one) => one === 'about' || one === 'nearly' || one === 'slightlyMore');
  const limits = limitsOf(first.low, end.high, reading);
  const convert = (value: number) => clean(value * factor + offset);
  const floor = dimension === 'temperature' ? Number.NEGATIVE_INFINITY : 0;
  const stated = ref && ('unit' in ref ? ref.unit : ref.currency);
  const quantity = {
    kind: 'quantity' as const,
    dimension,
    unit: canonical,
    low: limits.low === Number.NEGATIVE_INFINITY ? floor : convert(limits.low),
    high: limits.high === Number.POSITIVE_INFINITY ? limits.high : convert(limits.high),
    bound: limits.bound,
    hedged,
    tolerance: clean(toleranceOf(reading, measured.has(dimension)) * factor + (unit?.slack ?? 0)),
    ...(stated === undefined ? {} : { statedUnit: stated }),
    ...(ref && 'explicit' in ref ? { explicit: true as const } : {}),
  };
  return { ...quantity, display: displayQuantity(reading) };
}

function scaleOf(ref: UnitRef | undefined, unit: Unit | undefined) {
  if (unit)
    return { dimension: unit.dimension, canonical: unit.canonical, factor: unit.factor, offset: unit.offset ?? 0 };
  if (ref && 'currency' in ref)
    return { dimension: 'money' as const, canonical: ref.currency, factor: ref.factor, offset: 0 };
  return { dimension: 'count' as const, canonical: '', factor: 1, offset: 0 };
}

function limitsOf(low: number, high: number, reading: Reading): { low: number; high: number; bound: Bound } {
  const { qualifiers, first, last } = reading;
  if (qualifiers.includes('nearly')) return { low: low - Math.abs(low) * NEAR, high, bound: 'lessThan' };
  if (qualifiers.includes('slightlyMore')) return { low, high: high + Math.abs(high) * NEAR, bound: 'moreThan' };
  for (const bound of ['atLeast', 'moreThan'] as const) {
    if (qualifiers.includes(bound)) return { low, high: Number.POSITIVE_INFINITY, bound };
  }
  for (const bound of ['atMost', 'lessThan'] as const) {
    if (qualifiers.includes(bound)) return { low: Number.NEGATIVE_INFINITY, high, bound };
  }
  if (last) return { low, high, bound: 'range' };
  return { low, high, bound: first.vague !== undefined && low !== high ? 'vague' : 'exact' };
}

function toleranceOf({ first, last, qualifiers }: Reading, isMeasured: boolean): number {
  const number = last ?? first;
  if (number.vague !== undefined) return number.low === number.high ? 1 : 0;
  const slack = number.slack ?? 0;
  if (qualifiers.includes('about')) return Math.max(number.roundStep / 2, slack);
  return Math.max(number.step / 2, slack, isMeasured && number.step === 0 ? Math.min(number.roundStep, 1) / 2 : 0);
}

/** Takes away what binary arithmetic adds: 14 significant digits are more than any article states. */
export function clean(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e14) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}
