import type { Language } from '../article/article.ts';
import { abbreviations as german } from './de/abbreviations.ts';
import { abbreviations as english } from './en/abbreviations.ts';
import { abbreviations as spanish } from './es/abbreviations.ts';
import { abbreviations as french } from './fr/abbreviations.ts';

/** What a full stop may mean in a language. Words stand without their last full stop and in the case they are written in. */
export interface Abbreviations {
  /** Never end a sentence: a title before a name, "e.g". */
  readonly leading: ReadonlySet<string>;
  /** End a sentence only if a word that opens one follows: "Inc", "U.S", a month. */
  readonly anywhere: ReadonlySet<string>;
  /** Abbreviations only if a number follows: "No", "Nr", "p". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Words, in lower case, that with a capital open a sentence and hardly ever go on with a name. */
  readonly openers: ReadonlySet<string>;
  /** Words, in lower case, before an ordinal that is written with a full stop ("am 3. Mai"); empty where none is. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Words, in lower case, behind such an ordinal. */
  readonly afterOrdinal: ReadonlySet<string>;
}

const byLanguage: Readonly<Partial<Record<Language, Abbreviations>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

const all = [english, german, french, spanish];
const union = (field: keyof Abbreviations): ReadonlySet<string> => new Set(all.flatMap((words) => [...words[field]]));

/** A text in no known language is cut with the abbreviations of all; German ordinals would join too much. */
const undetermined: Abbreviations = {
  leading: union('leading'),
  anywhere: union('anywhere'),
  beforeNumber: union('beforeNumber'),
  openers: union('openers'),
  beforeOrdinal: new Set(),
  afterOrdinal: german.afterOrdinal,
};

export function abbreviationsOf(language: Language): Abbreviations {
  return byLanguage[language] ?? undetermined;
}
