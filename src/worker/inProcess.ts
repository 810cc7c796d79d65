import type { SourceInput } from '../engine/article/article.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { Report } from '../engine/report.ts';
import type { Engine } from './engine.ts';

/** The engine in the caller's own thread. Its code is loaded at the first call, so that starting an editor does not wait for it. */
export class InProcessEngine implements Engine {
  #corpus: Promise<Corpus> | undefined;

  async configure(configuration: CorpusConfiguration): Promise<void> {
    (await this.#loaded()).configure(configuration);
  }

  async put(source: SourceInput): Promise<void> {
    (await this.#loaded()).put(source);
  }

  async remove(path: string): Promise<void> {
    (await this.#loaded()).remove(path);
  }

  async report(): Promise<Report> {
    return (await this.#loaded()).report();
  }

  dispose(): void {
    // Nothing is held outside the corpus.
  }

  #loaded(): Promise<Corpus> {
    this.#corpus ??= import('../engine/corpus.ts').then(({ Corpus }) => new Corpus());
    return this.#corpus;
  }
}
