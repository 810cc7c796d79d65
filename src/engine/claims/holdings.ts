import { type HoldingWay, holdingMatcherOf } from '../frames/holding.ts';
import type { FrameMatch } from '../frames/matcher.ts';
import type { Unit } from '../frames/units.ts';
import type { HolderKind } from '../language/owning.ts';
import type { TimeExpression } from '../values/value.ts';
import type { Party, Share, ToldHolding } from './anchors.ts';
import type { Clause } from './clauses.ts';
import type { ArticleContext } from './context.ts';
import type { Reference } from './draft.ts';
import { moodOf } from './modality.ts';
import { isPartyWord, openerOf, type PartyPlace, partyBefore, partyBehind, partyOfPhrase } from './parties.ts';

/** A holding with the units that its words stand in. */
interface Found {
  readonly at: number;
  readonly last: number;
  readonly told: ToldHolding;
}

const ALL: Share = { low: 100, high: 100 };
const NONE: Share = { low: 0, high: 0 };
const MAJORITY: Share = { low: 50.01, high: 100 };
const MINORITY: Share = { low: 0.01, high: 49.99 };

/** What a sentence tells of who owns something. What was so once, may be so or is asked for is left out. */
export function holdingsOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  subjects: readonly (Reference | null)[],
  context: ArticleContext,
): Found[] {
  return holdingMatcherOf(context.article.language)
    .match(units)
    .flatMap((match): Found[] => {
      const index = clauses.findLastIndex(({ first }) => first <= match.first);
      const clause = clauses[index];
      if (!clause || isOtherwiseMeant(units, match, clause, context)) return [];
      const place = {
        opener: openerOf(units, clause.first, match.first, context.pack),
        clause,
        subject: subjects[index] ?? null,
        isVerb: match.state === 'owns' || match.state === 'sold',
      };
      const [from, to] = [Math.min(place.opener, match.first), Math.max(clause.last, match.last)];
      if (isFormer(units, from, to, context)) return [];
      // "Holds 15 percent, with no voting rights": what stands behind denies something else.
      const { polarity } = moodOf(units, from, Math.min(to, match.last + NEAR), context.pack);
      const { modality } = moodOf(units, from, to, context.pack);
      if (modality === 'possible' || modality === 'opinion') return [];
      const way = match.state as HoldingWay;
      const sides = sidesOf(way, units, match, place, context);
      if (!sides) return [];
      const share = polarity === 'negated' ? NONE : shareOf(way, units, match, from, to, context);
      const last = Math.max(match.last, sides.last);
      const { owner, thing } = sides;
      return [
        {
          at: sides.first ?? firstOf(units, match.first, context),
          last,
          told: { owner, thing, share, planned: modality === 'planned' },
        },
      ];
    });
}

/** With the word by which all of it is held: "wholly owned by". */
function firstOf(units: readonly Unit[], first: number, { pack }: ArticleContext): number {
  return pack.owning.whole.has(units[first - 1]?.lower ?? '') ? first - 1 : first;
}

interface Sides extends Pick<ToldHolding, 'owner' | 'thing'> {
  /** The first unit of an owner between a relative and its verb. */
  readonly first?: number;
  /** The last unit of what stands behind the words. */
  readonly last: number;
}

function sidesOf(
  way: HoldingWay,
  units: readonly Unit[],
  { first, last, slots }: FrameMatch,
  place: PartyPlace,
  context: ArticleContext,
): Sides | null {
  const end = place.clause.last;
  const before = partyBefore(units, first, place, context);
  switch (way) {
    case 'state':
    case 'public':
      return before && { owner: partyOfKind('state'), thing: before, last };
    case 'privateName':
    case 'publicName': {
      const thing = partyOfPhrase(units, slots.name!, slots.name!, context);
      return thing && { owner: partyOfKind('state'), thing, last };
    }
    case 'family':
      return before && { owner: partyOfKind('family'), thing: before, last };
    case 'local':
      return before && { owner: partyOfKind('local'), thing: before, last };
    case 'owned': {
      const behind = partyBehind(units, last + 1, units.length - 1, context);
      // "the parent, Laurel of Arden": of whom is not said.
      const thing = units[first]!.lower === 'parent' ? null : before;
      return behind && { owner: behind.party, thing, last: behind.last };
    }
    case 'dative':
      return dativeSides(units, first, last, place, before, context);
    case 'owns':
    case 'sold': {
      const behind = partyBehind(units, last + 1, Math.max(end, last), context);
      if (behind && isOfShares(behind.party)) {
        // "a 15 percent stake in the club".
        const joins = shareJoints.test(units[behind.last + 1]?.lower ?? '');
        const thing = joins ? partyBehind(units, behind.last + 1, Math.max(end, last), context) : null;
        return before && { owner: before, thing: thing?.party ?? null, last: behind.last };
      }
      if (behind) return before && { owner: before, thing: behind.party, last: behind.last };
      const object = objectOf(units, first, place, context);
      return object ? { ...object, last } : before && { owner: before, thing: null, last };
    }
  }
}

/** "49 percent of the shares": that does not say of what. */
function isOfShares({ names, heads }: Party): boolean {
  return names.length === 0 && heads.some((head) => shares.test(head));
}

const shareJoints = /^(?:in|of|an|am|à|de|du|en|del)$/;
const shares = /^(?:share|stock|capital|stake|action|part)$/;

const partyOfKind = (kind: HolderKind): ToldHolding['owner'] => ({ names: [], heads: [], kinds: [kind], vague: false });

/** "the stadium, which the club has owned": a relative that is the object, and the owner behind it. */
function objectOf(
  units: readonly Unit[],
  verb: number,
  place: PartyPlace,
  context: ArticleContext,
): Omit<Sides, 'last'> | null {
  const { relatives, auxiliaries } = context.pack.grammar;
  const first = place.opener;
  if (!relatives.has(units[first]?.lower ?? '')) return null;
  let last = verb - 1;
  while (last > first && (auxiliaries.has(units[last]!.lower) || !isPartyWord(units[last]!, context.pack))) last -= 1;
  const opener = units[first + 1];
  const isPhrase = opener?.name !== undefined || context.pack.grammar.determiners.has(opener?.lower ?? '');
  const owner = last > first && isPhrase ? partyOfPhrase(units, first + 1, last, context) : null;
  return owner && { owner, thing: partyBefore(units, first + 1, place, context), first: first + 1 };
}

/** "Das Stadion gehört der Stadt", "Seit 2019 gehört das Stadion der Stadt", "das der Stadt gehört". */
function dativeSides(
  units: readonly Unit[],
  first: number,
  last: number,
  place: PartyPlace,
  before: ToldHolding['thing'],
  context: ArticleContext,
): Sides | null {
  const { clause } = place;
  const behind = partyBehind(units, last + 1, clause.last, context);
  if (!behind) {
    const opener = units.findLastIndex(({ lower }, i) => i > clause.first && i < first && dative.test(lower));
    if (opener < 0) return null;
    const owner = partyOfPhrase(units, opener, first - 1, context);
    return owner && { owner, thing: partyBefore(units, clause.first + 1, place, context), last };
  }
  if (!nominative.test(units[behind.first]!.lower)) return { owner: behind.party, thing: before, last: behind.last };
  const second = partyBehind(units, behind.last + 1, clause.last, context);
  if (second) return { owner: second.party, thing: behind.party, last: second.last };
  return null;
}

const dative = /^(?:dem|der|den|einem|einer|ihrem|ihrer|seinem|seiner|zum|zur)$/;
const nominative = /^(?:das|die|ein|eine)$/;

/** "its own", "gehört zu den größten", "wurde gehört". */
function isOtherwiseMeant(
  units: readonly Unit[],
  { first, last, state, slots }: FrameMatch,
  clause: Clause,
  { pack }: ArticleContext,
): boolean {
  const before = units[first - 1];
  if (slots.role !== undefined) return units[slots.role]!.office?.office.role !== 'owner';
  // "its own", "a wholly owned subsidiary".
  if (state === 'owns' && /^own(?:ed)?$/.test(units[first]!.lower))
    return (
      before === undefined ||
      before.kind === 'possessive' ||
      before.value !== undefined ||
      pack.owning.whole.has(before.lower) ||
      pack.grammar.determiners.has(before.lower)
    );
  if (state !== 'dative') return false;
  if (units[last + 1]?.lower === 'zu' && slots.share === undefined) return true;
  if (/^(?:zum|zur)$/.test(units[last]!.lower))
    return !units.slice(last + 1, last + 4).some((unit) => isHolder(unit, pack));
  return units.slice(clause.first, clause.last + 1).some(({ lower }) => hearing.test(lower));
}

/** With these "gehört" has been heard. */
const hearing = /^(?:hat|habe|haben|hatte|hatten|wurde|wurden|wird|werden|worden)$/;

function isHolder({ lower, name }: Unit, { owning }: ArticleContext['pack']): boolean {
  const words = name ? name.text.toLowerCase().split(/[\s-]+/) : [lower];
  return words.some((word) => owning.holders.has(word));
}

function isFormer(units: readonly Unit[], from: number, to: number, { pack }: ArticleContext): boolean {
  return units.slice(from, to + 1).some(
    ({ lower, value }, i, told) =>
      (pack.owning.former.has(lower) && !isStillSo(told, i)) ||
      // "When the club owned the stadium": what is owned stands behind the verb.
      (lower === 'owned' && pack.grammar.determiners.has(told[i + 1]?.lower ?? '')) ||
      (value?.kind === 'time' && (value.relation === 'until' || value.relation === 'before') && !isToday(value)),
  );
}

/** "Has belonged to". */
function isStillSo(told: readonly Unit[], at: number): boolean {
  return told[at]!.lower === 'belonged' && /^(?:has|have)$/.test(told[at - 1]?.lower ?? '');
}

/** "To this day", "bis heute". */
function isToday({ relative }: TimeExpression): boolean {
  return relative?.amount === 0 && relative.unit === 'day';
}

/** How much of it, in percent; null where it is only said whose it is. */
function shareOf(
  way: HoldingWay,
  units: readonly Unit[],
  { slots, first, last }: FrameMatch,
  from: number,
  to: number,
  { pack: { owning } }: ArticleContext,
): Share | null {
  if (way === 'sold' || way === 'state' || way === 'privateName') return NONE;
  if (way === 'family' || way === 'publicName') return null;
  const told = slots.share === undefined ? undefined : units[slots.share]!.value;
  if (told?.kind === 'quantity') {
    return told.bound === 'exact' || told.bound === 'range' ? { low: told.low, high: told.high } : null;
  }
  const near = units.slice(Math.max(from, first - NEAR), Math.min(to, last + NEAR) + 1);
  const has = (words: ReadonlySet<string>): boolean =>
    near.some(({ lower, head }) => words.has(lower) || (head !== undefined && words.has(head)));
  if (has(owning.minority)) return MINORITY;
  if (has(owning.majority)) return MAJORITY;
  return has(owning.whole) ? ALL : null;
}

/** How far from the words of a holding it may stand that all of it is held, in units. */
const NEAR = 4;
