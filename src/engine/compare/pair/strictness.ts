/** How much two texts must have in common before a difference counts as a contradiction, as shares of 0 to 1. */
export interface Strictness {
  /** Least number of words to compare that both must say. */
  readonly shared: number;
  /** Least share of the longer text that the shorter one must say. */
  readonly back: number;
  /** Share of words in common from which two texts are versions of one, and every changed word counts. */
  readonly nearCopy: number;
  /** Least share of the shorter text, without the words that differ, that the longer one must say, by what differs. */
  readonly opposite: number;
  /** The same for an opposite that stands in another sentence than the rest. */
  readonly elsewhere: number;
  readonly value: number;
  readonly exclusive: number;
  readonly name: number;
  readonly agent: number;
  readonly negation: number;
  /** Least share of what one negates that the other must affirm. */
  readonly affirmed: number;
  /** Least likelihood that a denial is one of the same scene (see `denialOfScene`). */
  readonly scene: number;
  /** Whether opposites of the looser lists, other kinds of things, other walks of life and two of a series count. */
  readonly loose: boolean;
}

/** Two texts that a reader has put side by side: they are about one thing. Tuned on half of the development pairs. */
export const betweenTexts: Strictness = {
  shared: 0,
  back: 0,
  nearCopy: 0.6,
  opposite: 0.5,
  elsewhere: 0.75,
  value: 0.6,
  exclusive: 0.6,
  name: 0.5,
  agent: 0.6,
  negation: 0.5,
  affirmed: 0.6,
  scene: 0.6,
  loose: true,
};

/** Two claims that were found in two articles, which may speak of two things. */
export const betweenClaims: Strictness = {
  shared: 4,
  back: 0.4,
  nearCopy: 0.75,
  opposite: 0.8,
  elsewhere: 1.1,
  value: 0.8,
  exclusive: 0.8,
  name: 0.9,
  agent: 0.9,
  negation: 0.8,
  affirmed: 1,
  scene: Infinity,
  loose: false,
};
