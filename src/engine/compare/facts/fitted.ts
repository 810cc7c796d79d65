import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3.35,
  weights: {
    near: 0,
    nearest: 0,
    around: 0.5,
    sentence: 0.05,
    shareNear: 0.69,
    shareSentence: 1.26,
    lead: 1.14,
    behind: -0.13,
    words: 0.47,
    ownNames: -0.1,
    ownHappenings: 0,
    ownSubjects: -0.85,
    ownThings: 0,
    strongSlip: 5,
    weakSlip: 4,
    ratio: -0.87,
    timeSlip: 0.63,
    apart: -0.73,
    small: 0,
    digits: 0.08,
    count: -0.8,
    money: 0.13,
    percentage: 0.18,
    duration: 0.87,
    date: 0.17,
    weekday: -1.44,
    clock: 2.06,
    place: -0.75,
    term: 2.09,
    part: 1.74,
    otherSlot: -1.17,
    hedged: 0,
    bounded: 0,
    days: -0.46,
    support: 0.37,
  },
};
