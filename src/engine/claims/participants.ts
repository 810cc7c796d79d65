import type { Unit } from '../frames/units.ts';
import { clauseAt, type Reading } from './build.ts';
import type { Reference } from './draft.ts';
import { describe } from './nounPhrases.ts';

/** Someone or something that takes part in an event, and the unit where it stands. */
export interface Participant {
  readonly reference: Reference;
  readonly at: number;
}

export interface Participants {
  readonly subject: Participant | null;
  readonly object: Participant | null;
}

/** Who takes part in the event that the verb or noun at unit `at` names. */
export function participantsOf(reading: Reading, at: number): Participants {
  return reading.units[at]!.concept?.part === 'noun' ? ofNoun(reading, at) : ofVerb(reading, at);
}

function ofVerb(reading: Reading, at: number): Participants {
  const { units, context } = reading;
  const index = clauseAt(reading, at);
  const clause = reading.clauses[index] ?? { first: at, last: at, verb: at, finite: at, dependent: false };
  const subject = reading.subjects[index];
  const passive = isPassive(reading, at);
  const after = objectAfter(reading, at, clause.last);
  let inner: Participant | null = null;
  if (context.pack.capitalisesNouns && !after) {
    // German: both stand before the verb; the later one is the object.
    const names = [];
    for (let i = clause.first; i < at; i += 1)
      if (units[i]!.name && !context.pack.grammar.prepositions.has(units[i - 1]?.lower ?? '')) names.push(i);
    if (names.length >= 2) inner = { reference: context.named(units[names.at(-1)!]!), at: names.at(-1)! };
  }
  const left = subject ? { reference: subject, at: placeOf(units, clause.first, at, subject, context) } : null;
  if (passive) return { subject: after, object: left };
  return { subject: left, object: after ?? inner };
}

/** The object behind a verb: the first name that no preposition leads, else the noun phrase that begins there. */
function objectAfter({ units, context }: Reading, at: number, clauseEnd: number): Participant | null {
  const { grammar } = context.pack;
  let phraseStart = at + 1;
  let phraseEnd = at;
  let open = true;
  for (let i = at + 1; i <= Math.min(clauseEnd + 4, at + 8, units.length - 1); i += 1) {
    const unit = units[i]!;
    const before = units[i - 1]!.lower;
    if (unit.name) {
      const led = grammar.agents.has(before) || grammar.genitives.has(before);
      // "nombró a Laura Gómez": the person behind the verb; further on it is whom something is given or sold to.
      const person = grammar.objectMarkers.has(before) && i === at + 2;
      if (led || person || !grammar.prepositions.has(before)) return { reference: context.named(unit), at: i };
      open = false;
      continue;
    }
    if (unit.kind === 'mark' && !/^[‘’“”"„]$/.test(unit.lower)) break;
    // "kaufte im Mai die Firma": in German a time stands before the object.
    if (unit.value?.kind === 'time' && context.pack.capitalisesNouns && phraseEnd < phraseStart) {
      phraseStart = i + 1;
      phraseEnd = i;
      open = true;
      continue;
    }
    if (unit.concept?.part === 'verb' || grammar.auxiliaries.has(unit.lower) || unit.value?.kind === 'time') break;
    if (grammar.prepositions.has(unit.lower) && !grammar.genitives.has(unit.lower)) open = false;
    if (open && i <= clauseEnd) phraseEnd = i;
  }
  if (phraseEnd < phraseStart) return null;
  const found = describe(units, { first: phraseStart, last: phraseEnd }, context, null);
  return found?.reference.phrase ? { reference: found.reference, at: phraseEnd } : null;
}

function placeOf(
  units: readonly Unit[],
  first: number,
  at: number,
  reference: Reference,
  context: Reading['context'],
): number {
  for (let i = at - 1; i >= first; i -= 1) {
    if (!units[i]!.name || context.entities.key(units[i]!.name!.text) !== reference.entity) continue;
    return reference.whole ? i : phraseOf(units, first, i, reference);
  }
  return at > first ? first : at;
}

/** Where the phrase begins that a name is part of: "the plant in Arden". */
function phraseOf(units: readonly Unit[], first: number, name: number, { text }: Reference): number {
  const opener = text.split(' ', 1)[0]!.toLowerCase();
  for (let i = name - 1; i >= first; i -= 1) if (units[i]!.lower === opener) return i;
  return name;
}

function isPassive({ units, context }: Reading, at: number): boolean {
  const word = units[at]!.lower;
  const { grammar, capitalisesNouns, lemmas } = context.pack;
  const isAuxiliary = ({ lower }: { lower: string }): boolean => grammar.passiveAuxiliaries.has(lower);
  if (capitalisesNouns) {
    return (
      units.slice(Math.max(0, at - 14), Math.min(units.length, at + 3)).some(isAuxiliary) &&
      grammar.passiveParticiple.test(word)
    );
  }
  if (word !== '' && !grammar.passiveParticiple.test(word)) return false;
  if (lemmas(word).some((lemma) => grammar.perfectsWithBe.has(lemma))) return false;
  return units.slice(Math.max(0, at - 4), at).some(isAuxiliary);
}

/** "Harlow's purchase of Quill", "the takeover of Quill by Harlow", "Quill acquisition", "Übernahme von Quill durch Harlow". */
function ofNoun(reading: Reading, at: number): Participants {
  const { units, context } = reading;
  let subject: Participant | null = null;
  let object: Participant | null = null;
  const before = units[at - 1];
  if (before?.kind === 'possessive' && units[at - 2]?.name)
    subject = { reference: context.named(units[at - 2]!), at: at - 2 };
  else if (before?.name) object = { reference: context.named(before), at: at - 1 };
  const joint = units[at + 1]?.lower ?? '';
  if (
    context.pack.grammar.genitives.has(joint) ||
    /^(?:with|in|mit|via|avec|con)$/.test(joint) ||
    units[at + 1]?.name
  ) {
    for (let i = at + 1; i <= Math.min(units.length - 1, at + 6); i += 1) {
      const unit = units[i]!;
      if (unit.name) {
        const named = { reference: context.named(unit), at: i };
        if (units[i + 1]?.kind === 'possessive') continue;
        object = named;
        break;
      }
      if (unit.kind === 'mark' || unit.concept?.part === 'verb') break;
    }
  }
  for (let i = at + 1; i <= Math.min(units.length - 2, at + 8); i += 1) {
    if (context.pack.grammar.agents.has(units[i]!.lower) && units[i]!.lower !== 'von' && units[i + 1]!.name)
      subject = { reference: context.named(units[i + 1]!), at: i + 1 };
    if (units[i]!.kind === 'mark') break;
  }
  if (!subject) {
    const clauseSubject = reading.subjects[clauseAt(reading, at)];
    const actor = clauseSubject?.entity ? clauseSubject : context.mainOrganisation;
    if (actor) subject = { reference: actor, at };
  }
  return { subject, object };
}
