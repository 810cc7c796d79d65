import assert from 'node:assert/strict';
import * as acorn from 'acorn';
import { packed } from '../../src/build/packedTable.mjs';

/** The function that stands in the place of one that assigns so many names, and more. */
function packing(count: number, more = ''): string | null {
  const assignments = Array.from({ length: count }, (_, index) => `t.n${index} = ${(index * 7919) % 65_536}`);
  const code = `(function (t) { ${assignments.join(', ')}${more} })`;
  return packed(acorn.parseExpressionAt(code, 0, { ecmaVersion: 'latest' }) as acorn.FunctionExpression);
}

describe('A long table of names and points', () => {
  it('is filled the same, the first of two names of one point first', () => {
    const shorter = packing(1200, ', t["b.c"] = 5');
    assert.ok(shorter);
    const table: Record<string, number> = {};
    new Function('table', `(${shorter})(table)`)(table);
    assert.equal(Object.keys(table).length, 1201);
    assert.deepEqual([table.n0, table.n1, table.n1199, table['b.c']], [0, 7919, (1199 * 7919) % 65_536, 5]);
  });

  it('stays as it is where it is short, or does anything else', () => {
    assert.equal(packing(10), null);
    assert.equal(packing(1200, ', t.list = [1]'), null);
    assert.equal(packing(1200, ', other()'), null);
  });
});
