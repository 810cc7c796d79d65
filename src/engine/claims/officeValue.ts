import type { FrameMatch } from '../frames/matcher.ts';
import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Office } from '../language/titles.ts';
import type { ArticleContext } from './context.ts';
import type { ClaimValue, Reference, Standing } from './draft.ts';
import { nounConcept } from './nounPhrases.ts';

/** The office that a match gives: which one, of what, and whether it is held, was or will be. */
export function officeValue(match: FrameMatch, units: readonly Unit[], context: ArticleContext): ClaimValue {
  const at = match.slots[match.frame.value]!;
  return {
    kind: 'office',
    office: actingOffice(loosely(units, at, context.pack), units, match.first, at),
    organisation: organisationOf(match, units, context),
    area: areaOf(units, at, match, context),
    standing: isAppointment(match, units) ? 'future' : standingOf(units, match.first, at, context.pack),
  };
}

/** "who runs Harlow": whoever does so is at its head, by whatever title. */
export function headship(match: FrameMatch, units: readonly Unit[], context: ArticleContext): ClaimValue {
  return {
    kind: 'office',
    office: { role: 'head', many: true },
    organisation: organisationOf(match, units, context),
    area: null,
    standing: 'current',
  };
}

/** "president and chief operating officer": one person, two offices. */
export function joinedOffices(match: FrameMatch, value: ClaimValue, units: readonly Unit[]): ClaimValue[] {
  const at = match.slots[match.frame.value];
  if (at === undefined || value.kind !== 'office') return [];
  const step = [1, -1].find(
    (direction) => joint.test(units[at + direction]?.lower ?? '') && units[at + 2 * direction]?.office,
  );
  return step === undefined ? [] : [{ ...value, office: units[at + 2 * step]!.office!.office }];
}

const joint = /^(?:and|und|et|y|&)$/;
const acting =
  /^(?:acting|interim|caretaker|kommissarisch|kommissarischer|kommissarische|geschäftsführend|übergangsweise|interimistisch|intérimaire|intérim|interino|interina)$/;
/** "She will act as chief executive". */
const acts = /^act(?:s|ed)?$/;

/** "The computer boss" heads that part, whatever the office; "the boss" heads all. */
function loosely(units: readonly Unit[], title: number, pack: LanguagePack): Office {
  const [before, { office }] = [units[title - 1], units[title]!];
  return office!.office.loose && before !== undefined && isArea(before, pack) ? { role: 'head' } : office!.office;
}

/** A noun that names a part: "union boss", "computer boss"; not "new boss", "embattled boss". */
function isArea(unit: Unit, { titles }: LanguagePack): boolean {
  return unit.kind === 'word' && (titles.areas.has(unit.lower) || nounConcept(unit) !== null);
}

/** "acting chair": the office is held for the time being. */
function actingOffice(office: Office, units: readonly Unit[], first: number, title: number): Office {
  const stands = units
    .slice(Math.max(0, first - 1), title + 3)
    .some(({ lower }, i, near) =>
      acting.test(lower) ? !isOfAnotherNoun(near, i) : acts.test(lower) && near[i + 1]?.lower === 'as',
    );
  return stands ? { ...office, grade: 'acting' } : office;
}

/** "Her interim results as chief executive" are not of an interim chief executive; "in an acting capacity as" is. */
function isOfAnotherNoun(units: readonly Unit[], at: number): boolean {
  return introducesOffice.test(units[at + 2]?.lower ?? '') && !capacities.test(units[at + 1]!.lower);
}

const introducesOffice = /^(?:as|als|comme|como)$/;
const capacities = /^(?:capacity|basis|role|funktion|titre)$/;

/**
 * "The board named Okafor as chief executive", "Okafor replaces Lund as chief executive": an office to come, as far as the
 * sentence goes. Who replaced somebody holds it.
 */
function isAppointment({ first, last }: FrameMatch, units: readonly Unit[]): boolean {
  return units
    .slice(first, last + 1)
    .some(
      ({ concept, lower }) =>
        comingAfter.test(lower) ||
        (concept?.part === 'verb' &&
          (concept.concept === 'appoint' || (concept.concept === 'succeed' && !pastEnding.test(lower)))),
    );
}

const comingAfter = /^folg(?:t|en)$/;
const pastEnding = /(?:ed|te|ten|ó|aron|ieron|a|u|é)$/;

function organisationOf(match: FrameMatch, units: readonly Unit[], context: ArticleContext): Reference | null {
  const slot = match.slots.organisation;
  return slot === undefined ? null : context.named(units[slot]!);
}

/** "vice president of health": the area behind the title; else the one that the organisation's name holds. */
function areaOf(units: readonly Unit[], title: number, match: FrameMatch, context: ArticleContext): string | null {
  const { pack } = context;
  for (let i = title + 1; i < Math.min(units.length, title + 5) && units[i]!.kind !== 'mark'; i += 1) {
    const area = pack.titles.areas.get(units[i]!.lower) ?? (nounConcept(units[i]!) === 'healthcare' ? 'health' : null);
    if (area) return area;
    if (units[i]!.name) break;
  }
  const organisation = match.slots.organisation;
  const words =
    organisation === undefined ? [] : context.named(units[organisation]!).text.toLowerCase().split(' ').slice(1);
  for (const word of words) {
    const area = pack.titles.areas.get(word);
    if (area) return area;
  }
  // "services chief", "health minister": the area is part of the name that stands for the unit before the title.
  const before = units[title - 1]?.name?.text.toLowerCase().split(' ').slice(1) ?? [];
  return before.map((word) => pack.titles.areas.get(word)).find((area) => area !== undefined) ?? null;
}

function standingOf(units: readonly Unit[], first: number, title: number, pack: LanguagePack): Standing {
  if (units[title]!.office?.former) return 'former';
  // "le président sortant", "la presidenta electa".
  const after = units[title + 1]?.lower ?? '';
  if (pack.code !== 'en' && pack.titles.former.has(after)) return 'former';
  if (pack.code !== 'en' && pack.titles.future.has(after)) return 'future';
  const told = standingByVerb(units, first, title, pack);
  if (told) return told;
  for (let i = Math.max(0, first - 4); i < title; i += 1) {
    if (/^(?:previously|formerly|before|davor|zuvor|früher|auparavant|antes)$/.test(units[i]!.lower)) return 'former';
    if (pack.titles.former.has(units[i]!.lower)) return 'former';
    if (pack.titles.future.has(units[i]!.lower)) return 'future';
  }
  return 'current';
}

const isPast = ({ lower }: Unit): boolean => /^(?:was|had|war|hatte|était|fut|fue|era)$/.test(lower);

const leaving = new Set<string>(['depart', 'dismiss']);

/** "will become chief executive", "stepped down as chief executive", "served as treasurer until 2018". */
function standingByVerb(
  units: readonly Unit[],
  first: number,
  title: number,
  { grammar }: LanguagePack,
): Standing | null {
  const before = units.slice(first, title);
  const comes = before.findIndex(({ lower }) => /^(?:become|be|wird)$/.test(lower));
  const ahead = before.some(({ lower }) => grammar.planned.has(lower) || lower === 'to');
  if (comes >= 0 && ahead) return 'future';
  const goes = before.some(({ concept }) => concept?.part === 'verb' && leaving.has(concept.concept));
  if (goes && !ahead && before.some(({ lower }) => /^(?:as|als)$/.test(lower))) return 'former';
  for (let i = title + 1; i < Math.min(units.length, title + 6) && units[i]!.kind !== 'mark'; i += 1) {
    const { value } = units[i]!;
    // "Was treasurer until May" is over; "is treasurer until May" is not.
    if (value?.kind === 'time' && value.relation === 'until' && (value.year !== undefined || before.some(isPast)))
      return 'former';
  }
  return null;
}
