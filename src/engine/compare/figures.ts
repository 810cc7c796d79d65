import type { Figure } from '../claims/figures.ts';
import { frameNamed } from '../frames/frames.ts';
import type { ContradictionKind } from '../report.ts';
import { compareQuantities } from '../values/compare.ts';
import type { Dimension, Quantity } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { changedPlaces, oppositeWays } from './directions.ts';
import { conflict, type Verdict } from './outcome.ts';
import { differentScope } from './scopes.ts';
import { slipOf } from './slips.ts';

/** A figure with the claim that holds it in the fewest words, and the one of a frame whose value it is. */
interface Held {
  readonly claim: ComparableClaim;
  readonly figure: Figure;
  readonly framed: ComparableClaim | undefined;
}

interface Candidate {
  readonly a: Held;
  readonly b: Held;
  /** Weight of what both have beside the figure. */
  readonly near: number;
  /** Weight of what both clauses speak of. */
  readonly around: number;
}

export interface FigureContrast {
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

/** What a mark weighs by what it is (see `contentOf`). */
const weights: Readonly<Record<string, number>> = { '<': 1.3, '#': 1.3, '@': 1, '~': 0.5 };
/** Nouns that say little of what is counted. */
const general: ReadonlySet<string> = new Set(['#person', '#man', '#woman', '#child', '#case', '#unit']);
const GENERAL = 0.6;
/** A mark that more figures of a story have than this tells nothing. */
const COMMON = 60;
/** Sources further apart than this tell of different moments, in days. */
const SAME_NEWS = 3;
/** Least weight near the figure that two without a slip must share, and by which it must exceed that of any rival. */
const NEAR = 0.75;
const MARGIN = 0.3;
/** Least weight around a figure, where the digits themselves look like a slip. */
const AROUND = 0.5;
/** Smaller numbers count parts of many things. */
const LEAST_COUNT = 4;
/** Without a slip, figures further apart than this factor are of different things. */
const APART = 2.5;

/**
 * Figures of two sources of one story that say what they are of in the same words, each the other's best match, and differ:
 * "42 people took part", "24 people took part". A figure that the other source gives as well, of whatever else, is no rival.
 * @param isJudged whether two quantities have been compared as the values of one slot, so that nothing is left to say of them
 */
export function contrastFigures(
  claims: readonly ComparableClaim[],
  isJudged: (a: Quantity, b: Quantity) => boolean,
): FigureContrast[] {
  const stories = new Map<string, Held[]>();
  for (const held of heldIn(claims)) {
    const list = stories.get(held.claim.story);
    if (list) list.push(held);
    else stories.set(held.claim.story, [held]);
  }
  return [...stories.values()].flatMap((figures) => contrastStory(figures, isJudged));
}

function heldIn(claims: readonly ComparableClaim[]): Iterable<Held> {
  const shortest = new Map<Figure, ComparableClaim>();
  const framed = new Map<Quantity, ComparableClaim>();
  for (const claim of claims) {
    const { value, frame } = claim.draft;
    if (value.kind === 'quantity' && frameNamed(frame)) framed.set(value.quantity, claim);
    for (const figure of claim.draft.figures) {
      if (!kinds[figure.quantity.dimension]) continue;
      const known = shortest.get(figure);
      if (!known || lengthOf(claim) < lengthOf(known)) shortest.set(figure, claim);
    }
  }
  return [...shortest].map(([figure, claim]) => ({ claim, figure, framed: framed.get(figure.quantity) }));
}

function lengthOf({ draft }: ComparableClaim): number {
  return draft.end - draft.start;
}

function contrastStory(
  figures: readonly Held[],
  isJudged: (a: Quantity, b: Quantity) => boolean,
): readonly FigureContrast[] {
  const candidates = candidatesAmong(figures);
  const lead = leadAmong(candidates);
  const oneDay = isOfOneDay(figures);
  return candidates.flatMap((candidate): FigureContrast[] => {
    const { a, b } = candidate;
    if (isJudged(a.figure.quantity, b.figure.quantity)) return [];
    const verdict = judge(candidate, Math.min(lead(a, candidate), lead(b, candidate)), oneDay, figures);
    return verdict ? [{ a: a.claim, b: b.claim, verdict }] : [];
  });
}

/** By how much a candidate is stronger than the best one of its figure with another value of the same source. */
function leadAmong(candidates: readonly Candidate[]): (held: Held, candidate: Candidate) => number {
  const rivals = new Map<Held, Candidate[]>();
  for (const candidate of candidates) {
    for (const held of [candidate.a, candidate.b]) {
      const list = rivals.get(held);
      if (list) list.push(candidate);
      else rivals.set(held, [candidate]);
    }
  }
  const partner = (candidate: Candidate, held: Held): Held => (candidate.a === held ? candidate.b : candidate.a);
  return (held, candidate) => {
    const { claim, figure } = partner(candidate, held);
    let best = 0;
    for (const rival of rivals.get(held)!) {
      const other = partner(rival, held);
      if (other.claim.path !== claim.path || other.figure.quantity.low === figure.quantity.low) continue;
      best = Math.max(best, strength(rival));
    }
    return strength(candidate) - best;
  };
}

/** Are the dated sources of a story of the same few days? Then those without a date are taken for it too. */
function isOfOneDay(figures: readonly Held[]): boolean {
  const days = figures.flatMap(({ claim }) => (claim.published ? [Date.parse(claim.published) / 86_400_000] : []));
  return (
    days.length === 0 || days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b)) <= SAME_NEWS
  );
}

function strength({ near, around }: Candidate): number {
  return near + 0.5 * around;
}

/** Pairs of figures of one dimension and unit, of two sources, that share a mark near them. */
function candidatesAmong(figures: readonly Held[]): Candidate[] {
  const frequency = new Map<string, number>();
  for (const { claim } of figures)
    for (const mark of claim.draft.content) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const total = figures.length;
  const weigh = (mark: string): number =>
    mark[0] === '='
      ? 0
      : (general.has(mark) ? GENERAL : (weights[mark[0]!] ?? 1)) * rarity(frequency.get(mark) ?? 1, total);
  const holders = new Map<string, number[]>();
  const candidates: Candidate[] = [];
  for (const [i, held] of figures.entries()) {
    const { quantity } = held.figure;
    const partners = new Set<number>();
    for (const mark of held.claim.draft.content) {
      if (mark[0] === '=') continue;
      const at = `${quantity.dimension} ${quantity.unit} ${mark}`;
      const list = holders.get(at);
      for (const k of list ?? []) if (figures[k]!.claim.path !== held.claim.path) partners.add(k);
      if (!list) holders.set(at, [i]);
      else if (list.length < COMMON) list.push(i);
    }
    for (const k of partners) {
      const other = figures[k]!;
      candidates.push({
        a: other,
        b: held,
        near: shared(other.figure.near, held.figure.near, weigh),
        around: shared(other.claim.draft.content, held.claim.draft.content, weigh),
      });
    }
  }
  return candidates;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (mark: string) => number): number {
  let total = 0;
  for (const mark of a) if (b.has(mark)) total += weigh(mark);
  return total;
}

function rarity(count: number, total: number): number {
  return Math.log(1 + total / count) / Math.log(1 + total);
}

function judge(
  { a, b, near, around }: Candidate,
  margin: number,
  oneDay: boolean,
  figures: readonly Held[],
): Verdict | undefined {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  const [p, q] = [a.claim, b.claim];
  if (x.bound === 'vague' || y.bound === 'vague') return undefined;
  if (p.draft.polarity !== q.draft.polarity || p.draft.modality !== q.draft.modality) return undefined;
  if (oppositeWays(p, q) || changedPlaces(p, q) || differentScope(p, q) || atDifferentTimes(p, q)) return undefined;
  if (isGiven(a, q.path, figures) || isGiven(b, p.path, figures)) return undefined;
  const slip = slipOf(x, y);
  const { relation, explanation } = compareQuantities(x, y);
  if (relation !== 'incompatible' && !(slip && relation === 'compatible' && isPrecise(x) && isPrecise(y)))
    return undefined;
  const days = daysApart(p, q) ?? (oneDay ? 0 : null);
  // What frames tell apart is told apart, unless three digits have only changed places.
  if (a.framed && b.framed && !(slip?.strong && isSameSlot(a.framed, b.framed))) return undefined;
  if (!slip?.strong && !sharesWord(a, b)) return undefined;
  if (isBefore(a, b) || isAskedOrPlanned(a, b) || (!slip?.strong && ofTwoNamed(a, b))) return undefined;
  if (slip) {
    if (around < AROUND || (days ?? 0) > SAME_NEWS || (margin <= 0 && !slip.strong)) return undefined;
    return conflict(kinds[x.dimension]!, 'hard', `${x.display} and ${y.display}: ${slip.words}`);
  }
  if (days === null || days > SAME_NEWS || near < NEAR || margin < MARGIN || isOfAnother(a, b)) return undefined;
  const [low, high] = [Math.min(pointOf(x), pointOf(y)), Math.max(pointOf(x), pointOf(y))];
  if (high > APART * low || high < LEAST_COUNT) return undefined;
  return conflict(kinds[x.dimension]!, 'soft', explanation);
}

function isSameSlot(a: ComparableClaim, b: ComparableClaim): boolean {
  return a.draft.relation === b.draft.relation && a.entity === b.entity;
}

/** Names and dates alone don't say what a figure is of. */
function sharesWord({ figure: { near: a } }: Held, { figure: { near: b } }: Held): boolean {
  return [...a].some((mark) => mark[0] !== '@' && mark[0] !== '~' && b.has(mark));
}

/** "Harlow owns 12 percent", "Quill owns 21 percent": each stands beside a name that the other lacks. */
function ofTwoNamed({ figure: { near: a } }: Held, { figure: { near: b } }: Held): boolean {
  const own = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((mark) => mark[0] === '@' && !other.has(mark));
  return own(a, b) && own(b, a);
}

const baseline = [
  'originally',
  'initially',
  'initial',
  'previously',
  'previous',
  'ursprünglich',
  'initialement',
  'inicialmente',
];

/** What was told at first, or held before, by the one only. */
function isBefore(a: Held, b: Held): boolean {
  return baseline.some((mark) => a.claim.draft.content.has(mark) !== b.claim.draft.content.has(mark));
}

/** What was asked for, planned or forecast by the one and happened by the other: "sought 15 years", "got 12 years". */
function isAskedOrPlanned(a: Held, b: Held): boolean {
  return ['<request>', '<plan>', '<expect>', '<aim>', '<propose>', 'offer', 'demand'].some(
    (mark) => a.claim.draft.content.has(mark) !== b.claim.draft.content.has(mark),
  );
}

/** Happenings that say nothing of what a figure is of. */
const neutral: ReadonlySet<string> = new Set(
  (
    [
      'say',
      'announce',
      'declare',
      'report',
      'confirm',
      'warn',
      'call',
      'expect',
      'plan',
      'aim',
      'start',
      'end',
    ] as const
  ).map((concept) => `<${concept}>`),
);

/** "12 were killed", "30 were injured"; "the bridge cost", "the stadium cost": each has its own happening or its own thing. */
function isOfAnother(a: Held, b: Held): boolean {
  const [x, y] = [a.claim.draft.subject, b.claim.draft.subject];
  if (x.phrase && y.phrase && x.phrase !== y.phrase && !a.claim.draft.content.has(y.phrase)) return true;
  const [left, right] = [a.figure.near, b.figure.near];
  const own = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((mark) => mark[0] === '<' && !neutral.has(mark) && !other.has(mark));
  return own(left, right) && own(right, left);
}

/** "some 278": three digits are told for what they are, whatever stands before them. */
function isPrecise({ bound, display }: Quantity): boolean {
  return bound === 'exact' && (/\d[\d,.]*/.exec(display)?.[0] ?? '').replace(/\D/g, '').replace(/0+$/, '').length > 2;
}

function pointOf({ low, high }: Quantity): number {
  return Number.isFinite(low) && low > 0 ? low : high;
}

/** Does the source give this figure too, in whatever unit? Then it does not stand against another one of that source. */
function isGiven({ figure: { quantity } }: Held, path: string, figures: readonly Held[]): boolean {
  return figures.some(({ claim, figure: { quantity: other } }) => {
    if (claim.path !== path) return false;
    if (other.low === quantity.low) return true;
    const { relation } = compareQuantities(other, quantity);
    return relation === 'equal' || (relation === 'compatible' && !(isPrecise(other) && isPrecise(quantity)));
  });
}

/** "Rents rose 4 percent in 2023", "rents rose 7 percent in 2022". */
function atDifferentTimes({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const [x, y] = [a.time?.interval, b.time?.interval];
  return !!x && !!y && (x.to < y.from || y.to < x.from);
}

/** Days between two sources; null where only one of them is dated. */
function daysApart(a: ComparableClaim, b: ComparableClaim): number | null {
  if (!a.published && !b.published) return 0;
  return a.published && b.published ? Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000 : null;
}
