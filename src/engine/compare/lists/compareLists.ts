import { groupBy } from '../../groupBy.ts';
import type { ComparableClaim } from '../comparable.ts';
import { clausesOf, weighingOf } from '../facts/weights.ts';
import type { Group, GroupComparison } from '../group.ts';
import type { StoryMarks } from '../storyMarks.ts';
import { agreeingLists } from './agreeingLists.ts';
import { contrastLists } from './contrastLists.ts';
import { heldLists, listPairs } from './pairs.ts';
import { type Roster, rostersOf } from './rosters.ts';

/** What comparing the lists of a story has found. */
export interface ComparedLists {
  /** Claims of at least two sources that name the same members of the same. */
  readonly agreements: readonly Group[];
  readonly comparisons: readonly GroupComparison[];
}

const nothing: ComparedLists = { agreements: [], comparisons: [] };

/**
 * Holds the lists of a story against each other: "the jury: Okafor, Lindqvist and Prado", "the jury consists of Okafor, Prado and
 * Stern". Two that name the same agree; two of one length that share all but one member differ, where what is told of them says
 * that they are of the same, one of them is whole, and neither source names the other's odd member in such a place.
 */
export function compareLists(claims: readonly ComparableClaim[], marks: StoryMarks): ComparedLists {
  const lists = heldLists(claims);
  const pairs = listPairs(lists);
  if (pairs.length === 0) return nothing;
  const weigh = weighingOf(clausesOf(claims), marks);
  const rosters = rostersOf(lists, pairs, weigh);
  const bySource = groupBy(lists, ({ claim }) => claim.path);
  const story = { bySource, named: namesBySource(claims), weigh };
  const comparisons: GroupComparison[] = [];
  const judged = new Map<Roster, Set<Roster>>();
  for (const pair of pairs) {
    const [a, b] = [rosters.get(pair.x)!, rosters.get(pair.y)!];
    if (a === b || judged.get(a)?.has(b) || judged.get(b)?.has(a)) continue;
    judged.set(a, (judged.get(a) ?? new Set()).add(b));
    const verdict = contrastLists(pair, a, b, story);
    if (verdict) comparisons.push({ a: a.group, b: b.group, verdict });
  }
  return { agreements: agreeingLists(pairs, claims, weigh), comparisons };
}

/** The entities that the claims of each source name, as marks, by its path. */
function namesBySource(claims: readonly ComparableClaim[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { path, draft } of claims) {
    const names = named.get(path) ?? new Set();
    named.set(path, names);
    for (const mark of draft.content) if (mark[0] === '@') names.add(mark);
  }
  return named;
}
