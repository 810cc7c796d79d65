import type { Language } from '../../article/article.ts';
import { detectLanguage } from '../../language/detect.ts';
import { classify } from './classes.ts';
import { clashesOfContained } from './containment.ts';
import { coverageOf } from './coverage.ts';
import { differences } from './difference.ts';
import { clashesOfCopies } from './nearCopy.ts';
import { type PairReading, readPairText } from './reading.ts';
import { conflictOf, type PairVerdict } from './verdict.ts';

/** From this share of words in common on, two texts are versions of one. */
const NEAR_COPY = 0.6;
/** A text of so few content words is one statement, so that what it says otherwise elsewhere is said of the same. */
const SHORT = 10;
/** From this share of the shorter text on, the longer one says it. */
const COVERED = 0.75;

/**
 * Tells whether two short texts contradict each other.
 * @param language of both, where it is known; told from the words otherwise
 */
export function comparePair(textA: string, textB: string, language?: Language): PairVerdict {
  const told = language ?? detectLanguage(`${textA}\n${textB}`);
  return compareReadings(
    readPairText(textA, told === 'und' ? 'en' : told),
    readPairText(textB, told === 'und' ? 'en' : told),
  );
}

export function compareReadings(first: PairReading, second: PairReading): PairVerdict {
  // The shorter text is looked for in the longer one.
  const [a, b] = contentOf(first) >= contentOf(second) ? [first, second] : [second, first];
  const classes = classify(a, b);
  const length = a.words.length + b.words.length;
  const hunks = differences(classes.a, classes.b, Math.ceil(length * (1 - NEAR_COPY)));
  const [clash] = hunks ? clashesOfCopies(a, b, hunks, classes) : [];
  if (clash) return conflictOf(clash);
  const coverage = coverageOf(a, b, classes);
  const isShort = contentOf(a) <= SHORT;
  const [contained] =
    hunks && !isShort ? [] : clashesOfContained(a, b, coverage, coverageOf(b, a, { a: classes.b, b: classes.a }));
  if (contained) return conflictOf(contained);
  if (hunks) return { outcome: 'agrees', explanation: 'they say the same in nearly the same words' };
  return coverage.share >= COVERED
    ? { outcome: 'agrees', explanation: 'one says nearly all that the other does' }
    : { outcome: 'not_comparable', explanation: 'they have too little in common' };
}

function contentOf({ words }: PairReading): number {
  return words.filter(({ kind }) => kind === 'word' || kind === 'name' || kind === 'value').length;
}
