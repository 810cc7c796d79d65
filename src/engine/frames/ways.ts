import type { Language } from '../article/article.ts';
import { words } from '../language/words.ts';
import type { Frame, Narrowing, Patterns } from './frame.ts';

/** The ways in which a language says something of a thing, as patterns; `X` stands for the words of the thing. */
export type Ways = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The words for one thing by language, and clauses that say all of it outright. */
export interface Told {
  readonly words: Readonly<Partial<Record<Language, string>>>;
  readonly clauses?: Patterns;
}

/** What is told of another one of the story: a second freighter, last year's fire. */
export const ofAnother: Narrowing = {
  near: { other: words('another second other previous earlier weiterer weiteres zweiter zweites anderes anderer') },
};

/** The states of a frame of which one of several things is said, by the name of the thing, each in every way there is. */
export function statesToldIn(ways: Ways, things: Readonly<Record<string, Told>>): NonNullable<Frame['states']> {
  return Object.fromEntries(Object.entries(things).map(([name, told]) => [name, patternsOf(ways, told)]));
}

function patternsOf(ways: Ways, told: Told): Patterns {
  const languages = Object.keys(ways) as Language[];
  return Object.fromEntries(
    languages.map((language) => {
      const named = told.words[language];
      const said = named ? ways[language]!.map((way) => way.replace('X', named)) : [];
      return [language, [...said, ...(told.clauses?.[language] ?? [])]];
    }),
  );
}
