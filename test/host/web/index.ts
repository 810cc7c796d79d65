import 'mocha/mocha.js';

/** Filled in when this is bundled: what stands before each line of the specifications, and which titles are run. */
declare const MARK: string;
declare const GREP: string;

/** Mocha's form for browsers claims the bundle's exports for itself, so that they are set behind it. */
declare const module: { exports: unknown };
module.exports = { run };

/** What the extension host of a browser calls: runs the specifications of the editor there. */
async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, ...(GREP && { grep: GREP }) });
  mocha.reporter(Lines as unknown as Mocha.ReporterConstructor);
  await import('specifications:web');
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed} specifications failed in the extension host of the browser.`);
}

/** A line for each specification, and the counts: the reporters of Mocha's form for browsers want a document. */
class Lines {
  constructor(runner: Mocha.Runner) {
    const say = (line: string) => console.log('%s%s', MARK, line);
    runner.on('pass', (test) => say(`✔ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('fail', (test, error: Error) => say(`✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.once('end', () => say(`${runner.stats?.passes ?? 0} passed, ${runner.stats?.failures ?? 0} failed`));
  }
}
