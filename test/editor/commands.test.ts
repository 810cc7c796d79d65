import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLink, comparisonTargetSchema, linkedCommands, placeSchema } from '../../src/editor/commands/names.ts';

describe('Links that run a command', () => {
  it('carry their argument whole, whatever the path holds, and fit between brackets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (path, start, end) => {
        const link = commandLink('crosscheck.goTo', { path, start, end });
        assert.match(link, /^command:crosscheck[.]goTo[?][A-Za-z0-9%._~-]+$/);
        const [place] = JSON.parse(decodeURIComponent(link.slice(link.indexOf('?') + 1)));
        assert.deepEqual(place, { path, start, end });
        assert.equal(placeSchema.safeParse(place).success, true);
      }),
    );
  });

  it('run the commands that hovers may run, none of which changes anything by itself', () => {
    assert.deepEqual(linkedCommands, ['crosscheck.goTo', 'crosscheck.compareSideBySide', 'crosscheck.dismiss']);
  });
});

describe('Arguments of commands', () => {
  const place = { path: 'a.txt', start: 0, end: 4 };
  for (const [name, schema, argument, expected] of [
    ['a place', placeSchema, place, true],
    ['a place before the text', placeSchema, { ...place, start: -1 }, false],
    ['a place between two letters', placeSchema, { ...place, end: 1.5 }, false],
    ['a place without a path', placeSchema, { start: 0, end: 4 }, false],
    ['no place', placeSchema, undefined, false],
    ['two places', comparisonTargetSchema, { left: place, right: place }, true],
    ['a contradiction', comparisonTargetSchema, { contradiction: 'x1' }, true],
    ['one place alone', comparisonTargetSchema, { left: place }, false],
    ['a word', comparisonTargetSchema, 'x1', false],
  ] as const) {
    it(`${name}: ${expected ? 'taken' : 'refused'}`, () => assert.equal(schema.safeParse(argument).success, expected));
  }
});
