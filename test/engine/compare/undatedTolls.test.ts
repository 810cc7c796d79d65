import assert from 'node:assert/strict';
import { Corpus } from '../../../src/engine/corpus.ts';

const story = (toll: number, date: string | null) =>
  `${date ? `---\ndate: ${date}\n---\n` : ''}The ferry Halcyon sank off Marston. The sinking of the Halcyon killed ${toll} people.\n`;

describe('Tolls of one story that differ', () => {
  for (const [what, one, other, severity] of [
    ['of two days are an update', '2024-05-02', '2024-05-03', 'superseded'],
    ['are an update where one source has no date', '2024-05-02', null, 'superseded'],
    ['are an update where no source has one', null, null, 'superseded'],
    ['of one day are a contradiction', '2024-05-02', '2024-05-02', 'hard'],
  ] as const)
    it(what, () => {
      const corpus = new Corpus();
      corpus.put({ path: 'a.md', text: story(12, one) });
      corpus.put({ path: 'b.md', text: story(14, other) });
      const found = corpus.report().contradictions.map((contradiction) => contradiction.severity);
      assert.deepEqual(found, [severity]);
    });
});
