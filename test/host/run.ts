/**
 * Runs every specification of the host and of the engine inside a real VS Code extension host.
 *
 *     npm run test:host                              all
 *     npm run test:host -- --oldest                  in the oldest VS Code named by the manifest that can be had
 *     MOCHA_GREP='activation' npm run test:host      those whose title matches
 *     VSCODE_EXECUTABLE=/path/to/code npm run test:host
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundle, root } from '../../src/build/bundle.mjs';
import { type Counts, runAndTell } from './counts.ts';

/** How long the download server may take to answer before it counts as out of reach, in milliseconds. */
const patience = 4000;
const downloadServer = 'https://update.code.visualstudio.com/api/releases/stable';

/** Whether the oldest VS Code that can be had is asked for instead of the newest. */
const oldest = process.argv.includes('--oldest');

/** The executable of a desktop VS Code where this machine can have and show one, otherwise our launcher's. */
export async function findHost(): Promise<string> {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) return named;
  const launcher = join(import.meta.dirname, 'launch.ts');
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('No display: the tests run in VS Code’s server and a headless browser.');
    return launcher;
  }
  try {
    const answer = await fetch(downloadServer, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const version = oldest ? engines.vscode.slice(1) : 'stable';
    return await downloadAndUnzipVSCode({ cachePath: join(root, '.vscode-test'), version });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`VS Code cannot be downloaded (${reason}): the tests run in VS Code’s server and a headless browser.`);
    return launcher;
  }
}

/** What the suite runs against: the sources of the extension, or what stands in for them. */
export interface Subject {
  readonly extensionDevelopmentPath: string;
  readonly launchArgs: readonly string[];
}

const sources: Subject = { extensionDevelopmentPath: root, launchArgs: ['--disable-extensions'] };

/**
 * Runs the built suite on a copy of the seeds, which the specifications may edit. The copy is the one folder of a workspace,
 * because VS Code starts its host anew when a window on a mere folder gets a second one.
 * @returns the counts of the specifications
 * @throws when the host did not come to run them.
 */
export async function runHostSuite({ extensionDevelopmentPath, launchArgs } = sources): Promise<Counts> {
  const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-suite-'));
  const countsFile = join(scratch, 'counts.json');
  const seeds = join(scratch, 'seeds');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  const workspace = join(scratch, 'suite.code-workspace');
  // A browser's workbench saves by itself after a second: on a slow machine that is before an edit is taken back.
  const settings = { 'files.autoSave': 'off' };
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'seeds' }], settings }));
  try {
    await runTests({
      vscodeExecutablePath: await findHost(),
      extensionDevelopmentPath,
      extensionTestsPath: join(root, 'dist/test/host.cjs'),
      launchArgs: [workspace, ...launchArgs, ...(oldest ? ['--oldest'] : [])],
      extensionTestsEnv: {
        CROSSCHECK_COUNTS: countsFile,
        CROSSCHECK_ROOT: root,
        // The launcher finds the same Node as this process, whatever the machine's own is.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      },
    }).catch((error: unknown) => {
      // A failing suite ends the host with an error too; its counts say so better.
      if (!existsSync(countsFile)) throw error;
    });
    if (!existsSync(countsFile)) throw new Error('it ended without running them');
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The extension host did not run the specifications: ${reason}.`);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runAndTell(async () => {
    if (!process.argv.includes('--built')) await bundle({ quiet: true });
    return runHostSuite();
  });
}
