import { groupBy } from '../../groupBy.ts';
import type { ComparableClaim } from '../comparable.ts';
import type { Weigh } from '../facts/weights.ts';
import type { Compared, GroupComparison } from '../group.ts';
import { agreeingLists } from './agreeingLists.ts';
import { contrastLists, nameIn } from './contrastLists.ts';
import { heldLists, listPairs } from './pairs.ts';
import { type Roster, rostersOf } from './rosters.ts';

const nothing: Compared = { agreements: [], comparisons: [] };

/**
 * Holds the lists of a story against each other: "the jury: Okafor, Lindqvist and Prado", "the jury consists of Okafor, Prado and
 * Stern". Two that name the same agree; two of one length that share all but one member differ, where what is told of them says
 * that they are of the same, one of them is whole, and neither source names the other's odd member in such a place.
 * @param claims those that hold lists
 * @param isNamed does any claim of the story name an entity? (see `nameIn`)
 */
export function compareLists(
  claims: readonly ComparableClaim[],
  weigh: Weigh,
  isNamed: (name: string) => boolean,
): Compared {
  const lists = heldLists(claims);
  const pairs = listPairs(lists);
  if (pairs.length === 0) return nothing;
  const rosters = rostersOf(lists, pairs, weigh);
  const bySource = groupBy(lists, ({ claim }) => claim.path);
  const story = { bySource, isNamed, weigh };
  const comparisons: GroupComparison[] = [];
  const judged = new Map<Roster, Set<Roster>>();
  for (const pair of pairs) {
    const [a, b] = [rosters.get(pair.x)!, rosters.get(pair.y)!];
    if (a === b || judged.get(a)?.has(b) || judged.get(b)?.has(a)) continue;
    judged.set(a, (judged.get(a) ?? new Set()).add(b));
    const verdict = contrastLists(pair, a, b, story);
    if (verdict) comparisons.push({ a: a.group, b: b.group, verdict });
  }
  return { agreements: agreeingLists(pairs, weigh), comparisons };
}

/** Tells what names the claims of a story's sources hold (see `nameIn`). */
export function namesIn(claims: readonly ComparableClaim[]): (name: string) => boolean {
  let names: Set<string> | undefined;
  return (name) => {
    names ??= allNames(claims);
    return names.has(name);
  };
}

function allNames(claims: readonly ComparableClaim[]): Set<string> {
  const names = new Set<string>();
  for (const { path, draft } of claims)
    for (const mark of draft.content) if (mark[0] === '@') names.add(nameIn(path, mark));
  return names;
}
