import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
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

/** Who says it is named in so many units at most. */
const NAMED_WITHIN = 10;

/**
 * Where what is told begins behind the words at unit `start` that name who says it, if no comma parts them: at the verb in a
 * language that has it there ("Laut Polizei war der Fahrer …"), else at the next phrase ("According to police the driver …").
 * Null where no such words stand at `start`, or nothing is told behind them.
 * @param verbs which units are verbs
 */
export function toldBehind(
  units: readonly Unit[],
  verbs: readonly boolean[],
  start: number,
  { grammar }: LanguagePack,
): number | null {
  const length = accordingToAt(units, start);
  if (length === 0) return null;
  const from = start + length;
  const end = Math.min(units.length, from + NAMED_WITHIN);
  let phrase: number | null = null;
  for (let i = from; i < end && units[i]!.kind !== 'mark'; i += 1) {
    if (verbs[i]) return i === from ? null : grammar.subjectAfterVerb === 'noun' ? i : phrase;
    const opens = grammar.determiners.has(units[i]!.lower) && i > from && endsPhrase(units[i - 1]!, grammar);
    if (opens) phrase ??= i;
  }
  return null;
}

/** Can a phrase end with a unit, so that an article behind it opens another one? */
function endsPhrase({ kind, lower }: Unit, grammar: LanguagePack['grammar']): boolean {
  if (kind !== 'word') return kind !== 'possessive';
  return !grammar.determiners.has(lower) && !grammar.prepositions.has(lower) && !grammar.coordinators.has(lower);
}
