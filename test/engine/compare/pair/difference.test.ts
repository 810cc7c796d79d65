import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { differences } from '../../../../src/engine/compare/pair/difference.ts';

/** Length of the longest common subsequence, by the textbook's table. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const row = [0];
    for (const [j, y] of b.entries()) row.push(x === y ? before[j]! + 1 : Math.max(before[j + 1]!, row[j]!));
    before = row;
  }
  return before.at(-1)!;
}

describe('differences', () => {
  it('gives the stretches that differ', () => {
    assert.deepEqual(differences([1, 2, 3, 4], [1, 5, 3, 4, 6], 10), [
      { aFirst: 1, aEnd: 2, bFirst: 1, bEnd: 2 },
      { aFirst: 4, aEnd: 4, bFirst: 4, bEnd: 5 },
    ]);
  });

  it('gives up past its limit', () => {
    assert.equal(differences([1, 2, 3], [4, 5, 6], 5), null);
    assert.notEqual(differences([1, 2, 3], [4, 5, 6], 6), null);
  });

  it('leaves the same on both sides, with the fewest insertions and deletions', () => {
    const sequence = fc.array(fc.nat({ max: 3 }), { maxLength: 14 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const hunks = differences(a, b, a.length + b.length)!;
        const [kept, keptB] = [a, b].map((list, side) =>
          list.filter(
            (_, i) =>
              !hunks.some(({ aFirst, aEnd, bFirst, bEnd }) =>
                side === 0 ? i >= aFirst && i < aEnd : i >= bFirst && i < bEnd,
              ),
          ),
        );
        assert.deepEqual(kept, keptB);
        assert.equal(kept!.length, longestCommon(a, b));
      }),
    );
  });
});
