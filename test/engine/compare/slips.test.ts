import assert from 'node:assert/strict';
import { slipOf } from '../../../src/engine/compare/slips.ts';
import { findValues } from '../../../src/engine/values/find.ts';
import type { Quantity } from '../../../src/engine/values/value.ts';

function quantity(text: string): Quantity {
  const value = findValues(text, 'en')[0]?.value;
  assert.ok(value?.kind === 'quantity', `no quantity in “${text}”`);
  return value;
}

type Row = readonly [a: string, b: string, words: string | null, strong?: boolean, sure?: boolean];

const rows: readonly Row[] = [
  ['1,260 jobs', '1,620 jobs', 'the same digits in another order', true, true],
  ['$38.2 million', '$32.8 million', 'the same digits in another order', true],
  ['42 people', '24 people', 'the same digits in another order', false],
  ['15%', '50%', 'the two sound alike', false],
  ['$16 million', '$60 million', 'the two sound alike', false],
  ['21,400 litres', '2,140 litres', 'the same digits of another size', true],
  ['$4.35 million', '$4.35 billion', 'the same digits of another size', true],
  ['40 people', '400 people', null],
  ['42 people', '240 people', null],
  ['380 jobs', '250 jobs', null],
  ['between 24 and 26', 'between 42 and 62', null],
  ['dozens of people', '42 people', null],
];

describe('One number may have come of another by a slip', () => {
  for (const [a, b, words, strong, sure = false] of rows)
    it(`${a} / ${b}: ${words ?? 'no'}`, () => {
      const expected = words === null ? null : { words, strong, sure };
      assert.deepEqual(slipOf(quantity(a), quantity(b)), expected);
      assert.deepEqual(slipOf(quantity(b), quantity(a)), expected);
    });
});
