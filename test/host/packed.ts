/**
 * Packs the extension, installs the file into a clean VS Code with VS Code's own command line, and runs specifications
 * against what was installed.
 *
 *     node test/host/packed.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import * as vsce from '@vscode/vsce';
import { root } from '../../src/build/bundle.mjs';
import { type Counts, runAndTell } from './counts.ts';
import { findHost, runHostSuite } from './run.ts';

/** Every part of the extension once; the whole suite runs against the sources. */
const parts = [
  'Activation',
  'The tree of contradictions',
  'The list of contradictions',
  'The language-model tools',
  'The MCP server offered',
  'Importing a source',
];

/** Runs the specifications on the packed extension. */
async function runPacked(): Promise<Counts> {
  const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-packed-'));
  try {
    const vsix = join(scratch, 'crosscheck.vsix');
    // Builds everything first.
    await vsce.createVSIX({ cwd: root, packagePath: vsix, dependencies: false });
    process.env.CROSSCHECK_PACKED = 'yes';
    process.env.MOCHA_GREP ??= `^(${parts.join('|')})`;
    return await runHostSuite({
      extensionDevelopmentPath: emptyExtension(scratch),
      launchArgs: await installed(vsix, scratch),
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Installs the file; returns the switches with which VS Code finds it. */
async function installed(vsix: string, scratch: string): Promise<string[]> {
  const host = await findHost();
  if (host.endsWith('launch.ts')) return [`--install-extension=${vsix}`];
  const folders = [`--extensions-dir=${join(scratch, 'extensions')}`, `--user-data-dir=${join(scratch, 'user-data')}`];
  const [command, ...args] = resolveCliArgsFromVSCodeExecutablePath(host);
  const { status, stdout, stderr } = spawnSync(command!, [...args, ...folders, '--install-extension', vsix], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
  return folders;
}

/** VS Code runs specifications only beside an extension under development; this one does nothing. */
function emptyExtension(scratch: string): string {
  const folder = join(scratch, 'empty');
  mkdirSync(folder);
  const manifest = {
    name: 'empty',
    publisher: 'crosscheck-specifications',
    version: '1.0.0',
    engines: { vscode: '*' },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

await runAndTell(runPacked);
