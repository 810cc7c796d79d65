import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { ageOf, isAged } from './ages.ts';
import type { ArticleContext } from './context.ts';
import type { Reference } from './draft.ts';
import { personMeant } from './nounPhrases.ts';
import { otherOfSurname } from './titledNames.ts';

/** A stretch of units inside quotation marks, the marks not included. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
}

/** Fewer words in quotation marks are a name or a word held at arm's length. */
const SPOKEN = 4;
/** How far behind a quotation its speaker may be named, in units. */
const REACH = 20;
/** How far, where no comma leads to the name. */
const NEAR = 7;

/** '"It burns", groaned Okafor', '"It burns", Okafor groaned': whoever is named right behind a quotation speaks, whatever the verb. */
export function speakerBehind(
  units: readonly Unit[],
  quotations: readonly Quotation[],
  context: ArticleContext,
): Reference | null {
  for (const [k, { first, last }] of quotations.entries()) {
    if (last - first < SPOKEN) continue;
    let from = last + 1;
    while (units[from]?.kind === 'mark' && units[from]!.lower !== '.') from += 1;
    const to = endOf(units, from, quotations[k + 1]);
    const speaker =
      units[from]?.name !== undefined
        ? namedFirst(units, from, to, context)
        : (namedLater(units, from, to, context) ?? carriedOver(units, from, to, context));
    if (speaker) return speaker;
  }
  return null;
}

/** The last unit of the words beside a quotation: before the end of the sentence and before the next quotation. */
function endOf(units: readonly Unit[], from: number, next: Quotation | undefined): number {
  let last = Math.min(next ? next.first - 2 : units.length - 1, from + REACH);
  for (let i = from; i <= last; i += 1)
    if (units[i]!.kind === 'mark' && /^[.;:!?]$/.test(units[i]!.lower)) last = i - 1;
  return last;
}

/** 'Okafor groaned', 'Okafor, who runs the works, groaned'. */
function namedFirst(units: readonly Unit[], from: number, to: number, context: ArticleContext): Reference | null {
  const reference = personAt(units, from, context);
  if (!reference) return null;
  let verb = from + 1;
  if (units[verb]?.lower === ',') {
    verb += 1;
    while (verb <= to && units[verb]!.lower !== ',') verb += 1;
    verb += 1;
  }
  const { prepositions, coordinators } = context.pack.grammar;
  const next = units[verb];
  return verb <= to && next?.kind === 'word' && !prepositions.has(next.lower) && !coordinators.has(next.lower)
    ? reference
    : null;
}

/** 'groaned Okafor', 'the mayor, Okafor, groaned', 'groaned the mayor of Arden, Ada Okafor'. */
function namedLater(units: readonly Unit[], from: number, to: number, context: ArticleContext): Reference | null {
  const { grammar, names } = context.pack;
  let afterComma = false;
  /** A name behind a preposition belongs to the phrase before it, until a comma ends that phrase. */
  let ofAnother = false;
  for (let i = from; i <= to; i += 1) {
    const unit = units[i]!;
    if (unit.lower === ',') {
      afterComma = true;
      ofAnother = false;
    } else if (unit.kind === 'mark') {
      if (unit.lower !== '-') return null;
    } else if (unit.name) {
      if (!ofAnother && (afterComma ? isApposition(units, i, to, context) : i - from <= NEAR)) {
        const person = personAt(units, i, context);
        if (person || !afterComma) return person;
      }
    } else if (grammar.personPronouns.has(unit.lower) || isJoinedPronoun(unit)) return null;
    else if (i > from && grammar.subordinators.has(unit.lower)) return null;
    else if (grammar.prepositions.has(unit.lower) && !names.honorifics.has(unit.lower)) {
      if (i === from) return null;
      ofAnother = true;
    }
  }
  return null;
}

/** '«Arde», dijo en la plaza', '„Es brennt“, sagte der 39-Jährige': whoever was spoken of last goes on. */
function carriedOver(units: readonly Unit[], from: number, to: number, context: ArticleContext): Reference | null {
  const { pack } = context;
  const lastSubject = context.lastSubject?.whole && context.lastSubject.type === 'person' ? context.lastSubject : null;
  if (to < from) return null;
  const [verb, behind] = [units[from]!, units[from + 1]];
  const phrase = [from, from + 1].find((at) => isAged(units, at, pack));
  if (phrase !== undefined) {
    const key = context.aged[ageOf(units[phrase + 1]!) ?? -1];
    return key ? context.entity(key) : lastSubject;
  }
  const pronoun = pronounAt(units, from, to, pack);
  if (pronoun !== undefined) return personMeant(units[pronoun]!.lower, context);
  if (verb.concept?.part !== 'verb') return null;
  if (pack.grammar.subjectAfterVerb !== 'name') return null;
  const ends = from === to || behind?.lower === ',' || pack.grammar.prepositions.has(behind!.lower);
  return ends && !namesSomebody(units, from, to, pack) ? lastSubject : null;
}

/** 'she growled', 'growled he', 'a-t-elle lancé': the pronoun beside the verb, whatever the verb. */
function pronounAt(units: readonly Unit[], from: number, to: number, { grammar }: LanguagePack): number | undefined {
  for (let i = from; i <= Math.min(to, from + 2); i += 1) {
    if (grammar.personPronouns.has(units[i]!.lower) || isJoinedPronoun(units[i]!)) return i;
    if (
      units[i]!.kind !== 'word' ||
      grammar.prepositions.has(units[i]!.lower) ||
      grammar.subordinators.has(units[i]!.lower)
    )
      return undefined;
  }
  return undefined;
}

/** "dijo entre lágrimas el vencedor": an article that no preposition leads opens the subject. */
function namesSomebody(units: readonly Unit[], from: number, to: number, { grammar }: LanguagePack): boolean {
  for (let i = from + 1; i <= to && units[i]!.lower !== ','; i += 1)
    if (grammar.articles.has(units[i]!.lower) && !grammar.prepositions.has(units[i - 1]!.lower)) return true;
  return false;
}

/** A name behind a comma that says who the one before it is: ", Ada Okafor,", ", the viola player Ada Okafor". */
function isApposition(units: readonly Unit[], at: number, to: number, { pack }: ArticleContext): boolean {
  const next = units[at + 1];
  if (at < to && next?.kind !== 'mark' && !pack.grammar.prepositions.has(next?.lower ?? '')) return false;
  let first = at - 1;
  while (units[first]!.kind === 'word' || units[first]!.kind === 'office') first -= 1;
  if (units[first]!.lower !== ',') return false;
  const lead = units[first + 1]!;
  return first + 1 === at || lead.kind === 'office' || (first + 2 < at && pack.grammar.determiners.has(lead.lower));
}

/** "a-t-il lancé": whoever is meant was named before. */
function isJoinedPronoun({ lower }: Unit): boolean {
  return /^-(?:t-)?(?:il|elle|ils|elles|on)$/.test(lower);
}

/** A name of two words that nothing says to be of a place or a firm is that of somebody with a rare given name. */
function personAt(units: readonly Unit[], at: number, context: ArticleContext): Reference | null {
  const reference = context.named(units[at]!);
  const isPerson = reference.type === 'person' || (reference.type === 'unknown' && reference.text.includes(' '));
  return isPerson && !otherOfSurname(reference, units, context) ? reference : null;
}
