import { type Weigh, weightShared } from '../facts/weights.ts';
import type { Group } from '../group.ts';
import type { HeldList, ListPair } from './pairs.ts';
import { isOfPeople } from './sameMember.ts';

/** Lists that name the same, whatever their order, and their claims. */
export interface Roster {
  readonly lists: HeldList[];
  readonly group: Group;
}

/** Weight of what stands around two lists from which they are told of the same, by how much of it is shared. */
export const OF_SAME = 0.5;
/** Members from which two lists that name the same are hardly told of different things. */
const MANY = 3;

/** Gathers the lists that name the same, told of the same: the roster of each list. */
export function rostersOf(lists: readonly HeldList[], pairs: readonly ListPair[], weigh: Weigh): Map<HeldList, Roster> {
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

export function weightAround({ list: a }: HeldList, { list: b }: HeldList, weigh: Weigh): number {
  // That both are told of one side of something says little of what they are of.
  return weightShared(a.around, b.around, (mark) => (mark[0] === '%' ? 0 : weigh(mark)));
}

export function isSamePolarity({ claim: a }: HeldList, { claim: b }: HeldList): boolean {
  return a.draft.polarity === b.draft.polarity;
}

/** Is the one told of what the other denies: who voted for it, and who against? */
export function tellOppositePoles({ list: { around: a } }: HeldList, { list: { around: b } }: HeldList): boolean {
  for (const mark of a)
    if (mark[0] === '%' && b.has(mark.endsWith('+') ? `${mark.slice(0, -1)}-` : `${mark.slice(0, -1)}+`)) return true;
  return false;
}
