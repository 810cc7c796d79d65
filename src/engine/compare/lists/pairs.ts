import type { MemberList } from '../../claims/memberList.ts';
import { addTo } from '../../groupBy.ts';
import type { ComparableClaim } from '../comparable.ts';
import { type Listed, likenessOf, listedAs } from './sameMember.ts';

/** A list where a claim holds it. */
export interface HeldList {
  readonly claim: ComparableClaim;
  readonly list: MemberList;
  readonly members: readonly Listed[];
}

/** Two lists of two sources that share members, with those that only one of them has. */
export interface ListPair {
  readonly x: HeldList;
  readonly y: HeldList;
  readonly shared: number;
  readonly onlyX: readonly Listed[];
  readonly onlyY: readonly Listed[];
}

/** The lists that the claims of a story hold. */
export function heldLists(claims: readonly ComparableClaim[]): HeldList[] {
  return claims.flatMap((claim): HeldList[] => {
    const { value } = claim.draft;
    if (value.kind !== 'members') return [];
    const { list } = value;
    const members = list.members.map((member, i) => listedAs(member, claim.members?.[i] ?? member.key, list));
    return [{ claim, list, members }];
  });
}

/** No more lists of a story that share a word are held against each other, so that cost stays linear in the lists. */
const MOST_HOLDERS = 40;

/** The lists of different sources that share a member. */
export function listPairs(lists: readonly HeldList[]): ListPair[] {
  const holders = new Map<string, HeldList[]>();
  const pairs: ListPair[] = [];
  for (const y of lists) {
    const partners = new Set<HeldList>();
    const words = new Set(y.members.flatMap(wordsOf));
    for (const word of words) {
      const known = holders.get(word) ?? [];
      for (const x of known) if (x.claim.path !== y.claim.path) partners.add(x);
      if (known.length < MOST_HOLDERS) addTo(holders, word, y);
    }
    for (const x of partners) {
      const pair = pairOf(x, y);
      if (pair.shared > 0) pairs.push(pair);
    }
  }
  return pairs;
}

/** What two names of one may have in common: their words, what they mean, the entity. */
function wordsOf({ key, words, member }: Listed): string[] {
  return [key, ...words, ...member.marks.flat()];
}

function pairOf(x: HeldList, y: HeldList): ListPair {
  const left = [...x.members];
  const onlyY: Listed[] = [];
  for (const other of y.members) {
    const at = left.findIndex((one) => likenessOf(one, other) === 'same');
    if (at < 0) onlyY.push(other);
    else left.splice(at, 1);
  }
  return { x, y, shared: x.members.length - left.length, onlyX: left, onlyY };
}
