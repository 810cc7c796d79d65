/**
 * Runs the specifications of the editor in the extension host of a browser, as vscode.dev does: the manifest's `browser`
 * entry, the engine in a browser's worker, files through `workspace.fs` alone.
 *
 *     npm run test:web                                   all that need no Node
 *     MOCHA_GREP='hover' npm run test:web                those whose title matches
 */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { bundle, root, webMark } from '../../../src/build/bundle.mjs';
import { launchChromium } from '../../../src/build/chromium.mjs';
import { installCodeServer, startCodeServer } from '../../../src/build/codeServer.mjs';
import { type Counts, runAndTell } from '../counts.ts';
import { serveExtension } from './serve.ts';

/** How long the specifications may take, in milliseconds. */
const limit = 10 * 60_000;

const cache = join(root, '.vscode-test');
const workbenchLog = join(cache, 'workbench-web.log');

/** Runs the built specifications. @throws when the host did not come to run them */
async function runWebSuite(): Promise<Counts> {
  mkdirSync(cache, { recursive: true });
  const entry = await installCodeServer(cache, console.log);
  const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-web-'));
  const seeds = join(scratch, 'seeds');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  const server = await startCodeServer({ entry, data: scratch });
  const extension = await serveExtension(root, server.port);
  const browser = await launchChromium(cache);
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    let counts: Counts | undefined;
    const ended = new Promise<void>((succeed, fail) => {
      void page.exposeFunction('codeAutomationExit', () => succeed());
      page.on('crash', () => fail(new Error('The page of the workbench crashed.')));
      setTimeout(() => fail(new Error('The specifications did not end in time.')), limit).unref();
    });
    writeFileSync(workbenchLog, '');
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      if (!line.startsWith(webMark)) {
        appendFileSync(workbenchLog, `${type}: ${line}\n`);
        return;
      }
      const said = line.slice(webMark.length);
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(said) ?? [];
      if (passed) counts = { passed: Number(passed), failed: Number(failed) };
      else console.log(said);
    });
    await page.goto(`http://127.0.0.1:${extension.port}/?folder=${encodeURIComponent(seeds)}`);
    await ended;
    if (!counts) throw new Error('The extension host of the browser ended without running the specifications.');
    return counts;
  } finally {
    await browser.close();
    extension.stop();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

await runAndTell(async () => {
  if (!process.argv.includes('--built')) await bundle({ quiet: true });
  return runWebSuite();
}, `What the workbench logged is in ${workbenchLog}.`);
