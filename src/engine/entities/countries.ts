import type { Language } from '../article/article.ts';
import { fold } from './fold.ts';

const languages: readonly Language[] = ['en', 'de', 'fr', 'es'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let known: ReadonlyMap<string, string> | undefined;

/** Is a place a country? Countries are told by the names that their codes have in the four languages. */
export function isCountry(key: string): boolean {
  return codeOfCountry(key) !== undefined;
}

/** The code (ISO 3166) of the country that has a name in one of the four languages. */
export function codeOfCountry(name: string): string | undefined {
  known ??= readCountries();
  return known.get(fold(name));
}

/** The name of a country by its code, in English. */
export function nameOfCountry(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

function readCountries(): Map<string, string> {
  const countries = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(first + second);
        if (name) countries.set(fold(name), first + second);
      }
  }
  return countries;
}
