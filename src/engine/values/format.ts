import { parseIso, partsOf } from './calendar.ts';
import { inUnit, roundForReading, statedUnitOf } from './convert.ts';
import { formatMoney, formatNumber, withUnit } from './display.ts';
import { monthNames } from './displayTime.ts';
import { units } from './units.ts';
import type { Interval, Quantity } from './value.ts';

/**
 * Writes a quantity in English, made from its numbers and not from the words it was found in: `8.7 miles`, `$3.2 billion`,
 * `20 to 30`, `more than 50%`.
 * @param unit a key of `units.ts` to write it in; its stated unit by default
 */
export function formatQuantity(quantity: Quantity, unit = quantity.statedUnit): string {
  const { low, high, bound } = quantity;
  const write = (value: number) => formatValue(quantity, value, unit);
  if (quantity.dimension === 'score') return `${write(high)}–${write(low)}`;
  const prefix = quantity.hedged && bound === 'exact' ? 'about ' : '';
  if (bound === 'atLeast' || (high === Number.POSITIVE_INFINITY && bound !== 'moreThan'))
    return `at least ${write(low)}`;
  if (bound === 'moreThan') return `more than ${write(low)}`;
  if (bound === 'atMost') return `up to ${write(high)}`;
  if (bound === 'lessThan') return quantity.hedged ? `nearly ${write(high)}` : `less than ${write(high)}`;
  return prefix + (low === high ? write(low) : `${write(low)} to ${write(high)}`);
}

function formatValue(quantity: Quantity, canonical: number, name: string | undefined): string {
  if (quantity.dimension === 'money')
    return formatMoney(canonical, quantity.unit, Math.abs(canonical) >= 1e6 ? 1e6 : 1);
  if (quantity.dimension === 'ratio') return `${formatNumber(roundForReading(canonical * 100))}%`;
  const unit = name === undefined ? undefined : units[name];
  if (!unit || name === undefined) return formatNumber(canonical, Math.abs(canonical) >= 1e6 ? 1e6 : 1);
  const value = unit === statedUnitOf(quantity) ? inUnit(canonical, unit) : roundForReading(inUnit(canonical, unit));
  return withUnit(formatNumber(value, Math.abs(value) >= 1e6 ? 1e6 : 1), value, name);
}

/** Writes an interval in English, as briefly as its ends allow: `2018`, `May 2025`, `14 May 2025`, `12 March to 4 April 2025`. */
export function formatInterval({ from, to }: Interval): string {
  const [first, last] = [parseIso(from), parseIso(to)];
  if (first === undefined || last === undefined) return from === to ? from : `${from} to ${to}`;
  const [a, b] = [partsOf(first), partsOf(last)];
  const next = partsOf(last + 1);
  const isWholeMonths = a.day === 1 && next.day === 1;
  if (isWholeMonths && a.month === 1 && next.month === 1)
    return a.year === b.year ? `${a.year}` : `${a.year} to ${b.year}`;
  const year = a.year === b.year ? '' : ` ${a.year}`;
  const month = (number: number) => monthNames[number - 1];
  if (isWholeMonths) {
    const end = `${month(b.month)} ${b.year}`;
    return a.year === b.year && a.month === b.month ? end : `${month(a.month)}${year} to ${end}`;
  }
  const end = `${b.day} ${month(b.month)} ${b.year}`;
  if (first === last) return end;
  return year === '' && a.month === b.month ? `${a.day} to ${end}` : `${a.day} ${month(a.month)}${year} to ${end}`;
}
