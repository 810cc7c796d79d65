import { inUnit, lastDigitOf, statedUnitOf } from './convert.ts';
import type { Quantity } from './value.ts';

/** A number that ends in two zeros or more may be a rounded one, as long as it is off by no more than this share. */
const ROUNDING = 0.05;

/** Whether an exact number rounds to another that ends in zeros: 11,412 to 11,000. */
export function roundsTo(fine: Quantity, coarse: Quantity): boolean {
  if (fine.bound !== 'exact' || coarse.bound !== 'exact') return false;
  const unit = statedUnitOf(coarse);
  const [exact, rounded] = [inUnit(fine.low, unit), inUnit(coarse.low, unit)];
  const step = lastDigitOf(rounded);
  if (step < 100 || Math.abs(exact - rounded) > ROUNDING * Math.abs(rounded)) return false;
  return Math.abs(exact - rounded) <= step / 2;
}
