import { fold } from './fold.ts';

const languages = ['en', 'de', 'fr', 'es'] as const;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let known: ReadonlySet<string> | undefined;

/** Is a place a country? Countries are told by the names that their codes have in the four languages. */
export function isCountry(key: string): boolean {
  known ??= readCountries();
  return known.has(key);
}

function readCountries(): Set<string> {
  const countries = new Set<string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(first + second);
        if (name) countries.add(fold(name));
      }
  }
  return countries;
}
