import type { Unit } from '../frames/units.ts';
import { meaningsOf } from '../language/meanings.ts';
import type { LanguagePack } from '../language/pack.ts';
import { fact } from '../language/word.ts';
import { ageOf, isAged } from './ages.ts';
import type { ArticleContext } from './context.ts';
import type { Reference } from './draft.ts';

/** A reference with the units that it stands in; `first` is -1 where it is carried over from before. */
export interface Found {
  readonly reference: Reference;
  readonly first: number;
  readonly last: number;
}

/** Reads a noun phrase: its name if it is one, its owner or what it is "of", or the description that points back. */
export function describe(
  units: readonly Unit[],
  phrase: { first: number; last: number },
  context: ArticleContext,
  before: Found | null,
): Found | null {
  const { pack } = context;
  let { first } = phrase;
  const { last } = phrase;
  while (first < last && (units[first]!.kind === 'mark' || pack.grammar.coordinators.has(units[first]!.lower)))
    first += 1;
  const head = headOf(units, first, last, pack);
  const lead = units[first]!;
  if (first === last && lead.kind === 'word' && pack.grammar.personPronouns.has(lead.lower)) {
    const person =
      intends(units, last) && before?.reference.type === 'person' ? before.reference : lastPersonOf(context);
    const found = person ? { reference: person, first, last } : carried(context, before, first, last);
    return withGender(lead.lower, found, context);
  }
  if (first === last && lead.kind === 'word' && pack.grammar.thingPronouns.has(lead.lower))
    return withGender(lead.lower, thingMeant(carried(context, before, first, last), lead, pack), context);
  if (units[head]!.name) return { reference: context.named(units[head]!), first: head, last: head };
  const office = head === last && pack.grammar.articles.has(lead.lower) ? units[head]!.office : undefined;
  const holder = office && !office.former ? context.holderOf(office.office) : null;
  if (holder) return { reference: context.entity(holder), first, last };
  const age = last === first + 1 && isAged(units, first, pack) ? ageOf(units[last]!) : null;
  const person = age === null ? null : context.aged[age];
  if (person) return { reference: context.entity(person), first, last };
  const meant = person === undefined && age !== null ? ofUntoldAge(units, first, last, context) : null;
  if (meant) return { reference: meant, first, last };
  const noun = nounConcept(units[head]!);
  const description =
    pack.organisationNouns.has(units[head]!.lower) || pack.organisationNouns.has(lastPart(units[head]!.lower));
  if (description && pack.grammar.determiners.has(lead.lower)) {
    const key = pointsBack(context, before);
    if (key) return { reference: { ...context.entity(key), noun: null }, first, last };
  }
  const owner = ownerOf(units, first, last, context);
  return {
    reference: {
      text: asWritten(units, first, last, context),
      entity: owner,
      whole: false,
      type: 'unknown',
      noun,
      phrase: phraseKey(units, first, last, head, context),
    },
    first,
    last,
  };
}

/** "Die 54-Jährige", of whom no age was told before: the last person of that gender whose age is not another one. */
function ofUntoldAge(units: readonly Unit[], first: number, last: number, context: ArticleContext): Reference | null {
  const { pack, aged } = context;
  if (context.newcomer) return null;
  const article = units[first]!.lower;
  // "Der 54-Jährigen" is of a woman, "der 54-Jährige" is a man.
  const isInflected = pack.capitalisesNouns && units[last]!.lower.endsWith('n');
  const pronoun = pack.capitalisesNouns && !isInflected ? ({ die: 'sie', der: 'er' } as const)[article] : undefined;
  if (pack.capitalisesNouns && pronoun === undefined) return null;
  const person = pronoun === undefined ? lastPersonOf(context) : personMeant(pronoun, context);
  return person && !Object.values(aged).includes(person.entity) ? person : null;
}

/** "It" is no person; in languages whose pronouns for things are those for people too, whoever was spoken of. */
function thingMeant(found: Found | null, { lower }: Unit, { code }: LanguagePack): Found | null {
  if (code !== 'en' || found?.reference.type !== 'person') return found;
  return {
    ...found,
    reference: { text: lower, entity: null, whole: false, type: 'unknown', noun: null, phrase: null },
  };
}

/** Of what lies before others: "said he would face charges". */
const imposed = /^(?:be|face|need|have|die|survive|stand|appear)$/;

/** "Okafor said he would appeal", "sagte, er wolle bleiben": who speaks tells what he means to do himself. */
function intends(units: readonly Unit[], pronoun: number): boolean {
  const verb = units[pronoun + 1]?.lower ?? '';
  if (/^(?:plans|hopes|wants|intends|wolle|wollte)$/.test(verb)) return true;
  const next = units[pronoun + 2]?.lower === 'not' ? units[pronoun + 3] : units[pronoun + 2];
  return /^(?:would|will)$/.test(verb) && !imposed.test(next?.lower ?? 'be');
}

/** Who was the subject before is more likely meant than who was named last. */
function lastPersonOf(context: ArticleContext): Reference | null {
  const { lastSubject, lastPerson } = context;
  return lastSubject?.type === 'person' ? lastSubject : lastPerson === null ? null : context.entity(lastPerson);
}

/** The person whom a pronoun means, in whatever form it stands: "she", "-t-elle"; null where nobody fits. */
export function personMeant(pronoun: string, context: ArticleContext): Reference | null {
  const person = lastPersonOf(context);
  const found = person && withGender(pronoun, { reference: person, first: 0, last: 0 }, context);
  return found?.reference ?? null;
}

/** The article's own words of a noun phrase, without the capital that only the beginning of a sentence gives. */
function asWritten(units: readonly Unit[], first: number, last: number, context: ArticleContext): string {
  const lead = units[first]!;
  const text = context.textBetween(lead, units[last]!);
  const { articles, determiners, possessives } = context.pack.grammar;
  const opener = [articles, determiners, possessives].some((words) => words.has(lead.lower));
  return opener ? `${lead.lower}${text.slice(lead.end - lead.start)}` : text;
}

function carried(context: ArticleContext, before: Found | null, first: number, last: number): Found | null {
  const reference = before?.reference ?? context.lastSubject;
  return reference ? { reference, first, last } : null;
}

/** "She" is not the man who was spoken of last, but the last woman. */
function withGender(pronoun: string, found: Found | null, context: ArticleContext): Found | null {
  if (!found || context.canMean(pronoun, found.reference)) return found;
  const key = context.genderToldBy(pronoun) === 'feminine' ? context.lastWoman : context.lastMan;
  return key ? { ...found, reference: context.entity(key) } : null;
}

function pointsBack(context: ArticleContext, before: Found | null): string | null {
  const recent = before?.reference ?? context.lastSubject;
  if (recent?.entity && recent.type !== 'person') return recent.entity;
  return context.entities.mainOrganisation ?? context.lastOrganisation;
}

/** The head of a noun phrase: the last noun before "of" or a preposition. */
function headOf(units: readonly Unit[], first: number, last: number, pack: LanguagePack): number {
  for (let i = first + 1; i <= last; i += 1) {
    if (
      pack.grammar.prepositions.has(units[i]!.lower) &&
      i - 1 >= first &&
      !pack.grammar.determiners.has(units[i - 1]!.lower) &&
      i > first + 1
    )
      return i - 1;
  }
  return last;
}

/** The key of a noun phrase: the base form of its head and of what it is "of", in English concepts where a lexicon has them. */
function phraseKey(
  units: readonly Unit[],
  first: number,
  last: number,
  head: number,
  { pack }: ArticleContext,
): string | null {
  const base = (unit: Unit | undefined): string | null => {
    if (unit?.kind !== 'word') return null;
    const concept = nounConcept(unit) ?? (unit.concept?.part === 'noun' ? unit.concept.concept : null);
    if (concept) return concept;
    return unit.lower.length > 2
      ? (meaningsOf(unit.lower, pack).at(-1) ?? pack.lemmas(unit.lower)[1] ?? unit.lower)
      : null;
  };
  const ordinal = units
    .slice(first, head)
    .find(({ value }) => value?.kind === 'quantity' && value.dimension === 'ordinal')?.value?.display;
  const lead = base(units[head]);
  if (!lead || first > head) return null;
  const joint = units[head + 1]?.lower;
  const complement =
    head + 2 <= last && joint !== undefined && pack.grammar.genitives.has(joint) ? base(units[last]) : null;
  return `${ordinal ? `${ordinal} ` : ''}${lead}${complement ? `/${complement}` : ''}`;
}

/** Whose it is: "Harlow's division", "shares in Harlow", "die Übernahme von Harlow". */
function ownerOf(units: readonly Unit[], first: number, last: number, context: ArticleContext): string | null {
  const { pack } = context;
  for (let i = first; i <= last; i += 1) {
    const unit = units[i]!;
    if (unit.name) return context.entities.key(unit.name.text);
    if (pack.grammar.possessives.has(unit.lower)) return context.lastSubject?.whole ? context.lastSubject.entity : null;
    // "shares in the company": the description stands for the firm that is spoken of.
    if (
      i > first &&
      pack.organisationNouns.has(unit.lower) &&
      units.slice(first, i).some(({ lower }) => pack.grammar.determiners.has(lower))
    )
      return pointsBack(context, null);
  }
  return null;
}

/** The noun concept of a unit's word; null for other units. */
export function nounConcept({ word }: Unit): string | null {
  return conceptOfNoun(word);
}

/** The noun concept of a word; null where the lexicon has none. */
export const conceptOfNoun = fact((word, { lemmas, nouns }): string | null => {
  const lemma = lemmas(word).find((form) => nouns.get(form));
  return lemma === undefined ? null : nouns.get(lemma)!;
});

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}
