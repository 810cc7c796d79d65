import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { SourceInput } from '../engine/article/article.ts';
import { type Report, reportSchema } from '../engine/report.ts';
import { applyReviews } from '../reviews/apply.ts';
import { Analysts } from '../worker/analysts.ts';
import { type LeftOut, leftOutInWords } from '../worker/engine.ts';
import { InProcessEngine } from '../worker/inProcess.ts';
import { startAnalyst } from './analystThread.ts';
import { notesOnSettings, reviewsOf } from './settings.ts';
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
  /** A sentence for everything that is odd and yet may be meant. */
  readonly notes: readonly string[];
  /** How many contradictions are left out because others were asked for. */
  readonly hidden?: number;
}

export interface CheckOptions {
  /** Where the path `-` is read from. */
  readonly standardInput?: StandardInput;
  /** A file of settings that holds instead of the `crosscheck.json` beside the sources. */
  readonly config?: string | undefined;
  /** How many threads analyse the sources; by default as many as the processor runs at once, where there is work for them. */
  readonly jobs?: number | undefined;
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
  { standardInput, config, jobs, onSource }: CheckOptions = {},
): Promise<Checked> {
  const { sources, base, configuration, unreadable } = await readSources(paths, directory, {
    standardInput,
    config,
  });
  const engine = new InProcessEngine();
  const threads = jobs ?? jobsFor(sources);
  const analysts = threads > 1 ? new Analysts(threads, startAnalyst) : undefined;
  try {
    await engine.configure(configuration);
    const leftOut: LeftOut[] = [];
    const puts = sources.map((source) => {
      const analysed = analysts?.analyse(source);
      // Whoever puts it is told.
      analysed?.catch(() => undefined);
      return () => (analysed ? engine.putAnalysed(source, analysed) : engine.put([source]));
    });
    for (const [index, put] of puts.entries()) {
      onSource?.(index + 1, sources.length, sources[index]!.path);
      leftOut.push(...(await put()));
    }
    analysts?.dispose();
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const { reviews, problems } = await reviewsOf(base);
    const report = applyReviews(reportSchema.parse(await engine.report()), (path) => texts.get(path), reviews);
    const onSettings = await notesOnSettings(base, config && resolve(directory, config), report.claims);
    const notes = [
      ...report.sources.flatMap(({ path, notes = [] }) => notes.map((note) => `${path}: ${note}`)),
      ...onSettings,
    ];
    return { report, texts, base, unreadable: [...unreadable, ...leftOut.map(leftOutInWords), ...problems], notes };
  } finally {
    analysts?.dispose();
    engine.dispose();
  }
}

/** Characters of text from which a thread more is worth its start. */
const textOfThread = 500_000;

function jobsFor(sources: readonly SourceInput[]): number {
  const length = sources.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(availableParallelism(), Math.floor(length / textOfThread));
}
