import { Corpus } from '../../../src/engine/corpus.ts';
import type { Contradiction, Report } from '../../../src/engine/report.ts';

/** A tiny article; `on` is its date. */
export interface Piece {
  readonly text: string;
  readonly on?: string;
}

/** The report of a folder of tiny articles: a.txt, b.txt, c.txt. Those given as bare text are of one day. */
export function reportOf(...articles: readonly (string | Piece)[]): Report {
  const corpus = new Corpus();
  for (const [i, article] of articles.entries()) {
    const { text, on = '2024-05-02' } = typeof article === 'string' ? { text: article } : article;
    corpus.put({ path: `${'abcdefgh'[i]}.txt`, text, published: on });
  }
  return corpus.report();
}

/** What the report flags: kind and severity, most telling first; updates are no errors and are left out. */
export function flagged({ contradictions }: Report): string[] {
  return contradictions.filter(({ severity }) => severity !== 'superseded').map(written);
}

/** Kind, severity and both sides of a contradiction. */
export function written({ kind, severity, sides }: Contradiction): string {
  return `${kind} ${severity}: ${sides.map(({ value }) => value).join(' / ')}`;
}

export type Language = 'en' | 'de' | 'fr' | 'es';
/** What an article tells, and in which language. */
export type Told = readonly [language: Language, text: string];

/** Articles of one story open alike. */
export const openings: Readonly<Record<Language, string>> = {
  en: 'This is what the Brennford Courier and the mayor of Brennford, Anna Kellermann, had to tell readers in Westhall.',
  de: 'Das hatten der Brennford Courier und die Bürgermeisterin von Brennford, Anna Kellermann, den Lesern in Westhall mitzuteilen.',
  fr: 'Voici ce que le Brennford Courier et la maire de Brennford, Anna Kellermann, avaient à dire aux lecteurs de Westhall.',
  es: 'Esto es lo que el Brennford Courier y la alcaldesa de Brennford, Anna Kellermann, contaron a los lectores de Westhall.',
};
