/**
 * Tries the properties of the engine on many more cases than the specifications do, other ones each time.
 *
 *     npm run fuzz                        fifty times as many
 *     npm run fuzz -- --times 1000        for a night
 *     npm run fuzz -- --seed 7            the cases of an earlier run, whose seed it printed
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { times: { type: 'string', default: '50' }, seed: { type: 'string' } },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`Seed ${seed}, ${values.times} times the cases.`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/mocha/bin/mocha.js'),
    'test/**/*.{property,properties}.test.ts',
    '--timeout',
    '0',
    '--fgrep',
    'The time that',
    '--invert',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CROSSCHECK_FUZZ: values.times, CROSSCHECK_SEED: seed } },
);
process.exitCode = status ?? 1;
