import type { Language } from '../../article/article.ts';
import { detectLanguage } from '../../language/detect.ts';
import type { ContradictionKind } from '../../report.ts';
import { classify, haveSameWords } from './classes.ts';
import { clashesOfContained } from './containment.ts';
import { coverageOf } from './coverage.ts';
import { differences } from './difference.ts';
import { likeSentences } from './long.ts';
import { clashesOfCopies } from './nearCopy.ts';
import { isContent, namesIn, type PairReading, readPairText } from './reading.ts';
import { rolesIn } from './roles.ts';
import { betweenClaims, betweenTexts, type Strictness } from './strictness.ts';
import { type Clash, conflictOf, type PairVerdict } from './verdict.ts';

const figures: ReadonlySet<ContradictionKind> = new Set(['number', 'money', 'percentage']);

/** A text of so few content words is one statement, so that what it says otherwise elsewhere is said of the same. */
const SHORT = 10;
/** From this many content words on, a text is an article, not a statement. */
const LONG = 150;
/** From this share of the shorter text on, the longer one says it. */
const COVERED = 0.75;

/**
 * Tells whether two texts contradict each other: a few sentences as a whole, articles sentence by sentence.
 * @param language of both, where it is known; told from the words otherwise
 */
export function comparePair(textA: string, textB: string, language?: Language): PairVerdict {
  const told = language ?? detectLanguage(`${textA}\n${textB}`);
  const read = (text: string, names?: ReadonlySet<string>): PairReading =>
    readPairText(text, told === 'und' ? 'en' : told, names);
  const [alone, beside] = [read(textA), read(textB)];
  const [a, b] = [read(textA, namesIn(beside)), read(textB, namesIn(alone))];
  return Math.min(contentOf(a), contentOf(b)) > LONG
    ? compareLong(...inOrder(a, b))
    : compareReadings(a, b, betweenTexts);
}

/** Compares two articles sentence by sentence: of each, only the sentences that are put alike. */
function compareLong(a: PairReading, b: PairReading): PairVerdict {
  const verdicts = likeSentences(a, b).map(([x, y]) => compareReadings(x, y, betweenClaims));
  return (
    verdicts.find(({ outcome }) => outcome === 'conflict') ??
    verdicts.find(({ outcome }) => outcome === 'agrees') ?? {
      outcome: 'not_comparable',
      explanation: 'no sentence of one is put like a sentence of the other',
    }
  );
}

/** A claim as its article words it. */
export interface Statement {
  readonly text: string;
  readonly language: Language;
}

/**
 * Tells whether two claims of different articles, put much alike, contradict each other. More has to be the same than
 * between two texts that a reader compares, since two articles may speak of two things. Claims in two languages are not
 * comparable by their words.
 */
export function compareStatements(a: Statement, b: Statement): PairVerdict {
  if (a.language !== b.language) return { outcome: 'not_comparable', explanation: 'they are in two languages' };
  const key = `${a.language} ${a.text.length} ${a.text}${b.text}`;
  let verdict = verdicts.get(key);
  if (!verdict) {
    verdict = compareReadings(readPairText(a.text, a.language), readPairText(b.text, b.language), betweenClaims);
    if (verdicts.size >= VERDICTS) verdicts.clear();
    verdicts.set(key, verdict);
  }
  return verdict;
}

/** What came of comparing statements: an edit of an article has those of the rest of its story compared again. */
const verdicts = new Map<string, PairVerdict>();
const VERDICTS = 1000;

function compareReadings(first: PairReading, second: PairReading, strictness: Strictness): PairVerdict {
  const [a, b] = inOrder(first, second);
  const classes = classify(a, b);
  const length = a.words.length + b.words.length;
  const hunks = differences(classes.a, classes.b, Math.ceil(length * (1 - strictness.nearCopy)));
  if (hunks?.length === 0) return { outcome: 'agrees', explanation: 'they say the same in the same words' };
  const roles = strictness.loose ? rolesIn(a, b) : null;
  const found = hunks ? clashesOfCopies({ a, b, classes, hunks }, strictness) : [];
  // "Beat Brill on Monday", "lost to Brill in May": of two games.
  if (roles?.told === 'swapped' && !found.some(({ kind }) => kind === 'date')) return conflictOf(roles.clash);
  // "X beat Y", "Y lost to X": neither the names nor the verbs are at odds.
  const isOfDeed = ({ kind, explanation }: Clash): boolean =>
    kind === 'name' || (roles?.told === 'alike' && roles.verbs.some((verb) => explanation.includes(`“${verb}”`)));
  const clashes = roles ? found.filter((clash) => !isOfDeed(clash)) : found;
  // "410 million in 2022", "455 million in 2023": each figure is of its own time.
  if (areOfTwoTimes(clashes, (kind) => figures.has(kind)))
    return { outcome: 'not_comparable', explanation: 'each gives its figure of another time' };
  const [changed] = clashes;
  if (changed) return conflictOf(changed);
  if (roles?.told === 'alike')
    return { outcome: 'agrees', explanation: 'they say the same of both, from one side and from the other' };
  const coverage = coverageOf(a, b, classes);
  if (!hunks || contentOf(a) <= SHORT) {
    const back = coverageOf(b, a, { a: classes.b, b: classes.a });
    const shared = coverage.found.filter((alignment) => alignment !== null).length;
    const isEnough = shared >= strictness.shared && back.share >= strictness.back;
    const contained = isEnough ? clashesOfContained(a, b, { coverage, back }, strictness) : [];
    // "Rejected the plan in March", "approved it in June".
    if (areOfTwoTimes(contained, (kind) => kind !== 'date'))
      return { outcome: 'not_comparable', explanation: 'each is told of another time' };
    if (contained[0]) return conflictOf(contained[0]);
  }
  const changes = hunks?.map(({ aFirst, aEnd, bFirst, bEnd }) => [
    a.words.slice(aFirst, aEnd).some(isContent),
    b.words.slice(bFirst, bEnd).some(isContent),
  ]);
  // "the finance chief of Quill", "the spokesman of Quill": like words that differ in one that counts.
  if (changes?.some(([removes, adds]) => removes && adds))
    return { outcome: 'not_comparable', explanation: 'they differ in a word that counts' };
  // "Alder beat Brown", "Brown beat Alder".
  if (changes?.some(([removes, adds]) => removes || adds) && haveSameWords(classes))
    return { outcome: 'not_comparable', explanation: 'the same words stand in another order' };
  if (hunks) return { outcome: 'agrees', explanation: 'they say the same in nearly the same words' };
  return coverage.share >= COVERED
    ? { outcome: 'agrees', explanation: 'one says nearly all that the other does' }
    : { outcome: 'not_comparable', explanation: 'they have too little in common' };
}

/** Do two texts give other dates, and something else that differs? */
function areOfTwoTimes(clashes: readonly Clash[], differs: (kind: Clash['kind']) => boolean): boolean {
  return clashes.some(({ kind }) => kind === 'date') && clashes.some(({ kind }) => differs(kind));
}

/** The longer text first, in which the shorter one is looked for; the order of the arguments makes no difference. */
function inOrder(first: PairReading, second: PairReading): [PairReading, PairReading] {
  const more = contentOf(first) - contentOf(second);
  return more > 0 || (more === 0 && first.text >= second.text) ? [first, second] : [second, first];
}

function contentOf({ words }: PairReading): number {
  return words.filter(isContent).length;
}
