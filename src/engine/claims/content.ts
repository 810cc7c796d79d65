import type { Unit } from '../frames/units.ts';
import { meaningsOf, phraseAt } from '../language/meanings.ts';
import { endsClause, isVerbPrefix } from '../language/separableVerbs.ts';
import type { Interval } from '../values/value.ts';
import type { ArticleContext } from './context.ts';
import { markOfConcept, markOfMeaning, markOfNoun } from './marks.ts';
import { nounConcept } from './nounPhrases.ts';

/**
 * What a stretch speaks of, as marks that are equal where two claims speak of the same, whatever their language: `@` entities,
 * `<` concepts, `#` noun concepts, `=` values, `~` dates by day, month and year, and other content words by their meaning or,
 * where the lexicon has none, their base form. A phrase has its own meaning beside those of its words.
 */
export function contentOf(units: readonly Unit[], context: ArticleContext): Set<string> {
  const content = new Set<string>();
  const words = units.map(({ lower, kind }) => (kind === 'word' ? lower : ''));
  const parted = partedVerbs(units, context.pack);
  for (const [i, unit] of units.entries()) {
    const verb = parted.get(i);
    const whole = verb ?? (words[i] ? phraseAt(words, i, context.pack) : undefined) ?? [];
    for (const meaning of whole) content.add(markOfMeaning(meaning));
    if (verb) continue;
    if (unit.name) content.add(`@${context.entities.key(unit.name.text)}`);
    else if (unit.value?.kind === 'time')
      for (const mark of timeMarks(context.resolve(unit.value, false))) content.add(mark);
    else if (unit.value?.kind === 'quantity') content.add(`=${unit.value.unit}${unit.value.low}:${unit.value.high}`);
    else if (unit.concept) content.add(markOfConcept(unit.concept.concept));
    else if (unit.office) content.add(`#${unit.office.office.role}`);
    else if (isContentWord(unit, context)) for (const mark of wordMarks(unit, context)) content.add(mark);
  }
  return content;
}

/**
 * The meanings of German verbs whose prefix ends the clause ("riegelte die Straße ab"), by the unit of the verb; none for the
 * unit of the prefix.
 */
function partedVerbs(units: readonly Unit[], pack: ArticleContext['pack']): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  if (!pack.capitalisesNouns) return found;
  for (let at = units.length - 1; at > 0; at -= 1) {
    if (!isVerbPrefix(units[at]!.lower) || !endsClause(units[at + 1], pack)) continue;
    for (let i = at - 1; i >= 0 && units[i]!.lower !== ','; i -= 1) {
      const { kind, lower, capital, concept } = units[i]!;
      if (kind !== 'word' || (capital && i > 0) || concept?.particle !== undefined) continue;
      const verb = pack
        .lemmas(lower)
        .find((lemma) => /n$/.test(lemma) && pack.meanings.words.has(units[at]!.lower + lemma));
      if (!verb) continue;
      found.set(i, pack.meanings.words.get(units[at]!.lower + verb)!).set(at, []);
      break;
    }
  }
  return found;
}

function isContentWord({ kind, lower }: Unit, { pack: { grammar } }: ArticleContext): boolean {
  return (
    kind === 'word' &&
    lower.length > 2 &&
    !grammar.prepositions.has(lower) &&
    !grammar.determiners.has(lower) &&
    !grammar.auxiliaries.has(lower)
  );
}

function wordMarks(unit: Unit, { pack }: ArticleContext): readonly string[] {
  const concept = nounConcept(unit, pack);
  const noun = concept === null ? undefined : markOfNoun(concept);
  if (noun) return [noun];
  const meanings = meaningsOf(unit.lower, pack);
  return meanings.length > 0 ? meanings.map(markOfMeaning) : [markOfMeaning(pack.lemmas(unit.lower)[1] ?? unit.lower)];
}

/** A day also marks its month and its year, so that "in 2016" and "on 23 June 2016" have something in common. */
function timeMarks(interval: Interval | null): string[] {
  if (!interval) return [];
  const { from, to } = interval;
  if (from === to) return [`~${from}`, `~${from.slice(0, 7)}`, `~${from.slice(0, 4)}`];
  if (from.slice(0, 7) === to.slice(0, 7)) return [`~${from.slice(0, 7)}`, `~${from.slice(0, 4)}`];
  return from.slice(0, 4) === to.slice(0, 4) ? [`~${from.slice(0, 4)}`] : [];
}
