import type { Moment } from '../claims/figures.ts';
import { markOfConcept } from '../claims/marks.ts';
import { formatInterval } from '../values/format.ts';
import type { Interval, TimeExpression } from '../values/value.ts';
import {
  type Alignment,
  type Anchored,
  alignAnchored,
  bothHaveOwn,
  Days,
  isOfAnother,
  sharesWord,
} from './alignment.ts';
import type { ComparableClaim } from './comparable.ts';
import { changedPlaces } from './directions.ts';
import type { Contrast } from './figures.ts';
import { conflict, type Verdict } from './outcome.ts';

/** A date with the claim that holds it in the fewest words. */
interface Held extends Anchored {
  readonly expression: TimeExpression;
  readonly interval: Interval;
}

/** Least weight that must be shared beside two dates, and by which they must exceed any rival. */
const NEAR = 1;
const MARGIN = 0.3;
/** The same of two dates that differ in one part only: 12 March, 12 May. */
const NEAR_SLIP = 0.7;
/** Dates further apart than this are of different happenings, in days. */
const APART = 1100;

/**
 * Dates of two sources of one story that say what they are of in the same words, each the other's best match, and differ:
 * "delivered in March 2011", "delivered in 2009". Only dates that need no other date to be read are compared.
 * @param isJudged whether two times have been compared as the values of one slot
 */
export function contrastMoments(
  claims: readonly ComparableClaim[],
  isJudged: (a: TimeExpression, b: TimeExpression) => boolean,
): Contrast[] {
  const held = heldIn(claims);
  const given = new Map<string, Set<string>>();
  for (const { claim, interval } of held)
    given.set(claim.path, (given.get(claim.path) ?? new Set()).add(`${interval.from} ${interval.to}`));
  const isGiven = ({ from, to }: Interval, path: string): boolean => given.get(path)?.has(`${from} ${to}`) === true;
  const days = new Days(claims);
  return alignAnchored(held, kindOf, (x, y) => x.interval.from === y.interval.from).flatMap((aligned): Contrast[] => {
    const { a, b } = aligned;
    if (isJudged(a.expression, b.expression) || days.areOne(a.claim, b.claim) === false) return [];
    if (isGiven(a.interval, b.claim.path) || isGiven(b.interval, a.claim.path)) return [];
    const verdict = judge(aligned);
    return verdict ? [{ a: a.claim, b: b.claim, verdict }] : [];
  });
}

function heldIn(claims: readonly ComparableClaim[]): Held[] {
  const shortest = new Map<Moment, ComparableClaim>();
  for (const claim of claims) {
    for (const moment of claim.draft.moments) {
      if (!moment.interval || !isAbsolute(moment.expression)) continue;
      const known = shortest.get(moment);
      if (!known || claim.draft.end - claim.draft.start < known.draft.end - known.draft.start)
        shortest.set(moment, claim);
    }
  }
  return [...shortest].map(([{ expression, interval, near }, claim]) => ({
    claim,
    near,
    expression,
    interval: interval!,
  }));
}

/** "12 March", "in May 2024", "2009"; not "on Monday", "last year", "since 2019", "at nine". */
function isAbsolute({ month, year, hour, relative, relation, until }: TimeExpression): boolean {
  return (
    hour === undefined && !relative && !until && relation === undefined && (month !== undefined || year !== undefined)
  );
}

function kindOf(): string {
  return 'date';
}

function judge({ a, b, near, margin }: Alignment<Held>): Verdict | undefined {
  const [p, q] = [a.claim.draft, b.claim.draft];
  const [x, y] = [a.interval, b.interval];
  if (!(x.to < y.from || y.to < x.from) || p.polarity !== q.polarity) return undefined;
  if (p.modality !== q.modality && !(liesAhead(a) && liesAhead(b))) return undefined;
  if (p.modality === 'possible' || p.modality === 'opinion') return undefined;
  if (Math.abs(Date.parse(x.from) - Date.parse(y.from)) / 86_400_000 > APART) return undefined;
  if (margin < MARGIN || near < (isSlip(a.expression, b.expression) ? NEAR_SLIP : NEAR)) return undefined;
  if (!sharesWord(a, b) || isOfAnother(a, b) || changedPlaces(a.claim, b.claim)) return undefined;
  if (bothHaveOwn(a, b, (mark) => mark[0] === '@') || haveOtherVerbs(a.claim, b.claim)) return undefined;
  if (haveOtherFigures(a.claim, b.claim) || isSaid(a) || isSaid(b)) return undefined;
  if (mayBeOneDay(a.expression, b.expression)) return undefined;
  const hedged = a.expression.hedged || b.expression.hedged;
  return conflict('date', hedged ? 'soft' : 'hard', `${formatInterval(x)} is not ${formatInterval(y)}`);
}

const weakVerbs: ReadonlySet<string> = new Set([
  'is',
  'be',
  'have',
  'do',
  'get',
  'take',
  'happen',
  'say',
  'go',
  'come',
]);

const saying: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'declare',
  'report',
  'confirm',
  'warn',
  'call',
  'request',
]);

/** "Police said on 1 June": when something was said, which is said on many days. */
function isSaid({ claim: { draft } }: Held): boolean {
  return (
    saying.has(draft.relation) ||
    ['<say>', '<announce>', '<declare>', '<report>'].some((mark) => draft.content.has(mark))
  );
}

/** A date that is still to come is a plan, however it is told. */
function liesAhead({ claim, interval }: Held): boolean {
  return claim.published !== null && interval.from > claim.published;
}

/** "The ferry was ordered in 2010", "the ferry was delivered in 2012": two steps of one thing. */
function haveOtherVerbs({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  if (a.frame !== 'open' || b.frame !== 'open' || a.relation === b.relation) return false;
  if ([a, b].some(({ relation }) => weakVerbs.has(relation) || relation.length < 3)) return false;
  return !b.content.has(markOfConcept(a.relation)) && !a.content.has(markOfConcept(b.relation));
}

/** "Rents rose 4 percent in 2023", "rents rose 7 percent in 2022": the dates tell two figures apart. */
function haveOtherFigures({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  return !a.figures.some(({ quantity: x }) =>
    b.figures.some(({ quantity: y }) => x.low === y.low && x.unit === y.unit),
  );
}

/** "12 March" and "12 March 2024": which year the first one means depends on when it was written. */
function mayBeOneDay(x: TimeExpression, y: TimeExpression): boolean {
  return (
    x.month !== undefined && x.month === y.month && x.day === y.day && (x.year === undefined || y.year === undefined)
  );
}

/** The same day of two months, or two days of one month. */
function isSlip(x: TimeExpression, y: TimeExpression): boolean {
  if (x.day === undefined || y.day === undefined || x.month === undefined || y.month === undefined) return false;
  return (x.day === y.day) !== (x.month === y.month);
}
