import { isPartOfWhole } from '../../claims/terms.ts';
import type { ContradictionKind } from '../../report.ts';
import { compareQuantities } from '../../values/compare.ts';
import { formatInterval } from '../../values/format.ts';
import type { Value } from '../../values/value.ts';
import type { ComparableClaim } from '../comparable.ts';
import { isFramed } from '../framed.ts';
import { conflict, noConflict, type Verdict } from '../outcome.ts';
import { digitsInAnyOrder } from '../slips.ts';
import { type Alignment, alignFacts } from './align.ts';
import { bar, doubt, type Given, givenBy } from './gates.ts';
import type { StoryFacts } from './gather.ts';
import type { Held } from './held.ts';
import { evidenceOf, likelihoodOf, quantitiesOf, slipBetween } from './likelihood.ts';

/** Two claims that were held against each other, with what came of it. */
export interface Contrast {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
  readonly verdict: Verdict;
}

/** Logarithm of the odds from which two values are told to be of one thing, and from which surely. */
const LIKELY = 0.1;
const SURE = 0.6;
/** From this on it outweighs a doubt. */
const OUTWEIGHING = 3.5;

/**
 * Values that the sources of one story give of the same thing, as all that is told around them says, and that differ: "42
 * people took part", "24 people took part". How likely two values are of one thing is fitted to labelled stories.
 * @param isJudged whether two values have been compared as the values of one slot, so that nothing is left to say of them
 */
export function contrastFacts(facts: StoryFacts, isJudged: (a: Value, b: Value) => boolean): Contrast[] {
  const given = givenBy(facts);
  return alignmentsOf(facts).flatMap((alignment): Contrast[] => {
    const { x, y } = alignment;
    const isTold =
      x.value.kind === 'term' || y.value.kind === 'term' ? isPlaceOfOneSlot(x, y) : isJudged(x.value, y.value);
    if (isTold) return [];
    const likelihood = areOfOneVote(x, y, given) ? SURE : likelihoodOf(evidenceOf(alignment));
    if (likelihood < LIKELY) return [];
    const barred = bar(alignment, given) ?? (likelihood < OUTWEIGHING ? doubt(alignment, likelihood) : null);
    if (barred) return [{ a: x.claim, b: y.claim, verdict: noConflict('not_comparable', barred) }];
    const values = new Map([
      [x.claim.id, spell(x)],
      [y.claim.id, spell(y)],
    ]);
    return [{ a: x.claim, b: y.claim, verdict: { ...verdictOf(x, y, likelihood >= SURE), values } }];
  });
}

/** Facts of one story with different values that nothing bars from standing against each other, however unlikely they are. */
export function differingFacts(facts: StoryFacts): Alignment[] {
  const given = givenBy(facts);
  return alignmentsOf(facts).filter((alignment) => (bar(alignment, given) ?? doubt(alignment)) === null);
}

function alignmentsOf({ facts, marks }: StoryFacts): Alignment[] {
  return alignFacts(facts, marks, ({ members: [first] }) => {
    const { value, sort } = first!;
    if (value.kind !== 'quantity') return null;
    return sort === VOTES ? `${sort} ${value.low + value.high}` : digitsInAnyOrder(value);
  });
}

/** The sort of votes for and against (see `Held`). */
const VOTES = 'score votes';
/** Fewer votes than these are cast on many things. */
const FEW_VOTES = 5;

/** "By 23 votes to 19", "26 councillors for it and 16 against": as many votes in all, and each source tells of one vote. */
function areOfOneVote({ sort, value: x, claim: a }: Held, { value: y, claim: b }: Held, { bySource }: Given): boolean {
  if (sort !== VOTES || x.kind !== 'quantity' || y.kind !== 'quantity') return false;
  const isOnly = ({ path }: ComparableClaim): boolean => bySource.get(`${path} ${VOTES}`)?.length === 1;
  return x.low + x.high === y.low + y.high && x.low + x.high >= FEW_VOTES && isOnly(a) && isOnly(b);
}

/** Places that frames read of one subject have been compared there; beside the north or the left a frame reads other values. */
function isPlaceOfOneSlot({ claim: a, sort }: Held, { claim: b }: Held): boolean {
  if (sort !== 'place' || !isFramed(a) || a.draft.frame !== b.draft.frame) return false;
  return a.draft.relation === b.draft.relation && a.entity === b.entity;
}

function verdictOf(x: Held, y: Held, sure: boolean): Verdict {
  const severity = sure ? 'hard' : 'soft';
  const quantities = quantitiesOf(x, y);
  if (!quantities) return conflict(kindOf(x), severity, inWords(x, y));
  const [p, q] = quantities;
  const slip = slipBetween(x, y);
  const explanation = slip ? `${p.display} and ${q.display}: ${slip.words}` : compareQuantities(p, q).explanation;
  return conflict(kindOf(x), slip ? 'hard' : severity, explanation);
}

const located: ReadonlySet<string> = new Set(['place', 'side', 'compass']);

function kindOf({ sort, value }: Held): ContradictionKind {
  if (value.kind === 'time') return 'date';
  if (value.kind === 'term') return located.has(sort) ? 'location' : isPartOfWhole(sort) ? 'scope' : 'other';
  const { dimension } = value;
  return dimension === 'money' || dimension === 'percentage' || dimension === 'duration' ? dimension : 'number';
}

function spell({ value, interval, sort }: Held): string {
  return interval && sort === 'date' ? formatInterval(interval) : value.display;
}

/** A term is told in the words of its article. */
function inWords(x: Held, y: Held): string {
  if (x.value.kind !== 'term' || isPartOfWhole(x.sort)) return `${spell(x)} is not ${spell(y)}`;
  return `“${spell(x)}” in one source, “${spell(y)}” in the other`;
}
