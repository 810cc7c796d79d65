import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3.98,
  weights: {
    near: 0,
    nearest: 0,
    around: 0.78,
    sentence: 1.03,
    shareNear: 0,
    shareSentence: 0,
    lead: 0.88,
    behind: -0.15,
    words: 0.82,
    ownNames: 0,
    ownHappenings: -0.77,
    ownSubjects: 0,
    ownThings: -1.17,
    strongSlip: 5,
    weakSlip: 4,
    ratio: -0.97,
    timeSlip: 1.33,
    apart: -0.59,
    small: 0,
    digits: 0,
    count: -0.92,
    money: -0.58,
    percentage: 1.23,
    duration: 1,
    date: 0.28,
    weekday: -0.68,
    clock: 2.95,
    place: -0.65,
    term: 2.79,
    part: 2.65,
    otherSlot: -1.48,
    hedged: 0,
    bounded: 0,
    days: -0.73,
    support: 0.23,
  },
};
