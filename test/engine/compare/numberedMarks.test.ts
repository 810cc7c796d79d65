import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberedMarks } from '../../../src/engine/compare/facts/numbered.ts';
import { StoryMarks } from '../../../src/engine/compare/storyMarks.ts';
import { runs } from '../../runs.ts';

describe('Numbered marks', () => {
  it('share what sets of them share', () => {
    const words = fc.uniqueArray(fc.constantFrom('mill', 'dam', '<fire>', '#bridge', '@harlow', '~2024'));
    fc.assert(
      fc.property(fc.array(words), words, words, (before, a, b) => {
        const marks = new NumberedMarks((mark) => mark.length, new StoryMarks());
        for (const each of before) marks.of(new Set(each));
        const shared = a.filter((mark) => b.includes(mark)).reduce((total, { length }) => total + length, 0);
        assert.equal(marks.shared(marks.of(new Set(a)), marks.of(new Set(b))), shared);
      }),
      runs(200),
    );
  });
});
