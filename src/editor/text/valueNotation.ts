/**
 * Numbers, money, measures and dates in the notation of the reader's language. The engine writes them as English does; only
 * what is one of them from its first to its last character is read, so that an article's own words stay as they are.
 */

/** Units that languages have names or signs for, by how the engine writes them. */
const namedUnits = new Map(
  Object.entries({
    metre: 'meter',
    inch: 'inch',
    inches: 'inch',
    foot: 'foot',
    feet: 'foot',
    yard: 'yard',
    mile: 'mile',
    hectare: 'hectare',
    acre: 'acre',
    litre: 'liter',
    gallon: 'gallon',
    gram: 'gram',
    pound: 'pound',
    ounce: 'ounce',
    stone: 'stone',
    degree: 'degree',
    second: 'second',
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    year: 'year',
  }).flatMap(([written, unit]) => [[written, unit] as const, [`${written}s`, unit] as const]),
);

/** Units that all languages write alike, after a space. */
export const unitSigns: ReadonlySet<string> = new Set([
  'mm',
  'cm',
  'km',
  'ml',
  'mg',
  'kg',
  'm/s',
  'km/h',
  'mph',
  '°C',
  '°F',
  'K',
  'kcal',
  'kWh',
  'MWh',
  'GWh',
  'TWh',
  'kW',
  'MW',
  'GW',
]);

const currencySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    A$: 'AUD',
    C$: 'CAD',
    NZ$: 'NZD',
    HK$: 'HKD',
  }),
);

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

const quantity =
  /^(?<currency>[A-Z]{0,2}[$€£¥₹]|[A-Z]{3} )?(?<number>−?\d[\d,]*(?:\.\d+)?)(?: (?<scale>[mbtr]+illion))?(?: ?(?<unit>%|[^\d\s]+))?$/u;

/** A duration in several units: `2 hours 15 minutes`. */
const compound = /^\d+ [a-z]+(?: \d+ [a-z]+){1,2}$/;
const compoundParts = /\d+ [a-z]+/g;

/** A number, an amount of money or a measure, such as `$3.9 billion` or `14 km`; undefined where the text is none. */
export function quantityIn(locale: string, text: string): string | undefined {
  if (compound.test(text)) {
    const parts = (text.match(compoundParts) ?? []).map((part) => quantityIn(locale, part));
    return parts.includes(undefined) ? undefined : parts.join(' ');
  }
  const { currency, number, scale, unit } = quantity.exec(text)?.groups ?? {};
  if (number === undefined || (scale && !scales[scale])) return undefined;
  const decimals = number.split('.')[1]?.length ?? 0;
  const value = Number(number.replaceAll(',', '').replace('−', '-')) * (scale ? scales[scale]! : 1);
  const options: Intl.NumberFormatOptions = {
    ...(scale
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: decimals }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    // A number of four digits without a comma is a year.
    ...(number.includes(',') || scale ? {} : { useGrouping: false }),
  };
  if (currency) {
    const code = currencySigns.get(currency) ?? currency.trim();
    if (unit || !/^[A-Z]{3}$/.test(code)) return undefined;
    return new Intl.NumberFormat(locale, { ...options, style: 'currency', currency: code }).format(value);
  }
  if (unit === '%') return new Intl.NumberFormat(locale, { ...options, style: 'unit', unit: 'percent' }).format(value);
  if (!unit) return new Intl.NumberFormat(locale, options).format(value);
  const plain = new Intl.NumberFormat(locale, options).format(value);
  if (unitSigns.has(unit)) return `${plain} ${unit}`;
  const named = namedUnits.get(unit);
  if (!named) return undefined;
  return new Intl.NumberFormat(locale, { ...options, style: 'unit', unit: named, unitDisplay: 'long' }).format(value);
}

/** The names that a locale gives to something, by the English ones. */
function names(count: number, option: Intl.DateTimeFormatOptions, dateOf: (index: number) => number) {
  const english = new Intl.DateTimeFormat('en', { ...option, timeZone: 'UTC' });
  return new Map(Array.from({ length: count }, (_, index) => [english.format(dateOf(index)), dateOf(index)]));
}

const months = names(12, { month: 'long' }, (index) => Date.UTC(2024, index, 1));
const weekdays = names(7, { weekday: 'long' }, (index) => Date.UTC(2024, 0, 1 + index));

const calendar = new RegExp(
  `^(?:(?<weekday>${[...weekdays.keys()].join('|')})(?:,? |$))?(?:(?:(?<day>\\d{1,2}) )?(?<month>${[...months.keys()].join('|')}))?` +
    '(?: ?(?<year>\\d{4}))?(?: ?(?<clock>\\d{1,2}:\\d\\d))?$',
);

/** A day, month, year or weekday, with a time of day after it, such as `Friday, 14 May 2025`; undefined where the text is none. */
export function dateIn(locale: string, text: string): string | undefined {
  const { weekday, day, month, year, clock } = (text && calendar.exec(text)?.groups) || {};
  if (!weekday && !month && !year && !clock) return undefined;
  const write = (date: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  const start = month ? new Date(months.get(month)!) : undefined;
  start?.setUTCFullYear(Number(year ?? 2024), start.getUTCMonth(), Number(day ?? 1));
  const date = start
    ? write(start.getTime(), {
        month: 'long',
        ...(day && { day: 'numeric' }),
        ...(year && { year: 'numeric' }),
      })
    : year;
  return [[weekday && write(weekdays.get(weekday)!, { weekday: 'long' }), date].filter(Boolean).join(', '), clock]
    .filter(Boolean)
    .join(' ');
}

const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, yesterday: -1, today: 0, tomorrow: 1 };
const unitsOfTime = 'second|minute|hour|day|week|month|quarter|year';
const byOne = new RegExp(`^(?<step>last|this|next) (?<unit>${unitsOfTime})$|^(?<day>yesterday|today|tomorrow)$`);
const byMany = new RegExp(`^(?<ahead>in )?(?<count>\\d+) (?<unit>${unitsOfTime})s?(?<back> ago)?$`);

/** A time told from another one, such as `last year` or `3 days ago`; undefined where the text is none. */
export function relativeTimeIn(locale: string, text: string): string | undefined {
  const one = byOne.exec(text)?.groups;
  const format = (amount: number, unit: string, numeric: 'auto' | 'always') =>
    new Intl.RelativeTimeFormat(locale, { numeric }).format(amount, unit as Intl.RelativeTimeFormatUnit);
  if (one) return format(steps[one.step ?? one.day!]!, one.unit ?? 'day', 'auto');
  const { ahead, count, unit, back } = byMany.exec(text)?.groups ?? {};
  if (!count || Boolean(ahead) === Boolean(back)) return undefined;
  return format(Number(count) * (back ? -1 : 1), unit!, 'always');
}
