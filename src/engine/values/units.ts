import type { Dimension } from './value.ts';

/** A unit: how much of its dimension's canonical unit it is, and how English writes it. */
export interface Unit {
  readonly dimension: Dimension;
  /** The canonical unit of the dimension. */
  readonly canonical: string;
  /** Canonical = stated × factor + offset. */
  readonly factor: number;
  readonly offset?: number;
  readonly one: string;
  readonly many: string;
  /** Written against the number: `50%`. */
  readonly attached?: true;
  /** Calendar slack in canonical units: a month is no fixed number of days. */
  readonly slack?: number;
}

const DAY = 86_400;
/** Mean Gregorian year, in days. */
const YEAR_DAYS = 365.2425;

/** What a year of a duration is in its canonical unit. */
export const SECONDS_PER_YEAR = YEAR_DAYS * DAY;

function unit(dimension: Dimension, canonical: string, factor: number, one: string, many = one): Unit {
  return { dimension, canonical, factor, one, many };
}

/**
 * The units that quantities convert between. Factors are exact by definition (international yard and pound of 1959, US
 * gallon, the petroleum barrel of 42 US gallons, metric horsepower), except months and years, which carry a slack.
 */
export const units: Readonly<Record<string, Unit>> = {
  percent: { ...unit('percentage', '%', 1, '%'), attached: true },
  percentagePoint: unit('percentagePoints', 'pp', 1, 'percentage point', 'percentage points'),
  basisPoint: unit('percentagePoints', 'pp', 0.01, 'basis point', 'basis points'),
  millimetre: unit('length', 'm', 0.001, 'mm'),
  centimetre: unit('length', 'm', 0.01, 'cm'),
  metre: unit('length', 'm', 1, 'metre', 'metres'),
  kilometre: unit('length', 'm', 1000, 'km'),
  inch: unit('length', 'm', 0.0254, 'inch', 'inches'),
  foot: unit('length', 'm', 0.3048, 'foot', 'feet'),
  yard: unit('length', 'm', 0.9144, 'yard', 'yards'),
  mile: unit('length', 'm', 1609.344, 'mile', 'miles'),
  nauticalMile: unit('length', 'm', 1852, 'nautical mile', 'nautical miles'),
  squareMetre: unit('area', 'm2', 1, 'square metre', 'square metres'),
  squareKilometre: unit('area', 'm2', 1e6, 'square kilometre', 'square kilometres'),
  hectare: unit('area', 'm2', 1e4, 'hectare', 'hectares'),
  acre: unit('area', 'm2', 4046.8564224, 'acre', 'acres'),
  squareFoot: unit('area', 'm2', 0.09290304, 'square foot', 'square feet'),
  squareMile: unit('area', 'm2', 2589988.110336, 'square mile', 'square miles'),
  millilitre: unit('volume', 'l', 0.001, 'ml'),
  litre: unit('volume', 'l', 1, 'litre', 'litres'),
  cubicMetre: unit('volume', 'l', 1000, 'cubic metre', 'cubic metres'),
  gallon: unit('volume', 'l', 3.785411784, 'gallon', 'gallons'),
  barrel: unit('volume', 'l', 158.987294928, 'barrel', 'barrels'),
  milligram: unit('mass', 'kg', 1e-6, 'mg'),
  gram: unit('mass', 'kg', 0.001, 'gram', 'grams'),
  kilogram: unit('mass', 'kg', 1, 'kg'),
  tonne: unit('mass', 'kg', 1000, 'tonne', 'tonnes'),
  ton: unit('mass', 'kg', 907.18474, 'ton', 'tons'),
  pound: unit('mass', 'kg', 0.45359237, 'pound', 'pounds'),
  ounce: unit('mass', 'kg', 0.028349523125, 'ounce', 'ounces'),
  stone: unit('mass', 'kg', 6.35029318, 'stone'),
  metrePerSecond: unit('speed', 'm/s', 1, 'm/s'),
  kilometrePerHour: unit('speed', 'm/s', 1 / 3.6, 'km/h'),
  milePerHour: unit('speed', 'm/s', 0.44704, 'mph'),
  knot: unit('speed', 'm/s', 1852 / 3600, 'knot', 'knots'),
  celsius: { ...unit('temperature', 'K', 1, '°C'), offset: 273.15 },
  fahrenheit: { ...unit('temperature', 'K', 5 / 9, '°F'), offset: 273.15 - (32 * 5) / 9 },
  kelvin: unit('temperature', 'K', 1, 'K'),
  degree: unit('other', 'degree', 1, 'degree', 'degrees'),
  joule: unit('energy', 'J', 1, 'joule', 'joules'),
  kilocalorie: unit('energy', 'J', 4184, 'kcal'),
  kilowattHour: unit('energy', 'J', 3.6e6, 'kWh'),
  megawattHour: unit('energy', 'J', 3.6e9, 'MWh'),
  gigawattHour: unit('energy', 'J', 3.6e12, 'GWh'),
  terawattHour: unit('energy', 'J', 3.6e15, 'TWh'),
  watt: unit('power', 'W', 1, 'watt', 'watts'),
  kilowatt: unit('power', 'W', 1e3, 'kW'),
  megawatt: unit('power', 'W', 1e6, 'MW'),
  gigawatt: unit('power', 'W', 1e9, 'GW'),
  horsepower: unit('power', 'W', 735.49875, 'horsepower'),
  second: unit('duration', 's', 1, 'second', 'seconds'),
  minute: unit('duration', 's', 60, 'minute', 'minutes'),
  hour: unit('duration', 's', 3600, 'hour', 'hours'),
  day: unit('duration', 's', DAY, 'day', 'days'),
  /** Five of them are a week; where holidays fall nobody says. */
  workingDay: { ...unit('duration', 's', 1.4 * DAY, 'working day', 'working days'), slack: 1.5 * DAY },
  week: unit('duration', 's', 7 * DAY, 'week', 'weeks'),
  fortnight: unit('duration', 's', 14 * DAY, 'fortnight', 'fortnights'),
  month: { ...unit('duration', 's', (YEAR_DAYS / 12) * DAY, 'month', 'months'), slack: 2.5 * DAY },
  year: { ...unit('duration', 's', SECONDS_PER_YEAR, 'year', 'years'), slack: DAY },
  decade: { ...unit('duration', 's', 10 * SECONDS_PER_YEAR, 'decade', 'decades'), slack: 3 * DAY },
  century: { ...unit('duration', 's', 100 * SECONDS_PER_YEAR, 'century', 'centuries'), slack: 30 * DAY },
  age: unit('age', 'year', 1, 'year old', 'years old'),
  monthOfAge: unit('age', 'year', 1 / 12, 'month old', 'months old'),
  magnitude: unit('magnitude', '', 1, 'magnitude'),
  category: unit('other', 'category', 1, 'category'),
};

/** How a currency is written in English: before the number, and in words after a vague one. */
export const currencyNames: Readonly<Record<string, { readonly sign: string; readonly many: string }>> = {
  USD: { sign: '$', many: 'dollars' },
  EUR: { sign: '€', many: 'euros' },
  GBP: { sign: '£', many: 'pounds' },
  JPY: { sign: '¥', many: 'yen' },
  INR: { sign: '₹', many: 'rupees' },
  AUD: { sign: 'A$', many: 'Australian dollars' },
  CAD: { sign: 'C$', many: 'Canadian dollars' },
  NZD: { sign: 'NZ$', many: 'New Zealand dollars' },
  HKD: { sign: 'HK$', many: 'Hong Kong dollars' },
  CHF: { sign: 'CHF ', many: 'Swiss francs' },
};
