import type { Unit } from '../frames/units.ts';
import { accordingToAt } from './accordingTo.ts';
import type { Clause } from './clauses.ts';
import type { ArticleContext } from './context.ts';
import type { Attribution, Reference } from './draft.ts';
import { groupsOfPeople } from './groupsOfPeople.ts';
import { describe } from './nounPhrases.ts';
import { subjectOf } from './references.ts';
import { type Quotation, speakerBehind } from './speakerBehind.ts';
import { otherOfSurname } from './titledNames.ts';
import { isVerb } from './verbs.ts';

/** Who speaks in a sentence and what is in quotation marks. */
export interface Speech {
  readonly speaker: Reference | null;
  /** Index of the clause that holds the verb of saying; its own content is the writer's. */
  readonly sayClause: number;
  /** First unit that the speaker answers for: "The deal is off, but the firm said …" leaves what stands before to the writer. */
  readonly from: number;
  /** A second speaker of the sentence, who answers for what follows: "Harlow said …, but Okafor said …". */
  readonly later: { readonly speaker: Reference; readonly sayClause: number } | null;
  readonly quotations: readonly Quotation[];
  /** The last quotation goes on in the next sentence. */
  readonly unclosed: boolean;
}

const opening = /^[“„«"‟]$/;
const closing = /^[”“»"]$/;
const saying = new Set([
  'say',
  'announce',
  'deny',
  'confirm',
  'report',
  'warn',
  'promise',
  'declineComment',
  'disclose',
]);

/** »Wir kommen«: German books and papers turn the marks around, so the one that touches the word behind it opens. */
function opensReversed(units: readonly Unit[], at: number): boolean {
  const { lower, start, end } = units[at]!;
  return lower === '»' && units[at + 1]?.start === end && (units[at - 1]?.end ?? -1) < start;
}

/** Reads the speech of a sentence. `open` tells that a quotation of the sentence before is still open. */
export function speechOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  context: ArticleContext,
  open: boolean,
): Speech {
  const quotations: Quotation[] = [];
  let start = open ? 0 : -1;
  for (let i = 0; i < units.length; i += 1) {
    const { lower, kind } = units[i]!;
    if (kind !== 'mark') continue;
    if (start < 0 && (opening.test(lower) || opensReversed(units, i))) start = i + 1;
    else if (start >= 0 && (closing.test(lower) || (lower === '«' && units[start - 1]?.lower === '»'))) {
      if (i > start) quotations.push({ first: start, last: i - 1 });
      start = -1;
    }
  }
  const unclosed = start >= 0;
  if (unclosed && start < units.length) quotations.push({ first: start, last: units.length - 1 });
  const quoted = (i: number): boolean => quotations.some(({ first, last }) => i >= first && i <= last);
  const says: { readonly speaker: Reference; readonly sayClause: number }[] = [];
  for (const [k, clause] of clauses.entries()) {
    const { verb } = clause;
    if (verb === undefined || quoted(verb) || !saying.has(units[verb]!.concept?.concept ?? '')) continue;
    if (isSaidOf(units, verb, context)) continue;
    const speaker =
      speakerAfter(units, clause, verb, context) ?? subjectOf(units, clause, context, null)?.reference ?? null;
    if (speaker && canSpeak(speaker, context))
      says.push({ speaker: otherOfSurname(speaker, units, context) ?? speaker, sayClause: k });
  }
  const behind = speakerBehind(units, quotations, context);
  const [said, later] = says.map((one) => (behind && !one.speaker.whole ? { ...one, speaker: behind } : one));
  if (said) {
    const clause = clauses[said.sayClause]!;
    const from = opensAnew(units, clause, context) ? clause.first : 0;
    return {
      ...said,
      from,
      later: later && later.speaker.text !== said.speaker.text ? later : null,
      quotations,
      unclosed,
    };
  }
  const according = accordingTo(units, clauses, context) ?? beforeColon(units, clauses, quotations, context) ?? behind;
  return { speaker: according, sayClause: -1, from: 0, later: null, quotations, unclosed };
}

/** Who can say something: a named person or organisation, or a phrase that speaks of people or an institution. */
function canSpeak({ whole, text, noun }: Reference, { pack }: ArticleContext): boolean {
  if (whole || (noun !== null && speakers.has(noun))) return true;
  const words = text.toLowerCase().split(/[\s-]+/);
  return words.some(
    (word) =>
      pack
        .lemmas(word)
        .some(
          (lemma) =>
            pack.organisationNouns.has(lemma) || pack.institutions.has(lemma) || pack.titles.offices.has(lemma),
        ) || speaking.test(word),
  );
}

const speakers: ReadonlySet<string> = new Set([
  ...groupsOfPeople,
  'person',
  'firefighter',
  'customer',
  'executive',
  'family',
]);
/** Words for those who speak in the news, by their stems in four languages. */
const speaking =
  /^(?:spokes\w*|official\w*|police|authorit\w*|source\w*|witness\w*|analyst\w*|expert\w*|report\w*|statement|investigator\w*|prosecutor\w*|resident\w*|neighbou?r\w*|regulator\w*|lawyer\w*|union\w*|father|mother|colleague\w*|member\w*|supplier\w*|critic\w*|supporter\w*|sprecher\w*|polizei|feuerwehr|behörde\w*|zeuge\w*|experte\w*|anwalt\w*|gewerkschaft\w*|bericht\w*|porte|autorités|témoin\w*|syndicat\w*|avocat\w*|portavoz|autoridad\w*|testigo\w*|sindicato\w*|fuentes|policía|vecin\w*)$/u;

/** "The damage is put at 8 million", "s'est déclaré", "se declaró": here nobody speaks who is named as the subject. */
function isSaidOf(units: readonly Unit[], verb: number, { pack }: ArticleContext): boolean {
  if (!pack.tense) return false;
  const { grammar } = pack;
  const before = units.slice(Math.max(0, verb - 3), verb);
  const passive = before.some(({ lower }) => grammar.passiveAuxiliaries.has(lower));
  const reflexive = before.some(({ lower }) => /^(?:se|s')$/.test(lower));
  return reflexive || (passive && grammar.passiveParticiple.test(units[verb]!.lower));
}

/** 'Okafor was blunt: "…"': who stands before the colon speaks. */
function beforeColon(
  units: readonly Unit[],
  clauses: readonly Clause[],
  quotations: readonly Quotation[],
  context: ArticleContext,
): Reference | null {
  const colon = quotations.map(({ first }) => first - 2).find((at) => units[at]?.lower === ':');
  const clause = colon === undefined ? undefined : clauses.findLast(({ last }) => last < colon);
  const subject = clause && clause.verb !== undefined ? subjectOf(units, clause, context, null)?.reference : null;
  return subject?.type === 'person' ? subject : null;
}

/** "…", said Okafor; "…", a déclaré le maire de Miral, Paul Garnier; "…", dijo la policía. */
function speakerAfter(units: readonly Unit[], clause: Clause, verb: number, context: ArticleContext): Reference | null {
  const { grammar, institutions } = context.pack;
  let at = verb + 1;
  // With an article only where nothing stands before the verb that could be its subject.
  const opener = grammar.accordingTo.includes(units[clause.first]!.lower) ? 1 : 0;
  const inverted = clause.finite === clause.first + opener && clause.first > 0;
  if (inverted && grammar.determiners.has(units[at]?.lower ?? '')) at += 1;
  while (
    units[at] &&
    (context.pack.names.honorifics.has(units[at]!.lower) || (at > verb + 1 && units[at]!.lower === '.'))
  )
    at += 1;
  const next = units[at];
  // "said Harlow chief executive Ada Okafor", "said Harlow's chairman, Jan Okker".
  const office = units[at + 1]?.kind === 'possessive' ? at + 2 : at + 1;
  const holder = next?.name && units[office]?.kind === 'office' ? officeHolder(units, office, context) : null;
  if (next?.name) return holder ?? context.named(next);
  if (next?.kind === 'office') {
    const alone = inverted ? describe(units, { first: verb + 1, last: at }, context, null)?.reference : null;
    return officeHolder(units, at, context) ?? (alone?.type === 'person' ? alone : null);
  }
  return inverted && next && institutions.has(next.lower)
    ? (describe(units, { first: verb + 1, last: phraseEnd(units, at, context) }, context, null)?.reference ?? null)
    : null;
}

/** The name behind an office: "chief executive Okafor", "le maire de Miral, Paul Garnier". */
function officeHolder(units: readonly Unit[], office: number, context: ArticleContext): Reference | null {
  for (let i = office + 1; i < Math.min(units.length, office + 7); i += 1) {
    const unit = units[i]!;
    const before = units[i - 1]!.lower;
    if (unit.name && !context.pack.grammar.belonging.has(before) && !context.pack.grammar.articles.has(before))
      return context.named(unit);
    // "told reporters that Harlow …": what is said begins here.
    if (context.pack.grammar.subordinators.has(unit.lower)) break;
    const next = units[i + 1];
    const introduces = next?.name !== undefined || context.pack.names.honorifics.has(next?.lower ?? '');
    const ends = unit.kind === 'mark' && unit.lower !== '.' && (unit.lower !== ',' || !introduces);
    if (unit.concept?.part === 'verb' || ends) break;
  }
  return null;
}

/** The end of a noun phrase: before the next mark, verb or time. */
function phraseEnd(units: readonly Unit[], at: number, { pack }: ArticleContext): number {
  let last = at;
  while (last + 1 < units.length && last - at < 6) {
    const next = units[last + 1]!;
    const { grammar } = pack;
    if (next.kind === 'mark' || next.value || grammar.auxiliaries.has(next.lower)) break;
    if (next.concept?.part === 'verb' || grammar.coordinators.has(next.lower) || grammar.subordinators.has(next.lower))
      break;
    last += 1;
  }
  return last;
}

function accordingTo(units: readonly Unit[], clauses: readonly Clause[], context: ArticleContext): Reference | null {
  for (let i = 0; i < units.length; i += 1) {
    if (context.pack.grammar.accordingToBehind.has(units[i]!.lower)) return namedBefore(units, i, context);
    const length = accordingToAt(units, i);
    const first = i + length;
    if (length === 0 || first >= units.length || units[first]!.concept?.part === 'verb') continue;
    const end = clauses.find((clause) => clause.first <= i && i <= clause.last)?.last ?? units.length - 1;
    let last = first;
    while (last < end && goesOn(units, first, last, context)) last += 1;
    const office = units.findIndex((unit, k) => k >= first && k <= last && unit.kind === 'office');
    const holder = office < 0 ? null : officeHolder(units, office, context);
    return holder ?? describe(units, { first, last }, context, null)?.reference ?? null;
  }
  return null;
}

/** Does the phrase that names who speaks go on behind a unit? "laut Polizei | betrunken", "nach Angaben der Firma | ihre Wohnungen". */
function goesOn(units: readonly Unit[], first: number, last: number, { pack }: ArticleContext): boolean {
  const next = units[last + 1]!;
  if (next.kind === 'mark' || units[last]!.name) return false;
  const isNoun = ({ kind, capital }: Unit): boolean => kind !== 'word' || capital === true;
  if (!pack.capitalisesNouns || !units.slice(first, last + 1).some(isNoun)) return true;
  return isNoun(next) || pack.grammar.genitives.has(next.lower);
}

/** "Medienberichten zufolge", "der Polizei zufolge": who is named before unit `at`. */
function namedBefore(units: readonly Unit[], at: number, context: ArticleContext): Reference | null {
  let first = at;
  while (first > 0 && units[first - 1]!.kind !== 'mark' && !isVerb(units[first - 1]!, units[first - 2], context.pack))
    first -= 1;
  return first < at ? (describe(units, { first, last: at - 1 }, context, null)?.reference ?? null) : null;
}

/** "…, but regulators said": a conjunction opens the clause of saying, so it does not report what came before. */
function opensAnew(units: readonly Unit[], clause: Clause, { pack }: ArticleContext): boolean {
  const { grammar } = pack;
  const before = units[clause.first - 1]?.lower ?? '';
  return clause.first > 0 && (grammar.coordinators.has(units[clause.first]!.lower) || grammar.coordinators.has(before));
}

/** Who says what stands in these units; null where the article itself does. */
export function attributionOf(
  speech: Speech,
  clauseIndex: number,
  first: number,
  last: number,
  context: ArticleContext,
): Attribution | null {
  const quoted = speech.quotations.some((quotation) => first >= quotation.first && last <= quotation.last);
  if (speech.later && clauseIndex >= speech.later.sayClause && !quoted)
    return clauseIndex === speech.later.sayClause ? null : { speaker: speech.later.speaker.text, quoted };
  const speaker = speech.speaker ?? (quoted ? (context.speaker ?? context.lastSubject) : null);
  if (!speaker || (clauseIndex === speech.sayClause && !quoted) || (first < speech.from && !quoted)) return null;
  return { speaker: speaker.text, quoted };
}
