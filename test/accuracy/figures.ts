import type { Score } from './score.ts';

/** The figures of a folder, or of several counted together. Shares run from 0 to 1; null where nothing was counted. */
export interface Figures {
  /** Share of the flagged contradictions that readers marked. */
  readonly precision: number | null;
  /** Share of the marked contradictions that were found. */
  readonly recall: number | null;
  readonly f1: number | null;
  /** Number of flagged contradictions that no reader marked. */
  readonly falseAlarms: number;
  /** Number of traps hit. */
  readonly trapped: number;
  readonly traps: number;
  /** Share of the updates that were reported as hard contradictions. */
  readonly supersededAsHard: number | null;
  /** Share of the found contradictions that were given the right kind. */
  readonly kindRight: number | null;
  readonly agreementRecall: number | null;
  readonly claimRecall: number | null;
  readonly claimPrecision: number | null;
  /** Median length of a reported claim as a multiple of the marked one. */
  readonly span: number | null;
}

/** The figures of scores counted together. */
export function figuresOf(scores: readonly Score[]): Figures {
  const count = (list: (score: Score) => readonly unknown[]): number =>
    scores.reduce((sum, score) => sum + list(score).length, 0);
  const found = count((score) => score.found);
  const falseAlarms = count((score) => score.falseAlarms);
  const precision = share(
    count((score) => score.flagged) - falseAlarms,
    count((score) => score.flagged),
  );
  const recall = share(
    found,
    count((score) => score.contradictions),
  );
  return {
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    falseAlarms,
    trapped: count((score) => score.trapped),
    traps: count((score) => score.traps),
    supersededAsHard: share(
      count((score) => score.supersededAsHard),
      count((score) => score.superseded),
    ),
    kindRight: share(
      count((score) => score.kindRight),
      found,
    ),
    agreementRecall: remainder(
      count((score) => score.missedAgreements),
      count((score) => score.agreements),
    ),
    claimRecall: remainder(
      count((score) => score.missedClaims),
      count((score) => score.claims),
    ),
    claimPrecision: remainder(
      count((score) => score.noise),
      count((score) => score.judgedClaims),
    ),
    span: median(scores.flatMap(({ stretches }) => stretches)),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function remainder(part: number, whole: number): number | null {
  return share(whole - part, whole);
}

function harmonicMean(precision: number | null, recall: number | null): number | null {
  return precision === null || recall === null || precision + recall === 0
    ? null
    : (2 * precision * recall) / (precision + recall);
}

function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? null;
}
