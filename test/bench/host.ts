import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { bundle, root } from '../../src/build/bundle.mjs';
import { findHost } from '../host/run.ts';
import { manyStories } from './corpora.ts';
import type { HostTimes } from './hostSuite.ts';

/** VS Code itself starts programs from the extension host's thread: Git for every folder, and in a browser what looks for ports. */
const quiet = { 'git.enabled': false, 'remote.autoForwardPorts': false };

/** How the extension treats the thread of a real extension host that has a folder of so many articles open. */
export async function hostTimes(articles: number): Promise<HostTimes> {
  await bundle({ quiet: true });
  const suite = join(root, 'dist/test/bench.cjs');
  await esbuild.build({
    entryPoints: [join(root, 'test/bench/hostSuite.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
  const folder = join(scratch, 'articles');
  const times = join(scratch, 'times.json');
  for (const { path, text } of manyStories(articles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(quiet));
  try {
    await runTests({
      vscodeExecutablePath: await findHost(),
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [folder, '--disable-extensions'],
      extensionTestsEnv: {
        CROSSCHECK_TIMES: times,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
        ...(process.env.CROSSCHECK_PROFILE && { CROSSCHECK_PROFILE: process.env.CROSSCHECK_PROFILE }),
      },
    });
    return JSON.parse(readFileSync(times, 'utf8'));
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
