import { daysBetween } from '../../values/calendar.ts';
import { significantDigits } from '../telling.ts';
import { figuresShared } from './figures.ts';
import type { Weights } from './fitted.ts';
import { fittedSameness } from './fittedSameness.ts';
import { type Held, isDistinctTime } from './held.ts';
import { haveOwnSubjects, ofOtherThings } from './likelihood.ts';
import { bothHaveOwn, isWord, type Weigh, weightedSum, weightShared } from './weights.ts';

/** What tells whether one value that two sources give is given of one thing. Weights are from 0, the others 0 or 1 unless said. */
export interface Sameness {
  /** Weight of the marks that the two clauses share, and the two sentences, up to 4 each. */
  readonly clause: number;
  readonly sentence: number;
  /** The same of the words beside the values, up to 3, and that of the sentences as a share of the poorer one. */
  readonly near: number;
  readonly shareSentence: number;
  /** Natural logarithm of how many places of the two sources give the value, and of how many give one of its sort. */
  readonly places: number;
  readonly crowd: number;
  readonly sole: number;
  /** Other figures that both sentences give, up to 2. */
  readonly figures: number;
  /** Each has a name beside it that the other lacks. */
  readonly ownNames: number;
  readonly ownSubjects: number;
  readonly ownThings: number;
  /** Frames read both as values of one relation. */
  readonly oneRelation: number;
  /** One is a fact, the other planned or possible. */
  readonly otherModality: number;
  readonly otherPolarity: number;
  /** "At least 12", "12". */
  readonly otherBound: number;
  /** "4,312", "some 4,300". */
  readonly rounded: number;
  /** Significant digits: one, two, three and more. */
  readonly oneDigit: number;
  readonly twoDigits: number;
  readonly moreDigits: number;
  /** Counts of up to 3, of up to 12, of up to a hundred; figures from a thousand on. */
  readonly tiny: number;
  readonly few: number;
  readonly middling: number;
  readonly large: number;
  /** Nothing but days and values is told around both. */
  readonly nothing: number;
  /** A day at most one from what its source reports, an hour or half an hour. */
  readonly commonTime: number;
  /** A count of up to 12, one of up to a hundred, and a span of time, beside which the two have no word in common. */
  readonly bareFew: number;
  readonly bareCount: number;
  readonly bareSpan: number;
  /** The same of a month or a year. */
  readonly bareDate: number;
  /** Both stand among the first sentences of their sources. */
  readonly opening: number;
  /** A minute that is not rounded, a day that is far from its source's or a year long before it. */
  readonly distinctTime: number;
  readonly day: number;
  readonly yearOnly: number;
  readonly count: number;
  readonly money: number;
  readonly percentage: number;
  readonly duration: number;
  readonly date: number;
  readonly weekday: number;
  readonly clock: number;
  readonly place: number;
  readonly ordinal: number;
  readonly share: number;
  /** Sides, colours, relatives, medals. */
  readonly term: number;
}

/** How many places of a source give a value of a sort, and that very value. */
export interface Crowd {
  readonly ofSort: number;
  readonly ofValue: number;
}

/** The first sentences of an article, in UTF-16 code units. */
const OPENING = 800;
const LEAST_WEIGHT = 0.5;

/** What speaks for and against one value being given of one thing. */
export function samenessOf(x: Held, y: Held, [a, b]: readonly [Crowd, Crowd], weigh: Weigh): Sameness {
  const flag = (value: boolean): number => (value ? 1 : 0);
  const words: Weigh = (mark) => (isWord(mark) ? weigh(mark) : 0);
  const sentence = weightShared(x.sentence, y.sentence, weigh);
  const near = weightShared(x.near, y.near, words);
  const isBare = near === 0;
  const dimension = x.sort.split(' ')[0]!;
  const [p, q] = [x.value, y.value];
  const quantities = p.kind === 'quantity' && q.kind === 'quantity' ? ([p, q] as const) : null;
  const digits = quantities ? Math.min(...quantities.map(significantDigits)) : null;
  const counted = quantities && dimension === 'count' ? quantities[0].low : Number.NaN;
  return {
    clause: Math.min(4, weightShared(x.claim.draft.content, y.claim.draft.content, weigh)),
    sentence: Math.min(4, sentence),
    near: Math.min(3, near),
    shareSentence: sentence / Math.max(LEAST_WEIGHT, Math.min(totalOf(x.sentence, weigh), totalOf(y.sentence, weigh))),
    places: Math.log(a.ofValue * b.ofValue),
    crowd: Math.log(a.ofSort * b.ofSort),
    sole: flag(a.ofValue === 1 && b.ofValue === 1),
    figures: Math.min(2, figuresShared(x, y)),
    ownNames: flag(bothHaveOwn(x, y, (mark) => mark[0] === '@')),
    ownSubjects: flag(haveOwnSubjects(x.claim, y.claim)),
    ownThings: flag(ofOtherThings(x.claim, y.claim)),
    oneRelation: flag(!!x.framed && !!y.framed && x.framed.draft.relation === y.framed.draft.relation),
    otherModality: flag(x.claim.draft.modality !== y.claim.draft.modality),
    otherPolarity: flag(x.claim.draft.polarity !== y.claim.draft.polarity),
    otherBound: flag(quantities !== null && quantities[0].bound !== quantities[1].bound),
    rounded: flag(quantities !== null && quantities[0].low !== quantities[1].low),
    oneDigit: flag(digits === 1),
    twoDigits: flag(digits === 2),
    moreDigits: flag(digits !== null && digits > 2),
    tiny: flag(counted <= 3),
    few: flag(counted <= 12),
    middling: flag(counted > 12 && counted <= 100),
    large: flag(quantities !== null && quantities[0].low >= 1000),
    nothing: flag(weightShared(x.sentence, y.sentence, (mark) => (mark[0] === '~' ? 0 : weigh(mark))) === 0),
    commonTime: flag(isCommonTime(x) || isCommonTime(y)),
    bareFew: flag(isBare && counted <= 12),
    bareCount: flag(isBare && counted > 12 && counted <= 100),
    bareDate: flag(isBare && dimension === 'date' && p.kind === 'time' && p.day === undefined),
    bareSpan: flag(isBare && dimension === 'duration'),
    opening: flag(x.start < OPENING && y.start < OPENING),
    distinctTime: flag(isDistinctTime(x) && isDistinctTime(y)),
    day: flag(p.kind === 'time' && q.kind === 'time' && p.day !== undefined && q.day !== undefined),
    yearOnly: flag(dimension === 'date' && p.kind === 'time' && p.month === undefined),
    count: flag(dimension === 'count'),
    money: flag(dimension === 'money'),
    percentage: flag(dimension === 'percentage'),
    duration: flag(dimension === 'duration'),
    date: flag(dimension === 'date'),
    weekday: flag(dimension === 'weekday'),
    clock: flag(dimension === 'clock'),
    place: flag(dimension === 'place'),
    ordinal: flag(dimension === 'ordinal'),
    share: flag(dimension === 'share'),
    term: flag(p.kind === 'term' && dimension !== 'place'),
  };
}

/** Up to so many days from what its source reports, a day is that of the news. */
const OF_NEWS = 1;
/** Minutes of which most hours told are multiples. */
const ROUND_MINUTES = 30;

function isCommonTime({ sort, value, interval, claim: { published } }: Held): boolean {
  if (value.kind !== 'time') return false;
  if (sort === 'clock') return (value.minute ?? 0) % ROUND_MINUTES === 0;
  return interval !== null && published !== null && Math.abs(daysBetween(published, interval.from)) <= OF_NEWS;
}

function totalOf(marks: ReadonlySet<string>, weigh: Weigh): number {
  let total = 0;
  for (const mark of marks) total += weigh(mark);
  return total;
}

/** How likely one value is given of one thing by the evidence, as the logarithm of the odds. */
export function likelihoodOfSameness(
  evidence: Sameness,
  { bias, weights }: Weights<Sameness> = fittedSameness,
): number {
  return weightedSum(evidence, weights, bias);
}
