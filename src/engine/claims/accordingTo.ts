import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { wordsOfPhrase } from '../language/words.ts';

/** How many units the words at unit `at` take that name who speaks behind them ("according to"); 0 where none stand there. */
export function accordingToAt(units: readonly Unit[], at: number, { grammar }: LanguagePack): number {
  for (const phrase of grammar.accordingTo) {
    const words = wordsOfPhrase(phrase);
    if (words.every((word, k) => units[at + k]?.lower === word)) return words.length;
  }
  return 0;
}
