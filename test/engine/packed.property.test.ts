import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pack, unpack } from '../../src/engine/packed.ts';
import { runs } from '../runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'ü', '“”', 'killed', '__proto__', '\0', '\ud83d'),
  fc.stringMatching(/^(?:[a-zü|:]{0,3}:\d{1,2}-\d{1,2}:[a-zü|:]{0,3}){1,3}$/),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 63, 64, 127, 128, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), Number.POSITIVE_INFINITY),
);
const plain = fc.oneof(text, number, fc.boolean(), fc.constantFrom(null, undefined));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    plain,
    fc.array(tie('value')),
    fc.array(tie('value')).map((items) => new Set(items)),
    fc.array(fc.tuple(plain, tie('value'))).map((entries) => new Map(entries)),
    fc.array(fc.integer()).map((items) => Int32Array.from(items)),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), tie('value'), { noNullPrototype: true }),
  ),
}));

describe('A value that was packed', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(value, (any) => assert.deepEqual(unpack(pack(any)), any)),
      runs(400),
    );
  });

  it('can be handed to another thread', () => {
    fc.assert(
      fc.property(value, (any) => assert.deepEqual(unpack(structuredClone(pack(any))), any)),
      runs(60),
    );
  });

  it('has one object where it had one, so that what is known by itself still is', () => {
    const shared = { display: '$5 million' };
    const found = unpack<{ figures: unknown[]; value: unknown }>(pack({ figures: [[], shared], value: shared }));
    assert.equal(found.figures[1], found.value);
  });

  it('keeps the paths and places that ids name once', () => {
    const [one, other] = ['folder/a-long-name.md:12-40:killed', 'folder/a-long-name.md:112-140:killed'];
    const { narrow } = pack({ id: `contradiction:number:${one}|${other}`, claims: [one, other] });
    assert.equal(narrow.split('a-long-name').length, 2);
  });
});
