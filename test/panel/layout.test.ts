import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pictureOf } from '../../src/agreement/pairs.ts';
import { makeSnapshot } from '../../src/agreement/snapshot.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import type { ValueLine } from '../../src/panel/lines.ts';
import { measure } from '../../src/panel/measures.ts';
import { move } from '../../src/panel/navigation.ts';
import { sizeOf } from '../../src/panel/row-heights.ts';
import { scrollToShow, startsOf, visibleRange } from '../../src/panel/window.ts';
import { makeReport, usualSize } from './made-up-story.ts';
import { makeFact, makeQuote, makeSource } from './parts.ts';

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
  const extent = { rows: 6, page: 3, names: 2, columnsOf: (row: number) => (row === 0 || row === 4 ? 1 : 4) };
  const cases: readonly (readonly [from: string, key: string, to: string])[] = [
    ['1,0', 'ArrowRight', '1,1'],
    ['1,3', 'ArrowRight', '1,3'],
    ['1,1', 'ArrowLeft', '1,0'],
    ['1,0', 'ArrowLeft', '1,0'],
    ['1,2', 'ArrowDown', '2,2'],
    ['5,2', 'ArrowDown', '5,2'],
    ['0,0', 'ArrowUp', '-1,1'],
    ['1,3', 'ArrowUp', '0,0'],
    ['-1,2', 'ArrowUp', '-1,2'],
    ['-1,2', 'ArrowRight', '-1,2'],
    ['-1,1', 'ArrowLeft', '-1,1'],
    ['-1,1', 'ArrowDown', '0,0'],
    ['4,0', 'ArrowRight', '4,0'],
    ['2,2', 'Home', '2,0'],
    ['2,0', 'End', '2,3'],
    ['4,0', 'End', '4,0'],
    ['3,2', 'Control+Home', '0,0'],
    ['0,0', 'Control+End', '5,3'],
    ['1,2', 'PageDown', '4,0'],
    ['2,1', 'PageDown', '5,1'],
    ['2,1', 'PageUp', '0,0'],
  ];
  for (const [from, key, to] of cases) {
    it(`${key} from ${from} goes to ${to}`, () => {
      const [row, column] = from.split(',').map(Number) as [number, number];
      const moved = move({ row, column }, key.replace('Control+', ''), key.startsWith('Control'), extent);
      assert.equal(`${moved?.row},${moved?.column}`, to);
    });
  }
  it('stays in the first row where no names stand above it', () =>
    assert.deepEqual(move({ row: 0, column: 0 }, 'ArrowUp', false, { ...extent, names: 0 }), { row: 0, column: 0 }));
  it('leaves other keys alone', () => assert.equal(move({ row: 1, column: 1 }, 'a', false, extent), undefined));
  it('has nowhere to go in an empty matrix', () =>
    assert.equal(move({ row: 0, column: 0 }, 'ArrowDown', false, { ...extent, rows: 0 }), undefined));
});

describe('the measures of the matrix', () => {
  const sources = (count: number, name = '000') => Array.from({ length: count }, (_, index) => makeSource(name, index));
  const at = (width: number, count: number, name?: string, height = 800) =>
    measure({ width, height }, 13, sources(count, name), true);
  for (const [says, given, layout] of [
    ['sets sources beside the labels where there is room', at(700, 5), 'beside'],
    ['scrolls many sources sideways beside the labels', at(900, 100), 'beside'],
    ['sets a few beneath the labels in a side bar', at(300, 5), 'stacked'],
    ['lists by name what would not fit beneath them', at(300, 30), 'listed'],
    ['sets long names upright above their columns', at(250, 5, 'gazette'), 'stacked'],
    ['has no room for upright names in a short view', at(250, 5, 'gazette', 250), 'listed'],
  ] as const) {
    it(says, () => assert.equal(given.layout, layout));
  }
  for (const [says, given, layout, upright] of [
    ['leaves two long names level beside the labels', at(440, 2, 'Elm Evening Standard'), 'beside', false],
    ['leaves them level beneath the labels in a side bar', at(300, 2, 'Elm Evening Standard'), 'stacked', false],
    ['breaks what has no words', at(440, 2, 'landmark_council_vote_evening'), 'beside', false],
    ['sets many long names upright', at(440, 5, 'Elm Evening Standard'), 'beside', true],
    ['leaves short names level', at(300, 5), 'stacked', false],
  ] as const) {
    it(says, () => assert.deepEqual([given.layout, given.upright], [layout, upright]));
  }
  it('is never wider than a narrow view', () => {
    for (const count of [1, 5, 30, 300]) assert.equal(at(300, count).width, 300);
  });
  it('is as wide as its columns in a wide view', () => assert.ok(at(900, 100).width > 3_000));
});

describe('the size of a row', () => {
  const line = (subject: string, relation: string, value: string, stating = 1): ValueLine => {
    const cells = Array.from({ length: stating }, (_, source) => ({ source, quotes: [makeQuote('c')] }));
    const side = { value, mark: 'states' as const, cells, independent: stating };
    const fact = makeFact('f', { subject, relation, state: 'single', sides: [side] });
    return { type: 'value', key: '', side: 0, named: true, fact, cells, independent: stating, others: [] };
  };
  const names = Array.from({ length: 200 }, (_, index) => String(index).padStart(3, '0'));
  const texts = (withSubject: boolean) => ({ names, withSubject, widthOf: (text: string) => text.length * 7 });
  const size = (given: ValueLine, width: number, withSubject = false, count = 3) => {
    const sources = names.slice(0, count).map((name, index) => makeSource(name, index));
    return sizeOf(given, measure({ width, height: 800 }, 13, sources, true), texts(withSubject));
  };
  const long = 'two hundred and twelve ';
  for (const [says, given, width, lines] of [
    ['one line for a short label', line('ferry', 'passengers', '212'), 600, 1],
    ['two for a long value', line('ferry', 'passengers', long.repeat(3)), 500, 2],
    ['one for a long value with room', line('ferry', 'passengers', long.repeat(2)), 900, 1],
    ['two for a long relation', line('ferry', 'passengers of both decks on the day', '212'), 500, 2],
    ['never more than two beside the cells', line('ferry', 'passengers', long.repeat(20)), 500, 2],
    ['three where the cells stand beneath', line('ferry', 'passengers', long.repeat(20)), 250, 3],
  ] as const) {
    it(`takes ${says} in ${width} px`, () => assert.equal(size(given, width).lines, lines));
  }
  it('counts the subject where it is shown', () => {
    const given = line('the ferry of the northern fjord', 'passengers', '212');
    assert.deepEqual(
      [false, true].map((withSubject) => size(given, 500, withSubject).lines),
      [1, 2],
    );
  });
  it('lists as many names as three lines hold, and all where there are fewer', () => {
    const listed = (stating: number) => size(line('ferry', 'passengers', '212', stating), 250, false, 200);
    assert.equal(listed(5).chips, 5);
    assert.ok(listed(200).chips > 8 && listed(200).chips < 20);
    assert.equal(listed(200).height, listed(100).height);
    assert.ok(listed(1).height < listed(200).height);
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
