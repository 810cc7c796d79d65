import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as vsce from '@vscode/vsce';

const root = resolve(import.meta.dirname, '../..');

/** The most that the packed extension may weigh, and what VS Code loads of it at the start, in kB. */
const [packedLimit, startLimit] = [1572, 150];

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
    'dist/engine-worker.js',
    'dist/agreement.js',
    'dist/kept-files.js',
    'dist/panel.js',
    'dist/formats.js',
    'dist/importer.js',
    'dist/questions.js',
    'dist/second-opinion.js',
    'dist/translation.js',
    'dist/command-line.js',
    'media/schemas/report.schema.json',
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
      /^(package(\.nls(\.[a-z-]+)?)?\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(parts\/)?[^/]+|media\/.+|seeds\/.+)$/;
    const surplus = files.filter((file) => !expected.test(file) || /\.map$|^media\/screenshots/.test(file));
    assert.deepEqual(surplus, []);
  });

  it('holds every bundle that another one loads', () => {
    const bundles = files.filter((file) => /^dist\/.+\.c?js$/.test(file));
    const loaded = bundles.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import|import\()"(\.[^"]+\.js)"/g)].map(([, path]) =>
        posix.join(posix.dirname(file), path!),
      ),
    );
    assert.ok(loaded.length > 0);
    for (const path of new Set(loaded)) assert.ok(bundles.includes(path), `${path} is left out`);
  });

  it(`weighs at most ${packedLimit} kB`, () => {
    const weight = files.reduce((sum, file) => sum + deflateRawSync(readFileSync(join(root, file))).length, 0);
    assert.ok(weight <= packedLimit * 1000, `${weight} bytes`);
  });

  it(`has VS Code load ${startLimit} kB at the start`, () => {
    const { size } = statSync(join(root, 'dist/extension.cjs'));
    assert.ok(size <= startLimit * 1000, `${size} bytes`);
  });
});

describe('The bundled command line', () => {
  it('runs by itself', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'seeds'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /^5 sources · /);
  });
});

describe('The manifest', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('names every package that ships as a runtime dependency', () => {
    const imported = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('build/'))
      .flatMap((file) => [
        ...readFileSync(join(root, 'src', file), 'utf8').matchAll(
          /^(?:import|export) (?!type )[^;]*?from '((?:@[^/']+[/])?[^./'][^/']*)/gm,
        ),
      ])
      .map(([, name]) => name!)
      .filter((name) => name !== 'vscode' && !name.startsWith('node:'));
    const unnamed = [...new Set(imported)].filter((name) => !(name in manifest.dependencies));
    assert.ok(imported.length > 0);
    assert.deepEqual(unnamed, []);
  });

  it('gives a reason for every runtime dependency in the README', () => {
    const unexplained = Object.keys(manifest.dependencies).filter((name) => !readme.includes(`| \`${name}\` |`));
    assert.deepEqual(unexplained, []);
  });
});
