import type { Language } from '../article/article.ts';
import { german } from './de/pack.ts';
import { english } from './en/pack.ts';
import { spanish } from './es/pack.ts';
import { french } from './fr/pack.ts';
import type { LanguagePack } from './pack.ts';

/** Every language that has a pack. */
export const packs: Readonly<Partial<Record<Language, LanguagePack>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** The pack of a language; English names and titles serve where there is none, for what is language-neutral. */
export function packOf(language: Language): LanguagePack {
  return packs[language] ?? english;
}
