/**
 * Runs a bundle of specifications in a process of its own and writes what came of it to standard output, as JSON.
 *
 *     node specifications.ts BUNDLE [TITLES]    TITLES: a JSON file with the full titles of those to run, the others rest
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

/** What the recording bundle keeps: the mutants that each test passed, and those that loading passed. */
interface Recorder {
  currentTestId?: string | undefined;
  mutantCoverage?: { readonly static: Passed; readonly perTest: Readonly<Record<string, Passed>> };
}
type Passed = Readonly<Record<string, number>>;

export interface Outcome {
  readonly passed: number;
  /** The title of the first that failed, if any did. */
  readonly failed: string | null;
  /** Milliseconds by title. */
  readonly durations: Readonly<Record<string, number>>;
  readonly passedMutants: Recorder['mutantCoverage'];
}

const [bundle, titles] = process.argv.slice(2);
const chosen = titles && new Set<string>(JSON.parse(readFileSync(titles, 'utf8')));
const recorder: Recorder = {};
Object.assign(globalThis, { __stryker__: recorder });

// Quiet: what counts is whether one fails.
const mocha = new Mocha({
  ui: 'bdd',
  bail: true,
  timeout: 0,
  reporter: class {} as unknown as Mocha.ReporterConstructor,
});
mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis as never, '', mocha);
await import(pathToFileURL(bundle!).href);
keep(mocha.suite, (title) => !chosen || chosen.has(title));

const durations: Record<string, number> = {};
let passed = 0;
let failed: string | null = null;
const runner = mocha.run(() => {
  const outcome: Outcome = { passed, failed, durations, passedMutants: recorder.mutantCoverage };
  process.stdout.write(JSON.stringify(outcome), () => process.exit());
});
runner.on('test', (test) => {
  recorder.currentTestId = test.fullTitle();
});
runner.on('pass', (test) => {
  passed += 1;
  durations[test.fullTitle()] = test.duration ?? 0;
});
runner.on('fail', (test) => {
  failed ??= test.fullTitle();
});

/** Leaves out what measures time: on a busy machine that fails without a mutant, too. */
function keep(suite: Mocha.Suite, isWanted: (title: string) => boolean): void {
  suite.tests = suite.tests.filter((test) => isWanted(test.fullTitle()) && !/takes time/.test(test.fullTitle()));
  for (const inner of suite.suites) keep(inner, isWanted);
}
