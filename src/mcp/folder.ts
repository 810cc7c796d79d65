import { withAgreementsJoined } from '../agreement/joinedAgreements.ts';
import type { SourceInput } from '../engine/article/article.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import { indexFindings } from '../engine/findings.ts';
import { askEngine } from '../questions/askEngine.ts';
import type { Asked } from '../questions/question.ts';
import { InProcessEngine } from '../worker/inProcess.ts';

/** Reads the articles, and what the folder's settings say about them, as they are now. */
export type ReadSources = () => Promise<{
  readonly sources: readonly SourceInput[];
  readonly configuration: CorpusConfiguration;
}>;

/**
 * The articles of a folder, ready to be asked about. They are read again before every question, so that an answer is
 * about the files as they are; the engine reads only those that changed.
 */
export class Folder {
  readonly #read: ReadSources;
  readonly #engine = new InProcessEngine();
  /** What the engine holds, by path, and how it is configured; both as JSON. */
  readonly #held = new Map<string, string>();
  #configured = '';
  #last: Promise<Asked> | undefined;

  constructor(read: ReadSources) {
    this.#read = read;
  }

  /** What questions are asked of. Calls that come at once are answered one after another. */
  async asked(): Promise<Asked> {
    const before = this.#last;
    const now = (async () => {
      const known = await before?.catch(() => undefined);
      return this.#refreshed(known);
    })();
    this.#last = now;
    return now;
  }

  dispose(): void {
    this.#engine.dispose();
  }

  /** @param known what was asked last; undefined where that failed */
  async #refreshed(known: Asked | undefined): Promise<Asked> {
    const { sources, configuration } = await this.#read();
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const removed = [...this.#held.keys()].filter((path) => !texts.has(path));
    const changed = sources.filter((source) => this.#held.get(source.path) !== JSON.stringify(source));
    const configured = JSON.stringify(configuration);
    if (known && changed.length === 0 && removed.length === 0 && configured === this.#configured) return known;
    await this.#engine.configure(configuration);
    this.#configured = configured;
    await this.#engine.remove(removed);
    for (const path of removed) this.#held.delete(path);
    await this.#engine.put(changed);
    for (const source of changed) this.#held.set(source.path, JSON.stringify(source));
    return askEngine(this.#engine, indexFindings(withAgreementsJoined(await this.#engine.report())), (path) =>
      texts.get(path),
    );
  }
}
