import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3.69,
  weights: {
    near: 0.04,
    nearest: 0,
    around: 0.29,
    sentence: 1.33,
    shareNear: 0,
    shareSentence: 0,
    lead: 0.9,
    behind: -0.15,
    words: 0.71,
    ownNames: 0,
    ownHappenings: -0.48,
    ownSubjects: 0,
    ownThings: -1.85,
    strongSlip: 5,
    weakSlip: 4,
    ratio: -0.99,
    timeSlip: 0.87,
    apart: -0.85,
    small: 0,
    digits: 0,
    count: -0.85,
    money: -0.77,
    percentage: 1.01,
    duration: 0.93,
    date: 0.32,
    weekday: -0.71,
    clock: 1.98,
    place: -0.6,
    term: 2.99,
    part: 2.26,
    otherSlot: -1.38,
    hedged: 0,
    bounded: 0,
    days: -0.75,
    support: 0.16,
  },
};
