import { type Report, reportSchema } from '../engine/report.ts';
import { InProcessEngine } from '../worker/inProcess.ts';
import { readSources } from './sources.ts';

/** A report with what is needed to show it. */
export interface Checked {
  readonly report: Report;
  /** The text of every source by its path in the report. */
  readonly texts: ReadonlyMap<string, string>;
  /** The absolute folder that the report's paths start from. */
  readonly base: string;
  /** A sentence for every file that could not be read; the report is about the others. */
  readonly unreadable: readonly string[];
}

/**
 * Checks the articles of folders and files against one another.
 * @param paths folders and files, absolute or relative to `directory`
 * @throws {InputError} when a path does not exist or can't be read at all
 */
export async function check(paths: readonly string[], directory: string): Promise<Checked> {
  const { sources, base, unreadable } = await readSources(paths, directory);
  const engine = new InProcessEngine();
  try {
    for (const source of sources) await engine.put(source);
    const report = reportSchema.parse(await engine.report());
    return { report, texts: new Map(sources.map(({ path, text }) => [path, text])), base, unreadable };
  } finally {
    engine.dispose();
  }
}
