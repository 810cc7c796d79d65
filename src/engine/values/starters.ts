import type { Lexicon } from './lexicon.ts';
import type { PhraseTable } from './phrases.ts';

/** Words and signs that may begin a mention, each with the words that must follow it, or null where any may. */
export type Starters = ReadonlyMap<string, ReadonlySet<string> | null>;

/** Signs that begin a number, besides those of currencies and bounds. */
const signs = ['-', '−', '–', '+', '½', '⅓', '⅔', '¼', '¾', '⅛', '⅕'];

/**
 * Collects what may begin a mention. Most words of a text are none of these, and a word such as "in" is one only before
 * few others ("in recent months"), so that the grammars are tried at few places.
 */
export function startersOf(lexicon: Omit<Lexicon, 'starters'>): Starters {
  const { sets, lists } = lexicon;
  const starters = new Map<string, Set<string> | null>();
  const tables: readonly PhraseTable<unknown>[] = [
    lexicon.vague,
    lexicon.qualifiers,
    lexicon.unitBefore,
    lexicon.whole,
    lexicon.relations,
    lexicon.parts,
    lexicon.deictic,
    lexicon.vagueTimes,
    lexicon.decadeNames,
    lexicon.steps,
    lists.past,
    lists.coming,
    lists.agoBefore,
    lists.aheadBefore,
    lists.yearWords,
    lexicon.namedDays,
    lexicon.clockWordsBefore,
    lists.clockNear,
  ];
  for (const table of tables) {
    for (const [first, phrases] of table) {
      for (const { words } of phrases) add(starters, first, words[1]);
    }
  }
  const words = [
    lexicon.cardinals,
    lexicon.magnitudes,
    lexicon.vagueMagnitudes,
    lexicon.ordinals,
    lexicon.timeUnits,
    lexicon.relativeWords,
    lexicon.months,
    lexicon.monthAbbreviations,
    lexicon.weekdays,
    lexicon.seasons,
    sets.ones,
    sets.every,
    sets.halves,
    sets.between,
    sets.noon,
    sets.midnight,
    sets.recent,
    sets.minus,
    sets.century,
    lexicon.romans,
    new Set(signs),
  ];
  for (const list of words) for (const word of list.keys()) starters.set(word, null);
  return starters;
}

function add(starters: Map<string, Set<string> | null>, first: string, second: string | undefined): void {
  const known = starters.get(first);
  if (known === null) return;
  if (second === undefined) starters.set(first, null);
  else if (known) known.add(second);
  else starters.set(first, new Set([second]));
}
