import type { Extent } from '../../claims/memberList.ts';
import type { ComparableClaim } from '../comparable.ts';
import { atDifferentTimes } from '../facts/gates.ts';
import { type Weigh, weighingOf, weightShared } from '../facts/weights.ts';
import type { Group, GroupComparison } from '../group.ts';
import { conflict, noConflict, type Verdict } from '../outcome.ts';
import { daysApart } from '../sameNews.ts';
import { type HeldList, heldLists, type ListPair, listPairs } from './pairs.ts';
import { isOfPeople, type Listed, likenessOf } from './sameMember.ts';

/** What comparing the lists of a story has found. */
export interface ComparedLists {
  /** Lists of at least two sources that name the same. */
  readonly groups: readonly Group[];
  readonly comparisons: readonly GroupComparison[];
}

/** Weight of what stands around two lists from which they are told of the same, by how much of them is shared. */
const OF_SAME = 0.5;
/** Weight of the words right beside two lists of people that tell nothing of how whole they are. */
const PLAINLY_OF_SAME = 0.7;
/** From this weight on two whole lists are surely of the same. */
const SURELY_OF_SAME = 0.9;
/** Members from which a list hardly has all but one in common with one of something else. */
const MANY = 3;

/** Lists that name the same, whatever their order, with what is told of how whole they are. */
interface Roster {
  readonly lists: HeldList[];
  readonly group: Group;
}

/**
 * Holds the lists of a story against each other: "the jury: Okafor, Lindqvist and Prado", "the jury consists of Okafor, Prado and
 * Stern". Two that name the same agree; two of one length that share all but one member differ, where what is told of them says
 * that they are of the same, one of them is whole, and neither source names the other's odd member in such a place.
 */
export function compareLists(claims: readonly ComparableClaim[]): ComparedLists {
  const lists = heldLists(claims);
  if (lists.length < 2) return { groups: [], comparisons: [] };
  const pairs = listPairs(lists);
  if (pairs.length === 0) return { groups: [], comparisons: [] };
  const weigh = weighingOf(
    claims.map((claim) => ({ claim, sentenceStart: claim.draft.start, sentence: claim.draft.content })),
  );
  const rosters = gather(lists, pairs, weigh);
  const named = namesBySource(claims);
  const comparisons: GroupComparison[] = [];
  const seen = new Set<string>();
  for (const pair of pairs) {
    const [a, b] = [rosters.get(pair.x)!, rosters.get(pair.y)!];
    const key = [a, b].map(({ lists: [first] }) => first!.claim.id).join(' ');
    if (seen.has(key) || pair.onlyX.length !== 1 || pair.onlyY.length !== 1) continue;
    const verdict = verdictOf(pair, a, b, lists, named, weigh);
    if (!verdict) continue;
    seen.add(key);
    comparisons.push({ a: a.group, b: b.group, verdict });
  }
  return { groups: [...new Set(rosters.values())].flatMap(({ group }) => group), comparisons };
}

/** Gathers the lists that name the same of the same. */
function gather(lists: readonly HeldList[], pairs: readonly ListPair[], weigh: Weigh): Map<HeldList, Roster> {
  const rosters = new Map<HeldList, Roster>();
  for (const list of lists) rosters.set(list, { lists: [list], group: { claims: [list.claim] } });
  for (const { x, y, onlyX, onlyY } of pairs) {
    if (onlyX.length > 0 || onlyY.length > 0 || !isSamePolarity(x, y) || tellOppositePoles(x, y)) continue;
    const isTelling = x.members.length >= MANY || isOfPeople(x.list) || weightAround(x, y, weigh) >= OF_SAME;
    const [mine, other] = [rosters.get(x)!, rosters.get(y)!];
    if (!isTelling || mine === other) continue;
    for (const list of other.lists) {
      mine.lists.push(list);
      mine.group.claims.push(list.claim);
      rosters.set(list, mine);
    }
  }
  return rosters;
}

/** The entities that the claims of each source name, by its path. */
function namesBySource(claims: readonly ComparableClaim[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { path, draft } of claims) {
    const names = named.get(path) ?? new Set();
    named.set(path, names);
    for (const mark of draft.content) if (mark[0] === '@') names.add(mark);
  }
  return named;
}

function verdictOf(
  pair: ListPair,
  a: Roster,
  b: Roster,
  lists: readonly HeldList[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
  weigh: Weigh,
): Verdict | null {
  const { x, y, shared } = pair;
  const [odd, other] = [pair.onlyX[0]!, pair.onlyY[0]!];
  if (!isPossible(x) || !isPossible(y) || !isSamePolarity(x, y)) return null;
  const extents = [extentOf(a), extentOf(b)] as const;
  if (extents.includes('some')) return null;
  const names = (roster: Roster, { member }: Listed): boolean =>
    roster.lists.some(({ claim }) => named.get(claim.path)?.has(`@${member.key}`));
  const isApart = [a, b].some((roster) => names(roster, odd) && names(roster, other));
  const likeness = likenessOf(odd, other);
  if (likeness === 'same' || (likeness === 'unsure' && !isApart)) return null;
  const around = best(a, b, (p, q) => weightAround(p, q, weigh));
  const beside = best(a, b, (p, q) => weightShared(p.list.beside, q.list.beside, weigh));
  const isWhole = extents.includes('all');
  const many = shared + 1 >= MANY;
  const ofPeople = isOfPeople(x.list) && isOfPeople(y.list);
  // "Polizei und Feuerwehr": of things that have no names a story has many lists.
  if (!odd.member.named && !other.member.named && !(many && extents.every((extent) => extent === 'all'))) return null;
  const isOfSame = many
    ? (isWhole && ofPeople) || around >= OF_SAME
    : isWhole
      ? around >= OF_SAME
      : ofPeople && beside >= PLAINLY_OF_SAME && !names(b, odd) && !names(a, other);
  if (!isOfSame) return null;
  const barred = barOf(pair, a, b, lists, weigh);
  if (barred) return noConflict('not_comparable', barred);
  const sure = daysApart(x.claim, y.claim) === 0 && isWhole && (many || around >= SURELY_OF_SAME);
  const common = x.members.filter((one) => one !== odd).map(({ member }) => member.display);
  const explanation = `${odd.member.display} in one list, ${other.member.display} in the other; both name ${common.join(', ')}`;
  return conflict('membership_list', sure ? 'hard' : 'soft', explanation);
}

/** Why two lists of like members can't stand against each other all the same; null where nothing speaks against it. */
function barOf(
  { x, y, onlyX, onlyY }: ListPair,
  a: Roster,
  b: Roster,
  lists: readonly HeldList[],
  weigh: Weigh,
): string | null {
  if (a.lists.some((one) => b.lists.some(({ claim }) => claim.path === one.claim.path))) return 'one source gives both';
  if (tellOppositePoles(x, y)) return 'they are told of opposite happenings';
  if (a.lists.some((p) => b.lists.some((q) => atDifferentTimes(p.claim, q.claim))))
    return 'they are told of different times';
  const names = (roster: Roster, { key }: Listed, against: HeldList): boolean =>
    lists.some(
      (list) =>
        roster.lists.some(({ claim }) => claim.path === list.claim.path) &&
        !roster.lists.includes(list) &&
        list.members.some((member) => member.key === key) &&
        !tellOppositePoles(list, against) &&
        weightAround(list, against, weigh) >= OF_SAME,
    );
  return names(b, onlyX[0]!, x) || names(a, onlyY[0]!, y) ? 'a source of the other list names this member too' : null;
}

/** What is told of how whole a list is, by any source that gives it. */
function extentOf({ lists }: Roster): Extent {
  const extents = lists.map(({ list }) => list.extent);
  return extents.includes('all') ? 'all' : extents.includes('some') ? 'some' : 'untold';
}

function best(a: Roster, b: Roster, weightOf: (p: HeldList, q: HeldList) => number): number {
  return Math.max(...a.lists.flatMap((p) => b.lists.map((q) => weightOf(p, q))));
}

function weightAround({ list: a }: HeldList, { list: b }: HeldList, weigh: Weigh): number {
  return weightShared(a.around, b.around, weigh);
}

function isSamePolarity({ claim: a }: HeldList, { claim: b }: HeldList): boolean {
  return a.draft.polarity === b.draft.polarity;
}

function isPossible({ claim: { draft } }: HeldList): boolean {
  return draft.modality === 'fact' || draft.modality === 'planned';
}

/** Is the one told of what the other denies: who voted for it, and who against? */
function tellOppositePoles({ list: { around: a } }: HeldList, { list: { around: b } }: HeldList): boolean {
  for (const mark of a)
    if (mark[0] === '%' && b.has(mark.endsWith('+') ? `${mark.slice(0, -1)}-` : `${mark.slice(0, -1)}+`)) return true;
  return false;
}
