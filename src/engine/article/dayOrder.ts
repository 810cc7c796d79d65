import type { Language } from './article.ts';
import type { DayOrder } from './dates.ts';
import type { Metadata } from './metadata.ts';

/** Languages in which every country that writes dates with strokes begins with the day, Canada aside. */
const DAY_FIRST: ReadonlySet<Language> = new Set(['de', 'fr', 'es']);

/** English is written both ways; which one, only the country tells. */
const ENGLISH: Readonly<Record<string, DayOrder>> = {
  us: 'monthFirst',
  gb: 'dayFirst',
  uk: 'dayFirst',
  ie: 'dayFirst',
  au: 'dayFirst',
  nz: 'dayFirst',
};

/** Countries where languages meet that write dates differently. */
const MIXED: ReadonlySet<string> = new Set(['ca', 'us']);

/**
 * Which of day and month comes first in `03/04/2024`: told by the language of an article, and in English by the country
 * that its declared language (`en-GB`), its address or its outlet (`example.co.uk`) names.
 */
export function dayOrderOf(language: Language, stated: Pick<Metadata, 'language' | 'url' | 'outlet'>): DayOrder {
  const country = regionOf(stated.language) ?? topLevelOf(stated.url) ?? topLevelOf(stated.outlet);
  if (language === 'en') return (country && ENGLISH[country]) || null;
  return DAY_FIRST.has(language) && !MIXED.has(country ?? '') ? 'dayFirst' : null;
}

/** `gb` of `en-GB`. */
function regionOf(tag: string | null): string | undefined {
  return /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
}

/** `uk` of `https://www.example.co.uk/story` and of `example.co.uk`. */
function topLevelOf(address: string | null): string | undefined {
  return /^(?:https?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.([a-z]{2})(?=[/:]|$)/i
    .exec(address?.trim().slice(0, 400) ?? '')?.[1]
    ?.toLowerCase();
}
