/** A stretch in which two sequences differ: `a[aFirst, aEnd)` stands where `b[bFirst, bEnd)` does. */
export interface Hunk {
  readonly aFirst: number;
  readonly aEnd: number;
  readonly bFirst: number;
  readonly bEnd: number;
}

/**
 * The stretches in which two sequences differ, by the fewest insertions and deletions (Myers, "An O(ND) Difference Algorithm
 * and Its Variations", 1986): the time is that of the length times the differences.
 * @returns null where more than `limit` elements differ
 */
export function differences(a: readonly number[], b: readonly number[], limit: number): Hunk[] | null {
  const trace: Int32Array[] = [];
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  for (let d = 0; d <= limit; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[offset + k - 1]! < furthest[offset + k + 1]!);
      let x = down ? furthest[offset + k + 1]! : furthest[offset + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) {
        trace.push(furthest.slice(offset - d - 1, offset + d + 2));
        return hunksOf(matchesOf(trace, a.length, b.length), a.length, b.length);
      }
    }
    trace.push(furthest.slice(offset - d - 1, offset + d + 2));
  }
  return null;
}

/** The matched pairs, last first: what the path from the ends back to the beginnings crosses diagonally. */
function matchesOf(trace: readonly Int32Array[], aLength: number, bLength: number): [number, number][] {
  const matches: [number, number][] = [];
  let [x, y] = [aLength, bLength];
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const k = x - y;
    const [previousX, previousY] = d === 0 ? [0, 0] : stepBack(trace[d - 1]!, d, k);
    while (x > previousX && y > previousY && (d === 0 || x - y === k)) {
      const [fromX, fromY] = [x - 1, y - 1];
      if (fromX < previousX || fromY < previousY) break;
      matches.push([fromX, fromY]);
      [x, y] = [fromX, fromY];
    }
    if (d > 0) [x, y] = [previousX, previousY];
  }
  return matches.reverse();
}

/** Where the path stood before its `d`-th insertion or deletion, which led to diagonal `k`. */
function stepBack(before: Int32Array, d: number, k: number): [number, number] {
  const at = (diagonal: number): number => before[diagonal + d]!;
  const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
  const diagonal = down ? k + 1 : k - 1;
  const x = at(diagonal);
  return [x, x - diagonal];
}

function hunksOf(matches: readonly (readonly [number, number])[], aLength: number, bLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [aFirst, bFirst] = [0, 0];
  for (const [x, y] of [...matches, [aLength, bLength] as const]) {
    if (x > aFirst || y > bFirst) hunks.push({ aFirst, aEnd: x, bFirst, bEnd: y });
    [aFirst, bFirst] = [x + 1, y + 1];
  }
  return hunks;
}
