import type { DraftClaim } from '../../claims/draft.ts';
import { markOfNoun } from '../../claims/marks.ts';
import { english } from '../../language/en/pack.ts';
import { daysBetween } from '../../values/calendar.ts';
import { pointOf } from '../../values/compare.ts';
import type { Interval, Quantity } from '../../values/value.ts';
import type { ComparableClaim } from '../comparable.ts';
import { daysApart } from '../sameNews.ts';
import { type Slip, slipOf } from '../slips.ts';
import { significantDigits } from '../telling.ts';
import type { Alignment } from './align.ts';
import { figuresShared } from './figures.ts';
import { fitted, type Weights } from './fitted.ts';
import { type Held, isSlipOfTime } from './held.ts';
import { bothHaveOwn, isHappening, isWord, weightedSum } from './weights.ts';

/** What tells whether two different values are told of one thing. Shares are 0 to 1, weights from 0, the others 0 or 1 unless said. */
export interface Evidence {
  readonly near: number;
  readonly nearest: number;
  readonly around: number;
  readonly sentence: number;
  readonly shareNear: number;
  readonly shareSentence: number;
  /** By how much no other value fits as well, up to 2. */
  readonly lead: number;
  /** By how much another value fits better, up to 2. */
  readonly behind: number;
  /** Natural logarithm of how many pairs of values of this sort the two sources give, up to 5. */
  readonly rivals: number;
  /** Both stand among the first sentences of their sources, which tell the news itself. */
  readonly opening: number;
  /** Words beside both values, up to 2. */
  readonly words: number;
  /** Each has a name beside it that the other lacks. */
  readonly ownNames: number;
  /** Each has a happening beside it that the other lacks. */
  readonly ownHappenings: number;
  /** Each is told of another name, which the other clause does not have. */
  readonly ownSubjects: number;
  /** Each is told of another thing without a name. */
  readonly ownThings: number;
  /** Three digits in another order or of another size. */
  readonly strongSlip: number;
  readonly weakSlip: number;
  /** Natural logarithm of how many times the one is the other, up to 4. */
  readonly ratio: number;
  /** The same day of another month, or the like. */
  readonly timeSlip: number;
  /** Natural logarithm of the years between two dates and one, up to 3. */
  readonly apart: number;
  /** Numbers below four count parts of many things. */
  readonly small: number;
  /** Significant digits of the shorter figure, up to 3. */
  readonly digits: number;
  readonly count: number;
  readonly money: number;
  readonly percentage: number;
  readonly duration: number;
  readonly date: number;
  readonly weekday: number;
  readonly clock: number;
  readonly place: number;
  /** Sides, points of the compass, colours, relatives, medals. */
  readonly term: number;
  /** Parts of one whole: five of the seven, all seven. */
  readonly part: number;
  /** The two are read as values of different relations, be it by a frame (see `ofTwoSlots`), as a measure or of an event. */
  readonly otherSlot: number;
  readonly hedged: number;
  /** "at least", "up to", a range. */
  readonly bounded: number;
  /** Days between the two sources, up to 10, in fives. */
  readonly days: number;
  /** Other figures that both sentences give, up to 2; of places none, for one place lies in another. */
  readonly figures: number;
  /** Sources that give the one or the other value beside the first of each, up to 3. */
  readonly support: number;
}

/** What speaks for and against two facts being told of one thing. */
export function evidenceOf(alignment: Alignment): Evidence {
  const { a, b, x, y, near, nearest, around, sentence, shareNear, shareSentence, margin, rivals } = alignment;
  const slip = slipBetween(x, y);
  const dimension = x.sort === 'share' ? 'percentage' : x.sort.split(' ')[0]!;
  const flag = (value: boolean): number => (value ? 1 : 0);
  const quantities = quantitiesOf(x, y);
  return {
    near: Math.min(3, near),
    nearest: Math.min(3, nearest),
    around: Math.min(3, around),
    sentence: Math.min(3, sentence),
    shareNear,
    shareSentence,
    lead: Math.max(0, Math.min(2, margin)),
    behind: Math.max(0, Math.min(2, -margin)),
    rivals: Math.min(5, rivals),
    opening: flag(x.start < OPENING && y.start < OPENING),
    words: Math.min(2, [...a.near].filter((mark) => isWord(mark) && b.near.has(mark)).length),
    ownNames: flag(bothHaveOwn(x, y, (mark) => mark[0] === '@')),
    ownHappenings: flag(bothHaveOwn(x, y, isHappening)),
    ownSubjects: flag(haveOwnSubjects(x.claim, y.claim)),
    ownThings: flag(ofOtherThings(x.claim, y.claim)),
    strongSlip: flag(slip?.strong === true),
    weakSlip: flag(slip?.strong === false),
    ratio: quantities ? ratioOf(...quantities) : 0,
    timeSlip: flag(isSlipOfTime(x, y)),
    apart: x.interval && y.interval && dimension === 'date' ? apart(x.interval, y.interval) : 0,
    small: flag(dimension === 'count' && quantities?.some(({ low }) => low < 4) === true),
    digits: quantities ? Math.min(3, ...quantities.map(significantDigits)) : 0,
    count: flag(dimension === 'count'),
    money: flag(dimension === 'money'),
    percentage: flag(dimension === 'percentage'),
    duration: flag(dimension === 'duration'),
    date: flag(dimension === 'date'),
    weekday: flag(dimension === 'weekday'),
    clock: flag(dimension === 'clock'),
    place: flag(dimension === 'place'),
    term: flag(x.value.kind === 'term' && dimension !== 'place' && dimension !== 'of'),
    part: flag(dimension === 'of'),
    otherSlot: flag(!!x.framed && !!y.framed && x.framed.draft.relation !== y.framed.draft.relation),
    hedged: flag(isHedged(x) || isHedged(y)),
    bounded: flag(quantities?.some(({ bound }) => bound !== 'exact') === true),
    days: Math.min(10, daysApart(x.claim, y.claim)) / 5,
    figures: dimension === 'place' ? 0 : Math.min(2, figuresShared(x, y)),
    support: Math.min(3, a.paths.size + b.paths.size - 2),
  };
}

/** The first sentences of an article, in UTF-16 code units. */
const OPENING = 800;

/** As `Evidence` has it; the greatest for what fell against what rose. */
function ratioOf(x: Quantity, y: Quantity): number {
  const [a, b] = [pointOf(x), pointOf(y)];
  return a * b < 0 ? 4 : Math.min(4, Math.abs(Math.log((Math.abs(a) + 0.01) / (Math.abs(b) + 0.01))));
}

/** Is each told of somebody or something with a name of its own that the other does not speak of? */
export function haveOwnSubjects(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a.draft.subject, b.draft.subject];
  if (!x.whole || !y.whole || a.entity === null || b.entity === null || a.entity === b.entity) return false;
  return !a.draft.content.has(`@${y.entity}`) && !b.draft.content.has(`@${x.entity}`);
}

/** "The stadium cost 40 million", "the bridge cost 45 million". */
export function ofOtherThings({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const [x, y] = [a.subject.phrase, b.subject.phrase];
  return x !== null && y !== null && isTold(x) && isTold(y) && !speaksOf(a, y) && !speaksOf(b, x);
}

/** "The bridge", "the road to the bridge": are the subjects of two claims, neither of which is just somebody, called otherwise? */
export function areCalledOtherwise({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const [x, y] = [a.subject.phrase, b.subject.phrase];
  return x !== null && y !== null && x !== 'person' && y !== 'person' && headOf(x) !== headOf(y);
}

/** A word that no lexicon knows may be another one for the same thing. */
function isTold(phrase: string): boolean {
  const head = headOf(phrase);
  return english.meanings.words.has(head) || markOfNoun(head) !== undefined;
}

/** The head of a noun phrase (see `Reference.phrase`). */
export function headOf(phrase: string): string {
  return phrase.replace(/^\d\S* |\/.*$/g, '');
}

/** Does a claim speak of a noun phrase's head (see `Reference`), as its subject or elsewhere? */
export function speaksOf({ subject, content }: DraftClaim, phrase: string): boolean {
  const head = headOf(phrase);
  return subject.phrase === phrase || [head, `#${head}`, `<${head}>`].some((mark) => content.has(mark));
}

function isHedged({ value }: Held): boolean {
  return value.kind !== 'term' && value.hedged;
}

function apart(a: Interval, b: Interval): number {
  return Math.min(3, Math.log(1 + Math.abs(daysBetween(a.from, b.from)) / 365));
}

/** How likely two values are told of one thing by the evidence, as the logarithm of the odds. */
export function likelihoodOf(evidence: Evidence, { bias, weights }: Weights = fitted): number {
  return weightedSum(evidence, weights, bias);
}

/** The slip of the pen by which one of two figures may have come of the other. */
export function slipBetween(x: Held, y: Held): Slip | null {
  const quantities = quantitiesOf(x, y);
  return quantities && slipOf(...quantities);
}

export function quantitiesOf({ value: x }: Held, { value: y }: Held): [Quantity, Quantity] | null {
  return x.kind === 'quantity' && y.kind === 'quantity' ? [x, y] : null;
}
