import type { SourceInput } from '../engine/article/article.ts';
import type { PairVerdict } from '../engine/compare/pair/verdict.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import type { Report } from '../engine/report.ts';

/** A source that could not be analysed. The corpus is without it; the others did not suffer for it. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/** What came of comparing two texts. */
export type Compared = Pick<PairVerdict, 'outcome' | 'explanation'>;

export function leftOutInWords({ path, reason }: LeftOut): string {
  return `${path} was left out because it could not be analysed: ${reason}`;
}

/**
 * The engine as the editor and the command line see it, wherever it runs: in the caller's thread (`InProcessEngine`) or
 * behind a message port (`WorkerEngine`). Calls are answered in the order in which they were made.
 *
 * A call that is given a signal rejects with the signal's reason once that is aborted. What had been put by then stays.
 */
export interface Engine {
  /** What readers know and no source says; takes the place of what was configured before. */
  configure(configuration: CorpusConfiguration): Promise<void>;
  /**
   * Adds sources, or replaces those of the same paths, in the order given. Returns those that had to be left out. One put again
   * unchanged was opened and is likely to be edited: the engine may prepare for that while it is idle.
   */
  put(sources: readonly SourceInput[], signal?: AbortSignal): Promise<readonly LeftOut[]>;
  /** Forgets sources; an unknown path is no error. */
  remove(paths: readonly string[]): Promise<void>;
  /**
   * The report on all sources put so far. Asked for again before it was begun, it is made once, and both calls get the
   * newer one. What two reports have in common may be the same objects: a report must not be changed.
   */
  report(signal?: AbortSignal): Promise<Report>;
  /** The report on all sources and one more, of a path that none of them has, which is forgotten again. */
  reportWith(source: SourceInput): Promise<Report>;
  /** Whether two texts contradict each other. */
  compare(first: string, second: string): Promise<Compared>;
  /** Ends all work; calls that wait for an answer reject. */
  dispose(): void;
}

/** The calls of an engine that is no more. */
export const disposedMessage = 'The analysis was ended.';
