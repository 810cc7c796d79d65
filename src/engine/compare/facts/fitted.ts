import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Evidence, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3,
  weights: {
    near: 0.06,
    nearest: 0,
    around: 0.45,
    sentence: 0.22,
    shareNear: 0.95,
    shareSentence: 0.37,
    lead: 0.94,
    behind: -0.36,
    words: 0.24,
    ownNames: -0.84,
    ownHappenings: 0,
    ownSubjects: -0.31,
    ownThings: -0.77,
    strongSlip: 4.46,
    weakSlip: 3.78,
    ratio: -0.69,
    timeSlip: 0.61,
    apart: -0.3,
    small: 0,
    digits: 0.03,
    count: -0.78,
    money: 1.02,
    percentage: 0.35,
    duration: 0.67,
    date: 0,
    weekday: -1.46,
    clock: 2.06,
    place: -0.7,
    term: 1.21,
    part: 3.09,
    otherSlot: -0.76,
    hedged: 0,
    bounded: -0.36,
    days: -0.41,
    figures: 2.2,
    support: 0.44,
  },
};
