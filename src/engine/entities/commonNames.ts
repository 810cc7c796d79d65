import type { Language } from '../article/article.ts';
import { countryNames } from '../language/countryNames.ts';
import { institutionNames } from '../language/institutionNames.ts';
import { memoised } from '../language/memo.ts';
import { placeNames } from '../language/placeNames.ts';
import { fold } from './fold.ts';

const languages: readonly string[] = ['en', 'de', 'fr', 'es'] satisfies readonly Language[];

/**
 * The key under which every language knows a place or an institution: "genf" in German and "geneve" in French are "geneva", "onu"
 * is "united nations". Other names are their own.
 * @param plain in lower case, without accents
 * @param language that of the article; null where it is not known
 */
export function commonName(plain: string, language: string | null): string {
  if (language !== null) return namesIn(language).get(plain) ?? plain;
  for (const each of languages) {
    const name = namesIn(each).get(plain);
    if (name) return name;
  }
  return plain;
}

/** The common names by those of one language, none where the two are one. */
const namesIn = memoised((language: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const column = languages.indexOf(language);
  if (column < 0) return names;
  const lines = [
    ...linesOf(placeNames),
    ...linesOf(institutionNames),
    ...linesOf(countryNames).map(([, ...line]) => line),
  ];
  for (const line of lines) {
    const common = fold(namesOf(line[0])[0]!);
    for (const name of namesOf(line[column]))
      for (const form of formsOf(fold(name), language))
        if (form !== common && !names.has(form)) names.set(form, common);
  }
  return names;
});

/** An article that is part of a name, which some sentences leave away: "La Haye", "in Den Haag". */
const article = /^(?:the|den|le|la|el) (?=\p{L}{4})/u;
/** The ending of a German adjective before a noun, which depends on the case: "der Vereinten Nationen". */
const inflected = /^(\p{L}{3,})e[nrs]? (?=\p{L})/u;

function formsOf(name: string, language: string): string[] {
  const forms = [name, name.replace(article, '')];
  if (language === 'de' && inflected.test(name))
    for (const ending of ['e', 'en', 'er', 'es']) forms.push(name.replace(inflected, `$1${ending} `));
  return forms;
}

/** The columns of a table of names, line by line. */
export function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((column) => column.trim()));
}

/** The names in a column. */
export function namesOf(column: string | undefined): string[] {
  return column
    ? column
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean)
    : [];
}
