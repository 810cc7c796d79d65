import type { Unit } from '../frames/units.ts';
import { fact } from '../language/word.ts';
import { wordsOfPhrase } from '../language/words.ts';

/** How many units the words at unit `at` take that name who speaks behind them ("according to"); 0 where none stand there. */
export function accordingToAt(units: readonly Unit[], at: number): number {
  const first = units[at];
  if (!first) return 0;
  for (const words of phrasesFrom(first.word))
    if (words.every((word, k) => units[at + k]?.lower === word)) return words.length;
  return 0;
}

/** Those of the phrases that begin with a word; most words begin none. */
const phrasesFrom = fact((lower, { grammar }): readonly (readonly string[])[] =>
  grammar.accordingTo.map(wordsOfPhrase).filter(([first]) => first === lower),
);
