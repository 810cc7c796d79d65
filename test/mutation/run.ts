/**
 * Mutation testing: changes the parsing and comparing of values and claims in small ways, one at a time, and sees whether a
 * specification fails. The mutants are Stryker's; since all of them would take many hours, some are drawn at random.
 *
 *     npm run mutate                                     300 of them
 *     npm run mutate -- --count 1000 --seed another      more, or other ones
 *     npm run mutate -- --file values/money              those of files whose path contains this
 */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { drawn, type Mutant, mutate, withMutant } from './mutants.ts';
import type { Outcome } from './specifications.ts';

const root = resolve(import.meta.dirname, '../..');
const mutated = ['src/engine/values/**/*.ts', 'src/engine/compare/**/*.ts'];
/** Of the engine's specifications those that are about what is mutated and need no files. */
const specifications = ['test/engine/{values,compare}/**/*.test.ts', 'test/engine/{corpus,updates}.test.ts'];
/** The share that must be found, which the project has set itself. */
const bar = 0.8;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'crosscheck' },
    file: { type: 'string', default: '' },
    jobs: { type: 'string', default: '2' },
  },
});

type Verdict = 'found' | 'endless' | 'survives' | 'unreached';
interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-mutation-'));
try {
  process.exitCode = await run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function run(): Promise<number> {
  const { mutants, recording } = await mutate(root, mutated);
  const candidates = mutants.filter(({ file }) => file.includes(options.file));
  const sample = drawn(candidates, Number(options.count), options.seed);
  if (sample.length === 0) throw new Error(`No file that is mutated has “${options.file}” in its path.`);
  console.log(`${candidates.length} mutants, ${sample.length} of them drawn with the seed “${options.seed}”.`);

  const whole = await specificationsOn(recording, 'recording', undefined, 0);
  if (whole === 'endless' || whole.failed !== null) {
    throw new Error(`Without a mutant, too, a specification fails: ${whole === 'endless' ? '' : whole.failed}`);
  }
  console.log(`${whole.passed} specifications pass.`);

  const judged: Judged[] = [];
  const waiting = [...sample];
  const work = async (worker: number): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const verdict = await judge(mutant, whole, worker);
      judged.push({ mutant, verdict });
      if (verdict === 'survives' || verdict === 'unreached') console.log(line(mutant, verdict));
      if (judged.length % 25 === 0) console.log(`… ${score(judged)}`);
    }
  };
  await Promise.all(Array.from({ length: Number(options.jobs) }, (_, worker) => work(worker)));
  console.log(`\n${table(judged)}\n\n${score(judged)}`);
  return share(judged) < bar ? 1 : 0;
}

/** Runs the specifications that come by a mutant, until one fails. */
async function judge(mutant: Mutant, { passedMutants, durations }: Outcome, worker: number): Promise<Verdict> {
  const isStatic = passedMutants?.static[mutant.id] !== undefined;
  const titles = Object.keys(durations)
    .filter((title) => isStatic || passedMutants?.perTest[title]?.[mutant.id] !== undefined)
    .sort((a, b) => durations[a]! - durations[b]!);
  if (titles.length === 0) return 'unreached';
  const expected = titles.reduce((sum, title) => sum + durations[title]!, 0);
  const text = withMutant(readFileSync(join(root, mutant.file), 'utf8'), mutant);
  const outcome = await specificationsOn(new Map([[mutant.file, text]]), `mutant-${worker}`, titles, expected);
  if (outcome === 'endless') return 'endless';
  return outcome.failed === null ? 'survives' : 'found';
}

/**
 * @param texts stand in the place of the files of these names
 * @param expected how long they usually take, in milliseconds
 */
async function specificationsOn(
  texts: ReadonlyMap<string, string>,
  name: string,
  titles: readonly string[] | undefined,
  expected: number,
): Promise<Outcome | 'endless'> {
  const outfile = join(scratch, `${name}.cjs`);
  await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: specified()
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
    plugins: [inPlaceOf(texts)],
  });
  const list = join(scratch, `${name}.json`);
  if (titles) writeFileSync(list, JSON.stringify(titles));
  return await outcomeOf([outfile, ...(titles ? [list] : [])], titles ? 30_000 + 10 * expected : 0);
}

function specified(): string[] {
  return specifications.flatMap((glob) => globSync(glob, { cwd: root })).map((file) => file.replaceAll('\\', '/'));
}

function inPlaceOf(texts: ReadonlyMap<string, string>): esbuild.Plugin {
  const byPath = new Map([...texts].map(([file, contents]) => [join(root, file), contents]));
  return {
    name: 'mutants',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = byPath.get(path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** @param patience in milliseconds; 0: none is needed */
function outcomeOf(args: readonly string[], patience: number): Promise<Outcome | 'endless'> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'specifications.ts'), ...args], {
      stdio: ['ignore', 'pipe', patience ? 'ignore' : 'inherit'],
      timeout: patience || undefined,
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part) => output.push(part));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (signal) settle('endless');
      else if (code === 0) settle(JSON.parse(Buffer.concat(output).toString()));
      // What can't even be loaded is found.
      else settle({ passed: 0, failed: 'loading', durations: {}, passedMutants: undefined });
    });
  });
}

function line({ file, line: row, column, start, end, replacement }: Mutant, verdict: Verdict): string {
  const shown = (text: string) => text.replace(/\s+/g, ' ').slice(0, 90);
  const original = readFileSync(join(root, file), 'utf8').slice(start, end);
  return `${file}:${row}:${column} ${verdict}: ${shown(original)} → ${shown(replacement)}`;
}

function isFound({ verdict }: Judged): boolean {
  return verdict === 'found' || verdict === 'endless';
}

function share(judged: readonly Judged[]): number {
  return judged.filter(isFound).length / judged.length;
}

/** The share that was found, and where that of all mutants lies with 95 % confidence (Wilson). */
function score(judged: readonly Judged[]): string {
  const [n, p, z] = [judged.length, share(judged), 1.96];
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const reach = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return `${judged.filter(isFound).length} of ${n} found: ${percent(p)} (of all mutants ${percent(middle - reach)} to ${percent(middle + reach)})`;
}

function table(judged: readonly Judged[]): string {
  const files = new Map<string, Judged[]>();
  for (const each of judged) files.set(each.mutant.file, [...(files.get(each.mutant.file) ?? []), each]);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([file, each]) =>
        `${String(each.filter(isFound).length).padStart(4)} of ${String(each.length).padStart(3)}  ${file}`,
    )
    .join('\n');
}
