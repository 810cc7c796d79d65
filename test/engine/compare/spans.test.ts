import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spansOf } from '../../../src/engine/compare/spans.ts';
import { runs } from '../../runs.ts';

const place = fc
  .record({ path: fc.constantFrom('a.txt', 'b.txt'), start: fc.nat(40), length: fc.integer({ min: 1, max: 15 }) })
  .map(({ path, start, length }) => ({ id: `${path}:${start}`, path, draft: { start, end: start + length } }));

describe('What is told of claims', () => {
  it('is found wherever a place shares words with them', () => {
    fc.assert(
      fc.property(fc.array(place), place, (claims, at) => {
        const all = claims.map((claim) => ({ claim }));
        const expected = all.filter(
          ({ claim: { path, draft } }) => path === at.path && draft.start < at.draft.end && draft.end > at.draft.start,
        );
        assert.deepEqual(new Set(spansOf(all)(at)), new Set(expected));
      }),
      runs(200),
    );
  });
});
