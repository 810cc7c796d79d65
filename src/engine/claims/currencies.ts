import type { Unit } from '../frames/units.ts';
import type { Grammar, LanguagePack } from '../language/pack.ts';
import { formatQuantity } from '../values/format.ts';
import type { Quantity } from '../values/value.ts';

/** From this on a bare number beside a sum is one too. */
const LARGE = 1e6;

/**
 * Gives millions that count nothing the currency that the rest of their sentence tells sums in: "a loss of €214 million after a
 * profit of 143 million".
 */
export function withCurrencies(units: readonly Unit[], pack: LanguagePack): readonly Unit[] {
  const currencies = new Set(units.flatMap(({ value }) => (value && isMoney(value) ? [value.unit] : [])));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1) return units;
  return units.map((unit, i) =>
    unit.value && isBare(unit.value) && !countsNext(units, i, pack)
      ? { ...unit, value: inCurrency(unit.value, currency) }
      : unit,
  );
}

function isMoney(value: NonNullable<Unit['value']>): value is Quantity {
  return value.kind === 'quantity' && value.dimension === 'money';
}

function isBare(value: NonNullable<Unit['value']>): value is Quantity {
  return value.kind === 'quantity' && value.dimension === 'count' && value.bound !== 'vague' && value.low >= LARGE;
}

function inCurrency(value: Quantity, currency: string): Quantity {
  const money = { ...value, dimension: 'money' as const, unit: currency, statedUnit: currency };
  return { ...money, display: formatQuantity(money) };
}

/** Does what stands behind a number tell what it counts? "12 million people", "12 millions de passagers". */
function countsNext(units: readonly Unit[], at: number, { grammar }: LanguagePack): boolean {
  const next = units[at + 1];
  if (!next || next.kind === 'mark' || next.kind === 'value' || next.verb || next.concept?.part === 'verb')
    return false;
  if (grammar.genitives.has(next.lower)) return true;
  return !(next.kind === 'word' && classes.some((name) => grammar[name].has(next.lower)));
}

/** Words that no counted noun begins with. */
const classes = [
  'determiners',
  'prepositions',
  'auxiliaries',
  'coordinators',
  'subordinators',
  'relatives',
  'adverbs',
  'hollow',
] as const satisfies readonly (keyof Grammar)[];
