import type { Unit } from '../frames/units.ts';
import type { Reading } from './build.ts';
import type { ArticleContext } from './context.ts';
import { nounConcept } from './nounPhrases.ts';

/** The noun that a number counts, at most three adjectives away, as a concept or the word's base form. */
export function countedNoun(
  units: readonly Unit[],
  at: number,
  { context }: Reading,
): { concept: string; at: number } | null {
  const { pack } = context;
  for (let i = at + 1; i < Math.min(units.length, at + 6); i += 1) {
    const unit = units[i]!;
    if (unit.kind === 'mark' && /^[“”"„‘’]$/.test(unit.lower)) continue;
    if (unit.kind !== 'word' || pack.grammar.thingPronouns.has(unit.lower)) return null;
    const noun = nounConcept(unit) ?? (unit.concept?.part === 'noun' ? unit.concept.concept : null);
    const next = units[i + 1];
    // "health executives": in English a noun before a noun only narrows it.
    if (noun && !(next && pack.code === 'en' && nounConcept(next))) return { concept: noun, at: i };
    if (pack.grammar.auxiliaries.has(unit.lower) || unit.concept?.part === 'verb') return null;
    if (pack.grammar.prepositions.has(unit.lower) && !pack.grammar.genitives.has(unit.lower)) return null;
    if (looksLikeNoun(unit, context) && !(next && nounConcept(next)))
      return { concept: pack.lemmas(unit.lower)[1] ?? unit.lower, at: i };
  }
  return null;
}

/** Without a lexicon entry: a plural in English, a capital in German. */
function looksLikeNoun(unit: Unit, context: ArticleContext): boolean {
  if (unit.lower.length < 4) return false;
  return context.pack.capitalisesNouns ? /^\p{Lu}/u.test(context.wordAt(unit)) : /[^su]s$/.test(unit.lower);
}
