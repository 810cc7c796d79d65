import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareQuantities, compareTimes } from '../../../src/engine/values/compare.ts';
import { findValues } from '../../../src/engine/values/find.ts';
import { formatQuantity } from '../../../src/engine/values/format.ts';
import { explainsBySum, sumOf } from '../../../src/engine/values/sums.ts';
import { units } from '../../../src/engine/values/units.ts';
import type { Quantity } from '../../../src/engine/values/value.ts';
import { runs } from '../../runs.ts';

function quantity(text: string): Quantity {
  const value = findValues(text, 'en')[0]?.value;
  assert.ok(value?.kind === 'quantity', `no quantity in “${text}”`);
  return value;
}

describe('two quantities compare as intervals, and the outcome is explained', () => {
  type Row = readonly [a: string, b: string, relation: string, explanation: string];
  const rows: readonly Row[] = [
    ['4.2%', '2.4%', 'incompatible', '4.2% is not 2.4%'],
    ['27%', '28%', 'incompatible', '27% is not 28%'],
    ['80%', '80.4%', 'compatible', '80.4% rounds to 80%'],
    ['11,412', '11,000', 'compatible', '11,412 rounds to 11,000'],
    ['11,412', 'about 11,000', 'compatible', '11,412 is about 11,000'],
    ['560 jobs', '650 jobs', 'incompatible', '560 is not 650'],
    ['650', 'at least 600', 'compatible', '650 is at least 600'],
    ['550', 'at least 600', 'incompatible', '550 is not at least 600'],
    ['about 115', 'hundreds', 'incompatible', 'about 115 is not within “hundreds” (200 to 999)'],
    ['about 115', 'up to 400', 'compatible', 'about 115 is up to 400'],
    ['hundreds', 'up to 400', 'compatible', 'hundreds and up to 400 can both be true'],
    ['at least 600', 'up to 400', 'incompatible', 'at least 600 and up to 400 cannot both be true'],
    ['more than 50%', 'at least 40%', 'compatible', 'more than 50% and at least 40% can both be true'],
    ['25', '20 to 30', 'compatible', '25 is within 20 to 30'],
    ['14 km', '9 miles', 'compatible', '14 km is 8.7 miles, which fits 9 miles'],
    ['180 mph', '285 kph', 'compatible', '180 mph is 290 km/h, which fits 285 km/h'],
    ['100 km', '40 miles', 'incompatible', '100 km is 62.1 miles, not 40 miles'],
    ['30 degrees Celsius', '86 degrees Fahrenheit', 'equal', '30 °C is 86 °F'],
    ['35 days', 'five weeks', 'equal', '35 days is 5 weeks'],
    ['a monthlong strike', '30 days', 'compatible', '1 month is 30.4 days, which fits 30 days'],
    ['three years', '36 months', 'equal', '3 years is 36 months'],
    ['three years', 'five years', 'incompatible', '3 years is not 5 years'],
    ['one in five', '20%', 'equal', 'one in five is 20%'],
    ['two-thirds', '67%', 'compatible', 'two thirds is 66.7%, which fits 67%'],
    ['$3.9 billion', '$3.85 billion', 'compatible', '$3.85 billion rounds to $3.9 billion'],
    ['$3.9 billion', 'approximately $3.9 billion', 'equal', '$3.9 billion is about $3.9 billion'],
    ['$750 million', '$570 million', 'incompatible', '$750 million is not $570 million'],
    ['$5', '€5', 'notComparable', '$5 and €5 are in different currencies'],
    ['5%', '5 percentage points', 'notComparable', '5% and 5 percentage points measure different things'],
    ['5 miles', '5 tonnes', 'notComparable', '5 miles and 5 tonnes measure different things'],
    ['3-1', '3–1', 'equal', 'both: 3–1'],
    ['3-1', '3-2', 'incompatible', '3–1 is not 3–2'],
    ['nearly 400', '388', 'compatible', '388 is nearly 400'],
    ['a dozen', '13', 'compatible', '13 rounds to 12'],
  ];
  for (const [a, b, relation, explanation] of rows) {
    it(`${a} and ${b}`, () => {
      const result = compareQuantities(quantity(a), quantity(b));
      assert.deepEqual([result.relation, result.explanation], [relation, explanation]);
    });
  }

  it('says whether units were converted', () => {
    assert.equal(compareQuantities(quantity('14 km'), quantity('9 miles')).converted, true);
    assert.equal(compareQuantities(quantity('14 km'), quantity('15 km')).converted, false);
    assert.equal(compareQuantities(quantity('$2.0 billion'), quantity('$2 billion')).converted, false);
  });
});

const unitNames = Object.keys(units);
const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    width: fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constant(Number.POSITIVE_INFINITY),
    ),
    tolerance: fc.double({ min: 0, max: 1e6, noNaN: true }),
    name: fc.constantFrom(...unitNames),
    hedged: fc.boolean(),
    bound: fc.constantFrom('exact', 'atLeast', 'atMost', 'range', 'vague', 'moreThan', 'lessThan'),
  })
  .map(({ value, width, tolerance, name, hedged, bound }) => ({
    kind: 'quantity',
    dimension: units[name]!.dimension,
    unit: units[name]!.canonical,
    low: value,
    high: bound === 'exact' ? value : value + width,
    bound,
    hedged,
    tolerance,
    statedUnit: name,
    display: `${value} ${name}`,
  }));

describe('comparing any two quantities', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        assert.equal(compareQuantities(a, b).relation, compareQuantities(b, a).relation);
        assert.equal(compareQuantities(a, b).converted, compareQuantities(b, a).converted);
      }),
      runs(2000),
    );
  });

  it('finds a quantity equal to itself, in whatever unit it is stated', () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...unitNames), (a, name) => {
        if (units[name]!.canonical !== a.unit || units[name]!.dimension !== a.dimension) return;
        assert.equal(compareQuantities(a, { ...a, statedUnit: name }).relation, 'equal');
      }),
    );
  });

  it('finds what was converted and written out again compatible', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(
          ['mile', 'kilometre'],
          ['kilogram', 'pound'],
          ['foot', 'metre'],
          ['milePerHour', 'kilometrePerHour'],
        ),
        (value, [from, to]) => {
          const stated = {
            ...quantity('1 mile'),
            dimension: units[from!]!.dimension,
            unit: units[from!]!.canonical,
            statedUnit: from!,
          };
          const canonical = value * units[from!]!.factor;
          const rounded = Math.max(1, Math.round(canonical / units[to!]!.factor)) * units[to!]!.factor;
          const a = { ...stated, low: canonical, high: canonical };
          const b = { ...stated, low: rounded, high: rounded, statedUnit: to! };
          assert.notEqual(compareQuantities(a, b).relation, 'incompatible');
        },
      ),
    );
  });
});

describe('two resolved times compare by their days', () => {
  type Row = readonly [
    a: readonly [string, string],
    b: readonly [string, string],
    relation: string,
    explanation: string,
  ];
  const rows: readonly Row[] = [
    [['2024-01-01', '2024-12-31'], ['2024-01-01', '2024-12-31'], 'equal', 'both: 2024'],
    [['2024-05-14', '2024-05-14'], ['2024-05-01', '2024-05-31'], 'compatible', '14 May 2024 is within May 2024'],
    [['2024-01-01', '2024-12-31'], ['2024-05-01', '2024-05-31'], 'compatible', 'May 2024 is within 2024'],
    [['2024-05-14', '2024-05-14'], ['2024-05-15', '2024-05-15'], 'incompatible', '14 May 2024 is not 15 May 2024'],
    [['2023-01-01', '2023-12-31'], ['2024-01-01', '2024-12-31'], 'incompatible', '2023 is not 2024'],
    [
      ['2024-05-01', '2024-06-15'],
      ['2024-06-01', '2024-06-30'],
      'compatible',
      '1 May to 15 June 2024 and June 2024 overlap',
    ],
  ];
  for (const [a, b, relation, explanation] of rows) {
    it(explanation, () => {
      const [x, y] = [a, b].map(([from, to]) => ({ from: from!, to: to!, granularity: 'day' as const }));
      assert.deepEqual(compareTimes(x!, y!), { relation, explanation });
      assert.equal(compareTimes(y!, x!).relation, relation);
    });
  }
});

describe('sums and complements', () => {
  it('adds what is of one kind', () => {
    assert.equal(sumOf([quantity('two'), quantity('five')])?.display, '7');
    assert.equal(sumOf([quantity('$2 million'), quantity('$5 million')])?.display, '$7 million');
    assert.equal(sumOf([quantity('$2'), quantity('€5')]), null);
    assert.equal(sumOf([]), null);
    assert.equal(sumOf([quantity('3-1')]), null);
  });

  it('explains a total by its parts', () => {
    assert.equal(explainsBySum(quantity('seven'), [quantity('two'), quantity('five')]), 'two + five = seven');
    assert.equal(explainsBySum(quantity('eight'), [quantity('two'), quantity('five')]), null);
    assert.equal(explainsBySum(quantity('seven'), [quantity('seven')]), null);
  });

  it('explains one share by the other', () => {
    assert.equal(explainsBySum(quantity('80%'), [quantity('20%')]), '80% + 20% make the whole');
    assert.equal(explainsBySum(quantity('80%'), [quantity('30%')]), null);
    assert.equal(
      explainsBySum(quantity('two-thirds'), [quantity('a third of')]),
      'two thirds + a third make the whole',
    );
  });
});

describe('formatQuantity', () => {
  const rows: readonly (readonly [text: string, unit: string | undefined, formatted: string])[] = [
    ['14 km', undefined, '14 km'],
    ['14 km', 'mile', '8.7 miles'],
    ['$3.9 billion', undefined, '$3.9 billion'],
    ['at least 600', undefined, 'at least 600'],
    ['more than 50%', undefined, 'more than 50%'],
    ['up to 400', undefined, 'up to 400'],
    ['20 to 30', undefined, '20 to 30'],
    ['20 °C', 'fahrenheit', '68 °F'],
    ['one in five', undefined, '20%'],
    ['35–23 vote', undefined, '35–23'],
  ];
  for (const [text, unit, formatted] of rows)
    it(formatted, () => assert.equal(formatQuantity(quantity(text), unit), formatted));
});
