import assert from 'node:assert/strict';
import { Corpus } from '../../src/engine/corpus.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import { earliestFirst } from '../../src/engine/updates.ts';

const early = 'Three people died in the fire in Marston on 11 March 2024, the police said.';
const late = 'Four people died in the fire in Marston on 11 March 2024, the police said.';

describe('The sides of an update', () => {
  for (const [first, second] of [
    ['a.txt', 'b.txt'],
    ['b.txt', 'a.txt'],
  ] as const) {
    it(`stand in the order of their dates, whatever that of the paths (${first}, ${second})`, () => {
      const corpus = new Corpus();
      corpus.put({ path: first, text: early, published: '2024-03-12' });
      corpus.put({ path: second, text: late, published: '2024-03-14' });
      const report = corpus.report();
      const [update] = report.contradictions;
      assert.equal(update?.severity, 'superseded');
      assert.deepEqual(
        earliestFirst(update.sides, indexFindings(report)).map(({ side, standing }) => [side.value, standing]),
        update.sides.map(({ value }, index) => [value, ['earlier', 'later'][index]]),
      );
      const [{ claims }] = update.sides as [(typeof update.sides)[number]];
      assert.equal(report.claims.find(({ id }) => id === claims[0])?.source, first);
    });
  }
});
