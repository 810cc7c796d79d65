import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/article/article.ts';
import { findValues } from '../../../src/engine/values/find.ts';

export type Row = readonly [sentence: string, ...values: readonly (readonly [written: string, display: string])[]];

/** Makes one test of each row: exactly these values, in this order. */
export function checkTable(language: Language, rows: readonly Row[]): void {
  for (const [sentence, ...expected] of rows) {
    it(sentence, () => {
      const found = findValues(sentence, language).map(({ start, end, value }) => [
        sentence.slice(start, end),
        value.display,
      ]);
      assert.deepEqual(found, expected);
    });
  }
}
