import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as vsce from '@vscode/vsce';

const root = resolve(import.meta.dirname, '../..');

/** The most that the packed extension may weigh, in bytes. */
const packedLimit = 1_500_000;

describe('The packed extension', () => {
  let files: string[];

  before(async () => {
    assert.ok(existsSync(join(root, 'dist/extension.cjs')), 'Nothing is built yet: run “npm run build” first.');
    files = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
  });

  for (const file of [
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'media/icon.png',
    'dist/extension.cjs',
    'dist/panel.js',
    'dist/cli.js',
  ]) {
    it(`holds ${file}`, () => assert.ok(files.includes(file)));
  }

  it('holds the sample sources', () => {
    assert.equal(files.filter((file) => /^seeds\/.+\.txt$/.test(file)).length, 5);
  });

  it('holds everything that its manifest names', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = JSON.stringify(manifest.contributes).match(/"media\/[^"]+"/g) ?? [];
    for (const path of named.map((word) => JSON.parse(word))) assert.ok(files.includes(path), `${path} is left out`);
  });

  it('holds nothing else', () => {
    const expected =
      /^(package(\.nls(\.[a-z-]+)?)?\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[^/]+|media\/.+|seeds\/.+)$/;
    const surplus = files.filter((file) => !expected.test(file) || /\.map$|^media\/screenshots/.test(file));
    assert.deepEqual(surplus, []);
  });

  it(`weighs at most ${packedLimit / 1000} kB`, () => {
    const weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0);
    assert.ok(weight <= packedLimit, `${weight} bytes`);
  });
});
