import type { Evidence } from './likelihood.ts';

/** What each piece of evidence weighs, and what stands against all of them. */
export interface Weights<Pieces = Evidence> {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Pieces, number>>>;
}

/** The weights of the evidence, as `npm run accuracy:fit` finds them. */
export const fitted: Weights = {
  bias: -3,
  weights: {
    near: 0,
    nearest: 0.28,
    around: 0.28,
    sentence: 0,
    shareNear: 1.62,
    shareSentence: 2.21,
    lead: 0.76,
    behind: -0.27,
    rivals: -0.59,
    opening: 1.62,
    words: 0.13,
    ownNames: -0.57,
    ownHappenings: -0.18,
    ownSubjects: -0.25,
    ownThings: 0,
    strongSlip: 5,
    weakSlip: 3,
    ratio: -0.66,
    timeSlip: 1.69,
    apart: -0.57,
    small: 0,
    digits: 0,
    count: -0.27,
    money: 0.28,
    percentage: 0.33,
    duration: 0.19,
    date: 0.63,
    weekday: -1.54,
    clock: 0.71,
    place: -1.2,
    term: 0.33,
    part: 3.8,
    otherSlot: -0.76,
    hedged: -0.32,
    bounded: -0.05,
    days: -0.52,
    figures: 2.41,
    support: 0.82,
  },
};
