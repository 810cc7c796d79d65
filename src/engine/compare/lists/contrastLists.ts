import type { Extent } from '../../claims/memberList.ts';
import { isCountry } from '../../entities/countries.ts';
import { atDifferentTimes } from '../facts/gates.ts';
import { bothHaveOwn, isHappening, type Weigh } from '../facts/weights.ts';
import { conflict, noConflict, type Verdict } from '../outcome.ts';
import { daysApart } from '../sameNews.ts';
import type { HeldList, ListPair } from './pairs.ts';
import { areRivals } from './rivals.ts';
import { isSamePolarity, OF_SAME, type Roster, tellOppositePoles, weightAround } from './rosters.ts';
import { isOfPeople, isUnlike, type Listed, likenessOf } from './sameMember.ts';

/** Of what is told of two lists that may name some only, this share must be told of both. */
const MOSTLY_SAME = 0.6;
/** From this weight on two whole lists are surely of the same. */
const SURELY_OF_SAME = 0.9;
/** Members from which a list hardly has all but one in common with one of something else. */
const MANY = 3;
/** So many members may be left out of a list that is said to be whole, for it to be of the same as a longer one. */
const MOST_LEFT_OUT = 2;

/** What a story tells beside two lists. */
export interface ListsOfStory {
  /** The lists of each source, by its path. */
  readonly bySource: ReadonlyMap<string, readonly HeldList[]>;
  /** Do the claims of a source name an entity (see `nameIn`)? */
  readonly isNamed: (name: string) => boolean;
  readonly weigh: Weigh;
}

/** An entity, by its mark, as a source names it. */
export function nameIn(path: string, mark: string): string {
  return `${mark}\n${path}`;
}

/** What comes of holding two lists against each other; null where nothing says that they are of the same. */
export function contrastLists(pair: ListPair, a: Roster, b: Roster, story: ListsOfStory): Verdict | null {
  const { x, y, onlyX, onlyY } = pair;
  if (!isTold(x) || !isTold(y) || !isSamePolarity(x, y)) return null;
  const extents = [extentOf(a), extentOf(b)] as const;
  if (extents.includes('some')) return null;
  const around = best(a, b, (p, q) => weightAround(p, q, story.weigh));
  const found =
    onlyX.length === 1 && onlyY.length === 1
      ? exchanged(pair, a, b, extents, around, story)
      : onlyX.length === 0 && extents[0] === 'sole'
        ? leftOut(x, y, onlyY, around)
        : onlyY.length === 0 && extents[1] === 'sole'
          ? leftOut(y, x, onlyX, around)
          : null;
  if (!found) return null;
  const barred = barOf(pair, a, b, extents, story);
  if (barred) return noConflict('not_comparable', barred);
  const sure = found.sure && daysApart(x.claim, y.claim) === 0;
  return conflict('membership_list', sure ? 'hard' : 'soft', found.explanation);
}

interface Found {
  readonly explanation: string;
  readonly sure: boolean;
}

/** All members but one are the same. */
function exchanged(
  { x, y, shared, onlyX, onlyY }: ListPair,
  a: Roster,
  b: Roster,
  extents: readonly Extent[],
  around: number,
  { isNamed, weigh }: ListsOfStory,
): Found | null {
  const [odd, other] = [onlyX[0]!, onlyY[0]!];
  const names = (roster: Roster, { member }: Listed): boolean =>
    witnessesOf(roster).some(({ claim }) => isNamed(nameIn(claim.path, `@${member.key}`)));
  const likeness = isNeverTranslated(x, y, odd, other) ? 'different' : likenessOf(odd, other);
  // Who names both tells two apart.
  const isApart = likeness === 'different' || [a, b].some((roster) => names(roster, odd) && names(roster, other));
  if (likeness === 'same' || !isApart) return null;
  const many = shared + 1 >= MANY;
  const isWhole = extents.some((extent) => extent !== 'untold');
  // "Polizei und Feuerwehr": of things that have no names a story has many lists.
  if (!odd.member.named && !other.member.named && !(many && extents.every((extent) => extent !== 'untold')))
    return null;
  const ofPeople = isOfPeople(x.list) && isOfPeople(y.list);
  // Of two lists that may be partial, each may name another one of several.
  // Of places and countries that are named in passing a story has many lists.
  if (!isWhole && (!many || !ofPeople || shareAround(x, y, around, weigh) < MOSTLY_SAME)) return null;
  // Three people and more whom both name say by themselves of what two whole lists are.
  if (around < OF_SAME && !(ofPeople && isWhole && shared >= MANY)) return null;
  const common = x.members.filter((one) => one !== odd);
  return {
    explanation: `${nameOf(odd)} in one list, ${nameOf(other)} in the other, each with ${namesOf(common)}`,
    sure: isWhole && (many || around >= SURELY_OF_SAME),
  };
}

/**
 * "Keller, Brunner and Sutter", "Keller, Brunner und Moser": where all others are spelled alike in two languages, one that has
 * another name in another language is hardly left.
 */
function isNeverTranslated(x: HeldList, y: HeldList, odd: Listed, other: Listed): boolean {
  if (x.list.language === y.list.language || isCountry(odd.key) || isCountry(other.key)) return false;
  const spelled = new Set(y.members.map(({ words }) => words.at(-1)));
  const others = x.members.filter((one) => one !== odd);
  if (others.length < 2 || !others.every(({ words }) => spelled.has(words.at(-1)))) return false;
  return isUnlike(odd, other);
}

/** The weight of what is told around both, as a share of what is told around the one of which less is. */
function shareAround(x: HeldList, y: HeldList, shared: number, weigh: Weigh): number {
  const total = (one: HeldList): number => weightAround(one, one, weigh);
  return shared / Math.max(Number.MIN_VALUE, Math.min(total(x), total(y)));
}

/** A list that is said to be whole lacks members of a longer one. */
function leftOut(whole: HeldList, { members }: HeldList, missing: readonly Listed[], around: number): Found | null {
  if (missing.length === 0 || missing.length > MOST_LEFT_OUT || whole.members.length < 2) return null;
  if (around < OF_SAME || !missing.every(({ member }) => member.named)) return null;
  if (missing.some((one) => whole.members.some((member) => likenessOf(one, member) !== 'different'))) return null;
  const common = members.filter((one) => !missing.includes(one));
  return {
    explanation: `${namesOf(missing)} only in one of two lists, each with ${namesOf(common)}`,
    // What only some did, more may have done in another way.
    sure: false,
  };
}

function nameOf({ member }: Listed): string {
  return member.display;
}

function namesOf(listed: readonly Listed[]): string {
  return listed.map(nameOf).join(', ');
}

/** Why two lists of like members can't stand against each other all the same; null where nothing speaks against it. */
function barOf(
  { x, y, onlyX, onlyY }: ListPair,
  a: Roster,
  b: Roster,
  extents: readonly Extent[],
  { bySource, weigh }: ListsOfStory,
): string | null {
  const paths = new Set(a.lists.map(({ claim }) => claim.path));
  if (b.lists.some(({ claim }) => paths.has(claim.path))) return 'one source gives both';
  if (tellOppositePoles(x, y)) return 'they are told of opposite happenings';
  // "The jury consists of", "form the jury": of what is said to be whole the verb tells little.
  const areWhole = extents.includes('sole') || !extents.includes('untold');
  const haveOwn = bothHaveOwn({ near: x.list.around }, { near: y.list.around }, isHappening);
  if (areRivals(x.list.around, y.list.around) || (haveOwn && !areWhole)) return 'they are told of different happenings';
  if (witnessesOf(a).some((p) => witnessesOf(b).some((q) => atDifferentTimes(p.claim, q.claim))))
    return 'they are told of different times';
  const arePairs = x.members.length === 2 && extents.includes('untold');
  if (arePairs && (hasAnotherPair(a, x, onlyX, bySource) || hasAnotherPair(b, y, onlyY, bySource)))
    return 'a source names several such pairs';
  const names = (roster: Roster, { key }: Listed, against: HeldList): boolean =>
    witnessesOf(roster).some(({ claim }) =>
      bySource
        .get(claim.path)!
        .some(
          (list) =>
            !roster.lists.includes(list) &&
            list.members.some((member) => member.key === key) &&
            !tellOppositePoles(list, against) &&
            weightAround(list, against, weigh) >= OF_SAME,
        ),
    );
  return onlyX.some((one) => names(b, one, x)) || onlyY.some((one) => names(a, one, y))
    ? 'a source of the other list names this member too'
    : null;
}

/** "The coalition of the Reds and the Blues", "an alliance of the Reds and the Greens": does a source pair the shared member with others? */
function hasAnotherPair(
  roster: Roster,
  { members }: HeldList,
  own: readonly Listed[],
  bySource: ListsOfStory['bySource'],
): boolean {
  const shared = new Set(members.filter((one) => !own.includes(one)).map(({ key }) => key));
  return witnessesOf(roster).some(({ claim }) =>
    bySource
      .get(claim.path)!
      .some(
        (list) =>
          !roster.lists.includes(list) && list.members.length === 2 && list.members.some(({ key }) => shared.has(key)),
      ),
  );
}

/** What is told of how whole a list is, by any source that gives it. */
function extentOf({ lists }: Roster): Extent {
  const extents = new Set(lists.map(({ list }) => list.extent));
  return (['sole', 'all', 'some'] as const).find((extent) => extents.has(extent)) ?? 'untold';
}

/** Of lists that name the same so many are looked at, so that cost grows with the lists, not their pairs. */
const WITNESSES = 12;

function witnessesOf({ lists }: Roster): readonly HeldList[] {
  return lists.slice(0, WITNESSES);
}

function best(a: Roster, b: Roster, weightOf: (p: HeldList, q: HeldList) => number): number {
  return Math.max(...witnessesOf(a).flatMap((p) => witnessesOf(b).map((q) => weightOf(p, q))));
}

function isTold({ claim: { draft } }: HeldList): boolean {
  return draft.modality === 'fact' || draft.modality === 'planned';
}
