import type { Unit } from '../frames/units.ts';
import { cognateOf } from '../language/cognates.ts';
import { english } from '../language/en/pack.ts';
import { beginsPhrase, meaningsOf, phraseAt } from '../language/meanings.ts';
import { isPartedPrefix, joinedVerb } from '../language/separableVerbs.ts';
import { fact, type Word, wordOf } from '../language/word.ts';
import type { Interval } from '../values/value.ts';
import type { ArticleContext } from './context.ts';
import { markOfConcept, markOfMeaning, markOfNoun } from './marks.ts';
import { conceptOfNoun } from './nounPhrases.ts';

/** What a stretch speaks of. */
export interface Content {
  /** See `contentOf`. */
  readonly marks: Set<string>;
  /**
   * How many marks in a row stand for one word, of which it means one: "fire" burns or dismisses. Less than zero are those that are
   * left of a word that has been told of in another sense before.
   */
  readonly senses: readonly number[];
}

/**
 * What a stretch speaks of, as marks that are equal where two claims speak of the same, whatever their language: `@` entities,
 * `<` concepts, `#` noun concepts, `=` values, `~` dates by day, month and year, and other content words by their meaning or,
 * where the lexicon has none, their base form. A phrase has its own meaning beside those of its words.
 */
export function contentOf(units: readonly Unit[], context: ArticleContext): Set<string> {
  return readContent(units, context).marks;
}

/** What a stretch speaks of, word by word. */
export function readContent(units: readonly Unit[], context: ArticleContext): Content {
  const { pack } = context;
  const parted = pack.capitalisesNouns ? partedVerbs(units, pack) : undefined;
  const content = new Set<string>();
  const senses: number[] = [];
  const add = (marks: readonly string[]): void => {
    const before = content.size;
    for (const mark of marks) content.add(mark);
    const fresh = content.size - before;
    if (fresh > 0) senses.push(fresh === marks.length ? fresh : -fresh);
  };
  let words: readonly (Word | null)[] | undefined;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i]!;
    const verb = parted?.get(i);
    if (verb) {
      add(verb.map(markOfMeaning));
      continue;
    }
    if (unit.kind === 'word' && beginsPhrase(unit.word)) {
      words ??= units.map(({ word, kind, lower }) => (kind === 'word' && lower !== '' ? word : null));
      const phrase = phraseAt(words, i);
      if (phrase) {
        const last = i + phrase.rest.length;
        const own = units.slice(i, last + 1).flatMap((part) => marksOf(part, context));
        add([...new Set([...phrase.meanings.map(markOfMeaning), ...own])]);
        i = last;
        continue;
      }
    }
    const way = wayOf(units, i);
    if (way) add([way]);
    const own = marksOf(unit, context);
    if (unit.value?.kind === 'time') for (const mark of own) add([mark]);
    else add(own);
  }
  return { marks: content, senses };
}

/** "Down 7.2%", "3 percent higher": which way a percentage has gone, where no verb says it. */
const ways: Readonly<Record<string, string>> = { down: '<fall>', lower: '<fall>', up: '<rise>', higher: '<rise>' };

function wayOf(units: readonly Unit[], at: number): string | undefined {
  const { value } = units[at]!;
  if (value?.kind !== 'quantity' || value.dimension !== 'percentage') return undefined;
  return ways[units[at - 1]?.lower ?? ''] ?? ways[units[at + 1]?.lower ?? ''];
}

/** The marks of a unit by itself; many stretches of a sentence hold it. */
function marksOf(unit: Unit, context: ArticleContext): readonly string[] {
  let marks = context.marks.get(unit);
  if (!marks) {
    marks = readMarks(unit, context);
    context.marks.set(unit, marks);
  }
  return marks;
}

function readMarks(unit: Unit, context: ArticleContext): readonly string[] {
  const { name, value, concept, office } = unit;
  if (name) return [`@${context.entities.key(name.text)}`];
  if (value?.kind === 'time') return timeMarks(context.resolve(value, false));
  if (value?.kind === 'quantity') return [`=${value.unit}${value.low}:${value.high}`];
  if (concept) return [markOfConcept(concept.concept)];
  if (office) return [`#${office.office.role}`];
  return unit.kind === 'word' ? marksOfWord(unit.word) : [];
}

/**
 * The meanings of German verbs whose prefix ends the clause ("riegelte die Straße ab"), by the unit of the verb; none for the
 * unit of the prefix.
 */
function partedVerbs(units: readonly Unit[], pack: ArticleContext['pack']): ReadonlyMap<number, readonly string[]> {
  const { words } = pack.meanings;
  const found = new Map<number, readonly string[]>();
  for (let at = units.length - 1; at > 0; at -= 1) {
    if (!isPartedPrefix(units, at, pack)) continue;
    for (let i = at - 1; i >= 0 && units[i]!.lower !== ','; i -= 1) {
      const { kind, lower, capital, concept } = units[i]!;
      if (kind !== 'word' || (capital && i > 0) || concept?.particle !== undefined) continue;
      const verb = joinedVerb(lower, units[at]!.lower, pack, (infinitive) => words.has(infinitive));
      if (!verb) continue;
      found.set(i, words.get(verb)!).set(at, []);
      break;
    }
  }
  return found;
}

/** The marks of a word that carries content; none for words of the closed classes. */
export const marksOfWord = fact((word, pack): readonly string[] => {
  const { hollow, prepositions, determiners, auxiliaries } = pack.grammar;
  if (word.length <= 2 || hollow.has(word) || prepositions.has(word) || determiners.has(word) || auxiliaries.has(word))
    return [];
  const concept = conceptOfNoun(wordOf(word, pack));
  const noun = concept === null ? undefined : markOfNoun(concept);
  if (noun) return [noun];
  const meanings = meaningsOf(word, pack);
  if (meanings.length > 0) return meanings.map(markOfMeaning);
  const lemma = pack.lemmas(word)[1] ?? word;
  const cognate = cognateOf(lemma, pack.code);
  if (cognate === null) return [markOfMeaning(lemma)];
  return englishMeanings().get(cognate)?.map(markOfMeaning) ?? [cognate];
});

let byCognate: ReadonlyMap<string, readonly string[]> | undefined;

/** The meanings of English words by what they have in common with their cognates in other languages. */
function englishMeanings(): ReadonlyMap<string, readonly string[]> {
  if (byCognate) return byCognate;
  const found = new Map<string, readonly string[]>();
  for (const [word, meanings] of english.meanings.words) {
    const cognate = cognateOf(word, 'en');
    if (cognate !== null && !found.has(cognate)) found.set(cognate, meanings);
  }
  byCognate = found;
  return found;
}

/** A day also marks its month and its year, so that "in 2016" and "on 23 June 2016" have something in common. */
function timeMarks(interval: Interval | null): string[] {
  if (!interval) return [];
  const { from, to } = interval;
  if (from === to) return [`~${from}`, `~${from.slice(0, 7)}`, `~${from.slice(0, 4)}`];
  if (from.slice(0, 7) === to.slice(0, 7)) return [`~${from.slice(0, 7)}`, `~${from.slice(0, 4)}`];
  return from.slice(0, 4) === to.slice(0, 4) ? [`~${from.slice(0, 4)}`] : [];
}
