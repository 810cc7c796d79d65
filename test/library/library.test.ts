import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeTypes } from '../../src/build/library.mjs';
import { examplesOf } from '../docs/documents.ts';

const root = resolve(import.meta.dirname, '../..');

describe('The packed library', () => {
  let folder: string;
  const installed = (path: string) => join(folder, 'node_modules/crosscheck', path);
  const run = (command: string, args: readonly string[], cwd = folder) =>
    spawnSync(command, args, { cwd, encoding: 'utf8' });

  before(function () {
    this.timeout(60_000);
    assert.ok(existsSync(join(root, 'dist/engine.js')), 'Nothing is built yet: run “npm run build” first.');
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-library-'));
    writeTypes();
    const npm = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
    assert.equal(npm.status, 0, npm.stderr);
    const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
    mkdirSync(installed(''), { recursive: true });
    const tar = run('tar', ['-xzf', join(folder, archive), '--strip-components=1', '-C', installed('')]);
    assert.equal(tar.status, 0, tar.stderr);
    // The one package that its types name.
    symlinkSync(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the command line, the engine and its types, and nothing of the editor', () => {
    for (const file of [
      'dist/cli.js',
      'dist/engine.js',
      'dist/engine/index.d.ts',
      'media/docs/library.md',
      'LICENSE',
    ]) {
      assert.ok(existsSync(installed(file)), `${file} is left out`);
    }
    for (const file of ['dist/extension.cjs', 'dist/test', 'src', 'test', 'seeds']) {
      assert.ok(!existsSync(installed(file)), `${file} is packed`);
    }
  });

  for (const { example, printed } of [
    ...examplesOf('media/docs/library.md', 'js'),
    ...examplesOf('media/docs/agents.md', 'js'),
  ]) {
    it(`does what the example in line ${example.line} of ${example.file} says`, () => {
      writeFileSync(join(folder, 'example.mjs'), example.text);
      const { stdout, stderr } = run(process.execPath, ['example.mjs']);
      assert.equal(stderr, '');
      assert.equal(stdout, printed);
    });

    it(`has types for the example in line ${example.line} of ${example.file}`, () => {
      const typed = example.text.replace('texts[source]', 'texts[source as keyof typeof texts]');
      writeFileSync(join(folder, 'example.ts'), typed);
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
      // Nothing of the library's may need a check to be skipped, but `zod` has types of its own that do.
      const { status, stdout } = run(process.execPath, [
        join(root, 'node_modules/typescript/bin/tsc'),
        ...options,
        ...['--lib', 'es2023,dom', '--skipLibCheck', 'example.ts'],
      ]);
      assert.equal(stdout, '');
      assert.equal(status, 0);
    });
  }

  it('runs its command line', () => {
    writeFileSync(join(folder, 'a.txt'), 'Velora has acquired Quintar for $2.4 billion.');
    writeFileSync(join(folder, 'b.txt'), 'Velora has acquired Quintar for $3.1 billion.');
    const { status, stdout, stderr } = run(process.execPath, [installed('dist/cli.js'), 'check', 'a.txt', 'b.txt']);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /^2 sources · /);
  });
});
