import type { SourceInput } from '../engine/article/article.ts';
import { type CorpusConfiguration, unconfigured } from '../engine/configuration.ts';
import { emptyReport, type Report } from '../engine/report.ts';
import type { Engine, LeftOut } from '../worker/engine.ts';

/** So much text, in characters, is put at once: an edit that comes meanwhile waits for no more. */
const batchLength = 32_000;

/** What an analysis needs to know of a source. */
export interface Analysable extends SourceInput {
  /** The version of the document, where the text is that of an open one. */
  readonly version?: number;
}

/** A report with the texts that it is about. */
export interface Analysed<Source extends Analysable> {
  readonly report: Report;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface AnalysisListener {
  /** There is something to do. */
  onBegin(): void;
  /** Some of the sources are analysed: `done` of `all` that the folder holds. */
  onProgress(done: number, all: number): void;
  onLeftOut(leftOut: LeftOut): void;
}

/** Brings an engine to what the sources should be: opened articles first, then the others in batches. */
export class Analysis<Source extends Analysable> {
  readonly #engine: Engine;
  readonly #listener: AnalysisListener;
  /** What the engine holds, by path. */
  readonly #held = new Map<string, Source>();
  #configured = JSON.stringify(unconfigured);
  #report = emptyReport;
  /** Whether the report covers all that the engine holds. */
  #reported = true;

  constructor(engine: Engine, listener: AnalysisListener) {
    this.#engine = engine;
    this.#listener = listener;
  }

  /**
   * Works towards the wanted sources, and gives a report on the opened ones before it turns to many others, and one at
   * the end.
   * @param configuration what readers know of the sources
   * @param isStale asked between two batches; where other sources are wanted by now, the work ends without the last report
   * @param signal ends the work on articles that are not open; the last report is about the sources analysed by then
   */
  async *towards(
    wanted: ReadonlyMap<string, Source>,
    configuration: CorpusConfiguration,
    isStale: () => boolean,
    signal?: AbortSignal,
  ): AsyncGenerator<Analysed<Source>> {
    await this.#configure(configuration);
    await this.#remove([...this.#held.keys()].filter((path) => !wanted.has(path)));
    const opened: SourceInput[] = [];
    const [edited, others]: [Source[], Source[]] = [[], []];
    for (const source of wanted.values()) {
      const held = this.#held.get(source.path);
      // Versions count from 1.
      if (source.version && !held?.version) opened.push(inputOf(source));
      // The same words under a newer version of the document.
      if (isSame(source, held)) this.#held.set(source.path, source);
      else (source.version ? edited : others).push(source);
    }
    await this.#put(edited);
    const batches = batchesOf(others);
    if (batches.length > 1 && !this.#reported) yield await this.#analysed();
    for (const batch of batches) {
      if (isStale()) return;
      if (signal?.aborted) break;
      await this.#put(batch);
      this.#listener.onProgress(this.#held.size, wanted.size);
    }
    // Put again they tell the engine which articles will be edited.
    if (opened.length > 0) await this.#engine.put(opened);
    yield await this.#analysed();
  }

  async #analysed(): Promise<Analysed<Source>> {
    // Taken before the report is asked for: only what it is about.
    const sources = new Map(this.#held);
    if (!this.#reported) this.#report = sources.size > 0 ? await this.#engine.report() : emptyReport;
    this.#reported = true;
    return { report: this.#report, sources };
  }

  #begin(): void {
    if (this.#reported) this.#listener.onBegin();
    this.#reported = false;
  }

  async #configure(configuration: CorpusConfiguration): Promise<void> {
    const configured = JSON.stringify(configuration);
    if (configured === this.#configured) return;
    this.#begin();
    await this.#engine.configure(configuration);
    this.#configured = configured;
  }

  async #remove(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    this.#begin();
    await this.#engine.remove(paths);
    for (const path of paths) this.#held.delete(path);
  }

  /** A source that can't be analysed is held to be: it is not tried again before it changes. */
  async #put(sources: readonly Source[]): Promise<void> {
    if (sources.length === 0) return;
    this.#begin();
    const leftOut = await this.#engine.put(sources.map(inputOf));
    for (const source of sources) this.#held.set(source.path, source);
    for (const each of leftOut) this.#listener.onLeftOut(each);
  }
}

function isSame(a: SourceInput, b: SourceInput | undefined): boolean {
  return b !== undefined && a.text === b.text && a.published === b.published && a.outlet === b.outlet;
}

/** What goes to the engine: a source may hold more than can be sent. */
function inputOf({ path, text, published, outlet }: SourceInput): SourceInput {
  return { path, text, ...(published !== undefined && { published }), ...(outlet !== undefined && { outlet }) };
}

function batchesOf<Source extends Analysable>(sources: readonly Source[]): Source[][] {
  const batches: Source[][] = [];
  let room = 0;
  for (const source of sources) {
    if (room <= 0) {
      batches.push([]);
      room = batchLength;
    }
    batches.at(-1)!.push(source);
    room -= source.text.length;
  }
  return batches;
}
