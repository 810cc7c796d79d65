import { bothHaveOwn, isHappening, type Weigh, weightedSum, weightShared } from '../facts/weights.ts';
import { ofWhomItIsDone, particular } from './axes.ts';
import type { HeldPole } from './held.ts';

/** What tells whether two poles are told of one thing: weights from 0 to 3, the others 0 or 1 unless said. */
export interface PoleEvidence {
  /** Weight of what stands around both words, in both clauses, in both sentences. */
  readonly near: number;
  readonly clause: number;
  readonly sentence: number;
  /** They are told of one name, or of things that are called alike. */
  readonly subject: number;
  readonly phrase: number;
  /** They are told of one name, and neither source tells of this axis anywhere else. */
  readonly alone: number;
  /**
   * They are told of one name or thing in like sentences, and neither source tells of the axis, one that few stories tell of
   * twice, anywhere else.
   */
  readonly once: number;
  /** They are told in like sentences, neither source tells of the axis anywhere else, and its words are told of little. */
  readonly seldom: number;
  /** How often else the two sources tell of this axis, up to 5: then it may be of other things. */
  readonly others: number;
  /** Each has a name, or a happening, beside it that the other lacks. */
  readonly ownNames: number;
  readonly ownHappenings: number;
}

const weights: Readonly<Record<keyof PoleEvidence, number>> = {
  near: 0.5,
  clause: 1,
  sentence: 0.5,
  subject: 0.9,
  phrase: 0.8,
  alone: 0.4,
  once: 0.9,
  seldom: 0.5,
  others: -0.12,
  ownNames: -0.5,
  ownHappenings: -0.4,
};

/** How much speaks for two poles being told of one thing. */
export function likenessOf(evidence: PoleEvidence): number {
  return weightedSum(evidence, weights);
}

/** What a kind of evidence weighs at most. */
const MOST = 3;
const MOST_OTHERS = 5;
/** Weight of what two sentences share from which they are told of the same, if of one subject. */
const TELLING = 0.5;

/**
 * @param others how often the two sources tell of the axis beside these two
 * @param isOnce whether the axis is one that few stories tell of twice
 */
export function poleEvidence(x: HeldPole, y: HeldPole, others: number, isOnce: boolean, weigh: Weigh): PoleEvidence {
  const [a, b] = [x.claim.draft, y.claim.draft];
  const weighOthers: Weigh = (mark) => (x.pole.own.has(mark) || y.pole.own.has(mark) ? 0 : weigh(mark));
  const shared = (p: ReadonlySet<string>, q: ReadonlySet<string>): number =>
    Math.min(MOST, weightShared(p, q, weighOthers));
  const flag = (value: boolean): number => (value ? 1 : 0);
  const isOfOneName = areOfOneName(x, y);
  const sentence = shared(x.pole.sentence, y.pole.sentence);
  const isOfOneThing = a.subject.phrase !== null && a.subject.phrase === b.subject.phrase;
  return {
    near: shared(x.pole.near, y.pole.near),
    clause: shared(a.content, b.content),
    sentence,
    subject: flag(isOfOneName),
    phrase: flag(isOfOneThing),
    alone: flag(isOfOneName && others === 0),
    once: flag(isOnce && others === 0 && (isOfOneName || isOfOneThing) && sentence >= TELLING),
    seldom: flag(particular.has(x.pole.axis) && others === 0 && sentence >= TELLING),
    others: Math.min(MOST_OTHERS, others),
    ownNames: flag(bothHaveOwn(x.pole, y.pole, (mark) => mark[0] === '@')),
    ownHappenings: flag(bothHaveOwn(x.pole, y.pole, isHappening)),
  };
}

/** Are two poles told of one name itself? */
export function areOfOneName(x: HeldPole, y: HeldPole): boolean {
  const [a, b] = [x.claim, y.claim];
  if (a.draft.subject.whole && b.draft.subject.whole && a.entity !== null && a.entity === b.entity) return true;
  return ofWhomItIsDone.has(x.pole.axis) && (isDoneTo(x, y) || isDoneTo(y, x));
}

/** "The court acquitted Anna Brandt", "Anna Brandt was convicted": the one is told of whom the other names beside it. */
function isDoneTo({ claim }: HeldPole, { claim: other, pole: { near } }: HeldPole): boolean {
  const { entity, whole, type } = claim.draft.subject;
  return type === 'person' && whole && other.draft.subject.type !== 'person' && near.has(`@${entity}`);
}
