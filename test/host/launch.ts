#!/usr/bin/env node
/**
 * Stands in for VS Code's executable where no desktop VS Code can be had: takes the same switches, runs VS Code's
 * server with its real extension host, opens the workbench in a headless Chromium, and exits with the tests' code.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchChromium } from '../../src/build/chromium.mjs';
import { installCodeServer, installExtension, startCodeServer, workbenchAddress } from '../../src/build/codeServer.mjs';

const cache = resolve(import.meta.dirname, '../../.vscode-test');

/** Begins every line of the specifications; what else the workbench logs goes to a file. */
const mark = '@specification ';
const workbenchLog = join(cache, 'workbench.log');

/** How long the window may take to begin with the specifications, and these to end, in milliseconds. */
const startLimit = 2 * 60_000;
const limit = 15 * 60_000;

const { values, positionals } = parseArgs({
  // VS Code has many more switches, and what test-electron passes changes between versions.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'install-extension': { type: 'string' },
    oldest: { type: 'boolean' },
  },
});

async function main(): Promise<number> {
  const extensionDevelopmentPath = required('extensionDevelopmentPath');
  const extensionTestsPath = required('extensionTestsPath');
  mkdirSync(cache, { recursive: true });
  const entry = await installCodeServer(cache, console.log, values.oldest ? 'oldest' : 'newest');
  const data = mkdtempSync(join(tmpdir(), 'crosscheck-host-'));
  const vsix = values['install-extension'];
  if (typeof vsix === 'string') installExtension({ entry, data, vsix });
  const server = await startCodeServer({ entry, data, env: { CROSSCHECK_MARK: mark } });
  const browser = await launchChromium(cache).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    let exit = (_code: number): void => {};
    let fail = (_error: Error): void => {};
    const ended = new Promise<number>((resolve, reject) => {
      exit = resolve;
      fail = reject;
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => exit(code));
    writeFileSync(workbenchLog, '');
    let begun = false;
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = `${format(...args)}\n`;
      if (line.startsWith(mark)) {
        clearTimeout(begin);
        begun = true;
        process.stdout.write(line.slice(mark.length));
      } else appendFileSync(workbenchLog, `${type}: ${line}`);
    });
    page.on('crash', () => fail(new Error('The page of the workbench crashed.')));
    const minutes = (milliseconds: number) => `within ${milliseconds / 60_000} minutes`;
    const begin = setTimeout(
      () => fail(new Error(`The workbench did not begin with the specifications ${minutes(startLimit)}.`)),
      startLimit,
    );
    const end = setTimeout(() => fail(new Error(`The specifications did not end ${minutes(limit)}.`)), limit);
    const folder = positionals[0];
    const address = workbenchAddress({
      port: server.port,
      extensionDevelopmentPath,
      extensionTestsPath,
      ...(folder ? { folder: resolve(folder) } : {}),
    });
    await page.goto(address);
    const code = await ended.finally(() => {
      clearTimeout(begin);
      clearTimeout(end);
    });
    if (!begun) throw new Error(`The specifications could not be loaded:\n${errorsOf(dirname(extensionTestsPath))}`);
    return code;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the workbench logged as errors of the files below a folder. */
function errorsOf(folder: string): string {
  const messages = readFileSync(workbenchLog, 'utf8').split(/^(?=[a-z]+: )/m);
  return messages.filter((message) => message.startsWith('error: ') && message.includes(folder)).join('');
}

function required(name: 'extensionDevelopmentPath' | 'extensionTestsPath'): string {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`The switch --${name} is missing.`);
  return value;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.error(`What the workbench logged is in ${workbenchLog}.`);
    process.exit(1);
  },
);
