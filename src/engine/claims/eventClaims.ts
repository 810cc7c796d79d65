import { type EventFrame, eventFrameOf } from '../frames/events.ts';
import type { Unit } from '../frames/units.ts';
import { buildClaim, clauseAt, type Reading } from './build.ts';
import { countedNoun } from './countedNoun.ts';
import type { ClaimValue, DraftClaim } from './draft.ts';
import { eventState } from './eventState.ts';
import { type Participant, type Participants, participantsOf } from './participants.ts';

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
    const participants = participantsOf(reading, at);
    const key = keyOf(frame, participants);
    if (!key || !(key.reference.whole || key.reference.phrase || key.reference.entity)) continue;
    claims.push(...claimsOfEvent(reading, at, frame, key, participants));
  }
  return claims;
}

function keyOf(frame: EventFrame, { subject, object }: Participants): Participant | null {
  if (frame.key === 'subject') return subject;
  if (frame.key === 'object') return object;
  return object ?? subject;
}

function claimsOfEvent(
  reading: Reading,
  at: number,
  frame: EventFrame,
  key: Participant,
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
  const state = frame.states ? eventState(reading, at) : null;
  if (state) add(at, `${frame.relation}: state`, { kind: 'state', state }, 'the state');
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
