import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeSnapshot } from '../../src/editor/agreement/snapshot.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import { needsTwoLines } from '../../src/panel/label-lines.ts';
import type { ValueLine } from '../../src/panel/lines.ts';
import { measure } from '../../src/panel/measures.ts';
import type { PanelSource } from '../../src/panel/messages.ts';
import { move } from '../../src/panel/navigation.ts';
import { pictureOf } from '../../src/panel/pairs.ts';
import { scrollToShow, startsOf, visibleRange } from '../../src/panel/window.ts';
import { makeReport, usualSize } from './made-up-story.ts';

describe('the window on the rows', () => {
  const starts = startsOf([20, 20, 40, 40, 40]);
  const cases: readonly (readonly [scroll: number, extent: number, spare: number, from: number, to: number])[] = [
    [0, 20, 0, 0, 1],
    [0, 21, 0, 0, 2],
    [19, 2, 0, 0, 2],
    [20, 60, 0, 1, 3],
    [100, 500, 0, 3, 5],
    [60, 20, 1, 1, 4],
    [9_999, 50, 0, 4, 5],
    [-30, 20, 0, 0, 1],
    [0, 0, 2, 0, 3],
  ];
  for (const [scroll, extent, spare, from, to] of cases) {
    it(`${extent} px at ${scroll}, ${spare} to spare: ${from} to ${to}`, () =>
      assert.deepEqual(visibleRange(starts, scroll, extent, spare), { from, to }));
  }
  it('is empty where there is nothing', () =>
    assert.deepEqual(visibleRange(startsOf([]), 0, 100, 5), { from: 0, to: 0 }));

  it('holds exactly the items that overlap the view', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.nat(2_000), fc.integer({ min: 1, max: 500 }), (heights, scroll, extent) => {
        const at = startsOf(heights);
        fc.pre(scroll < at.at(-1)!);
        const { from, to } = visibleRange(at, scroll, extent, 0);
        const overlapping = heights
          .map((_, index) => index)
          .filter((index) => at[index]! < scroll + extent && at[index + 1]! > scroll);
        assert.deepEqual([from, to - 1], [overlapping[0], overlapping.at(-1)]);
      }),
    );
  });

  for (const [says, start, end, scroll, expected] of [
    ['stays where the item is in view', 50, 70, 40, 40],
    ['scrolls up to an item above', 20, 40, 40, 20],
    ['scrolls down to an item below', 200, 220, 40, 120],
  ] as const) {
    it(says, () => assert.equal(scrollToShow(start, end, scroll, 100), expected));
  }
  it('scrolls an item out from under what covers it', () => assert.equal(scrollToShow(50, 70, 40, 100, 30), 20));
});

describe('keys in the matrix', () => {
  // Row 0 and row 4 are groups.
  const extent = { rows: 6, columns: 4, sources: 2, page: 3, isGroup: (row: number) => row === 0 || row === 4 };
  const cases: readonly (readonly [from: string, key: string, to: string])[] = [
    ['1,0', 'ArrowRight', '1,1'],
    ['1,3', 'ArrowRight', '1,3'],
    ['1,1', 'ArrowLeft', '1,0'],
    ['1,0', 'ArrowLeft', '1,0'],
    ['1,2', 'ArrowDown', '2,2'],
    ['5,2', 'ArrowDown', '5,2'],
    ['0,0', 'ArrowUp', '-1,1'],
    ['1,3', 'ArrowUp', '0,3'],
    ['0,3', 'ArrowUp', '-1,2'],
    ['-1,2', 'ArrowUp', '-1,2'],
    ['-1,2', 'ArrowRight', '-1,2'],
    ['-1,1', 'ArrowLeft', '-1,1'],
    ['-1,1', 'ArrowDown', '0,1'],
    ['4,0', 'ArrowRight', '4,0'],
    ['2,2', 'Home', '2,0'],
    ['2,0', 'End', '2,3'],
    ['4,0', 'End', '4,0'],
    ['3,2', 'Control+Home', '0,0'],
    ['0,0', 'Control+End', '5,3'],
    ['1,2', 'PageDown', '4,2'],
    ['4,1', 'PageDown', '5,1'],
    ['2,1', 'PageUp', '0,1'],
  ];
  for (const [from, key, to] of cases) {
    it(`${key} from ${from} goes to ${to}`, () => {
      const [row, column] = from.split(',').map(Number) as [number, number];
      const moved = move({ row, column }, key.replace('Control+', ''), key.startsWith('Control'), extent);
      assert.equal(`${moved?.row},${moved?.column}`, to);
    });
  }
  it('leaves other keys alone', () => assert.equal(move({ row: 1, column: 1 }, 'a', false, extent), undefined));
  it('has nowhere to go in an empty matrix', () =>
    assert.equal(move({ row: 0, column: 0 }, 'ArrowDown', false, { ...extent, rows: 0 }), undefined));
});

describe('the measures of the matrix', () => {
  const sources = (count: number, name = '000'): PanelSource[] =>
    Array.from({ length: count }, () => ({
      path: '',
      name,
      title: null,
      language: 'en',
      outlet: null,
      published: null,
      copyOf: null,
    }));
  it('stacks labels on cells in a side bar', () => assert.equal(measure(300, 13, sources(5), true).stacked, true));
  it('sets them side by side where there is room', () =>
    assert.equal(measure(700, 13, sources(5), true).stacked, false));
  it('sets long names upright', () => assert.equal(measure(700, 13, sources(5, 'gazette'), true).upright, true));
  it('never makes the matrix narrower than the view while stacked', () =>
    assert.equal(measure(300, 13, sources(2), true).width, 300));
  it('scrolls many sources sideways', () => assert.ok(measure(900, 13, sources(100), true).width > 3_000));
});

describe('the label of a value', () => {
  const sides = (value: string) => [{ value, mark: 'states' as const, cells: [], independent: 1 }];
  const line = (subject: string, relation: string, value: string): ValueLine => ({
    type: 'value',
    key: '',
    side: 0,
    fact: {
      id: '',
      kind: '',
      subject,
      relation,
      state: 'single',
      severity: null,
      explanation: '',
      sides: sides(value),
      compared: [],
      comparedInAll: 0,
    },
  });
  for (const [says, given, width, expected] of [
    ['a short one', line('ferry', 'passengers', '212'), 400, false],
    ['a long value', line('ferry', 'passengers', 'two hundred and twelve '.repeat(3)), 400, true],
    ['a long value with room', line('ferry', 'passengers', 'two hundred and twelve '.repeat(3)), 900, false],
    ['a long relation', line('ferry', 'passengers of both decks on the day', '212'), 400, true],
  ] as const) {
    it(`takes ${expected ? 'two lines' : 'one line'} for ${says} in ${width} px`, () =>
      assert.equal(needsTwoLines(given, { label: width, indent: 22 }, 13, false), expected));
  }
  it('counts the subject where it is shown', () => {
    const long = line('the ferry of the northern fjord', 'passengers', '212');
    const told = [false, true].map((withSubject) => needsTwoLines(long, { label: 400, indent: 22 }, 13, withSubject));
    assert.deepEqual(told, [false, true]);
  });
});

describe('the picture of pairs', () => {
  it('counts agreements and differences of each pair', () => {
    const snapshot = makeSnapshot(indexFindings(makeReport(usualSize)));
    const { pairs, sources, omitted } = pictureOf(snapshot, 10);
    assert.deepEqual(sources, [0, 1, 2, 3, 4]);
    assert.equal(omitted, 0);
    for (const [row, counts] of pairs.entries()) {
      for (const [column, pair] of counts.entries()) {
        let [agree, differ] = [0, 0];
        for (const fact of snapshot.facts.filter(({ state }) => state === 'corroborated' || state === 'disputed')) {
          const said = [row, column].map((at) =>
            fact.sides.flatMap((side, index) => (side.cells.some((cell) => cell.source === at) ? [index] : [])).join(),
          );
          if (said.includes('')) continue;
          if (said[0] === said[1]) agree += 1;
          else differ += 1;
        }
        assert.deepEqual(pair, { agree, differ });
      }
    }
  });
  it('leaves out the sources with the fewest shared facts', () => {
    const snapshot = makeSnapshot(indexFindings(makeReport({ ...usualSize, sources: 20 })));
    const { sources, omitted } = pictureOf(snapshot, 6);
    assert.equal(sources.length, 6);
    assert.equal(omitted, 14);
  });
});
