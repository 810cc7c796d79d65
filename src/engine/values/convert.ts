import { clean } from './measure.ts';
import { type Unit, units } from './units.ts';
import type { Quantity } from './value.ts';

/** The unit that a quantity is stated in; undefined for counts, money and units without a table. */
export function statedUnitOf(quantity: Quantity): Unit | undefined {
  return quantity.statedUnit === undefined ? undefined : units[quantity.statedUnit];
}

/** A canonical value in a unit of its dimension. */
export function inUnit(canonical: number, unit: Unit | undefined): number {
  return unit ? clean((canonical - (unit.offset ?? 0)) / unit.factor) : canonical;
}

/** Whether two quantities are stated in different units of one dimension, so that comparing them converts. */
export function needsConversion(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return true;
  return (
    a.dimension !== 'money' && a.statedUnit !== b.statedUnit && a.statedUnit !== undefined && b.statedUnit !== undefined
  );
}

/** Worth of the last digit of a number that is not zero: 1000 for 11,000; 0.1 for 3.9. */
export function lastDigitOf(value: number): number {
  if (Number.isInteger(value) && value !== 0 && Math.abs(value) < 1e14) {
    let step = 1;
    while (value % (step * 10) === 0) step *= 10;
    return step;
  }
  const text = Math.abs(clean(value)).toExponential();
  const [mantissa = '0', exponent = '0'] = text.split('e');
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return 10 ** (Number(exponent) - decimals);
}

/** A converted number with two or three digits that matter, whole where it is whole. */
export function roundForReading(value: number): number {
  const whole = Math.round(value);
  if (Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(value))) return whole;
  return Number(value.toPrecision(Math.abs(value) >= 10 ? 3 : 2));
}
