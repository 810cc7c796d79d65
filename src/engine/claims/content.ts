import type { Unit } from '../frames/units.ts';
import { english } from '../language/en/pack.ts';
import { meaningsOf, phraseAt } from '../language/meanings.ts';
import { memoised } from '../language/memo.ts';
import type { Interval } from '../values/value.ts';
import type { ArticleContext } from './context.ts';
import { nounConcept } from './nounPhrases.ts';

/**
 * What a stretch speaks of, as marks that are equal where two claims speak of the same, whatever their language: `@` entities,
 * `<` concepts, `#` noun concepts, `=` values, `~` dates by day, month and year, and other content words by their meaning or,
 * where the lexicon has none, their base form.
 */
export function contentOf(units: readonly Unit[], context: ArticleContext): Set<string> {
  const content = new Set<string>();
  const words = units.map(({ lower, kind }) => (kind === 'word' ? lower : ''));
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i]!;
    const phrase = words[i] ? phraseAt(words, i, context.pack) : undefined;
    if (phrase) {
      for (const meaning of phrase.meanings) content.add(markOfMeaning(meaning));
      i += phrase.length - 1;
    } else if (unit.name) content.add(`@${context.entities.key(unit.name.text)}`);
    else if (unit.value?.kind === 'time')
      for (const mark of timeMarks(context.resolve(unit.value, false))) content.add(mark);
    else if (unit.value?.kind === 'quantity') content.add(`=${unit.value.unit}${unit.value.low}:${unit.value.high}`);
    else if (unit.concept) content.add(`<${unit.concept.concept}>`);
    else if (unit.office) content.add(`#${unit.office.office.role}`);
    else if (isContentWord(unit, context)) for (const mark of wordMarks(unit, context)) content.add(mark);
  }
  return content;
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
  const noun = nounConcept(unit, pack);
  if (noun) return [`#${noun}`];
  const meanings = meaningsOf(unit.lower, pack);
  return meanings.length > 0 ? meanings.map(markOfMeaning) : [markOfMeaning(pack.lemmas(unit.lower)[1] ?? unit.lower)];
}

/** A meaning is an English word: it gives the mark that the word gives in an English article. */
const markOfMeaning = memoised((meaning: string): string => {
  for (const [concept, { verb, noun, adjective }] of Object.entries(english.concepts))
    if ([verb, noun, adjective].some((lexemes) => lexemes?.includes(meaning))) return `<${concept}>`;
  const noun = english.nouns.get(meaning);
  return noun ? `#${noun}` : meaning;
});

/** A day also marks its month and its year, so that "in 2016" and "on 23 June 2016" have something in common. */
function timeMarks(interval: Interval | null): string[] {
  if (!interval) return [];
  const { from, to } = interval;
  if (from === to) return [`~${from}`, `~${from.slice(0, 7)}`, `~${from.slice(0, 4)}`];
  if (from.slice(0, 7) === to.slice(0, 7)) return [`~${from.slice(0, 7)}`, `~${from.slice(0, 4)}`];
  return from.slice(0, 4) === to.slice(0, 4) ? [`~${from.slice(0, 4)}`] : [];
}
