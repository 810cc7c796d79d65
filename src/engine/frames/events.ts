import type { Concept } from '../language/concepts.ts';
import type { ContradictionKind } from '../report.ts';

/**
 * An event that a verb or a noun names: who did what to whom, when, for how much. Sources meet on the participant that
 * tells the event apart from others of its kind.
 */
export interface EventFrame {
  readonly concept: Concept;
  /** In the past tense, as statements print it. */
  readonly relation: string;
  /** The participant that identifies the event: what was bought, who left. `either`: the object where there is one. */
  readonly key: 'subject' | 'object' | 'either';
  /** What an amount of money in the clause is: a price, a fine. */
  readonly money?: string;
  /** What a count with a noun in the clause is. */
  readonly count?: string;
  /** The event happens once for its key, so two dates contradict. */
  readonly once: boolean;
  /** It passes through states (planned, under way, done), which an update moves on. */
  readonly states?: boolean;
  readonly kind?: ContradictionKind;
}

export const eventFrames: readonly EventFrame[] = [
  {
    concept: 'acquire',
    relation: 'acquired',
    key: 'object',
    money: 'price',
    once: true,
    states: true,
    kind: 'ownership_status',
  },
  { concept: 'sell', relation: 'sold', key: 'object', money: 'price', once: false, states: true },
  { concept: 'merge', relation: 'merged', key: 'subject', once: true, states: true },
  { concept: 'launch', relation: 'launched', key: 'either', once: true },
  { concept: 'found', relation: 'founded', key: 'either', once: true },
  { concept: 'establish', relation: 'established', key: 'object', once: true },
  { concept: 'close', relation: 'closed', key: 'either', once: true },
  { concept: 'open', relation: 'opened', key: 'either', once: true },
  { concept: 'restructure', relation: 'restructured', key: 'subject', once: false, states: true },
  { concept: 'divide', relation: 'divided', key: 'subject', once: false },
  { concept: 'cutJobs', relation: 'cut jobs', key: 'subject', once: false, count: 'jobs cut' },
  { concept: 'depart', relation: 'left', key: 'subject', once: true },
  { concept: 'dismiss', relation: 'was dismissed', key: 'object', once: true },
  { concept: 'appoint', relation: 'was appointed', key: 'object', once: true },
  { concept: 'fine', relation: 'was fined', key: 'object', money: 'fine', once: false },
  { concept: 'spend', relation: 'spent', key: 'subject', money: 'amount spent', once: false },
  { concept: 'pay', relation: 'paid', key: 'subject', money: 'amount paid', once: false },
  { concept: 'cost', relation: 'cost', key: 'subject', money: 'cost', once: false },
  { concept: 'enter', relation: 'entered', key: 'subject', once: false },
  { concept: 'crash', relation: 'crashed', key: 'subject', once: true },
  { concept: 'strike', relation: 'struck', key: 'subject', once: true },
  { concept: 'suspend', relation: 'suspended', key: 'either', once: false, states: true },
  { concept: 'recall', relation: 'recalled', key: 'either', once: false, states: true, count: 'units recalled' },
  { concept: 'convict', relation: 'was convicted', key: 'object', once: true },
  { concept: 'acquit', relation: 'was acquitted', key: 'object', once: true },
  { concept: 'sentence', relation: 'was sentenced', key: 'object', once: true },
  { concept: 'arrest', relation: 'was arrested', key: 'object', once: false },
  { concept: 'approve', relation: 'approved', key: 'either', once: false, states: true },
  { concept: 'reject', relation: 'rejected', key: 'either', once: false },
  { concept: 'announce', relation: 'announced', key: 'subject', once: false },
  { concept: 'declare', relation: 'was declared', key: 'object', once: true },
  { concept: 'start', relation: 'began', key: 'either', once: true },
  { concept: 'end', relation: 'ended', key: 'either', once: true },
  { concept: 'extend', relation: 'was extended', key: 'either', once: false },
  { concept: 'cancel', relation: 'was cancelled', key: 'either', once: false },
  { concept: 'postpone', relation: 'was postponed', key: 'either', once: false },
  { concept: 'elect', relation: 'was elected', key: 'object', once: false },
  { concept: 'born', relation: 'was born', key: 'subject', once: true },
  { concept: 'meet', relation: 'takes place', key: 'subject', once: false },
  { concept: 'happen', relation: 'takes place', key: 'subject', once: false },
  { concept: 'partner', relation: 'partnered', key: 'subject', once: false },
];

const byConcept = new Map(eventFrames.map((frame) => [frame.concept, frame]));

export function eventFrameOf(concept: Concept): EventFrame | undefined {
  return byConcept.get(concept);
}
