import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crosscheck } from './crosscheck.ts';

const root = resolve(import.meta.dirname, '../..');
const published = [
  ['report', 'media/schemas/report.schema.json'],
  ['reviews', 'media/schemas/crosscheck.reviews.schema.json'],
  ['settings', 'media/schemas/crosscheck.schema.json'],
] as const;

describe('crosscheck schema', () => {
  for (const [of, file] of published)
    it(`of ${of} prints what is published as ${file}`, async () => {
      const { code, out } = await crosscheck(['schema', of], '/');
      assert.equal(code, 0);
      const hint = `The schema has changed: run “npm run build && node dist/cli.js schema ${of} > ${file}”.`;
      assert.equal(readFileSync(join(root, file), 'utf8'), out, hint);
    });

  it('is of the report where nothing else is asked for', async () => {
    const { out } = await crosscheck(['schema'], '/');
    assert.equal(out, (await crosscheck(['schema', 'report'], '/')).out);
  });
});
