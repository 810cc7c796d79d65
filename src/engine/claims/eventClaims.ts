import { type EventFrame, eventFrameOf } from '../frames/events.ts';
import type { Unit } from '../frames/units.ts';
import { buildClaim, clauseAt, type Reading } from './build.ts';
import type { ArticleContext } from './context.ts';
import type { ClaimValue, DraftClaim, Reference } from './draft.ts';
import { nounConcept } from './references.ts';

interface Participants {
  readonly subject: { reference: Reference; at: number } | null;
  readonly object: { reference: Reference; at: number } | null;
}

/** How far from an event's word its arguments are looked for, in units. */
const REACH = 14;

/** The claims about events that a sentence names by a verb or a noun: that it happened, when, for how much, in which state. */
export function eventClaims(reading: Reading): DraftClaim[] {
  const { units } = reading;
  const claims: DraftClaim[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const concept = units[at]!.concept;
    const frame = concept && eventFrameOf(concept.concept);
    if (!frame || concept.part === 'adjective') continue;
    const participants = concept.part === 'noun' ? ofNoun(reading, at) : ofVerb(reading, at);
    const key = keyOf(frame, participants);
    if (!key) continue;
    claims.push(...claimsOfEvent(reading, at, frame, key, participants));
  }
  return claims;
}

function keyOf(frame: EventFrame, { subject, object }: Participants): { reference: Reference; at: number } | null {
  if (frame.key === 'subject') return subject;
  if (frame.key === 'object') return object;
  return object ?? subject;
}

function claimsOfEvent(
  reading: Reading,
  at: number,
  frame: EventFrame,
  key: { reference: Reference; at: number },
  { subject, object }: Participants,
): DraftClaim[] {
  const { units, context } = reading;
  const index = clauseAt(reading, at);
  const clause = reading.clauses[index] ?? { first: at, last: at, verb: at, finite: at, dependent: false };
  const claims: DraftClaim[] = [];
  const inner = [at, key.at, subject && subject.at >= clause.first - 4 ? subject.at : -1, object?.at ?? -1].filter(
    (i) => i >= 0 && Math.abs(i - at) <= REACH + 4,
  );
  const from = Math.min(...inner);
  const to = Math.max(...inner);
  const add = (unit: number, relation: string, value: ClaimValue, what: string): void => {
    const first = Math.min(from, unit);
    const last = Math.max(to, unit);
    if (last - first > 26) return;
    claims.push(
      buildClaim(reading, first, last, {
        frame: frame.concept,
        relation,
        rule: `${frame.concept}: ${what} of the event named by “${units[at]!.lower || frame.concept}”`,
        subject: key.reference,
        value,
        confidence: 0.8,
      }),
    );
  };
  const low = Math.min(clause.first, from);
  const high = Math.max(clause.last, to);
  let moneySeen = false;
  for (let i = low; i <= Math.min(high, at + REACH); i += 1) {
    const value = units[i]!.value;
    if (!value || !nearestTrigger(units, i, at)) continue;
    if (value.kind === 'time' && frame.once && value.relation === undefined && plainTime(value.granularity)) {
      add(
        i,
        `${frame.relation}: date`,
        { kind: 'time', expression: value, interval: context.resolve(value, false) },
        'the date',
      );
    } else if (value.kind === 'quantity' && value.dimension === 'money' && frame.money && !moneySeen) {
      moneySeen = true;
      add(i, frame.money, { kind: 'quantity', quantity: value, noun: null }, 'the amount');
    } else if (value.kind === 'quantity' && value.dimension === 'count' && frame.count) {
      const noun = countedNoun(units, i, reading);
      if (noun) add(noun.at, frame.count, { kind: 'quantity', quantity: value, noun: noun.concept }, 'the number');
    }
  }
  // A noun alone ("the restructuring") does not say how far it has come.
  if (frame.states && (units[at]!.concept!.part === 'verb' || (frame.key === 'object' && object))) {
    const state = stateOf(reading, at);
    add(at, `${frame.relation}: state`, { kind: 'state', state }, 'the state');
  }
  return claims;
}

function plainTime(granularity: string): boolean {
  return granularity !== 'vague' && granularity !== 'time' && granularity !== 'decade';
}

/** A value belongs to the nearest event word of its clause. */
function nearestTrigger(units: readonly Unit[], value: number, at: number): boolean {
  const distance = Math.abs(value - at);
  for (let i = Math.min(value, at) + 1; i < Math.max(value, at); i += 1) {
    const concept = units[i]!.concept;
    if (
      concept &&
      eventFrameOf(concept.concept) &&
      Math.abs(value - i) < distance &&
      concept.concept !== units[at]!.concept!.concept
    )
      return false;
  }
  return true;
}

/** The noun that a number counts, at most three adjectives away, as a concept or the word's base form. */
export function countedNoun(
  units: readonly Unit[],
  at: number,
  { context }: Reading,
): { concept: string; at: number } | null {
  const { pack } = context;
  for (let i = at + 1; i < Math.min(units.length, at + 6); i += 1) {
    const unit = units[i]!;
    if (unit.kind === 'mark' && /^[“”"„‘’]$/.test(unit.lower)) continue;
    if (unit.kind !== 'word') return null;
    const noun = nounConcept(unit, pack) ?? (unit.concept?.part === 'noun' ? unit.concept.concept : null);
    const next = units[i + 1];
    // "health executives": a noun before a noun only narrows it.
    if (noun && !(next && !pack.capitalisesNouns && nounConcept(next, pack))) return { concept: noun, at: i };
    if (pack.grammar.auxiliaries.has(unit.lower) || unit.concept?.part === 'verb') return null;
    if (pack.grammar.prepositions.has(unit.lower) && unit.lower !== 'of') return null;
    if (looksLikeNoun(unit, context) && !(next && nounConcept(next, pack)))
      return { concept: pack.lemmas(unit.lower)[1] ?? unit.lower, at: i };
  }
  return null;
}

/** Without a lexicon entry: a plural in English, a capital in German. */
function looksLikeNoun(unit: Unit, context: ArticleContext): boolean {
  if (unit.lower.length < 4) return false;
  return context.pack.capitalisesNouns ? /^\p{Lu}/u.test(context.wordAt(unit)) : /[^su]s$/.test(unit.lower);
}

/** What a verb's clause says of its event: announced, planned, under way, done. */
function stateOf(reading: Reading, at: number): string {
  const { units, context } = reading;
  const clause = reading.clauses[clauseAt(reading, at)];
  const from = Math.max(clause?.first ?? at, at - 8);
  let state = 'completed';
  for (let i = from; i <= Math.min(units.length - 1, at + 3); i += 1) {
    const { lower } = units[i]!;
    if (context.pack.grammar.planned.has(lower) && i < at) state = 'planned';
    if (context.pack.grammar.possible.has(lower) && i < at) state = 'possible';
    if (underWay.has(lower)) state = 'under way';
    if (pending.has(lower)) state = 'pending';
  }
  if (
    /ing$/.test(units[at]!.lower) &&
    units.slice(from, at).some(({ lower }) => /^(?:is|are|was|were)$/.test(lower)) &&
    state === 'completed'
  )
    state = 'under way';
  if (units.slice(from, at).some(({ lower }) => lower === 'process')) state = 'pending';
  return state;
}

const underWay = new Set(['embarked', 'embark', 'currently', 'underway', 'nun', 'derzeit']);
const pending = new Set([
  'target',
  'bid',
  'bidder',
  'bidders',
  'offer',
  'pending',
  'finalized',
  'finalised',
  'proposed',
  'talks',
  'agreed',
  'potential',
]);

function ofVerb(reading: Reading, at: number): Participants {
  const { units, context } = reading;
  const index = clauseAt(reading, at);
  const clause = reading.clauses[index] ?? { first: at, last: at, verb: at, finite: at, dependent: false };
  const subject = reading.subjects[index];
  const passive = isPassive(reading, at);
  let after: { reference: Reference; at: number } | null = null;
  for (let i = at + 1; i <= Math.min(clause.last + 4, at + 8, units.length - 1); i += 1) {
    const unit = units[i]!;
    if (unit.name) {
      const before = units[i - 1]!;
      const agent = before.lower === 'by' || before.lower === 'von';
      const adjunct = !agent && context.pack.grammar.prepositions.has(before.lower) && before.lower !== 'of';
      if (!adjunct) after = { reference: context.named(unit), at: i };
      else continue;
      break;
    }
    if (unit.kind === 'mark' && !/^[‘’“”"„]$/.test(unit.lower)) break;
    if (unit.concept?.part === 'verb') break;
  }
  let inner: { reference: Reference; at: number } | null = null;
  if (context.pack.capitalisesNouns && !after) {
    // German: both stand before the verb; the later one is the object.
    const names = [];
    for (let i = clause.first; i < at; i += 1) if (units[i]!.name) names.push(i);
    if (names.length >= 2) inner = { reference: context.named(units[names.at(-1)!]!), at: names.at(-1)! };
  }
  const left = subject ? { reference: subject, at: placeOf(units, clause.first, at, subject, context) } : null;
  if (passive) return { subject: after, object: left };
  return { subject: left, object: after ?? inner };
}

function placeOf(
  units: readonly Unit[],
  first: number,
  at: number,
  reference: Reference,
  context: Reading['context'],
): number {
  for (let i = at - 1; i >= first; i -= 1)
    if (units[i]!.name && context.entities.key(units[i]!.name!.text) === reference.entity) return i;
  return at > first ? first : at;
}

function isPassive({ units, context }: Reading, at: number): boolean {
  const word = units[at]!.lower;
  if (context.pack.capitalisesNouns) {
    return (
      units
        .slice(Math.max(0, at - 14), Math.min(units.length, at + 3))
        .some(({ lower }) => /^(?:wurde|wurden|worden|wird|werden)$/.test(lower)) && /t$|en$/.test(word)
    );
  }
  if (!/ed$|en$|bought|sold|led|found|hit|shut/.test(word) && word !== '') return false;
  return units.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower));
}

/** "Harlow's purchase of Quill", "the takeover of Quill by Harlow", "Quill acquisition", "Übernahme von Quill durch Harlow". */
function ofNoun(reading: Reading, at: number): Participants {
  const { units, context } = reading;
  let subject: { reference: Reference; at: number } | null = null;
  let object: { reference: Reference; at: number } | null = null;
  const before = units[at - 1];
  if (before?.kind === 'possessive' && units[at - 2]?.name)
    subject = { reference: context.named(units[at - 2]!), at: at - 2 };
  else if (before?.name) object = { reference: context.named(before), at: at - 1 };
  const joint = units[at + 1]?.lower ?? '';
  if (/^(?:of|von|des|der|vom|with|in|mit|de|du|via)$/.test(joint) || units[at + 1]?.name) {
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
    if (/^(?:by|durch|par|por)$/.test(units[i]!.lower) && units[i + 1]!.name)
      subject = { reference: context.named(units[i + 1]!), at: i + 1 };
    if (units[i]!.kind === 'mark') break;
  }
  if (!subject) {
    const clauseSubject = reading.subjects[clauseAt(reading, at)];
    if (clauseSubject?.entity) subject = { reference: clauseSubject, at };
    else {
      const main = context.entities.mainOrganisation;
      if (main) subject = { reference: context.entity(main), at };
    }
  }
  return { subject, object };
}
