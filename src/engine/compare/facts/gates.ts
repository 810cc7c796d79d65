import type { Moment } from '../../claims/anchors.ts';
import type { DraftClaim } from '../../claims/draft.ts';
import { isPartOfWhole, tellsPlace } from '../../claims/terms.ts';
import { frameNamed } from '../../frames/frames.ts';
import { addTo } from '../../groupBy.ts';
import { isSiteName } from '../../language/siteNames.ts';
import { daysBetween } from '../../values/calendar.ts';
import { compareQuantities, pointOf, relationOf } from '../../values/compare.ts';
import { explainsBySum } from '../../values/sums.ts';
import type { Interval, Quantity, TimeExpression } from '../../values/value.ts';
import { onlyOneIsOfAnother } from '../another.ts';
import { tellsBody } from '../bodies.ts';
import type { ComparableClaim } from '../comparable.ts';
import { changedPlaces, oppositeWays } from '../directions.ts';
import { isFramed } from '../framed.ts';
import { mayHaveBeenRaised } from '../offers.ts';
import { onlyOneHas } from '../onlyOne.ts';
import { nameOppositePoles } from '../poles/held.ts';
import { daysApart } from '../sameNews.ts';
import { differentScope, ofOtherLengths } from '../scopes.ts';
import { haveSameDigits } from '../slips.ts';
import { onlyOneIsOfTheStart } from '../starts.ts';
import { isDistinct } from '../telling.ts';
import type { Alignment } from './align.ts';
import type { Fact, StoryFacts } from './gather.ts';
import { type Held, isEqual, isSlipOfTime } from './held.ts';
import { haveOwnSubjects, ofOtherThings, quantitiesOf, slipBetween } from './likelihood.ts';
import { bothHaveOwn, isHappening, isWord, type Weigh, weightShared } from './weights.ts';

/** The values that each source gives, by its path and their sort. */
export interface Given {
  readonly bySource: ReadonlyMap<string, readonly Held[]>;
  /** Figures of three digits and more that a source gives, whatever their unit: "from 588 million". */
  readonly distinct: ReadonlyMap<string, ReadonlySet<number>>;
  readonly weigh: Weigh;
}

export function givenBy({ held, weigh }: Pick<StoryFacts, 'held' | 'weigh'>): Given {
  const bySource = new Map<string, Held[]>();
  const distinct = new Map<string, Set<number>>();
  for (const one of held) {
    const { value, claim } = one;
    if (value.kind === 'quantity' && isDistinct(value))
      distinct.set(claim.path, (distinct.get(claim.path) ?? new Set()).add(value.low));
    addTo(bySource, `${one.claim.path} ${one.sort}`, one);
  }
  return { bySource, distinct, weigh };
}

/** Why two facts can't stand against each other, however alike their surroundings are; null if they can. */
export function bar({ a, b, x, y }: Alignment, given: Given): string | null {
  if ([...a.paths].some((path) => b.paths.has(path))) return 'one source gives both';
  if (x.sort === 'nearby') return 'something may be near both';
  if (x.sort === 'place' && isSite(x) !== isSite(y)) return 'one may lie in the other';
  if (x.sort === 'colour' && x.near.has('card') && y.near.has('card')) return 'a game has cards of each colour';
  if (x.sort.startsWith('ordinal')) return 'they may be two of a series';
  if (x.sort.startsWith('age') && !areOfOneRole(x, y)) return 'they are told of different people';
  if (onlyOneIsOfAnother(x.claim, y.claim)) return 'only one is told of another one';
  const quantities = quantitiesOf(x, y);
  if (quantities && relationOf(...quantities) === 'notComparable') return compareQuantities(...quantities).explanation;
  if (isGiven(a, b, given) || isGiven(b, a, given)) return 'a source of the other value gives this one too';
  if (isEvolving(x, y)) return 'they are told on different days, and such figures change';
  if (!slipBetween(x, y)?.sure && mayHaveBeenRaised(x.claim, y.claim))
    return 'they are told on different days, and what is offered or expected changes';
  if (isOfTheDay(x, y)) return 'what shares are worth changes from day to day';
  if (x.isMore !== y.isMore) return 'one counts a part, or those besides others';
  const [p, q] = [x.claim, y.claim];
  const slipOfTime = isSlipOfTime(x, y);
  const slip = slipBetween(x, y);
  if (isDenied(x) !== isDenied(y) && !slipOfTime) return 'one of the two is denied';
  if (!haveSureModality(p, q)) return 'one is told as a fact, the other is not';
  if (oppositeWays(p, q)) return 'they are told of opposite happenings';
  if (changedPlaces(p, q)) return 'each is told of the other as something else';
  // Three digits that have only changed places are hardly ever of two things.
  if (slip?.strong) return null;
  const scope = differentScope(p, q);
  if (scope) return scope.explanation;
  const tooMany = exceedsWhole(x, y) || exceedsWhole(y, x);
  if (!tooMany && (isSmall(x) !== isSmall(y) || (isSmall(x) && slip === null)))
    return 'small numbers count parts of many things';
  // "Voted 9–6 to close the pool", "voted 11–4 for a higher tax": of one sitting there are many votes.
  if (x.sort.startsWith('score') && bothHaveOwn(x, y, isVotedOn) && !isSlipOfVotes(x, y))
    return 'they may be votes on other things';
  if (!slip?.sure && onlyOneIsOfTheStart(p, q)) return 'only one is told as what was at first';
  if (isOfFirstDay(p) !== isOfFirstDay(q)) return 'only one is told of the first day';
  if (x.sort.startsWith('percentage') && haveOtherFigures(p, q, 'money')) return 'other figures belong to the two';
  if (x.near.has(POLL) && y.near.has(POLL) && bothHaveOwn(x, y, (mark) => mark[0] === '@'))
    return 'they may be of two polls';
  if (areOfTwoPeople(p, q) || areOfBothSexes(x, y)) return 'they are told of different people';
  if (!slip?.sure && onlyOneHas(p, q, arePlanned(p, q) ? asked : wished, asOne))
    return 'only one is told as what is wished, planned or expected';
  if (x.sort === 'clock' && [...a.members, ...b.members].some(tellsZone))
    return 'they may be told in different time zones';
  if (x.value.kind === 'time') return barInTime(x, y);
  // "All seven were taken to hospital", "three of the seven are in danger".
  if (isPartOfWhole(x.sort) && haveOtherVerbs(p, q)) return 'they are told of different happenings';
  if (atDifferentTimes(p, q)) return 'they are told of different times';
  if (ofOtherLengths(p, q)) return 'they are counted in stretches of different length';
  if (slip === null && !slipOfTime && isEarlier(p) !== isEarlier(q)) return 'only one is told of an earlier time';
  if (slip === null && isFarApart(x, y)) return 'they are too far apart to be of one thing';
  // Also "52.3 percent" of one candidate, "47.7 percent" of the other.
  if (isPartOf(y, x, given) || isPartOf(x, y, given)) return 'one gives the parts of the other';
  // What frames tell apart is told apart, unless it looks like a slip.
  return slip === null && ofTwoSlots(x, y) ? 'they are values of different kinds' : null;
}

/** Logarithms of the odds from which the doubts of `doubt` count no more, as the labelled stories show. */
const [LIKELY, VERY_LIKELY] = [0.6, 1.2];

/**
 * Why two facts that nothing bars hardly stand against each other; null where nothing says so.
 * @param likelihood that they are of one thing, as the logarithm of the odds: the likelier it is, the fewer doubts there are
 */
export function doubt({ x, y, near, margin }: Alignment, likelihood = 0): string | null {
  const [p, q] = [x.claim, y.claim];
  const slip = slipBetween(x, y);
  if (slip?.strong) return null;
  // Two days of one month are near one another in most stories.
  const slipOfTime = isSlipOfTime(x, y) && !areOfOneMonth(x, y);
  const isTime = x.value.kind === 'time';
  // What is planned on one day is told of the next as it came; where it is has not changed.
  const mayHaveCome = daysApart(p, q) > 0 && x.value.kind !== 'term';
  if ((likelihood < LIKELY || mayHaveCome) && !sameModality(x, y, slip !== null || slipOfTime))
    return 'one is told as a fact, the other is not';
  if (likelihood < LIKELY && isTime && (isOfOther(x, y) || isOfOther(y, x)))
    return 'only one is told as the time of that event';
  const isSlip = slip !== null || x.value.kind === 'term';
  if (!isSlip || likelihood < VERY_LIKELY) {
    if (slip && near === 0 && margin < 0) return 'two digits are soon alike, and other values fit better';
    // "A 30-year mortgage", "the highest rate in 13 years": two digits are soon alike.
    if (!slipOfTime && ofOtherThings(p, q)) return 'they are told of different things';
    if (slip && bothHaveOwn(x, y, (mark) => mark[0] === '@')) return 'each is told of another name';
  }
  if (ofTwoSubjects(x, y)) return 'they are told of different subjects';
  return isTime && !slipOfTime && areOtherSteps(p, q) ? 'they are told of different happenings' : null;
}

/** "Canal Street" may lie in Arden: is the place one that its name calls a street, a hall, a bay? */
function isSite({ value }: Held): boolean {
  return value.kind === 'term' && isSiteName(value.key);
}

function areOfOneMonth({ value: x }: Held, { value: y }: Held): boolean {
  return x.kind === 'time' && y.kind === 'time' && x.month !== undefined && x.month === y.month;
}

/** Who votes, and that they were for it, tells nothing of what was voted on. */
function isVotedOn(mark: string): boolean {
  return isWord(mark) && !votes.has(mark) && !tellsBody(mark);
}

const votes: ReadonlySet<string> = new Set(
  '<vote> vote-for vote-against <approve> <appoint> <elect> <return> <win> adopt pass support back choose carry whip-vote city region'.split(
    ' ',
  ),
);

/** "341 to 298", "341 to 289": one vote, of which one number has two digits in another order. */
function isSlipOfVotes({ value: x }: Held, { value: y }: Held): boolean {
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return false;
  return (
    (x.high === y.high && haveSameDigits(x.low, y.low)) || (x.low === y.low && haveSameDigits(x.high ?? 0, y.high ?? 0))
  );
}

/** Of such people a story mostly has one. */
const soleRoles: ReadonlySet<string> = new Set(['suspect', 'gunman', 'death', 'defendant']);

/** "The suspect is a 24-year-old man", "the suspect is 31". */
function areOfOneRole({ claim: { draft: a } }: Held, { claim: { draft: b } }: Held): boolean {
  return a.subject.phrase !== null && a.subject.phrase === b.subject.phrase && soleRoles.has(a.subject.phrase);
}

/** "Seven people", "two people in Marston and five in Dale": does the sentence of the one give others that add up to the other with it? */
function isPartOf(part: Held, { value: whole }: Held, { bySource }: Given): boolean {
  if (whole.kind !== 'quantity') return false;
  const parts = (bySource.get(`${part.claim.path} ${part.sort}`) ?? [])
    .filter(({ sentenceStart }) => sentenceStart === part.sentenceStart)
    .flatMap(({ value }) => (value.kind === 'quantity' ? [value] : []));
  return parts.length <= MOST_PARTS && explainsBySum(whole, parts) !== null;
}

/** Sums of more numbers than this come about by chance. */
const MOST_PARTS = 4;

/** Do frames read the two as values of different slots? */
function ofTwoSlots({ framed: a }: Held, { framed: b }: Held): boolean {
  return isFramed(a) && isFramed(b) && a.draft.relation !== b.draft.relation;
}

/** What lies so many days behind its source is told of another occasion. */
const EARLIER = 150;

function isEarlier({ published, draft: { moments } }: ComparableClaim): boolean {
  if (!published) return false;
  return moments.some(({ interval }) => interval !== null && daysBetween(interval.to, published) > EARLIER);
}

/** Values of one thing are hardly ever told further apart than this factor. */
const FACTOR = 10;
const factors: Readonly<Record<string, number>> = { money: 2, percentage: 2, duration: 6, count: 6 };

function isFarApart(x: Held, y: Held): boolean {
  const [p, q] = [x.value, y.value];
  if (p.kind !== 'quantity' || q.kind !== 'quantity') return false;
  const [a, b] = [pointOf(p), pointOf(q)];
  return Math.max(a, b) > (factors[p.dimension] ?? FACTOR) * Math.min(a, b);
}

/** "three children" is a part of "12 people". */
const SMALL = 4;

function isSmall({ value }: Held): boolean {
  return value.kind === 'quantity' && value.dimension === 'count' && value.low < SMALL;
}

/** "Five workers died", "three people died": of those who are told apart there can't be more than of all. */
function exceedsWhole({ framed: part, value: x }: Held, { framed: whole, value: y }: Held): boolean {
  if (!part || !whole || part.draft.relation !== whole.draft.relation || x.kind !== 'quantity' || y.kind !== 'quantity')
    return false;
  return countsSome(part) && !countsSome(whole) && x.low > (y.high ?? y.low) && y.bound === 'exact';
}

function countsSome({ draft: { value } }: ComparableClaim): boolean {
  return value.kind === 'quantity' && value.noun !== null;
}

/** "Harlow holds 12 percent", "Quill holds 21 percent". */
function ofTwoSubjects({ framed: a }: Held, { framed: b }: Held): boolean {
  if (!isFramed(a) || !isFramed(b) || a.draft.relation !== b.draft.relation) return false;
  return a.entity !== null && b.entity !== null && a.entity !== b.entity;
}

/** "The women's race was won in 2:21:09", "the men's in 2:05:41". */
function areOfBothSexes({ near: a }: Held, { near: b }: Held): boolean {
  const sides = [a, b].map((near) => (near.has('#woman') === near.has('#man') ? 0 : near.has('#woman') ? 1 : -1));
  return sides[0]! * sides[1]! < 0;
}

/** "Marsh earns 90,000 pounds a week", "Lund earns 70,000 pounds a week". */
function areOfTwoPeople(a: ComparableClaim, b: ComparableClaim): boolean {
  const arePeople = [a, b].every(({ draft }) => draft.subject.type === 'person');
  return arePeople && haveOwnSubjects(a, b);
}

/** A value that two claims share is told of other people, of opposite happenings, or with each in the other's place. */
export function shareByChance(a: ComparableClaim, b: ComparableClaim): boolean {
  return areOfTwoPeople(a, b) || goOtherWays(a, b);
}

/** Opposite happenings or poles, or one happening with each in the other's place. */
export function goOtherWays(a: ComparableClaim, b: ComparableClaim): boolean {
  return oppositeWays(a, b) !== null || changedPlaces(a, b) || nameOppositePoles(a, b);
}

/** Least weight beside a short number that tells that it is given of the same thing. */
const OF_SAME = 0.4;

/** Does a source of the other fact give this value too? Then it does not stand against another one of that source. */
function isGiven({ members, near }: Fact, other: Fact, { bySource, distinct: figures, weigh }: Given): boolean {
  const [first] = members;
  const { value, sort } = first!;
  // A place that a source names besides may hold the other one or lie in it.
  const distinct = value.kind === 'quantity' ? isDistinct(value) : tellsPlace(sort);
  for (const path of other.paths) {
    if (value.kind === 'quantity' && figures.get(path)?.has(value.low)) return true;
    if (other.members.some((one) => one.claim.path === path && leavesCurrency(one, value, bySource))) return true;
    for (const held of bySource.get(`${path} ${first!.sort}`) ?? [])
      if (isEqual(held, first!) && (distinct || weightShared(held.near, near, weigh) >= OF_SAME)) return true;
  }
  return false;
}

/** "50 billion euros, of which 38 billion in cuts": the second sum of a sentence often goes without its currency. */
function leavesCurrency({ claim, sentenceStart }: Held, value: Held['value'], bySource: Given['bySource']): boolean {
  if (value.kind !== 'quantity' || value.dimension !== 'money') return false;
  return (bySource.get(`${claim.path} ${COUNT}`) ?? []).some(
    (one) => one.sentenceStart === sentenceStart && one.value.kind === 'quantity' && one.value.low === value.low,
  );
}

/** The sort of what is counted (see `Held`). */
const COUNT = 'count ';

/** "Three of the five victims have been identified", so many days later all five. */
const PROGRESS = 2;

/** A toll or another figure that grows as news comes in, of two days. */
function isEvolving(x: Held, y: Held): boolean {
  const [early, late] = [x.claim.published, y.claim.published];
  if (x.value.kind === 'term' && y.value.kind === 'term' && isPartOfWhole(x.sort) && early !== null && late !== null) {
    const [first, then] = early < late ? [x.value, y.value] : [y.value, x.value];
    return Math.abs(daysBetween(early, late)) >= PROGRESS && Number(first.key) < Number(then.key);
  }
  if (early === late || x.value.kind !== 'quantity') return false;
  const slip = slipBetween(x, y);
  // Four digits that have only changed places are a slip on whatever days.
  if (slip?.sure) return false;
  if (slip === null && x.sort.startsWith('count') && [x, y].some(countsVictims)) return true;
  return [x, y].some(({ framed }) => {
    const frame = framed && frameNamed(framed.draft.frame);
    // Two of them are likelier a slip than growth, unless it is a toll of two known days.
    return frame?.evolving === true && !(slip && (frame.fallback !== 'story' || early === null || late === null));
  });
}

/** The mark of a survey: each is somebody's own. */
const POLL = 'poll-survey';

/** What happens to people in numbers that grow as news comes in. */
const victims = [
  '#hospital',
  '<treat>',
  '<injure>',
  '<die>',
  '<missing>',
  '<arrest>',
  '<evacuate>',
  '<rescue>',
  '<infect>',
];

function countsVictims({ near }: Held): boolean {
  return victims.some((mark) => near.has(mark));
}

/** What shares are worth, or how far they moved, where it is not sure to be of one day. */
function isOfTheDay(x: Held, y: Held): boolean {
  if (x.value.kind !== 'quantity' || (x.value.dimension !== 'money' && x.value.dimension !== 'percentage'))
    return false;
  if (![x, y].some(({ framed, claim }) => isDaily(framed) || claim.draft.subject.phrase === 'share')) return false;
  const isFramed = isDaily(x.framed) || isDaily(y.framed);
  // What is offered for a share, not what it is worth.
  if (!isFramed && slipBetween(x, y)?.strong) return false;
  const [p, q] = [x.claim, y.claim];
  const isDated = ({ draft: { moments } }: ComparableClaim): boolean =>
    moments.some(({ expression: { weekday, day } }) => weekday !== undefined || day !== undefined);
  return p.published === null || p.published !== q.published || isDated(p) !== isDated(q);
}

function isDaily(framed: ComparableClaim | undefined): boolean {
  return framed !== undefined && frameNamed(framed.draft.frame)?.daily === true;
}

/** "will not open before April" says when it opens, "was not put out until nine" when it was. */
function isDenied({ claim: { draft }, value }: Held): boolean {
  const limit = value.kind === 'time' && value.relation !== undefined && limits.has(value.relation);
  return draft.polarity === 'negated' && !limit;
}

const limits: ReadonlySet<string> = new Set(['before', 'since', 'until'] satisfies TimeExpression['relation'][]);

/** What may be, or what somebody thinks, stands against nothing that is told as a fact. */
function haveSureModality({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const isSure = ({ modality }: DraftClaim): boolean => modality === 'fact' || modality === 'planned';
  return a.modality === b.modality || (isSure(a) && isSure(b));
}

/** "The hearing has been fixed for 12 May", "the hearing will be held on 12 May": a date to come is told either way. */
function sameModality(x: Held, y: Held, slip: boolean): boolean {
  const told = [moodOf(x), moodOf(y)];
  const either = x.sort === 'date' || slip;
  if (isSlipOfTime(x, y)) return !told.includes('opinion');
  return told[0] === told[1] || (either && told.every((mood) => mood === 'fact' || mood === 'planned'));
}

/** "A new base opens in Arden in October": what lies ahead is planned, in whatever tense. */
function moodOf({ claim: { draft, published } }: Held): DraftClaim['modality'] {
  if (draft.modality !== 'fact' || published === null) return draft.modality;
  return draft.moments.some(({ interval }) => interval !== null && interval.from > published) ? 'planned' : 'fact';
}

function barInTime(x: Held, y: Held): string | null {
  if (isSince(x) && isSince(y) && haveOwnSubjects(x.claim, y.claim)) return 'they are told of different subjects';
  if (namesToo(x, y) || namesToo(y, x)) return 'a source of the other value gives this one too';
  if (isOfOtherYear(x, y) || isOfOtherYear(y, x)) return 'only one is told of another year';
  if (x.sort === 'date' && !isSlipOfTime(x, y) && onOtherSides(x, y)) return 'one is past, the other to come';
  if (x.sort === 'clock' && ofOtherDays(x, y)) return 'they are times of different days';
  if (x.sort === 'clock' && (isOnlyLimit(x, y) || isOnlyLimit(y, x))) return 'one tells only by when it was so';
  if (x.sort === 'clock' && !isSlipOfTime(x, y) && areOtherSteps(x.claim, y.claim))
    return 'they are told of different happenings';
  if (x.sort !== 'clock' && !isSlipOfTime(x, y) && (isOfSequel(x, y) || isOfSequel(y, x)))
    return 'they are told of different happenings';
  if (x.sort === 'date' && !isSlipOfTime(x, y) && isStateOfOther(x.claim, y.claim))
    return 'they are told of different happenings';
  if (x.sort === 'clock' && isOfControl(x) !== isOfControl(y)) return 'only one is when it was under control';
  if (x.sort === 'clock' && (isOfOther(x, y) || isOfOther(y, x))) return 'only one is told as the time of that event';
  if (haveOtherFigures(x.claim, y.claim)) return 'other figures belong to the two times';
  if (x.sort !== 'clock' && (isSaid(x) || isSaid(y))) return 'one is when something was said';
  return null;
}

/** A fire that is under control is not out yet. */
function isOfControl({ near }: Held): boolean {
  return near.has('contain') || near.has('control');
}

/** "She has held the seat since 2005", "they had held it since 1983": how long it has been so is told of one subject. */
function isSince({ value }: Held): boolean {
  return value.kind === 'time' && value.relation === 'since';
}

/** "In June the board was of one mind", "the board meets in November": long before its source was written, and long after it. */
function onOtherSides({ interval: a, claim: p }: Held, { interval: b, claim: q }: Held): boolean {
  if (!a || !b || p.published === null || q.published === null) return false;
  const isBefore = daysBetween(a.to, p.published) > APART;
  const isBehind = daysBetween(p.published, a.from) > APART;
  return (isBefore && daysBetween(q.published, b.from) > APART) || (isBehind && daysBetween(b.to, q.published) > APART);
}

/** Days from which a time lies apart from the day on which it was written. */
const APART = 3;

/** "Next year's fair runs from 10 to 20 June" tells nothing of this year's. */
function isOfOtherYear({ claim: { draft }, value }: Held, { interval: other }: Held): boolean {
  return draft.moments.some(
    ({ expression, interval }) =>
      expression !== value &&
      (expression.relative !== undefined || expression.year !== undefined) &&
      expression.month === undefined &&
      interval?.granularity === 'year' &&
      (other === null || other.from < interval.from || interval.to < other.from),
  );
}

/** "The fire broke out at 4.20", "at 9.45 the fire was under control": only the one is told as the time of the event. */
function isOfOther({ framed, near }: Held, other: Held): boolean {
  if (!framed || other.framed) return false;
  return [...other.near].some((mark) => isWord(mark) && !near.has(mark) && !framed.draft.content.has(mark));
}

const saying = ['say', 'announce', 'declare', 'report', 'confirm', 'warn', 'call', 'request'];

/** "Went missing on Friday", "missing since Friday, she was found on Tuesday": does the clause of a time name the other one too? */
function namesToo({ claim: { draft }, value }: Held, { value: other, interval }: Held): boolean {
  return draft.moments.some(({ expression, interval: own }) => {
    if (expression === value || other.kind !== 'time') return false;
    if (expression.weekday !== undefined && expression.weekday === other.weekday) return true;
    return own !== null && interval !== null && own.from === interval.from && own.to === interval.to;
  });
}

/** "Had joined by midday", "started at six". */
function isOnlyLimit({ value: limit }: Held, { value: other }: Held): boolean {
  if (limit.kind !== 'time' || other.kind !== 'time' || other.relation !== undefined) return false;
  const isEarlier = (other.hour ?? 0) * 60 + (other.minute ?? 0) < (limit.hour ?? 0) * 60 + (limit.minute ?? 0);
  return (limit.relation === 'by' || limit.relation === 'before') && isEarlier;
}

/** "Police said on 1 June": what is said is said on many days. */
function isSaid({ claim: { draft }, beside }: Held): boolean {
  return saying.some((verb) => beside.has(`<${verb}>`)) || (beside.size === 0 && saying.includes(draft.relation));
}

const weakVerbs: ReadonlySet<string> = new Set(['is', 'be', 'have', 'do', 'get', 'take', 'happen', 'go', 'come']);

/** "The ferry was ordered in 2010", "the ferry was delivered in 2012": two steps of one thing. */
function areOtherSteps(a: ComparableClaim, b: ComparableClaim): boolean {
  return ![a, b].some(({ draft }) => tellsLittle(draft.relation)) && haveOtherVerbs(a, b);
}

function tellsLittle(relation: string): boolean {
  return weakVerbs.has(relation) || relation.length < 3;
}

/** "Two hikers died on Sunday", "the two hikers who died were buried on Thursday": the day is that of what came of it. */
function isOfSequel(x: Held, y: Held): boolean {
  const [{ draft }, { draft: other }] = [x.claim, y.claim];
  const ofOther = [...y.beside].filter(isHappening);
  const isBesideOther = ofOther.length > 0 && !ofOther.some((mark) => draft.content.has(mark));
  if (isBesideOther && [...x.beside].some((mark) => other.content.has(mark) && (isHappening(mark) || isWord(mark))))
    return ![...x.beside].some((mark) => y.beside.has(mark));
  const [first, then] = [draft.relation, other.relation];
  if (draft.frame !== 'open' || other.frame !== 'open' || tellsLittle(first) || tellsLittle(then)) return false;
  // Of a verb that its own clause knows by other senses nothing tells whether the other clause has it.
  if (!tells(draft.content, first) || !tells(other.content, then)) return false;
  return first !== then && tells(other.content, first) && !tells(y.beside, first) && !tells(draft.content, then);
}

/** A happening of a concept, or a verb that is none, which an English clause names by the form that it has. */
function tells(content: ReadonlySet<string>, relation: string): boolean {
  return content.has(`<${relation}>`) || content.has(relation) || content.has(relation.replace(/ed$/, ''));
}

/** "In June the board had been unanimous", "the board meets again in November": the one tells in which state it was then. */
function isStateOfOther({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const isState = ({ value, frame }: DraftClaim): boolean => value.kind === 'state' && frame !== 'open';
  if (isState(a) === isState(b)) return false;
  return ![...a.content].some((mark) => isHappening(mark) && b.content.has(mark));
}

/** Axes of what one thinks of something, on which many a clause of a story stands on one side. */
const opinions: ReadonlySet<string> = new Set(['ballot', 'decision', 'part', 'deal', 'keep']);

/** "Were cleared" and "ont été vidés" tell the same, in other words. */
function tellTheSame({ poles: a }: DraftClaim, { poles: b }: DraftClaim): boolean {
  return a.some(({ axis, side }) => !opinions.has(axis) && b.some((pole) => pole.axis === axis && pole.side === side));
}

function haveOtherVerbs({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  if (tellTheSame(a, b)) return false;
  if (a.frame !== 'open' || b.frame !== 'open' || a.relation === b.relation) return false;
  return !b.content.has(`<${a.relation}>`) && !a.content.has(`<${b.relation}>`);
}

/** "at noon on Monday", "at nine on Tuesday". */
function ofOtherDays({ claim: { draft: a } }: Held, { claim: { draft: b } }: Held): boolean {
  return a.moments.some((x) => b.moments.some((y) => onOtherDays(x, y)));
}

function onOtherDays({ expression: x, interval: a }: Moment, { expression: y, interval: b }: Moment): boolean {
  if (x.weekday !== undefined && y.weekday !== undefined) return x.weekday !== y.weekday;
  return a?.granularity === 'day' && b?.granularity === 'day' && a.from !== b.from;
}

/** Hours may differ by a time zone. */
function tellsZone({ value }: Held): boolean {
  return value.kind === 'time' && value.zone !== undefined;
}

/** "Rents rose 4 percent in 2023", "rents rose 7 percent in 2022": the dates tell two figures apart. */
function haveOtherFigures({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim, dimension?: string): boolean {
  const [x, y] = [a, b].map(({ figures }) =>
    figures.flatMap(({ quantity }) => (!dimension || quantity.dimension === dimension ? [quantity] : [])),
  ) as [Quantity[], Quantity[]];
  return x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => p.low === q.low && p.unit === q.unit));
}

/** "45,000 visitors on its first day", by the marks of these words. */
function isOfFirstDay({ draft: { content } }: ComparableClaim): boolean {
  return content.has('initially') && content.has('day');
}

/** "Rents rose 4 percent in 2023", "rents rose 7 percent in 2022". */
export function atDifferentTimes({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const [x, y] = [a.time?.interval, b.time?.interval];
  return (
    !!x &&
    !!y &&
    (x.to < y.from || y.to < x.from) &&
    !(Math.abs(daysBetween(x.from, y.from)) === WEEK && nameOneDay(a, b)) &&
    !endsOn(a, y) &&
    !endsOn(b, x)
  );
}

const WEEK = 7;

/** "In the night from Thursday to Friday": does a clause tell of the day before one and of that day too? */
function endsOn({ time, moments }: DraftClaim, day: Interval): boolean {
  return (
    moments.some(({ interval }) => interval?.from === day.from && interval.granularity === 'day') &&
    daysBetween(time!.interval!.from, day.from) === 1
  );
}

/** "Schools stay closed on Thursday", "lessons will go ahead on Thursday": which one is meant only their tenses tell. */
function nameOneDay(a: DraftClaim, b: DraftClaim): boolean {
  const [x, y] = [a, b].map(({ moments }) =>
    moments.flatMap(({ expression: { weekday, day } }) => (weekday !== undefined && day === undefined ? weekday : [])),
  ) as [number[], number[]];
  return x.some((weekday) => y.includes(weekday));
}

/** Marks of what was asked for, planned or forecast: "sought 15 years" is not "got 12 years". */
const wished = ['<request>', 'bid', '<plan>', '<expect>', '<aim>', 'suggest', 'offer', 'demand', 'want'];

/** "Under the plan, drivers will pay 7 pounds", "drivers will be charged 9 pounds": both lie ahead, whatever is said of plans. */
function arePlanned({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return a.modality === 'planned' && b.modality === 'planned';
}

/** Marks of what is asked for, in whatever word. */
const asked = ['<request>', 'demand', 'want'];

/** The mark itself, of what is asked for one for all words. */
const asOne = (mark: string): string => (asked.includes(mark) ? '<request>' : mark);
