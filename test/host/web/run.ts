/**
 * Runs the specifications of the editor in the extension host of a browser, as vscode.dev does: the manifest's `browser`
 * entry, the engine in a browser's worker, files through `workspace.fs` alone.
 *
 *     node test/host/web/run.ts                          all that need no Node
 *     MOCHA_GREP='hover' node test/host/web/run.ts       those whose title matches
 */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { bundle, root, webMark } from '../../../src/build/bundle.mjs';
import { launchChromium } from '../../../src/build/chromium.mjs';
import { installCodeServer, startCodeServer } from '../../../src/build/codeServer.mjs';
import { serveExtension } from './serve.ts';

/** How long the specifications may take, in milliseconds. */
const limit = 10 * 60_000;

const cache = join(root, '.vscode-test');
const workbenchLog = join(cache, 'workbench-web.log');

async function main(): Promise<number> {
  await bundle({ quiet: true });
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
    const ended = new Promise<number>((succeed, fail) => {
      void page.exposeFunction('codeAutomationExit', succeed);
      page.on('crash', () => fail(new Error('The page of the workbench crashed.')));
      setTimeout(() => fail(new Error('The specifications did not end in time.')), limit).unref();
    });
    writeFileSync(workbenchLog, '');
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      if (line.startsWith(webMark)) console.log(line.slice(webMark.length));
      else appendFileSync(workbenchLog, `${type}: ${line}\n`);
    });
    await page.goto(`http://127.0.0.1:${extension.port}/?folder=${encodeURIComponent(seeds)}`);
    return await ended;
  } finally {
    await browser.close();
    extension.stop();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.error(`What the workbench logged is in ${workbenchLog}.`);
    process.exit(1);
  },
);
