import type { SourceInput } from '../engine/article/article.ts';
import { Corpus } from '../engine/corpus.ts';
import type { Report } from '../engine/report.ts';
import type { Engine } from './engine.ts';

/** The engine in the caller's own thread. */
export class InProcessEngine implements Engine {
  readonly #corpus = new Corpus();

  async put(source: SourceInput): Promise<void> {
    this.#corpus.put(source);
  }

  async remove(path: string): Promise<void> {
    this.#corpus.remove(path);
  }

  async report(): Promise<Report> {
    return this.#corpus.report();
  }

  dispose(): void {
    // Nothing is held outside the corpus.
  }
}
