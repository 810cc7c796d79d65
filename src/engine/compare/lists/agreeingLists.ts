import { groupBy } from '../../groupBy.ts';
import type { ComparableClaim } from '../comparable.ts';
import { atDifferentTimes } from '../facts/gates.ts';
import type { Weigh } from '../facts/weights.ts';
import type { Group } from '../group.ts';
import { once } from '../once.ts';
import { lengthOf, shortestBySource } from '../shortest.ts';
import type { HeldList, ListPair } from './pairs.ts';
import { isSamePolarity, tellOppositePoles, weightAround } from './rosters.ts';

/** Weight of what stands around two lists of the same names from which they tell the same. */
const ALIKE = 0.8;
/** A statement that is longer tells much besides the list that it holds. */
const LONGEST = 200;

/** The claims of lists of at least two sources that name the same members of the same. */
export function agreeingLists(pairs: readonly ListPair[], weigh: Weigh): readonly Group[] {
  const groups = new Map<HeldList, Set<HeldList>>();
  for (const { x, y, onlyX, onlyY } of pairs) {
    if (onlyX.length > 0 || onlyY.length > 0 || !isToldAlike(x, y) || weightAround(x, y, weigh) < ALIKE) continue;
    const [mine, other] = [x, y].map((list) => groups.get(list) ?? new Set([list])) as [Set<HeldList>, Set<HeldList>];
    if (mine === other) continue;
    for (const list of other) mine.add(list);
    for (const list of mine) groups.set(list, mine);
  }
  return [...new Set(groups.values())].map((lists) => ({ claims: [...lists].map(({ claim }) => claim) }));
}

/**
 * The statements that hold the lists of each group, of each source the one in the fewest words.
 * @param claims those of the story
 */
export function inStatements(groups: readonly Group[], claims: readonly ComparableClaim[]): ComparableClaim[][] {
  if (groups.length === 0) return [];
  const bySource = groupBy(
    claims.filter(({ draft }) => draft.frame === 'open'),
    ({ path }) => path,
  );
  const statement = once((list: ComparableClaim) => statementOf(list, bySource.get(list.path) ?? []));
  return groups.map(({ claims: lists }) => shortestBySource(lists.map(statement)));
}

function isToldAlike(x: HeldList, y: HeldList): boolean {
  const [a, b] = [x.claim.draft, y.claim.draft];
  if (!isSamePolarity(x, y) || a.modality !== b.modality || tellOppositePoles(x, y)) return false;
  return !atDifferentTimes(x.claim, y.claim) && x.list.extent !== 'some' && y.list.extent !== 'some';
}

/** The shortest of its source's statements that holds a list, which says what it is of; the list itself where none does. */
function statementOf(claim: ComparableClaim, statements: readonly ComparableClaim[]): ComparableClaim {
  const { start, end } = claim.draft;
  let best = claim;
  for (const other of statements) {
    if (other.draft.start > start || other.draft.end < end || lengthOf(other) > LONGEST) continue;
    if (best === claim || lengthOf(other) < lengthOf(best)) best = other;
  }
  return best;
}
