import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3.76,
  weights: {
    near: 0,
    nearest: 0,
    around: 0.53,
    sentence: 0.35,
    shareNear: 0.87,
    shareSentence: 0.3,
    lead: 1.02,
    behind: 0,
    words: 0.51,
    ownNames: -0.58,
    ownHappenings: -0.48,
    ownSubjects: -0.15,
    ownThings: 0,
    strongSlip: 5,
    weakSlip: 4,
    ratio: -0.88,
    timeSlip: 1.28,
    apart: -0.76,
    small: 0,
    digits: 0.09,
    count: -0.82,
    money: -0.41,
    percentage: 0.64,
    duration: 1.13,
    date: 0.31,
    weekday: -0.85,
    clock: 2.28,
    place: -0.4,
    term: 2.74,
    part: 2.15,
    otherSlot: -1.23,
    hedged: 0,
    bounded: 0,
    days: -0.68,
    support: 0.1,
  },
};
