import { writeFileSync } from 'node:fs';

/** How a run of specifications ended. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Runs specifications, tells how they ended, and sets the exit code: 1 where one failed, or none was run. */
export async function runAndTell(run: () => Promise<Counts>, hint?: string): Promise<void> {
  try {
    const counts = await run();
    const { passed, failed } = counts;
    if (process.env.CROSSCHECK_COUNTS) writeFileSync(process.env.CROSSCHECK_COUNTS, JSON.stringify(counts));
    else console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (hint) console.error(hint);
    process.exitCode = 1;
  }
}
