import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stepFrom } from '../../src/editor/commands/step.ts';
import { distinct, follow, sameSpans } from '../../src/editor/marks/spans.ts';

describe('A mark while the article is edited', () => {
  const mark = { start: 10, end: 20 };
  for (const [name, edit, expected] of [
    ['stays where text is typed after it', { offset: 25, length: 0, text: 'x' }, [mark]],
    ['moves with text typed before it', { offset: 5, length: 0, text: 'abc' }, [{ start: 13, end: 23 }]],
    ['moves with text deleted before it', { offset: 2, length: 4, text: '' }, [{ start: 6, end: 16 }]],
    ['goes when its words are typed in', { offset: 15, length: 0, text: 'x' }, []],
    ['goes when a part of it is deleted', { offset: 18, length: 5, text: '' }, []],
    ['goes when a letter joins its last word', { offset: 20, length: 0, text: 's' }, []],
    ['goes when a letter joins its first word', { offset: 10, length: 0, text: 'un' }, []],
    ['stays when a new sentence starts after it', { offset: 20, length: 0, text: ' And' }, [mark]],
    ['moves when a line is broken before it', { offset: 10, length: 0, text: '\n' }, [{ start: 11, end: 21 }]],
    ['goes when all is replaced', { offset: 0, length: 40, text: 'new' }, []],
  ] as const) {
    it(name, () => assert.deepEqual(follow([mark], edit), expected));
  }

  it('always stands on the words it stood on', () => {
    const example = fc.string({ minLength: 1, maxLength: 40 }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        bounds: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 5 }),
        edited: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
        inserted: fc.string({ maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(example, ({ text, bounds, edited, inserted }) => {
        const spans = bounds.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        const offset = Math.min(...edited);
        const length = Math.max(...edited) - offset;
        const after = text.slice(0, offset) + inserted + text.slice(offset + length);
        const before = spans.map(({ start, end }) => text.slice(start, end));
        const followed = follow(spans, { offset, length, text: inserted });
        const remaining = followed.map(({ start, end }) => after.slice(start, end));
        let from = 0;
        for (const words of remaining) {
          from = before.indexOf(words, from) + 1;
          assert.ok(from > 0);
        }
      }),
    );
  });
});

describe('Marks of one state', () => {
  it('stand in the order of the text, each once', () => {
    const spans = [
      { start: 5, end: 9 },
      { start: 1, end: 3 },
      { start: 5, end: 9 },
      { start: 5, end: 7 },
    ];
    assert.deepEqual(distinct(spans), [
      { start: 1, end: 3 },
      { start: 5, end: 7 },
      { start: 5, end: 9 },
    ]);
  });

  it('are the same only span by span', () => {
    assert.equal(sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 2 }]), true);
    assert.equal(sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 3 }]), false);
    assert.equal(sameSpans([{ start: 1, end: 2 }], []), false);
  });
});

describe('Walking from claim to claim', () => {
  const spans = [
    { start: 10, end: 20 },
    { start: 30, end: 35 },
    { start: 30, end: 40 },
    { start: 50, end: 60 },
  ];
  for (const [offset, direction, start] of [
    [0, 1, 10],
    [10, 1, 30],
    [30, 1, 50],
    [50, 1, 10],
    [60, -1, 50],
    [50, -1, 30],
    [10, -1, 50],
  ] as const) {
    it(`from ${offset} ${direction === 1 ? 'on' : 'back'} to ${start}`, () => {
      assert.equal(stepFrom(spans, offset, direction)?.start, start);
    });
  }

  it('leads nowhere where there are none', () => assert.equal(stepFrom([], 0, 1), undefined));
});
