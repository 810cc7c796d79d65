/**
 * Builds Crosscheck, prints what it finds in seeds/, and opens seeds/ with the extension: in the desktop's VS Code
 * where there is one, otherwise in VS Code's server, at an address to open in a browser. Without a terminal (a pipe, CI)
 * the summary is all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';
import { installCodeServer, startCodeServer, workbenchAddress } from './codeServer.mjs';

const seeds = join(root, 'seeds');

/** Prints the summary of the seeds as the command line gives it. */
function summarise() {
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', 'seeds'], {
    cwd: root,
    stdio: 'inherit',
  });
  // 1 says that there are contradictions, which is what the seeds are for.
  if (status !== 0 && status !== 1) throw new Error('The summary of seeds/ could not be made.');
}

/** @returns {boolean} whether the desktop's VS Code took the folder */
function openDesktop() {
  const shell = process.platform === 'win32';
  const code = (/** @type {string[]} */ args, /** @type {'ignore' | 'inherit'} */ stdio) =>
    spawnSync('code', shell ? args.map((arg) => `"${arg}"`) : args, { shell, stdio }).status === 0;
  return code(['--version'], 'ignore') && code([`--extensionDevelopmentPath=${root}`, seeds], 'inherit');
}

/** Serves VS Code until Ctrl+C. */
async function serve() {
  const cache = join(root, '.vscode-test');
  mkdirSync(cache, { recursive: true });
  const entry = await installCodeServer(cache, console.log);
  const data = mkdtempSync(join(tmpdir(), 'crosscheck-window-'));
  const server = await startCodeServer({ entry, data });
  const address = workbenchAddress({ port: server.port, folder: seeds, extensionDevelopmentPath: root });
  console.log(`\nVS Code with Crosscheck and the five articles of seeds/ is at\n\n  ${address}\n\nCtrl+C stops it.`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  await server.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}

try {
  await bundle({ quiet: true });
  summarise();
  const terminal = process.stdout.isTTY === true && !process.env.CI;
  if (!terminal) console.error('VS Code is not opened, since this is no terminal.');
  else if (!openDesktop()) await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
