import type { Holding, Share } from '../../claims/anchors.ts';
import { groupBy } from '../../groupBy.ts';
import type { ComparableClaim } from '../comparable.ts';
import type { Group, GroupComparison } from '../group.ts';
import { once } from '../once.ts';
import { conflict, noConflict, type Verdict } from '../outcome.ts';
import { daysApart, SAME_NEWS } from '../sameNews.ts';
import { type HeldHolding, heldHoldings } from './held.ts';
import { sameOwner, sameThing } from './parties.ts';

/** Of a story so many holdings are held against each other, so that cost stays bounded. */
const MOST = 60;

/** Two sources of one story that tell of other owners of one thing, or of other shares of one owner. */
export function contrastHoldings(claims: readonly ComparableClaim[]): GroupComparison[] {
  const held = heldHoldings(claims).slice(0, MOST);
  if (held.length < 2) return [];
  const groupOf = once((claim: ComparableClaim): Group => ({ claims: [claim] }));
  const bySource = groupBy(held, ({ claim }) => claim.path);
  return held.flatMap((x, i) =>
    held.slice(i + 1).flatMap((y): GroupComparison[] => {
      if (x.claim.path === y.claim.path) return [];
      const others = [...bySource.get(x.claim.path)!, ...bySource.get(y.claim.path)!];
      if (!exclude(x.holding, y.holding) || !isOfOneThing(x, y, others)) return [];
      return [{ a: groupOf(x.claim), b: groupOf(y.claim), verdict: verdictOf(x, y, others) }];
    }),
  );
}

/** Do two claims tell what two owners hold, each of whom may hold so much? Their figures are no figures of one thing. */
export function tellOtherOwners({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return a.holdings.some((x) => b.holdings.some((y) => sameOwner(x.owner, y.owner) === 'other' && !exclude(x, y)));
}

/** Shares that a rounding tells apart are one, in percent. */
const ROUNDING = 0.6;
const ALL = 100;
/** To be the owner, without more, is to own more than half. */
const OWNER: Share = { low: 50.01, high: ALL };

/** Can't both be true of one thing? */
function exclude(x: Holding, y: Holding): boolean {
  const [p, q] = [x.share ?? OWNER, y.share ?? OWNER];
  const owners = sameOwner(x.owner, y.owner);
  if (owners === 'same') return p.low > q.high + ROUNDING || q.low > p.high + ROUNDING;
  return owners === 'other' && p.low + q.low > ALL + (isFigure(x) && isFigure(y) ? ROUNDING : 0);
}

/** A share that is told as a figure, which may be rounded; not "a majority". */
function isFigure({ share }: Holding): boolean {
  return share !== null && share.low === share.high;
}

/** Told of one thing; where that is not said, no source may tell of the owner of another one, and the owner must be one. */
function isOfOneThing(
  { holding: x }: HeldHolding,
  { holding: y }: HeldHolding,
  others: readonly HeldHolding[],
): boolean {
  const things = sameThing(x.thing, y.thing);
  if (things !== 'unclear') return things === 'same';
  const isOfOther = others.some(
    ({ holding }) => sameThing(holding.thing, x.thing) === 'other' || sameThing(holding.thing, y.thing) === 'other',
  );
  return (
    !isOfOther &&
    (sameOwner(x.owner, y.owner) === 'same' || (!!x.thing && !!y.thing && (x.thing.vague || y.thing.vague)))
  );
}

function verdictOf(x: HeldHolding, y: HeldHolding, others: readonly HeldHolding[]): Verdict {
  const barred = barOf(x, y, others);
  if (barred) return noConflict('not_comparable', barred);
  const values = new Map([
    [x.claim.id, spell(x)],
    [y.claim.id, spell(y)],
  ]);
  const explanation = `${spell(x)} in one source, ${spell(y)} in the other`;
  const kind = 'ownership_status';
  const apart = daysApart(x.claim, y.claim);
  if (apart > SAME_NEWS) return { outcome: 'changed_over_time', kind, severity: 'superseded', explanation, values };
  const isSure =
    apart === 0 && sameThing(x.holding.thing, y.holding.thing) === 'same' && !isOfFirm(x, y) && !areBare(x, y);
  return { ...conflict(kind, isSure ? 'hard' : 'soft', explanation), values };
}

/** A firm may be the one through which the other owner holds it. */
function isOfFirm(...both: readonly HeldHolding[]): boolean {
  return both.filter(({ holding }) => holding.owner.kinds.includes('company')).length === 1;
}

/** Of two names of which nothing else is told one may be the other's parent firm. */
function areBare(...both: readonly HeldHolding[]): boolean {
  return both.every(({ holding: { owner } }) => owner.kinds.length === 0 && owner.names.length > 0);
}

function spell({ holding: { display } }: HeldHolding): string {
  return `“${display.replace(/\s+/g, ' ')}”`;
}

function barOf(x: HeldHolding, y: HeldHolding, others: readonly HeldHolding[]): string | null {
  if (x.holding.planned !== y.holding.planned) return 'one is told as a fact, the other is not';
  const isToldToo = (one: HeldHolding, other: HeldHolding): boolean =>
    others.some(
      (third) =>
        third !== one &&
        third.claim.path === one.claim.path &&
        sameThing(third.holding.thing, other.holding.thing) !== 'other' &&
        sameOwner(third.holding.owner, other.holding.owner) === 'same' &&
        !exclude(third.holding, other.holding),
    );
  if (isToldToo(x, y) || isToldToo(y, x)) return 'one source tells both, of two things or times';
  const holds = (one: HeldHolding, other: HeldHolding): boolean =>
    others.some(
      ({ holding }) =>
        holding.thing !== null &&
        sameThing(holding.thing, holding.owner) !== 'same' &&
        sameThing(one.holding.owner, one.holding.thing) !== 'same' &&
        sameThing(holding.thing, one.holding.owner) === 'same' &&
        sameOwner(holding.owner, other.holding.owner) === 'same',
    );
  return holds(x, y) || holds(y, x) ? 'the one belongs to the other' : null;
}
