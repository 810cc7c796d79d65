/** Share of the poorer source's names found in the other one from which two sources tell one story. */
const SHARED = 0.15;
const LEAST_SHARED = 2;
/** A name is held against this many earlier sources at most, so that cost grows with the sources, not their pairs. */
const HOLDERS = 12;

/** A source with the corpus-wide keys of the entities that it names. */
export interface NamedSource {
  readonly path: string;
  readonly entities: ReadonlySet<string>;
}

/**
 * Groups sources into stories by the names they share: a folder may hold several, and a toll or "the outbreak" of one is
 * never compared with another's. Returns for each path the first path (in order) of its story.
 */
export function storiesOf(sources: readonly NamedSource[]): ReadonlyMap<string, string> {
  const ordered = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parent = ordered.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  const holders = new Map<string, number[]>();
  for (const [i, { entities }] of ordered.entries()) {
    const shared = new Map<number, number>();
    for (const entity of entities) {
      const list = holders.get(entity);
      for (const k of list ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
      if (!list) holders.set(entity, [i]);
      else if (list.length < HOLDERS) list.push(i);
    }
    for (const [k, count] of shared) {
      const smaller = Math.min(entities.size, ordered[k]!.entities.size);
      if (count >= Math.min(LEAST_SHARED, smaller) && count / smaller >= SHARED) {
        const [a, b] = [find(i), find(k)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  return new Map(ordered.map(({ path }, i) => [path, ordered[find(i)]!.path]));
}
