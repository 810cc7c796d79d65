import assert from 'node:assert/strict';
import { OffsetMap } from '../../../src/engine/article/offsets.ts';

describe('an offset map', () => {
  it('leaves offsets as they are while it is empty', () => {
    const map = new OffsetMap();
    assert.deepEqual([map.start(0), map.end(0), map.start(7), map.end(7)], [0, 0, 7, 7]);
  });

  it('shifts what stands unit for unit', () => {
    // "ab" from 10, "cd" from 20
    const map = new OffsetMap();
    map.add(0, 10);
    map.add(2, 20);
    assert.deepEqual(
      [0, 1, 2, 3].map((offset) => map.start(offset)),
      [10, 11, 20, 21],
    );
    assert.deepEqual(
      [1, 2, 3, 4].map((offset) => map.end(offset)),
      [11, 12, 21, 22],
    );
  });

  it('counts the whole of a longer source to the character that stands for it', () => {
    // "a&b" from "a&amp;b"
    const map = new OffsetMap();
    map.add(0, 0);
    map.add(1, 1, 5);
    map.add(2, 6);
    assert.deepEqual(
      [0, 1, 2].map((offset) => map.start(offset)),
      [0, 1, 6],
    );
    assert.deepEqual(
      [1, 2, 3].map((offset) => map.end(offset)),
      [1, 6, 7],
    );
  });

  it('maps both units of a pair that one reference stands for to that reference', () => {
    // "😀!" from "&#x1F600;!"
    const map = new OffsetMap();
    map.add(0, 0, 9);
    map.add(2, 9);
    assert.deepEqual([map.start(0), map.start(1), map.end(2), map.end(3)], [0, 0, 9, 10]);
  });
});
