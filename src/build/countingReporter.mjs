import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's usual report; the counts also go to the file that `CROSSCHECK_COUNTS` names. */
export default class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.CROSSCHECK_COUNTS;
      const counts = { passed: this.stats.passes, failed: this.stats.failures };
      if (file) writeFileSync(file, JSON.stringify(counts));
    });
  }
}
