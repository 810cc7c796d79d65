import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/article/article.ts';
import { findValues } from '../../../src/engine/values/find.ts';
import type { Quantity } from '../../../src/engine/values/value.ts';

function quantity(text: string, language: Language = 'en'): Quantity {
  const value = findValues(text, language)[0]?.value;
  assert.ok(value?.kind === 'quantity', `no quantity in “${text}”`);
  return value;
}

const DAY = 86_400;

describe('a quantity is an interval in the canonical unit of its dimension', () => {
  type Row = readonly [
    text: string,
    dimension: string,
    unit: string,
    low: number,
    high: number,
    bound: string,
    tolerance: number,
  ];
  const rows: readonly Row[] = [
    ['$3.9 billion', 'money', 'USD', 3.9e9, 3.9e9, 'exact', 0.05e9],
    ['$750 million', 'money', 'USD', 750e6, 750e6, 'exact', 0.5e6],
    ['approximately $750 million', 'money', 'USD', 750e6, 750e6, 'exact', 5e6],
    ['€1.40', 'money', 'EUR', 1.4, 1.4, 'exact', 0.005],
    ['99 cents', 'money', 'USD', 0.99, 0.99, 'exact', 0],
    ['50 million pounds', 'money', 'GBP', 50e6, 50e6, 'exact', 0.5e6],
    ['50 pounds', 'mass', 'kg', 22.6796185, 22.6796185, 'exact', 0.226796185],
    ['11,412', 'count', '', 11412, 11412, 'exact', 0],
    ['about 11,000', 'count', '', 11000, 11000, 'exact', 500],
    ['about 115', 'count', '', 115, 115, 'exact', 0.5],
    ['six', 'count', '', 6, 6, 'exact', 0],
    ['a dozen', 'count', '', 12, 12, 'exact', 1],
    ['more than 50%', 'percentage', '%', 50, Number.POSITIVE_INFINITY, 'moreThan', 0.5],
    ['at least 40', 'count', '', 40, Number.POSITIVE_INFINITY, 'atLeast', 0],
    ['400 or more', 'count', '', 400, Number.POSITIVE_INFINITY, 'atLeast', 0],
    ['up to 400', 'count', '', 0, 400, 'atMost', 0],
    ['fewer than ten', 'count', '', 0, 10, 'lessThan', 0],
    ['nearly 2,000', 'count', '', 1800, 2000, 'lessThan', 0],
    ['just over 500', 'count', '', 500, 550, 'moreThan', 0],
    ['hundreds', 'count', '', 200, 999, 'vague', 0],
    ['dozens', 'count', '', 24, 99, 'vague', 0],
    ['several', 'count', '', 3, 9, 'vague', 0],
    ['several thousand', 'count', '', 3000, 9999, 'vague', 0],
    ['tens of thousands', 'count', '', 20_000, 99_999, 'vague', 0],
    ['hundreds of millions of dollars', 'money', 'USD', 200e6, 999_999_999, 'vague', 0],
    ['9 miles', 'length', 'm', 14484.096, 14484.096, 'exact', 804.672],
    ['180 km/h', 'speed', 'm/s', 50, 50, 'exact', 0.13888888888889],
    ['20 °C', 'temperature', 'K', 293.15, 293.15, 'exact', 0.5],
    ['five weeks', 'duration', 's', 35 * DAY, 35 * DAY, 'exact', 0],
    ['two and a half hours', 'duration', 's', 9000, 9000, 'exact', 0],
    ['48 years old', 'age', 'year', 48, 48, 'exact', 0],
    ['one in five', 'ratio', '', 0.2, 0.2, 'exact', 0.01],
    ['a third of', 'ratio', '', 0.33333333333333, 0.33333333333333, 'exact', 0.01],
    ['half of', 'ratio', '', 0.5, 0.5, 'exact', 0.01],
    ['3–1', 'score', '', 1, 3, 'exact', 0],
    ['the second-largest', 'ordinal', '', 2, 2, 'exact', 0],
    ['18 to 23 foot', 'length', 'm', 5.4864, 7.0104, 'range', 0.1524],
    ['magnitude 7.2', 'magnitude', '', 7.2, 7.2, 'exact', 0.05],
    ['0.5 percentage points', 'percentagePoints', 'pp', 0.5, 0.5, 'exact', 0.05],
  ];
  for (const [text, ...expected] of rows) {
    it(text, () => {
      const { dimension, unit, low, high, bound, tolerance } = quantity(text);
      assert.deepEqual([dimension, unit, low, high, bound, tolerance], expected);
    });
  }
});

describe('the language decides how digits are read', () => {
  const rows: readonly (readonly [Language, string, number])[] = [
    ['en', '1,234', 1234],
    ['en', '2.000', 2],
    ['en', '1,00,000', 100_000],
    ['en', "1'234'567", 1_234_567],
    ['en', '11\u00a0000', 11_000],
    ['en', '11\u2009000', 11_000],
    ['de', '2.000', 2000],
    ['de', '1.234.567,5', 1_234_567.5],
    ['de', '3,9', 3.9],
    ['de', '3.9', 3.9],
    ['de', '10 000', 10_000],
    ['fr', '3 900', 3900],
    ['fr', '3\u202f900,5', 3900.5],
    ['es', '1.500', 1500],
    ['und', '3.5', 3.5],
    ['und', '1,234,567', 1_234_567],
  ];
  for (const [language, text, value] of rows) {
    it(`${language}: ${text}`, () => assert.equal(quantity(text, language).low, value));
  }

  it('reads signs, codes and ISO dates without a language', () => {
    const found = findValues('2025-03-11 €5 12% USD 3', 'und').map(({ value }) => value.display);
    assert.deepEqual(found, ['11 March 2025', '€5', '12%', '$3']);
  });

  it('reads no number in what is none', () => {
    for (const text of ['1.2.3.4', '007', '9'.repeat(40), '1,2,3,4', '#4', 'A4', 'x2'])
      assert.deepEqual(findValues(text, 'en'), []);
  });
});

describe('German numbers in one word', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['zweihundertfünfzig', 250],
    ['einundzwanzig', 21],
    ['siebenundneunzigtausenddreihundertvier', 97_304],
    ['zweitausend', 2000],
    ['dreizehn', 13],
    ['sechsundsechzig', 66],
    ['eintausendeins', 1001],
    ['dreißig', 30],
  ];
  for (const [word, value] of rows) it(word, () => assert.equal(quantity(`${word} Gäste`, 'de').low, value));

  it('leaves words alone that only begin like one', () => {
    for (const word of ['achtung', 'einmal', 'dreist', 'sechseckig', 'hundertschaft', 'vierundzwanzigund']) {
      assert.deepEqual(findValues(word, 'de'), []);
    }
  });
});
