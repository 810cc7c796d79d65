import assert from 'node:assert/strict';
import { intervalInWords } from '../../src/editor/text/interval.ts';

describe('An interval of days in words', () => {
  for (const [from, to, expected] of [
    ['1999-01-01', '1999-12-31', '1999'],
    ['1999-03-01', '1999-03-31', 'March 1999'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-27', '2023-02-01 – 2023-02-27'],
    ['1999-03-04', '1999-03-04', '1999-03-04'],
    ['1998-01-01', '1999-12-31', '1998-01-01 – 1999-12-31'],
    ['not-a-date-01', 'x', 'not-a-date-01 – x'],
  ] as const) {
    it(`${from} to ${to}: ${expected}`, () => assert.equal(intervalInWords(from, to), expected));
  }
});
