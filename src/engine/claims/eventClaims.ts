import { type EventFrame, eventFrameOf } from '../frames/events.ts';
import type { Unit } from '../frames/units.ts';
import { words } from '../language/words.ts';
import { buildClaim, clauseAt, type Reading } from './build.ts';
import { countedNoun } from './countedNoun.ts';
import type { ClaimValue, DraftClaim, Reference, Scope } from './draft.ts';
import { eventState } from './eventState.ts';
import { eventTime } from './eventTime.ts';
import { listedObjects } from './listedObjects.ts';
import { moodOf } from './modality.ts';
import { type Participant, type Participants, participantsOf } from './participants.ts';

/** How far from an event's word its arguments are looked for, in units. */
const REACH = 14;
/** A claim over more units than this says too much to be one claim. */
const LONGEST = 26;

/** The claims about events that a sentence names by a verb or a noun: when it happened, for how much, in which state, or that it did not. */
export function eventClaims(reading: Reading): DraftClaim[] {
  const { units } = reading;
  const claims: DraftClaim[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const concept = units[at]!.concept;
    const frame = concept && eventFrameOf(concept.concept);
    if (!frame || concept.part === 'adjective') continue;
    if (concept.concept === 'pay' && concept.part === 'verb') claims.push(...pricePaid(reading, at));
    const listed = concept.part === 'noun' && frame.key === 'object' ? listedObjects(reading, at) : [];
    for (const { participant, time } of listed) {
      claims.push(
        claimOf({ reading, at, frame, key: participant }, participant.at, time, dateOf(reading, frame, time)),
      );
    }
    const participants = participantsOf(reading, at);
    const key = keyOf(frame, participants);
    if (listed.length > 0 || !key || !(key.reference.whole || key.reference.phrase)) continue;
    if (frame.concept === 'acquire' && takesNoFirm(reading, at, key)) continue;
    claims.push(...claimsOfEvent({ reading, at, frame, key }, participants));
  }
  return claims.filter(({ start, end }) => end > start);
}

/** Before what is paid for, in four languages. */
const forWhat: ReadonlySet<string> = new Set(['for', 'für', 'pour', 'por']);

/** "Agreed to pay $2.8 billion for Quill" tells the price of Quill. */
function pricePaid(reading: Reading, at: number): DraftClaim[] {
  const { units, context, clauses } = reading;
  const clause = clauses[clauseAt(reading, at)];
  if (!clause) return [];
  const frame = eventFrameOf('acquire')!;
  for (let amount = clause.first; amount <= clause.last; amount += 1) {
    const { value } = units[amount]!;
    if (value?.kind !== 'quantity' || value.dimension !== 'money') continue;
    const thing = amount + 2;
    if (!forWhat.has(units[amount + 1]?.lower ?? '') || !units[thing]?.name || !endsThere(units[thing + 1])) continue;
    const key = context.named(units[thing]);
    if (!key || key.type === 'person') continue;
    const told: Told = { relation: frame.money!, value: quantityValue(units[amount]!, null), what: 'the amount' };
    const event: NamedEvent = { reading, at, frame, key: { reference: key, at: thing } };
    return [claimOf(event, Math.min(at, amount), Math.max(at, thing), told)];
  }
  return [];
}

/** "For Quill in May", not "for Quill workers" or "for Quill's debts". */
function endsThere(next: Unit | undefined): boolean {
  return next === undefined || next.kind === 'mark' || next.value?.kind === 'time';
}

function keyOf(frame: EventFrame, { subject, object }: Participants): Participant | null {
  if (frame.key === 'subject') return subject;
  if (frame.key === 'object') return object;
  return object ?? subject;
}

/** What somebody takes over who buys nothing, in four languages. */
const charges = words(
  `duties duty job post role reins helm leadership presidency chair command control care costs half rest share
  amt posten leitung führung vorsitz intendanz geschäfte aufgaben aufgabe ressort verantwortung kosten hälfte rest patenschaft
  direction présidence poste fonctions rênes charge moitié dirección presidencia cargo puesto mando funciones riendas mitad`,
);

/** "She takes over Mr Braddock's duties", "das Land übernimmt die Hälfte": nobody buys a person, an office or a part of the costs. */
function takesNoFirm({ units }: Reading, at: number, { reference, at: place }: Participant): boolean {
  if (reference.type === 'person' || charges.has(reference.phrase ?? '')) return true;
  const [from, to] = [Math.min(at, place), Math.max(at, place)];
  return units.slice(from, to + 1).some(({ lower }) => charges.has(lower));
}

/** An event that a sentence names. */
interface NamedEvent {
  readonly reading: Reading;
  /** The unit that names it. */
  readonly at: number;
  readonly frame: EventFrame;
  /** Whom its claims are told of. */
  readonly key: Participant;
}

/** What is told of an event. */
interface Told extends Pick<DraftClaim, 'relation' | 'value'> {
  /** For the rule: "the date". */
  readonly what: string;
}

function claimsOfEvent(event: NamedEvent, { subject, object }: Participants): DraftClaim[] {
  const { reading, at, frame, key } = event;
  const { units } = reading;
  const clause = reading.clauses[clauseAt(reading, at)] ?? { first: at, last: at };
  const inner = [at, key.at, subject && subject.at >= clause.first - 4 ? subject.at : -1, object?.at ?? -1].filter(
    (i) => i >= 0 && Math.abs(i - at) <= REACH + 4,
  );
  const from = Math.min(...inner);
  const to = Math.max(...inner);
  const claims: DraftClaim[] = [];
  const add = (unit: number, told: Told, ahead = false): void => {
    const [first, last] = [Math.min(from, unit), Math.max(to, unit)];
    if (last - first > LONGEST) return;
    const claim = claimOf(event, first, last, told);
    // "agreed to buy it in 2020": the date of a deal that is still to come.
    claims.push(ahead ? { ...claim, modality: 'planned' } : claim);
  };
  const time = frame.once ? eventTime(reading, at) : null;
  const ahead = frame.states === true && /^(?:planned|pending|possible)$/.test(eventState(reading, at) ?? '');
  if (time !== null) add(time, dateOf(reading, frame, time), ahead);
  const amount = frame.money
    ? nearest(reading, at, Math.min(clause.first, from), Math.max(clause.last, to), 'money')
    : null;
  if (amount !== null)
    add(amount, { relation: frame.money!, value: quantityValue(units[amount]!, null), what: 'the amount' });
  const count = frame.count
    ? nearest(reading, at, Math.min(clause.first, from), Math.max(clause.last, to), 'count')
    : null;
  const noun = count === null ? null : countedNoun(units, count, reading);
  if (count !== null && noun) {
    const value = quantityValue(units[count]!, counted(noun.concept));
    add(noun.at, { relation: frame.count!, value, what: 'the number' });
  }
  const state = frame.states ? eventState(reading, at) : null;
  if (state) add(at, { relation: `state of the ${frame.name}`, value: { kind: 'state', state }, what: 'the state' });
  return claims;
}

/** Jobs and the people in them are the same in a count of those who lose them. */
function counted(noun: string): string {
  return noun === 'employee' || noun === 'person' ? 'job' : noun;
}

function dateOf(reading: Reading, frame: EventFrame, time: number): Told {
  return { relation: `date of the ${frame.name}`, value: timeValue(reading, time), what: 'the date' };
}

function claimOf(
  { reading, at, frame, key }: NamedEvent,
  first: number,
  last: number,
  { relation, value, what }: Told,
): DraftClaim {
  return buildClaim(reading, first, last, {
    frame: frame.concept,
    relation,
    rule: `${what} of the event that “${reading.units[at]!.lower || frame.concept}” names`,
    subject: key.reference,
    value,
    ...scopeOfThing(key.reference),
    confidence: 0.8,
  });
}

/** "The Marston plant" is another one than "the Arden plant". */
function scopeOfThing({ whole, entity }: Reference): { scope?: Scope } {
  return whole || entity === null ? {} : { scope: { part: '', places: [entity] } };
}

function timeValue(reading: Reading, at: number): ClaimValue {
  const { units, context } = reading;
  const value = units[at]!.value!;
  if (value.kind !== 'time') throw new Error("The unit of an event's date holds no time.");
  const clause = reading.clauses[clauseAt(reading, at)];
  // "will leave in June" is the June to come.
  const planned = clause !== undefined && moodOf(units, clause.first, clause.last, context.pack).modality === 'planned';
  return { kind: 'time', expression: value, interval: context.resolve(value, planned) };
}

function quantityValue(unit: Unit, noun: string | null): ClaimValue {
  const value = unit.value!;
  if (value.kind !== 'quantity') throw new Error("The unit of an event's amount holds no quantity.");
  return { kind: 'quantity', quantity: value, noun };
}

/** The quantity of this dimension that is nearest to the event's word and to no other event's. */
function nearest(
  { units }: Reading,
  at: number,
  low: number,
  high: number,
  dimension: 'money' | 'count',
): number | null {
  let best: number | null = null;
  for (let i = low; i <= Math.min(high, at + REACH); i += 1) {
    const value = units[i]!.value;
    if (value?.kind !== 'quantity' || value.dimension !== dimension || nearerTrigger(units, i, at)) continue;
    if (best === null || Math.abs(i - at) < Math.abs(best - at)) best = i;
  }
  return best;
}

/** Does another event's word stand between the value and this event's word? */
function nearerTrigger(units: readonly Unit[], value: number, at: number): boolean {
  for (let i = Math.min(value, at) + 1; i < Math.max(value, at); i += 1) {
    const concept = units[i]!.concept?.concept;
    // "the purchase at a price of …": a word for the amount is no event of its own.
    if (concept && concept !== units[at]!.concept!.concept && concept !== 'cost' && eventFrameOf(concept)) return true;
  }
  return false;
}
