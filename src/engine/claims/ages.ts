import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { SECONDS_PER_YEAR } from '../values/units.ts';
import type { Quantity } from '../values/value.ts';

const YOUNGEST = 10;
const OLDEST = 110;

/** A person named together with an age, by the unit of the name. */
export interface Aged {
  readonly at: number;
  readonly age: number;
}

/** "Ada Okafor, 39, said", "Ada Okafor, de 39 años,", "die 39-jährige Ada Okafor". */
export function agedNames(units: readonly Unit[], { grammar }: LanguagePack): Aged[] {
  return units.flatMap(({ name }, at) => {
    if (!name) return [];
    const before = units[at - 1];
    if (isInYears(before)) return agedAt(before, at);
    if (units[at + 1]?.lower !== ',') return [];
    const behind = grammar.prepositions.has(units[at + 2]?.lower ?? '') ? at + 3 : at + 2;
    const ends = units[behind + 1] === undefined || units[behind + 1]!.kind === 'mark';
    return ends && units[behind] ? agedAt(units[behind]!, at) : [];
  });
}

/** Every age that a sentence gives as one: "a 34-year-old man". */
export function agesOf(units: readonly Unit[]): number[] {
  return units.flatMap((unit) => {
    const age = isInYears(unit) ? ageOf(unit) : null;
    return age === null ? [] : [age];
  });
}

function agedAt(unit: Unit, at: number): Aged[] {
  const age = ageOf(unit);
  return age === null ? [] : [{ at, age }];
}

/** "der 39-Jährige", "the 39-year-old": whoever is of that age. */
export function isAged(units: readonly Unit[], at: number, { grammar }: LanguagePack): boolean {
  return grammar.determiners.has(units[at]?.lower ?? '') && isInYears(units[at + 1]);
}

function isInYears(unit: Unit | undefined): unit is Unit {
  return unit?.value?.kind === 'quantity' && unit.value.unit === 'year';
}

/** The age that a figure gives in years; null where it can be none. */
export function ageOf({ value }: Unit): number | null {
  if (value?.kind !== 'quantity') return null;
  const { unit, low, high, dimension } = value;
  const years = unit === 's' ? low / SECONDS_PER_YEAR : unit === 'year' || dimension === 'count' ? low : Number.NaN;
  return low === high && Number.isInteger(years) && years >= YOUNGEST && years <= OLDEST ? years : null;
}

/** "Ada Okafor, 44,", "44 ans", "de 44 años": what a pattern takes for an age is one in years. */
export function inYears(quantity: Quantity): Quantity {
  const { dimension, low, high, display } = quantity;
  const age = { ...quantity, dimension: 'age', unit: 'year' } as const;
  if (dimension === 'count') return { ...age, display: `${display} ${high === 1 ? 'year' : 'years'} old` };
  if (dimension !== 'duration') return quantity;
  const years = (seconds: number): number => Math.round(seconds / SECONDS_PER_YEAR);
  return {
    ...age,
    low: years(low),
    high: years(high),
    display: `${display} old`,
  };
}

/** "The suspect, 39, was", "der Fahrer (54)": is the figure behind whom it tells of an age? */
export function isAgeOfRole(units: readonly Unit[], at: number, { grammar }: LanguagePack): boolean {
  const [opener, closer] = [units[at - 1]?.lower, units[at + 1]?.lower];
  const isEnclosed = (opener === ',' && closer === ',') || (opener === '(' && closer === ')');
  const role = units[at - 2];
  if (!isEnclosed || !role || role.kind !== 'word' || ageOf(units[at]!) === null) return false;
  return [3, 4].some((back) => grammar.articles.has(units[at - back]?.lower ?? ''));
}
