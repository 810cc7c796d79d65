import assert from 'node:assert/strict';
import { StoryMemory } from '../../../src/engine/compare/storyMemory.ts';

describe('The marks that are kept of a story', () => {
  it('are those of the comparison before, until most of them are of no claim any more', () => {
    const memory = new StoryMemory();
    const { marks } = memory;
    for (const mark of ['fire', 'flood', 'storm']) marks.numberOf(mark);
    memory.compared();
    marks.numberOf('frost');
    memory.compared();
    assert.equal(memory.marks, marks);
    for (const mark of ['heat', 'wind', 'snow']) marks.numberOf(mark);
    memory.compared();
    assert.notEqual(memory.marks, marks);
    assert.equal(memory.marks.size, 0);
  });
});
