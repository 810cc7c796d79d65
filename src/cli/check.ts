import { type Report, reportSchema } from '../engine/report.ts';
import { applyReviews } from '../reviews/apply.ts';
import { type LeftOut, leftOutInWords } from '../worker/engine.ts';
import { InProcessEngine } from '../worker/inProcess.ts';
import { reviewsOf } from './settings.ts';
import { readSources, type StandardInput } from './sources.ts';

/** A report with what is needed to show it. */
export interface Checked {
  readonly report: Report;
  /** The text of every source by its path in the report. */
  readonly texts: ReadonlyMap<string, string>;
  /** The absolute folder that the report's paths start from. */
  readonly base: string;
  /** A sentence for every file that could not be read, or not in whole; the report is about the rest. */
  readonly unreadable: readonly string[];
}

export interface CheckOptions {
  /** Where the path `-` is read from. */
  readonly standardInput?: StandardInput;
  /** A file of settings that holds instead of the `crosscheck.json` beside the sources. */
  readonly config?: string | undefined;
  /** Called before a source is analysed, with its place among all of them, from 1. */
  readonly onSource?: (done: number, all: number, path: string) => void;
}

/**
 * Checks the articles of folders and files against one another.
 * @param paths folders, files and globs, absolute or relative to `directory`, or `-` for standard input
 * @throws {InputError} when a path does not exist or can't be read at all
 */
export async function check(
  paths: readonly string[],
  directory: string,
  { standardInput, config, onSource }: CheckOptions = {},
): Promise<Checked> {
  const { sources, base, configuration, unreadable } = await readSources(paths, directory, {
    standardInput,
    config,
  });
  const engine = new InProcessEngine();
  try {
    await engine.configure(configuration);
    const leftOut: LeftOut[] = [];
    for (const [index, source] of sources.entries()) {
      onSource?.(index + 1, sources.length, source.path);
      leftOut.push(...(await engine.put([source])));
    }
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const { reviews, problems } = await reviewsOf(base);
    const report = applyReviews(reportSchema.parse(await engine.report()), (path) => texts.get(path), reviews);
    return { report, texts, base, unreadable: [...unreadable, ...leftOut.map(leftOutInWords), ...problems] };
  } finally {
    engine.dispose();
  }
}
