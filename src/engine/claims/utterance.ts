import type { Unit } from '../frames/units.ts';
import { spokenWords } from '../language/spoken.ts';
import { contentOf } from './content.ts';
import type { ArticleContext } from './context.ts';
import type { Utterance } from './draft.ts';

/** A mark of a small word. */
export function spokenMark(word: string): string {
  return `+${word}`;
}

const negating: ReadonlySet<string> = new Set(['nobody', 'nothing', 'not']);

export function utteranceOf(units: readonly Unit[], context: ArticleContext): Utterance {
  const small = spokenWords(context.pack.code);
  const { articles } = context.pack.grammar;
  const told = new Set<string>();
  const words = units.flatMap((unit, i): (readonly string[])[] => {
    const marks = unit.kind === 'mark' ? [] : [...contentOf([unit], context)];
    for (const mark of marks) told.add(mark);
    const spoken = unit.kind === 'word' ? (small.get(unit.lower) ?? pairedNegation(units, i, context)) : undefined;
    // "Une personne", "un pas": behind an article they are nouns.
    const isNoun = spoken !== undefined && negating.has(spoken) && articles.has(units[i - 1]?.lower ?? '');
    if (spoken !== undefined && !isNoun) return [[spokenMark(spoken)]];
    return marks.length > 0 ? [marks] : [];
  });
  const wholes = [...contentOf(units, context)].filter((mark) => !told.has(mark));
  return { marks: [...words, ...wholes.map((mark) => [mark])], words: words.length };
}

/** How far behind its opener the other half of a negation stands, in units. */
const PAIRED = 6;

/** "Nous ne voyagerons plus" denies, "plus fréquent qu'on ne le croit" does not; other halves deny by themselves. */
function pairedNegation(units: readonly Unit[], at: number, { pack }: ArticleContext): string | undefined {
  const { openers, closers } = pack.grammar.pairedNegations;
  if (!openers.has(units[at]!.lower)) return undefined;
  return units.slice(at + 1, at + PAIRED).some(({ lower }) => closers.has(lower)) ? 'not' : undefined;
}
