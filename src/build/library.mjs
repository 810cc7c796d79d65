/**
 * Writes the types of `crosscheck/engine` beside its bundle, into `dist/engine/`. Run by `npm pack` and `npm publish`.
 *
 *     node src/build/library.mjs
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bundle.mjs';

/** @throws where the types can't be written; the compiler has then printed why */
export function writeTypes() {
  const folder = join(root, 'dist/engine');
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', folder];
  const engine = join(root, 'src/engine');
  const { status } = spawnSync(process.execPath, [compiler, '-p', engine, '--rootDir', engine, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The types of the engine could not be written.');
  // Programs that use the types have no sources to go with them.
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const path = join(folder, file);
    const types = readFileSync(path, 'utf8');
    writeFileSync(path, types.replace(/((?:from|import) ?\(?['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeTypes();
