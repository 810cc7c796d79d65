import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Clause } from './clauses.ts';
import type { ArticleContext } from './context.ts';
import type { Reference } from './draft.ts';

/** A reference with the units that it stands in; `first` is -1 where it is carried over from before. */
export interface Found {
  readonly reference: Reference;
  readonly first: number;
  readonly last: number;
}

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
  const verb = clause.verb ?? clause.last + 1;
  let end = verb - 1;
  while (end >= clause.first && !isNominal(units[end]!, pack)) end -= 1;
  if (end < clause.first || (clause.dependent && pack.grammar.relatives.has(units[clause.first]!.lower)))
    return clause.dependent ? before : (inverted(units, clause, context) ?? before);
  const first = phraseStart(units, end, clause.first, pack);
  const phrase = { first, last: end };
  // "For years Harlow has …": a phrase led by a preposition is no subject; look further left for one that is not.
  return describe(units, phrase, context, before);
}

/** German and questions: the verb stands first and the subject behind it. */
function inverted(units: readonly Unit[], clause: Clause, context: ArticleContext): Found | null {
  if (clause.verb === undefined) return null;
  for (let i = clause.verb + 1; i <= Math.min(clause.last, clause.verb + 3); i += 1) {
    if (units[i]!.name) return { reference: context.named(units[i]!), first: i, last: i };
  }
  return null;
}

function isNominal(unit: Unit, pack: LanguagePack): boolean {
  if (unit.kind === 'name' || unit.kind === 'office' || unit.kind === 'value') return true;
  if (unit.kind !== 'word' || unit.lower === '') return unit.concept?.part === 'noun';
  const { grammar } = pack;
  if (grammar.thingPronouns.has(unit.lower) || grammar.personPronouns.has(unit.lower)) return true;
  return !(
    grammar.auxiliaries.has(unit.lower) ||
    grammar.prepositions.has(unit.lower) ||
    grammar.negations.has(unit.lower) ||
    grammar.coordinators.has(unit.lower) ||
    grammar.subordinators.has(unit.lower) ||
    /ly$/.test(unit.lower) ||
    unit.lower === 'also' ||
    unit.lower === 'then'
  );
}

/** Walks back over a noun phrase, through "of" and possessives, to its first word. */
function phraseStart(units: readonly Unit[], end: number, limit: number, pack: LanguagePack): number {
  let first = end;
  for (let i = end - 1; i >= limit; i -= 1) {
    const unit = units[i]!;
    if (unit.kind === 'mark' && !/^[‘’"“”„«»]$/.test(unit.lower)) break;
    if (pack.grammar.subordinators.has(unit.lower)) break;
    first = i;
  }
  return first;
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
  const text = context.article.body;
  void text;
  const head = headOf(units, first, last, pack);
  const lead = units[first]!;
  if (first === last && lead.kind === 'word' && pack.grammar.personPronouns.has(lead.lower)) {
    return context.lastPerson
      ? { reference: context.entity(context.lastPerson), first, last }
      : carried(context, before, first, last);
  }
  if (first === last && lead.kind === 'word' && pack.grammar.thingPronouns.has(lead.lower))
    return carried(context, before, first, last);
  if (units[head]!.name) return { reference: context.named(units[head]!), first: head, last: head };
  const noun = nounConcept(units[head]!, pack);
  const description =
    pack.organisationNouns.has(units[head]!.lower) || pack.organisationNouns.has(lastPart(units[head]!.lower));
  if (description && pack.grammar.determiners.has(lead.lower)) {
    const key = pointsBack(context, before);
    if (key) return { reference: { ...context.entity(key), noun: null }, first, last };
  }
  const owner = ownerOf(units, first, last, context);
  const words = units
    .slice(first, last + 1)
    .map(wordOf)
    .join(' ')
    .trim();
  return { reference: { text: words, entity: owner, type: 'unknown', noun }, first, last };
}

function carried(context: ArticleContext, before: Found | null, first: number, last: number): Found | null {
  const reference = before?.reference ?? context.lastSubject;
  return reference ? { reference, first, last } : null;
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

/** Whose it is: "Harlow's division", "shares in Harlow", "die Übernahme von Harlow". */
export function ownerOf(units: readonly Unit[], first: number, last: number, context: ArticleContext): string | null {
  const { pack } = context;
  for (let i = first; i <= last; i += 1) {
    const unit = units[i]!;
    if (unit.name) return context.entities.key(unit.name.text);
    if (pack.grammar.possessives.has(unit.lower)) return context.lastSubject?.entity ?? null;
  }
  return null;
}

export function nounConcept(unit: Unit, pack: LanguagePack): string | null {
  if (unit.lower === '') return null;
  for (const lemma of pack.lemmas(unit.lower)) {
    const concept = pack.nouns.get(lemma);
    if (concept) return concept;
  }
  return null;
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

export function wordOf(unit: Unit): string {
  return unit.name?.text ?? (unit.lower || (unit.value?.display ?? unit.concept?.concept ?? ''));
}
