import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calledOfUnderscore } from '../../src/build/lighterLibraries.mjs';

describe('The functions of underscore that are bundled', () => {
  it('are all that the reader of Word documents calls', () => {
    const bundled = new Set(Object.values(calledOfUnderscore).flat());
    for (const library of ['mammoth', 'lop']) {
      const home = join(import.meta.dirname, '../../node_modules', library, 'lib');
      for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.js'),
      )) {
        for (const [, name = ''] of readFileSync(join(home, file), 'utf8').matchAll(/\b_\.(\w+)/g)) {
          assert.ok(bundled.has(name), `${library}/${file} calls ${name}: add it to src/build/lighterLibraries.mjs.`);
        }
      }
    }
  });
});
