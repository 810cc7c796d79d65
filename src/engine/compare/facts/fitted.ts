import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -2.9,
  weights: {
    near: 0,
    nearest: 0,
    around: 0.46,
    sentence: 0.13,
    shareNear: 1,
    shareSentence: 0.5,
    lead: 0.99,
    behind: -0.39,
    words: 0.35,
    ownNames: -0.42,
    ownHappenings: 0,
    ownSubjects: -0.31,
    ownThings: 0,
    strongSlip: 4.47,
    weakSlip: 3.75,
    ratio: -0.72,
    timeSlip: 0.48,
    apart: -0.39,
    small: 0,
    digits: 0.06,
    count: -0.91,
    money: 0.98,
    percentage: 0.11,
    duration: 0.48,
    date: 0.03,
    weekday: -1.14,
    clock: 1.95,
    place: -1.04,
    term: 1.17,
    part: 2.82,
    otherSlot: -0.8,
    hedged: 0,
    bounded: -0.33,
    days: -0.3,
    figures: 2.17,
    support: 0.42,
  },
};
