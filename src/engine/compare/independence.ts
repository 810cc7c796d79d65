/** Words in a run that two sources must share for it to count as copied. */
const RUN = 6;
/** Share of the shorter source's runs found in the other one from which it is a copy. */
const COPIED = 0.5;

/** The word runs of a text as hashes, for `copiesOf`. */
export function runsOf(body: string): ReadonlySet<number> {
  const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) {
    let hash = 2_166_136_261;
    for (let k = i; k < i + RUN; k += 1) {
      const word = words[k]!;
      for (let c = 0; c < word.length; c += 1) hash = Math.imul(hash ^ word.charCodeAt(c), 16_777_619);
      hash = Math.imul(hash ^ 32, 16_777_619);
    }
    runs.add(hash >>> 0);
  }
  return runs;
}

/**
 * For each source that repeats another one largely word for word, the path of the first one (in path order) that it
 * repeats. Candidates are found by shared runs, so sources without a common run are never compared.
 */
export function copiesOf(
  sources: readonly { readonly path: string; readonly runs: ReadonlySet<number> }[],
): ReadonlyMap<string, string> {
  const ordered = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const holders = new Map<number, number[]>();
  const copies = new Map<string, string>();
  for (const [k, source] of ordered.entries()) {
    const shared = new Map<number, number>();
    for (const run of source.runs)
      for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      const shorter = Math.min(source.runs.size, ordered[other]!.runs.size);
      if (shorter >= 8 && count / shorter >= COPIED) {
        copies.set(source.path, copies.get(ordered[other]!.path) ?? ordered[other]!.path);
        break;
      }
    }
    for (const run of source.runs) {
      const list = holders.get(run);
      if (!list) holders.set(run, [k]);
      else if (list.length < 16) list.push(k);
    }
  }
  return copies;
}
