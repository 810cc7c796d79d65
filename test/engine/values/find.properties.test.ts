import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../src/engine/article/article.ts';
import { valueLexicons } from '../../../src/engine/language/values.ts';
import { findValues } from '../../../src/engine/values/find.ts';
import { lexiconOf } from '../../../src/engine/values/lexicon.ts';
import { resolveTime } from '../../../src/engine/values/resolve.ts';
import { runs } from '../../runs.ts';
import { cpuTime } from '../cpuTime.ts';

const languages = Object.keys(valueLexicons) as Language[];
const language = fc.constantFrom(...languages);

/** Text made of the words that the grammars know, numbers and signs, in any order. */
const grammarSoup = language.chain((of) => {
  const words = [
    ...lexiconOf(of).starters.keys(),
    ...lexiconOf(of).sets.and,
    ...lexiconOf(of).sets.rangeTo,
    ...lexiconOf(of).sets.unitOf,
  ];
  const piece = fc.oneof(
    fc.constantFrom(...(words.length > 0 ? words : ['a'])),
    fc.constantFrom(...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), 'X'),
    fc.constantFrom(...lexiconOf(of).unitAfter.keys()),
    fc.constantFrom(...lexiconOf(of).timeUnits.keys(), 'the'),
    fc.constantFrom(
      '1',
      '2',
      '14',
      '48',
      '2018',
      '2,5',
      '3.9',
      '1,000',
      '1.000',
      '000',
      '31',
      '07',
      '1/2',
      '½',
      '5:30',
      '11/03/2025',
    ),
    fc.constantFrom('-', '–', ',', '.', ':', '/', '$', '€', '%', '+', "'", '(', ')', '~'),
  );
  const spacing = fc.constantFrom(' ', '', ' ', ' ', '\u00a0');
  return fc.record({
    of: fc.constant(of),
    text: fc.array(fc.tuple(piece, spacing), { maxLength: 14 }).map((parts) => parts.flat().join('')),
  });
});

function assertSound(text: string, of: Language): void {
  let last = 0;
  for (const { start, end, value } of findValues(text, of)) {
    assert.ok(start >= last && end > start && end <= text.length, `${start}–${end} in a text of ${text.length}`);
    assert.ok(
      text.slice(start, end).trim() === text.slice(start, end),
      'a mention begins and ends with no white space',
    );
    assert.ok(value.display.trim().length > 0, 'a value can be shown');
    if (value.kind === 'quantity') {
      assert.ok(value.low <= value.high, `${value.low} to ${value.high}`);
      assert.ok(value.tolerance >= 0 && Number.isFinite(value.tolerance), `tolerance ${value.tolerance}`);
    } else {
      const interval = resolveTime(value, '2025-03-11');
      assert.ok(interval === null || interval.from <= interval.to);
    }
    last = end;
  }
}

describe('findValues on any text', () => {
  it('gives sound mentions for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), language, assertSound), runs(1000));
  });

  it('gives sound mentions for any order of the words it knows', () => {
    fc.assert(
      fc.property(grammarSoup, ({ text, of }) => assertSound(text, of)),
      runs(2000),
    );
  });
});

describe('findValues takes time in proportion to its text', () => {
  const units = [
    '7',
    'a',
    'and ',
    'one ',
    '1-',
    'five ',
    'several ',
    'about ',
    'one and ',
    '123 ',
    '1,',
    'tens of ',
    'May to ',
    '$',
    ' -',
    'between ',
    'last past ',
    'half a ',
    '+1 ',
    'zwei',
    'und',
    'between 1 and ',
    '0 ',
  ];
  for (const unit of units) {
    it(`on a long run of ${JSON.stringify(unit)}`, () => {
      const cost = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return cpuTime(() => {
          for (const name of ['en', 'de'] as const) findValues(text, name);
        });
      };
      cost(10_000);
      const [small, large] = [cost(20_000), cost(400_000)];
      // Twenty times the text may take twenty times as long, with room for the collector; a square would take 400 times.
      assert.ok(large < 80 * Math.max(small, 8), `${small.toFixed(1)} ms for 20 kB, ${large.toFixed(1)} ms for 400 kB`);
    }).timeout(30_000);
  }
});
