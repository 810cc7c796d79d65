import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3.49,
  weights: {
    near: 0.23,
    nearest: 0,
    around: 0.23,
    sentence: 1.03,
    shareNear: 0.4,
    shareSentence: 0,
    lead: 0.84,
    behind: -0.12,
    words: 0.47,
    ownNames: 0,
    ownHappenings: -0.46,
    ownSubjects: -0.1,
    ownThings: -2.31,
    strongSlip: 5,
    weakSlip: 4,
    ratio: -0.94,
    timeSlip: 1.15,
    apart: -0.9,
    small: 0,
    digits: 0,
    count: -0.85,
    money: 0.29,
    percentage: 0.64,
    duration: 0.52,
    date: 0.18,
    weekday: -0.7,
    clock: 2.28,
    place: -0.56,
    term: 3.31,
    part: 2.36,
    otherSlot: -2.18,
    hedged: 0,
    bounded: 0,
    days: -0.78,
    support: 0.22,
  },
};
