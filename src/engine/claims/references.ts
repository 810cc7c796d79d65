import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { accordingToAt } from './accordingTo.ts';
import { ageOf, isAged } from './ages.ts';
import type { Clause } from './clauses.ts';
import { type ArticleContext, indefinite } from './context.ts';
import { describe, type Found } from './nounPhrases.ts';

/**
 * The subject of a clause: the name or noun phrase before its verb; for a pronoun, a description ("the company") or an empty
 * place (participles, relatives), whoever was spoken of before.
 */
export function subjectOf(
  units: readonly Unit[],
  clause: Clause,
  context: ArticleContext,
  before: Found | null,
): Found | null {
  const { pack } = context;
  const { grammar } = pack;
  const verb = clause.finite ?? clause.last + 1;
  let { first } = clause;
  while (first < verb && (grammar.coordinators.has(units[first]!.lower) || units[first]!.kind === 'mark')) first += 1;
  // "señaló que la operación …": behind a verb it only opens what is told.
  const complement = units[clause.first - 1]?.concept?.part === 'verb';
  const isRelated = first < verb && !complement && isRelative(units[first]!, clause, pack, units[clause.first - 2]);
  if (isRelated && !hasOwnSubject(units, first, pack)) return antecedent(units, clause.first, context) ?? before;
  if (pack.capitalisesNouns && clause.finite !== undefined && clause.finite >= clause.last - 1) {
    const lead = firstNominal(units, first, verb, context, before);
    if (lead) return lead;
  }
  let end = verb - 1;
  // "Le tribunal l'a condamné": right before the verb an article is a pronoun.
  while (end >= first && (!isNominal(units[end]!, pack) || grammar.articles.has(units[end]!.lower))) end -= 1;
  if (end < first) return clause.dependent ? before : (inverted(units, clause, context) ?? before);
  // "The striker, who signed": the relative's subject stands before the comma.
  while (end > first && (grammar.subjectRelatives.has(units[end]!.lower) || units[end]!.lower === ',')) end -= 1;
  if (isPronoun(units[end]!, pack)) return describe(units, { first: end, last: end }, context, before);
  end = beforeParenthesis(units, first, end, pack);
  const start = phraseStart(units, end, first, pack);
  // "Okafor, de 44 años, dijo": an age between commas.
  if (grammar.prepositions.has(units[start]!.lower) && units[end]!.value?.kind === 'quantity') {
    const aged = nameBeforeApposition(units, start, first, context);
    if (aged) return aged;
  }
  // "In May the firm …", "Im Mai verlor die Firma …": a phrase led by a preposition is no subject; "des habitants" is one.
  if (grammar.prepositions.has(units[start]!.lower) && !grammar.determiners.has(units[start]!.lower))
    return (
      inverted(units, clause, context) ??
      // "Nach Angaben von Okafor wurden …", "Laut Okafor": whoever is named there only says so.
      (accordingToAt(units, start) > 0 ? null : nameWithin(units, start, end, context)) ??
      before
    );
  // "The mayor of Miral, Paul Garnier, said": here the apposition is the name of the one meant.
  const named = start === end && units[end]!.kind === 'name';
  const apposed = named ? null : nameBeforeApposition(units, start, first, context);
  if (apposed) return apposed;
  const described = phraseBeforeApposition(units, start, first, pack);
  if (described) return describe(units, described, context, before);
  // "The 61-year-old, once the head of a school, was": what stands between the commas tells of whoever is of that age.
  if (start > first + 1 && isAged(units, first, pack) && units[first + 2]?.lower === ',')
    return describe(units, { first, last: first + 1 }, context, before);
  return describe(units, { first: start, last: end }, context, before);
}

/** A longer stretch between commas is no aside, in units. */
const PARENTHESIS = 10;

/** "The four sites, including Arden and Brill, employ", "The plant, according to Okafor, employs": the end of what stands before. */
function beforeParenthesis(units: readonly Unit[], first: number, end: number, pack: LanguagePack): number {
  const { grammar } = pack;
  for (let i = first + 1; i < end - 1; i += 1) {
    if (units[i]!.lower !== ',') continue;
    const opener = units[i + 1]!.lower;
    // "The union, in contrast, fears": between two commas, behind a phrase that can be the subject.
    const enclosed =
      end - i <= PARENTHESIS &&
      units[end + 1]?.lower === ',' &&
      grammar.prepositions.has(opener) &&
      !grammar.prepositions.has(units[first]!.lower) &&
      !units.slice(i + 1, end + 1).some(({ value }) => value !== undefined);
    if (enclosed || grammar.listOpeners.has(opener) || accordingToAt(units, i + 1) > 0) return i - 1;
  }
  return end;
}

/** German subordinate clauses end with the verb: their subject is the name, pronoun or phrase that they begin with. */
function firstNominal(
  units: readonly Unit[],
  first: number,
  verb: number,
  context: ArticleContext,
  before: Found | null,
): Found | null {
  const { grammar } = context.pack;
  let phrase: number | null = null;
  for (let i = first; i < Math.min(verb, first + 4); i += 1) {
    const unit = units[i]!;
    if (unit.name) return { reference: context.named(unit), first: i, last: i };
    if (isPronoun(unit, context.pack) && i > first) return describe(units, { first: i, last: i }, context, before);
    if (unit.kind === 'value' || unit.kind === 'mark' || grammar.prepositions.has(unit.lower)) return null;
    if (phrase === null && nominative.test(unit.lower)) phrase = i;
    // "dass die Firma 300 Stellen streicht".
    else if (phrase !== null && unit.capital) return describe(units, { first: phrase, last: i }, context, before);
  }
  return null;
}

/** German articles and possessives that may lead a subject; "den" and "dem" do not. */
const nominative =
  /^(?:der|die|das|ein|eine|kein|keine|ihr|ihre|sein|seine|unser|unsere|diese|dieser|dieses|mehrere|viele|einige|alle)$/;

/** "Okafor, the firm's chairman, said": behind a comma stands an apposition, and the name before it is the subject. */
function nameBeforeApposition(
  units: readonly Unit[],
  start: number,
  limit: number,
  context: ArticleContext,
): Found | null {
  let at = start;
  for (let hops = 0; hops < 2 && at - 2 >= limit && units[at - 1]!.lower === ','; hops += 1) {
    const before = units[at - 2]!;
    // "Born in Miral, the minister": a name that a preposition leads is no subject.
    if (before.name && context.pack.grammar.prepositions.has(units[at - 3]?.lower ?? '')) return null;
    if (before.name) return { reference: context.named(before), first: at - 2, last: at - 2 };
    if (before.value?.kind !== 'quantity') return null;
    at -= 2;
  }
  return null;
}

/** A longer phrase before an apposition may be more than one, in units. */
const DESCRIPTION = 4;

/** "The victim, a 27-year-old student, died", "the driver, 54, died": the noun phrase that is told again, or whose age is told, behind it. */
function phraseBeforeApposition(
  units: readonly Unit[],
  start: number,
  limit: number,
  { grammar }: LanguagePack,
): { first: number; last: number } | null {
  const isApposed =
    /^[,(]$/.test(units[start - 1]?.lower ?? '') &&
    (indefinite.has(units[start]!.lower) || ageOf(units[start]!) !== null);
  const opener = units[limit]!.lower;
  const isOne = grammar.articles.has(opener) && !indefinite.has(opener);
  const length = start - 1 - limit;
  if (!isApposed || !isOne || length < 2 || length > DESCRIPTION) return null;
  return units.slice(limit, start - 1).some(({ kind }) => kind === 'mark') ? null : { first: limit, last: start - 2 };
}

function isPronoun(unit: Unit, pack: LanguagePack): boolean {
  return pack.grammar.thingPronouns.has(unit.lower) || pack.grammar.personPronouns.has(unit.lower);
}

/** "which", "who"; in German, where articles and relatives look alike, only in a clause that a comma opened. */
function isRelative(unit: Unit, clause: Clause, pack: LanguagePack, beforeComma: Unit | undefined): boolean {
  if (!pack.grammar.relatives.has(unit.lower)) return false;
  // "Okafor sagte, das Werk habe …": behind a verb of saying no noun stands that it could relate to.
  const reported = beforeComma?.concept?.part === 'verb' || (beforeComma?.kind === 'mark' && beforeComma.lower !== ')');
  return pack.capitalisesNouns
    ? clause.dependent && clause.verb !== undefined && clause.verb >= clause.last - 1 && !reported
    : pack.grammar.subjectRelatives.has(unit.lower);
}

/** "The book that the author sold", "aseguró de nuevo que el puente está cerrado": who does it is named behind the opener. */
function hasOwnSubject(units: readonly Unit[], opener: number, { grammar, capitalisesNouns }: LanguagePack): boolean {
  const [next, head] = [units[opener + 1], units[opener + 2]];
  // "Der die Gruppe leitete": there it is the object.
  return !capitalisesNouns && grammar.articles.has(next?.lower ?? '') && head !== undefined && !head.value;
}

/** The name that a relative clause speaks of: the last one before it. */
function antecedent(units: readonly Unit[], at: number, context: ArticleContext): Found | null {
  // "who" looks back for a person as far as the sentence goes, the others only to the phrase before them.
  const person = units.slice(at, at + 2).some(({ lower }) => lower === 'who');
  for (let i = at - 1; i >= 0 && (person || i >= at - 8); i -= 1) {
    const unit = units[i]!;
    if (unit.name && (!person || context.named(unit).type !== 'organisation'))
      return { reference: context.named(unit), first: i, last: i };
    if (unit.concept?.part === 'verb' && !person) return null;
  }
  return null;
}

function nameWithin(units: readonly Unit[], first: number, last: number, context: ArticleContext): Found | null {
  for (let i = last; i >= first; i -= 1)
    if (units[i]!.name) return { reference: context.named(units[i]!), first: i, last: i };
  return null;
}

/** The verb stands first and the subject behind it: always possible in German, a name in Spanish, "-t-il" in French. */
function inverted(units: readonly Unit[], clause: Clause, context: ArticleContext): Found | null {
  const { pack } = context;
  const { finite } = clause;
  const { subjectAfterVerb } = pack.grammar;
  if (finite === undefined || subjectAfterVerb === 'nothing') return null;
  if (subjectAfterVerb !== 'noun') return subjectBehind(units, clause, finite, context);
  let first = finite + 1;
  // "Abgelehnt wurde der Antrag": the verb itself stands first.
  while (first <= clause.last && pack.grammar.auxiliaries.has(units[first]!.lower)) first += 1;
  // "Am Hafen fielen am Montag 340 Fähren aus": when it was stands between.
  while (first + 1 < clause.last && pack.grammar.prepositions.has(units[first]!.lower) && isTime(units[first + 1]!))
    first += 2;
  for (let i = first; i <= Math.min(clause.last, first + 3); i += 1) {
    const unit = units[i]!;
    if (unit.name) return { reference: context.named(unit), first: i, last: i };
    // "Das Gericht" is no pronoun.
    if (isPronoun(unit, pack) && !units[i + 1]?.capital) return describe(units, { first: i, last: i }, context, null);
    if (unit.kind === 'word' && unit.lower !== '' && /^\p{Lu}/u.test(context.wordAt(unit))) {
      const leads = pack.grammar.determiners.has(units[first]!.lower) || units[first]!.value?.kind === 'quantity';
      return leads ? describe(units, { first, last: i }, context, null) : null;
    }
    if (unit.kind === 'mark' || pack.grammar.prepositions.has(unit.lower)) return null;
  }
  return null;
}

function isTime({ value }: Unit): boolean {
  return value?.kind === 'time';
}

/** "a-t-il déclaré", "ganó Brenes": a pronoun joined to the verb, or a name right behind the verbs. */
function subjectBehind(units: readonly Unit[], clause: Clause, finite: number, context: ArticleContext): Found | null {
  const joined = units[finite + 1];
  if (joined && isPronoun(joined, context.pack))
    return describe(units, { first: finite + 1, last: finite + 1 }, context, null);
  if (context.pack.grammar.subjectAfterVerb === 'pronoun') return null;
  const from = Math.max(finite, clause.verb ?? finite) + 1;
  let at = from;
  while (at <= clause.last && context.pack.grammar.articles.has(units[at]!.lower)) at += 1;
  const named = units[at]?.kind === 'office' ? units[at + 1] : units[at];
  if (named?.name && at <= clause.last) return { reference: context.named(named), first: at, last: at };
  return finite === 0 ? nounBehind(units, clause, from, at, context) : null;
}

/** "Dimite el alcalde de Salmona", "Chocan dos trenes": a sentence that begins with its verb; not "Anunció la compra". */
function nounBehind(
  units: readonly Unit[],
  clause: Clause,
  from: number,
  at: number,
  context: ArticleContext,
): Found | null {
  const head = units[at]!;
  const counted = head?.value?.kind === 'quantity' && head.value.dimension === 'count';
  if (at > clause.last || (at === from && !counted) || head.concept || (head.value && !counted)) return null;
  let last = at;
  while (last < clause.last && isNounPhrase(units[last + 1]!, context.pack)) last += 1;
  return describe(units, { first: from, last }, context, null);
}

function isNounPhrase(unit: Unit, { grammar }: LanguagePack): boolean {
  if (unit.name || grammar.genitives.has(unit.lower) || grammar.articles.has(unit.lower)) return true;
  return unit.kind === 'word' && unit.concept?.part !== 'verb' && !grammar.prepositions.has(unit.lower);
}

function isNominal(unit: Unit, pack: LanguagePack): boolean {
  if (unit.kind === 'name' || unit.kind === 'office') return true;
  if (unit.kind === 'value') return unit.value!.kind !== 'time';
  if (unit.kind !== 'word' || unit.lower === '') return unit.concept?.part === 'noun';
  const { grammar } = pack;
  if (grammar.thingPronouns.has(unit.lower) || grammar.personPronouns.has(unit.lower)) return true;
  if (pack.capitalisesNouns && !unit.capital) return false;
  return !(
    grammar.auxiliaries.has(unit.lower) ||
    grammar.prepositions.has(unit.lower) ||
    grammar.negations.has(unit.lower) ||
    grammar.coordinators.has(unit.lower) ||
    grammar.subordinators.has(unit.lower) ||
    grammar.adverbEnding?.test(unit.lower) ||
    grammar.adverbs.has(unit.lower)
  );
}

/** Walks back over a noun phrase, through "of" and possessives, to its first word. */
function phraseStart(units: readonly Unit[], end: number, limit: number, pack: LanguagePack): number {
  let first = end;
  for (let i = end - 1; i >= limit; i -= 1) {
    const unit = units[i]!;
    if (unit.kind === 'mark' && !/^[‘’"“”„«»]$/.test(unit.lower)) break;
    if (
      pack.grammar.subordinators.has(unit.lower) ||
      unit.value?.kind === 'time' ||
      pack.grammar.auxiliaries.has(unit.lower)
    )
      break;
    first = i;
  }
  return first;
}
