import type { Figure } from '../claims/figures.ts';
import { frameNamed } from '../frames/frames.ts';
import type { ContradictionKind } from '../report.ts';
import { compareQuantities, relationOf } from '../values/compare.ts';
import type { Dimension, Quantity } from '../values/value.ts';
import { type Alignment, alignAnchored, bothHaveOwn, Days, isOfAnother, sharesWord } from './alignment.ts';
import type { ComparableClaim } from './comparable.ts';
import { changedPlaces, oppositeWays } from './directions.ts';
import { conflict, type Verdict } from './outcome.ts';
import { differentScope } from './scopes.ts';
import { digitsInAnyOrder, slipOf } from './slips.ts';

/** A figure with the claim that holds it in the fewest words, and the one of a frame whose value it is. */
interface Held {
  readonly claim: ComparableClaim;
  readonly near: ReadonlySet<string>;
  readonly quantity: Quantity;
  readonly framed: ComparableClaim | undefined;
}

/** Two claims that were held against each other, with what came of it. */
export interface Contrast {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
  readonly verdict: Verdict;
}

const kinds: Readonly<Partial<Record<Dimension, ContradictionKind>>> = {
  count: 'number',
  money: 'money',
  percentage: 'percentage',
  duration: 'duration',
  length: 'number',
  area: 'number',
  volume: 'number',
  mass: 'number',
  speed: 'number',
  temperature: 'number',
  energy: 'number',
  power: 'number',
};

/** Least weight near the figure that two without a slip must share, and by which they must exceed any rival. */
const NEAR = 0.75;
const MARGIN = 0.3;
/** With this much in common beside them, the names beside them make no difference. */
const SURE = 1.5;
/** Least weight around a figure, where the digits themselves look like a slip. */
const AROUND = 0.3;
/** Smaller numbers count parts of many things. */
const LEAST_COUNT = 4;
/** Without a slip, figures further apart than this factor are of different things. */
const APART = 2.5;

/**
 * Figures of two sources of one story that say what they are of in the same words, each the other's best match, and differ:
 * "42 people took part", "24 people took part". A figure that the other source gives as well stands against none of it.
 * @param isJudged whether two quantities have been compared as the values of one slot, so that nothing is left to say of them
 */
export function contrastFigures(
  claims: readonly ComparableClaim[],
  isJudged: (a: Quantity, b: Quantity) => boolean,
): Contrast[] {
  const figures = heldIn(claims);
  const bySource = new Map<string, Held[]>();
  for (const held of figures) {
    const list = bySource.get(held.claim.path);
    if (list) list.push(held);
    else bySource.set(held.claim.path, [held]);
  }
  const days = new Days(claims);
  const kindOf = ({ quantity: { dimension, unit } }: Held): string => `${dimension} ${unit}`;
  const aligned = alignAnchored(
    figures,
    kindOf,
    (x, y) => x.quantity.low === y.quantity.low,
    ({ quantity }) => digitsInAnyOrder(quantity),
  );
  return aligned.flatMap((alignment): Contrast[] => {
    const { a, b } = alignment;
    if (isJudged(a.quantity, b.quantity)) return [];
    const verdict = judge(alignment, days.areOne(a.claim, b.claim));
    if (!verdict) return [];
    if (isGiven(a.quantity, bySource.get(b.claim.path)!) || isGiven(b.quantity, bySource.get(a.claim.path)!)) return [];
    return [{ a: a.claim, b: b.claim, verdict }];
  });
}

function heldIn(claims: readonly ComparableClaim[]): Held[] {
  const shortest = new Map<Figure, ComparableClaim>();
  const framed = new Map<Quantity, ComparableClaim>();
  for (const claim of claims) {
    const { value, frame } = claim.draft;
    if (value.kind === 'quantity' && frameNamed(frame)) framed.set(value.quantity, claim);
    for (const figure of claim.draft.figures) {
      if (!kinds[figure.quantity.dimension] || figure.quantity.bound === 'vague') continue;
      const known = shortest.get(figure);
      if (!known || lengthOf(claim) < lengthOf(known)) shortest.set(figure, claim);
    }
  }
  return [...shortest].map(([{ quantity, near }, claim]) => ({ claim, near, quantity, framed: framed.get(quantity) }));
}

function lengthOf({ draft }: ComparableClaim): number {
  return draft.end - draft.start;
}

function judge({ a, b, near, around, margin }: Alignment<Held>, sameNews: boolean | undefined): Verdict | undefined {
  const [x, y] = [a.quantity, b.quantity];
  const [p, q] = [a.claim, b.claim];
  if (p.draft.polarity !== q.draft.polarity || p.draft.modality !== q.draft.modality) return undefined;
  if (oppositeWays(p, q) || changedPlaces(p, q) || differentScope(p, q) || atDifferentTimes(p, q)) return undefined;
  const slip = slipOf(x, y);
  const { relation, explanation } = compareQuantities(x, y);
  if (relation !== 'incompatible' && !(slip && relation === 'compatible' && isPrecise(x) && isPrecise(y)))
    return undefined;
  // What frames tell apart is told apart, unless three digits have only changed places.
  if (a.framed && b.framed && !(slip?.strong && isSameSlot(a.framed, b.framed))) return undefined;
  if (isOnlyOf(a, b, [...baseline, ...wished])) return undefined;
  const ofTwoNamed = near < SURE && bothHaveOwn(a, b, (mark) => mark[0] === '@');
  if (!slip?.strong && (!sharesWord(a, b) || ofTwoNamed)) return undefined;
  if (slip) {
    if ((around < AROUND && !slip.sure) || sameNews === false || (margin <= 0 && !slip.strong)) return undefined;
    return conflict(kinds[x.dimension]!, 'hard', `${x.display} and ${y.display}: ${slip.words}`);
  }
  if (!sameNews || near < NEAR || margin < MARGIN || isOfAnother(a, b)) return undefined;
  const [low, high] = [Math.min(pointOf(x), pointOf(y)), Math.max(pointOf(x), pointOf(y))];
  if (high > APART * low || high < LEAST_COUNT) return undefined;
  return conflict(kinds[x.dimension]!, 'soft', explanation);
}

function isSameSlot(a: ComparableClaim, b: ComparableClaim): boolean {
  return a.draft.relation === b.draft.relation && a.entity === b.entity;
}

/** Marks of what was told at first or held before. */
const baseline = ['initially', 'previous'];
/** Marks of what was asked for, planned or forecast: "sought 15 years" is not "got 12 years". */
const wished = ['<request>', '<plan>', '<expect>', '<aim>', 'offer', 'demand'];

/** Does only one of the two clauses have one of the marks? */
function isOnlyOf(a: Held, b: Held, marks: readonly string[]): boolean {
  return marks.some((mark) => a.claim.draft.content.has(mark) !== b.claim.draft.content.has(mark));
}

/** "some 278": three digits are told for what they are, whatever stands before them. */
function isPrecise({ bound, display }: Quantity): boolean {
  return bound === 'exact' && (/\d[\d,.]*/.exec(display)?.[0] ?? '').replace(/\D/g, '').replace(/0+$/, '').length > 2;
}

function pointOf({ low, high }: Quantity): number {
  return Number.isFinite(low) && low > 0 ? low : high;
}

/** Does the source give this figure too, in whatever unit? Then it does not stand against another one of that source. */
function isGiven(quantity: Quantity, source: readonly Held[]): boolean {
  return source.some(({ quantity: other }) => {
    if (other.low === quantity.low) return true;
    const relation = relationOf(other, quantity);
    return relation === 'equal' || (relation === 'compatible' && !(isPrecise(other) && isPrecise(quantity)));
  });
}

/** "Rents rose 4 percent in 2023", "rents rose 7 percent in 2022". */
export function atDifferentTimes({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const [x, y] = [a.time?.interval, b.time?.interval];
  return !!x && !!y && (x.to < y.from || y.to < x.from);
}
