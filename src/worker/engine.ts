import type { SourceInput } from '../engine/article/article.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import type { Report } from '../engine/report.ts';

/**
 * The engine as the editor and the command line see it, wherever it runs. Every call is asynchronous, so that an
 * implementation behind a message port can stand in for the one in process.
 */
export interface Engine {
  /** What readers know and no source says; takes the place of what was configured before. */
  configure(configuration: CorpusConfiguration): Promise<void>;
  /** Adds a source, or replaces the one of the same path. */
  put(source: SourceInput): Promise<void>;
  /** Forgets a source; an unknown path is no error. */
  remove(path: string): Promise<void>;
  /** The report on all sources put so far. */
  report(): Promise<Report>;
  dispose(): void;
}
