import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Claim, emptyReport, type Report } from '../../src/engine/report.ts';
import { applyDelta, deltaBetween } from '../../src/worker/reportDelta.ts';
import { aClaim, aReport, aSource } from '../reports.ts';
import { runs } from '../runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '"', '\u2028', '🜚', '\\', 'x'.repeat(40_000)),
);

/** Reports that share sources and claims, in any order, some of them with other words. */
const reports = fc.array(fc.record({ number: fc.nat(12), words: text }), { maxLength: 12 }).map((items): Report => {
  const claims = new Map(items.map(({ number, words }) => [number, aClaim(`claim ${number}`, 'a.txt', { words })]));
  const sources = items.map(({ number, words }) => aSource(`${number}.txt`, { title: words }));
  return aReport({ claims: [...claims.values()], sources: [...new Map(sources.map((s) => [s.path, s])).values()] });
});

const now = () => Promise.resolve();

describe('The difference between two reports', () => {
  it('makes the second of the first, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(reports, reports, async (before, after) => {
        assert.deepEqual(await applyDelta(before, deltaBetween(before, after), now), after);
      }),
      runs(100),
    );
  });

  it('holds what is new alone, and keeps the objects that are not', async () => {
    const claims = Array.from({ length: 1000 }, (_, index) => aClaim(`claim ${index}`, 'a.txt'));
    const before = aReport({ claims });
    const edited: Claim = { ...claims[500]!, words: 'other words' };
    const after = structuredClone(aReport({ claims: claims.with(500, edited).toSpliced(10, 5) }));
    const delta = deltaBetween(before, after);
    assert.deepEqual([...delta.runs.claims], [0, 10, 15, 485, -1, 1, 501, 499]);
    assert.equal(delta.parts.length, 1);
    const made = await applyDelta(before, delta, now);
    assert.deepEqual(made, after);
    assert.equal(made.claims[0], claims[0]);
    assert.equal(made.claims.at(-1), claims.at(-1));
  });

  it('comes in pieces that are read in a task each', async () => {
    const claims = Array.from({ length: 3000 }, (_, index) => aClaim(`claim ${index}`, 'a.txt'));
    const delta = deltaBetween(emptyReport, aReport({ claims }));
    assert.ok(delta.parts.length > 3);
    for (const part of delta.parts) assert.ok(part.length < 200_000, `${part.length} bytes in one piece`);
    let pauses = 0;
    await applyDelta(emptyReport, delta, async () => {
      pauses += 1;
    });
    assert.equal(pauses, delta.parts.length - 1);
  });
});
