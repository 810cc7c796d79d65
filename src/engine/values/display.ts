import type { Qualifier } from '../language/values.ts';
import type { UnitRef } from './lexicon.ts';
import type { Reading } from './measure.ts';
import type { Numeral } from './numerals.ts';
import { currencyNames, units } from './units.ts';

const before: Readonly<Record<Qualifier, string>> = {
  about: 'about ',
  nearly: 'nearly ',
  slightlyMore: 'just over ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'up to ',
  lessThan: 'less than ',
};

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A reading as English writes it: `more than 50%`, `$3.2 billion`, `about 115`, `six`. */
export function displayQuantity({ first, last, qualifiers, unit }: Reading): string {
  const prefix = qualifiers.map((one) => before[one]).join('');
  if (!last) return prefix + displayOne(first, unit);
  const low = displayOne(first, unit);
  const high = displayOne(last, unit);
  const isAttached = unit && ('currency' in unit || units[unit.unit]?.attached);
  if (isAttached) return `${prefix}${low} to ${high}`;
  // The unit is said once: `18 to 23 feet`.
  return unit ? `${prefix}${formatNumber(first.low, first.magnitude)} to ${high}` : `${prefix}${low} to ${high}`;
}

function displayOne(numeral: Numeral, ref: UnitRef | undefined): string {
  if (numeral.vague !== undefined) return displayVague(numeral.vague, ref);
  if (numeral.shown !== undefined) return numeral.shown;
  const value = numeral.low;
  if (!ref) return numeral.magnitude < 1e6 && words[value] ? words[value] : formatNumber(value, numeral.magnitude);
  if ('currency' in ref) return formatMoney(value * ref.factor, ref.currency, numeral.magnitude);
  return withUnit(formatNumber(value, numeral.magnitude), value, ref.unit);
}

/** A number with a unit's name: `9 miles`, `50%`, `magnitude 7.2`. */
export function withUnit(number: string, value: number, name: string): string {
  const unit = units[name];
  if (!unit) return `${number} ${name}`;
  if (name === 'magnitude' || name === 'category') return `${name} ${number}`;
  if (name === 'age' || name === 'monthOfAge') return `${number} ${value === 1 ? unit.one : unit.many}`;
  return unit.attached ? number + unit.one : `${number} ${Math.abs(value) === 1 ? unit.one : unit.many}`;
}

function displayVague(vague: string, ref: UnitRef | undefined): string {
  if (!ref) return vague;
  const many =
    'currency' in ref ? (currencyNames[ref.currency]?.many ?? ref.currency) : (units[ref.unit]?.many ?? ref.unit);
  if (many === '%') return `${vague} percent`;
  return /^(?:several|a few)/.test(vague) ? `${vague} ${many}` : `${vague} of ${many}`;
}

/** Money with its sign before the number: `$3.2 billion`, `€1.40`, `CHF 5 million`. */
export function formatMoney(value: number, currency: string, magnitude = 1): string {
  const sign = currencyNames[currency]?.sign ?? `${currency} `;
  const cents = magnitude < 1e6 && !Number.isInteger(value);
  return sign + (cents ? formatDecimals(value, 2) : formatNumber(value, magnitude));
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/**
 * A number in English notation: grouped by thousands, and with "million" and its kin where the text has one.
 * @param magnitude the magnitude that the text states; 1 for none
 */
export function formatNumber(value: number, magnitude = 1): string {
  if (magnitude >= 1e5) {
    const scale = scales.find(([size]) => Math.abs(value) >= size);
    if (scale) return `${formatDecimals(value / scale[0], 3, true)} ${scale[1]}`;
  }
  return formatDecimals(value, 4, true);
}

function formatDecimals(value: number, decimals: number, trim = false): string {
  let text = Math.abs(value).toFixed(decimals);
  if (text.includes('e')) return String(value);
  if (trim && text.includes('.')) text = text.replace(/0+$/, '').replace(/\.$/, '');
  const [whole = '0', rest] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** `2nd`, `21st`, `113th`. */
export function ordinalText(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return value + (isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
}
