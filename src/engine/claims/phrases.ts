import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { fact } from '../language/word.ts';
import { wordsOfPhrase } from '../language/words.ts';

/** Of the lists of phrases in a grammar those that are looked for in the text as they are. */
type PhraseList = 'opinion' | 'unnamed';

/** Holds a stretch one of a language's phrases? */
export function holdsPhrase(units: readonly Unit[], list: PhraseList, { grammar }: LanguagePack): boolean {
  if (!units.some(({ word }) => begins[list](word))) return false;
  const words = ` ${units.map(({ lower }) => lower).join(' ')} `;
  return grammar[list].some((phrase) => words.includes(` ${phrase} `));
}

/** Does a word begin one of a list? Asked once for every word. */
const beginning = (list: PhraseList) =>
  fact((word, { grammar }) => grammar[list].some((phrase) => wordsOfPhrase(phrase)[0] === word));
const begins = { opinion: beginning('opinion'), unnamed: beginning('unnamed') };
