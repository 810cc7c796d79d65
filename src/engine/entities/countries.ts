import { countryNames } from '../language/countryNames.ts';
import { linesOf, namesOf } from './commonNames.ts';
import { fold } from './fold.ts';

/** Is a place a country? Countries are told by their names in the four languages. */
export function isCountry(key: string): boolean {
  return codeOfCountry(key) !== undefined;
}

/** The code (ISO 3166) of the country that has a name in one of the four languages. */
export function codeOfCountry(name: string): string | undefined {
  return countries().codes.get(fold(name));
}

/** The name of a country by its code, in English. */
export function nameOfCountry(code: string): string {
  return countries().names.get(code) ?? code;
}

interface Countries {
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

let known: Countries | undefined;

function countries(): Countries {
  if (known) return known;
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [code, ...columns] of linesOf(countryNames)) {
    names.set(code!, namesOf(columns[0])[0]!);
    for (const name of columns.flatMap(namesOf)) codes.set(fold(name), code!);
  }
  known = { codes, names };
  return known;
}
