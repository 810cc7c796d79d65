/**
 * Everything that must hold, in order: types, lint, the unit specifications, those of the editor and the engine inside a
 * real VS Code extension host, in Node and in a browser, those of the packed extension, and those of what a person sees and
 * does in its window. Ends with one line, `N passed, N failed`, that counts the specifications and, as one failure each, what
 * failed beside them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { bundle, root } from './bundle.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-test-'));
let passed = 0;
let failed = 0;

/**
 * @param {string} title
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether the command ended well
 */
function run(title, command, env = {}) {
  console.log(`\n— ${title}`);
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  });
  return status === 0;
}

/**
 * Runs something that only passes or fails.
 * @param {string} title
 * @param {string} command
 */
function check(title, command) {
  if (run(title, command)) return;
  failed += 1;
  console.log(`${title}: failed.`);
}

/**
 * Runs specifications that write their counts to the file that `CROSSCHECK_COUNTS` names.
 * @param {string} title
 * @param {string} command
 */
function specifications(title, command) {
  const file = join(scratch, `${title.replaceAll(/\W+/g, '-')}.json`);
  const ended = run(title, command, { CROSSCHECK_COUNTS: file });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (!ended && counts.failed === 0) {
    failed += 1;
    console.log(`${title}: did not run to the end.`);
  } else if (counts.passed === 0 && counts.failed === 0) {
    failed += 1;
    console.log(`${title}: no specification ran.`);
  }
}

try {
  check('Types', 'npm run --silent check:types');
  check('Lint', 'npm run --silent check:lint');
  console.log('\n— Bundles');
  await bundle();
  specifications('Unit specifications', 'npm run --silent test:unit -- --reporter src/build/countingReporter.mjs');
  specifications('Specifications in VS Code', 'node test/host/run.ts --built');
  specifications('Specifications in VS Code’s browser host', 'node test/host/web/run.ts --built');
  specifications('Specifications of the packed extension', 'node test/host/packed.ts');
  specifications(
    'Specifications in its window',
    'mocha "test/window/**/*.spec.ts" --reporter src/build/countingReporter.mjs',
  );
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
