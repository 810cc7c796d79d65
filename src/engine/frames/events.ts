import type { Concept } from '../language/concepts.ts';
import type { ContradictionKind } from '../report.ts';

/**
 * An event that a verb or a noun names: who did what to whom, when, for how much. Sources meet on the participant that
 * tells the event apart from others of its kind.
 */
export interface EventFrame {
  readonly concept: Concept;
  /** The event as a noun, as statements print it: "date of the acquisition". */
  readonly name: string;
  /** The participant that identifies the event: what was bought, who left. `either`: the object where there is one. */
  readonly key: 'subject' | 'object' | 'either';
  /** What an amount of money in the clause is: a price, a fine. */
  readonly money?: string;
  /** A subject has many such amounts, so two that differ contradict nothing. */
  readonly several?: true;
  /** What a count with a noun in the clause is. */
  readonly count?: string;
  /** The event happens once for its key, so two dates contradict. */
  readonly once: boolean;
  /** It passes through states (planned, under way, done), which an update moves on. */
  readonly states?: boolean;
  readonly kind?: ContradictionKind;
}

const eventFrames: readonly EventFrame[] = [
  {
    concept: 'acquire',
    name: 'acquisition',
    key: 'object',
    money: 'price',
    once: true,
    states: true,
    kind: 'ownership_status',
  },
  { concept: 'sell', name: 'sale', key: 'object', money: 'price', once: false, states: true },
  { concept: 'merge', name: 'merger', key: 'subject', once: true, states: true },
  { concept: 'launch', name: 'launch', key: 'either', once: true },
  { concept: 'found', name: 'founding', key: 'either', once: true },
  { concept: 'establish', name: 'establishment', key: 'object', once: true },
  { concept: 'close', name: 'closure', key: 'either', once: true },
  { concept: 'open', name: 'opening', key: 'either', once: true },
  { concept: 'restructure', name: 'restructuring', key: 'subject', once: false, states: true },
  { concept: 'divide', name: 'division', key: 'subject', once: false },
  { concept: 'cutJobs', name: 'job cuts', key: 'subject', once: false, count: 'jobs cut' },
  { concept: 'depart', name: 'departure', key: 'subject', once: true },
  { concept: 'dismiss', name: 'dismissal', key: 'object', once: true },
  { concept: 'appoint', name: 'appointment', key: 'object', once: true },
  { concept: 'fine', name: 'fine', key: 'object', money: 'fine', once: false },
  { concept: 'spend', name: 'spending', key: 'subject', money: 'amount spent', several: true, once: false },
  { concept: 'pay', name: 'payment', key: 'subject', money: 'amount paid', several: true, once: false },
  { concept: 'cost', name: 'cost', key: 'subject', money: 'cost', once: false },
  { concept: 'enter', name: 'entry', key: 'subject', once: false },
  { concept: 'crash', name: 'crash', key: 'subject', once: true },
  { concept: 'strike', name: 'strike', key: 'subject', once: true },
  { concept: 'suspend', name: 'suspension', key: 'either', once: false, states: true },
  { concept: 'recall', name: 'recall', key: 'either', once: false, states: true, count: 'units recalled' },
  { concept: 'convict', name: 'conviction', key: 'object', once: true },
  { concept: 'acquit', name: 'acquittal', key: 'object', once: true },
  { concept: 'sentence', name: 'sentence', key: 'object', once: true },
  { concept: 'arrest', name: 'arrest', key: 'object', once: false },
  { concept: 'approve', name: 'approval', key: 'either', once: false, states: true },
  { concept: 'reject', name: 'rejection', key: 'either', once: false },
  { concept: 'announce', name: 'announcement', key: 'subject', once: false },
  { concept: 'declare', name: 'declaration', key: 'object', once: true },
  { concept: 'start', name: 'start', key: 'either', once: true },
  { concept: 'end', name: 'end', key: 'either', once: true },
  { concept: 'extend', name: 'extension', key: 'either', once: false },
  { concept: 'cancel', name: 'cancellation', key: 'either', once: false },
  { concept: 'postpone', name: 'postponement', key: 'either', once: false },
  { concept: 'elect', name: 'election', key: 'object', once: false },
  { concept: 'born', name: 'birth', key: 'subject', once: true },
  { concept: 'meet', name: 'meeting', key: 'subject', once: false },
  { concept: 'happen', name: 'event', key: 'subject', once: false },
  { concept: 'partner', name: 'partnership', key: 'subject', once: false },
];

const byConcept = new Map(eventFrames.map((frame) => [frame.concept, frame]));

/** What events the frames tell of, which is the kind of their claims. */
export const eventConcepts: readonly Concept[] = eventFrames.map(({ concept }) => concept);

export function eventFrameOf(concept: Concept): EventFrame | undefined {
  return byConcept.get(concept);
}
