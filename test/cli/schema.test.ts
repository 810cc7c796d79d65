import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crosscheck } from './crosscheck.ts';

const root = resolve(import.meta.dirname, '../..');
const published = 'media/schemas/report.schema.json';

describe('crosscheck schema', () => {
  it(`prints what is published as ${published}`, async () => {
    const { code, out } = await crosscheck(['schema'], '/');
    assert.equal(code, 0);
    assert.equal(
      readFileSync(join(root, published), 'utf8'),
      out,
      `The report has changed: run “npm run build && node dist/cli.js schema > ${published}”.`,
    );
  });
});
