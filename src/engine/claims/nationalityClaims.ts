import { codeOfCountry, nameOfCountry } from '../entities/countries.ts';
import type { Unit } from '../frames/units.ts';
import { groupBy } from '../groupBy.ts';
import { demonymsOf, hasDemonym } from '../language/demonyms.ts';
import { buildClaim, clauseAt, type Reading } from './build.ts';
import type { DraftClaim, Reference } from './draft.ts';

interface Found {
  readonly subject: Reference;
  readonly first: number;
  readonly last: number;
}

/** Which countries people are told to be of: "the Ugandan Moses Cherop", "Ada Okafor, an Austrian, said". */
export function nationalityClaims(reading: Reading): DraftClaim[] {
  const { units } = reading;
  const claims: DraftClaim[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const codes = codesAt(units, i, reading);
    if (codes.length === 0) continue;
    let last = i;
    while (codesAt(units, last + 1, reading).length > 0) {
      last += 1;
      codes.push(...codesAt(units, last, reading));
    }
    const found = personBehind(reading, i, last) ?? personBefore(reading, i, last) ?? subjectOfBeing(reading, i, last);
    if (found) claims.push(claimOf(reading, found, codes));
    i = last;
  }
  return [...claims, ...byCountry(reading)];
}

/** "Moses Cherop of Uganda", "Uganda's Moses Cherop". */
function byCountry(reading: Reading): DraftClaim[] {
  const { units, context } = reading;
  if (context.pack.code !== 'en') return [];
  return units.flatMap(({ name }, i): DraftClaim[] => {
    const code = name && codeOfCountry(name.text);
    if (!code || !hasDemonym(code)) return [];
    const before = units[i - 1]?.lower === 'of' ? personAt(reading, i - 2) : null;
    if (before) return [claimOf(reading, { subject: before, first: i - 2, last: i }, [code])];
    const behind = units[i + 1]?.kind === 'possessive' ? personAt(reading, i + 2) : null;
    return behind ? [claimOf(reading, { subject: behind, first: i, last: i + 2 }, [code])] : [];
  });
}

function claimOf(reading: Reading, { subject, first, last }: Found, codes: readonly string[]): DraftClaim {
  return buildClaim(reading, first, last, {
    frame: 'nationality',
    relation: 'nationality',
    rule: 'which country a person is told to be of',
    subject,
    value: { kind: 'list', items: countriesOf(codes), open: true },
    polarity: 'affirmed',
    modality: 'fact',
    confidence: 0.7,
    faint: true,
  });
}

function countriesOf(codes: Iterable<string>): string[] {
  return [...new Set(codes)].map(nameOfCountry).sort();
}

/** Whom an article tells to be of two countries is of both, wherever it tells of one only. */
export function withAllCountries(claims: readonly DraftClaim[]): DraftClaim[] {
  const told = groupBy(
    claims.filter(({ frame }) => frame === 'nationality'),
    ({ subject }) => subject.entity,
  );
  return claims.map((claim) => {
    if (claim.frame !== 'nationality' || claim.value.kind !== 'list') return claim;
    const all = told.get(claim.subject.entity)!.flatMap(({ value }) => (value.kind === 'list' ? value.items : []));
    const items = [...new Set(all)].sort();
    return items.length === claim.value.items.length ? claim : { ...claim, value: { ...claim.value, items } };
  });
}

/** The countries that a word tells: two in "French-Lebanese"; none in "German-born" and in "Latin American". */
function codesAt(units: readonly Unit[], at: number, { context }: Reading): string[] {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit) return [];
  const codes = codesIn(unit, context);
  return codes.length > 0 && before && narrowing.test(context.wordAt(before)) ? [] : codes;
}

function codesIn(unit: Unit, context: Reading['context']): string[] {
  const word = unit.name ? unit.name.text.toLowerCase() : unit.lower;
  const demonyms = demonymsOf(context.pack.code);
  const own = demonyms.get(word);
  if (own) return [own];
  const parts = word.includes('-') ? word.split('-').map((part) => demonyms.get(part)) : [];
  return parts.every((part) => part !== undefined) ? (parts as string[]) : [];
}

const narrowing = /(?:^|\s)(?:latin|south|north|northern|central|native|african|asian|anglo)$/i;

/** Behind these a language is meant, or a sport. */
const taught =
  /^(?:teacher|teachers|professor|lecturer|tutor|translator|literature|language|football|restaurant|open|grand|lehrerin|lehrer|professeur|professeure|profesor|profesora|championship|league|cup|embassy|embajada)$/;

function isTaught(unit: Unit, context: Reading['context']): boolean {
  return taught.test(context.wordAt(unit).toLowerCase());
}

/** "the Ugandan Moses Cherop", "the Austrian conductor Greta Ollmann". */
function personBehind(reading: Reading, first: number, last: number): Found | null {
  const { units, context } = reading;
  const { grammar } = context.pack;
  const next = units[last + 1];
  if (!next) return null;
  const direct = personAt(reading, last + 1);
  if (direct) return { subject: direct, first, last: last + 1 };
  // The German ambassador, the Austrian coach: the office's country.
  if (next.office !== undefined) return null;
  const isCalling = next.kind === 'word' && next.lower !== '';
  if (
    !isCalling ||
    isTaught(next, context) ||
    grammar.prepositions.has(next.lower) ||
    grammar.determiners.has(next.lower)
  )
    return null;
  if (grammar.auxiliaries.has(next.lower) || grammar.coordinators.has(next.lower) || grammar.relatives.has(next.lower))
    return null;
  const person = personAt(reading, last + 2);
  return person && { subject: person, first, last: last + 2 };
}

/** "Moses Cherop, the 26-year-old Ugandan", "the director, a German national". */
function personBefore(reading: Reading, first: number, last: number): Found | null {
  const { units, context } = reading;
  const { determiners } = context.pack.grammar;
  let at = first - 1;
  while (
    at > 0 &&
    (determiners.has(units[at]!.lower) || units[at]!.value?.kind === 'quantity' || ofNationality.test(units[at]!.lower))
  )
    at -= 1;
  if (units[at]?.lower !== ',' || at < 1) return null;
  const end = endOf(reading, last);
  if (end < 0) return null;
  const { office } = units[at - 1]!;
  const holder = office && !office.former ? context.holderOf(office.office) : null;
  const person = holder ? context.entity(holder) : personAt(reading, at - 1);
  return person && { subject: person, first: at - 1, last: end };
}

/** "de nationalité kényane". */
const ofNationality = /^(?:-|de|of|nationality|nationalité|nacionalidad)$/;

/** "Ollmann is Austrian", "Ollmann ist Österreicherin", "Ollmann is a German citizen". */
function subjectOfBeing(reading: Reading, first: number, last: number): Found | null {
  const { units, context } = reading;
  const at = context.pack.grammar.articles.has(units[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (!being.test(units[at]?.lower ?? '')) return null;
  const end = endOf(reading, last);
  const subject = reading.subjects[clauseAt(reading, at)];
  if (end < 0 || !subject?.whole || subject.type !== 'person' || subject.entity === null) return null;
  return { subject, first: at, last: end };
}

const being = /^(?:is|was|ist|war|est|était|es|era)$/;

/** The unit with which what is told of a person ends: "an Austrian", "a German national"; -1 where it says it of something else. */
function endOf({ units, context }: Reading, last: number): number {
  const { grammar } = context.pack;
  const ends = (unit: Unit | undefined): boolean =>
    unit === undefined ||
    unit.kind === 'mark' ||
    grammar.relatives.has(unit.lower) ||
    grammar.prepositions.has(unit.lower);
  const next = units[last + 1];
  if (ends(next)) return last;
  if (isTaught(next!, context)) return -1;
  if (/ing$/.test(next!.lower) && context.pack.code === 'en') return last;
  return (next!.office !== undefined || next!.kind === 'word') && ends(units[last + 2]) ? last + 1 : -1;
}

function personAt({ units, context }: Reading, at: number): Reference | null {
  const unit = units[at];
  if (!unit?.name) return null;
  const person = context.named(unit);
  return person.type === 'person' && person.whole ? person : null;
}
