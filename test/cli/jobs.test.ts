import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { crosscheck } from './crosscheck.ts';

const root = resolve(import.meta.dirname, '../..');

describe('crosscheck check --jobs', () => {
  const bundled = (...options: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', 'seeds', '--format', 'json', ...options], {
      cwd: root,
      encoding: 'utf8',
    });

  it('gives the same report with several threads as with one', () => {
    const [one, two] = [bundled('--jobs', '1'), bundled('--jobs', '2')];
    assert.equal(two.stderr, '');
    assert.equal(two.stdout, one.stdout);
    assert.equal(two.status, one.status);
    assert.ok(JSON.parse(two.stdout).claims.length > 0);
  });

  for (const jobs of ['0', '-1', '1.5', 'all', '65']) {
    it(`takes no ${jobs}`, async () => {
      const { code, error } = await crosscheck(['check', 'seeds', `--jobs=${jobs}`], root);
      assert.equal(code, 2);
      assert.match(error, /Give a whole number from 1 to 64\./);
    });
  }
});
