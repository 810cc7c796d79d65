import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3.4,
  weights: {
    near: 0,
    nearest: 0.05,
    around: 0.4,
    sentence: 0,
    shareNear: 1.49,
    shareSentence: 1.65,
    lead: 1.05,
    behind: -0.44,
    words: 0.08,
    ownNames: -0.54,
    ownHappenings: -0.1,
    ownSubjects: -0.43,
    ownThings: -0.21,
    strongSlip: 5,
    weakSlip: 3,
    ratio: -0.81,
    timeSlip: 1.21,
    apart: -0.71,
    small: 0,
    digits: 0,
    count: -1.12,
    money: -0.07,
    percentage: 0.26,
    duration: 0.7,
    date: 0,
    weekday: -1.36,
    clock: 1.72,
    place: -1.2,
    term: 1.54,
    part: 3.79,
    otherSlot: -0.75,
    hedged: 0,
    bounded: -0.16,
    days: -0.36,
    figures: 2.68,
    support: 0.79,
  },
};
