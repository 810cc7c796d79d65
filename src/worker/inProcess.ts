import type { AnalysedSource } from '../engine/analysedSource.ts';
import type { SourceInput } from '../engine/article/article.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { Report } from '../engine/report.ts';
import { messageOf } from '../text/messageOf.ts';
import type { AnalysisCache } from './analysisCache.ts';
import { type Compared, disposedMessage, type Engine, type LeftOut } from './engine.ts';
import { nextTask } from './nextTask.ts';
import { Rehearsals } from './rehearsals.ts';
import { SentReport } from './reportDelta.ts';
import type { ReportDelta } from './responses.ts';

/** Work that goes on for longer than this, in milliseconds, lets other tasks of the thread have a turn in between. */
const longestStretch = 20;

/** Calls of which all that have not begun get the answer of the newest. */
interface Calls<T> {
  newest: { readonly asked: number; readonly answer: Promise<T> } | undefined;
}

/** The engine in the caller's own thread. Its code is loaded at the first call, so that a start does not wait for it. */
export class InProcessEngine implements Engine {
  #corpus: Promise<Corpus> | undefined;
  /** The end of the last call: one is worked on at a time. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #reports: Calls<Report> = { newest: undefined };
  readonly #settlings: Calls<void> = { newest: undefined };
  readonly #sent = new SentReport();
  #untaken: ReportDelta[] = [];
  readonly #rehearsals = new Rehearsals();
  #disposed = false;
  readonly #cache: AnalysisCache | undefined;

  /** @param cache spares sources that it knows from being analysed again, unless they are being edited */
  constructor(cache?: AnalysisCache) {
    this.#cache = cache;
  }

  configure(configuration: CorpusConfiguration): Promise<void> {
    return this.#inTurn(undefined, (corpus) => corpus.configure(configuration));
  }

  put(sources: readonly SourceInput[], signal?: AbortSignal): Promise<readonly LeftOut[]> {
    return this.#inTurn(signal, async (corpus) => {
      const leftOut: LeftOut[] = [];
      let begin = performance.now();
      for (const source of sources) {
        if (performance.now() - begin > longestStretch) {
          await nextTask();
          this.#check(signal);
          begin = performance.now();
        }
        try {
          await this.#putIn(corpus, source);
        } catch (error) {
          corpus.remove(source.path);
          leftOut.push({ path: source.path, reason: messageOf(error) });
        }
      }
      return leftOut;
    });
  }

  async #putIn(corpus: Corpus, source: SourceInput): Promise<void> {
    if (!this.#cache || corpus.has(source.path)) {
      if (corpus.put(source)) this.#rehearsals.changed(source.path);
      else this.#rehearsals.opened(source.path);
      return;
    }
    const key = this.#cache.keyOf(source);
    let analysed = this.#cache.get(key, source);
    if (!analysed) {
      const { analyse } = await import('../engine/analysedSource.ts');
      analysed = analyse(source);
      this.#cache.put(key, analysed);
    }
    corpus.putAnalysed(source, analysed, key);
  }

  /** The same with a source that is being analysed elsewhere. */
  putAnalysed(source: SourceInput, analysed: Promise<AnalysedSource>): Promise<readonly LeftOut[]> {
    return this.#inTurn(undefined, async (corpus) => {
      try {
        corpus.putAnalysed(source, await analysed);
        return [];
      } catch (error) {
        corpus.remove(source.path);
        return [{ path: source.path, reason: messageOf(error) }];
      }
    });
  }

  remove(paths: readonly string[]): Promise<void> {
    return this.#inTurn(undefined, (corpus) => {
      for (const path of paths) {
        corpus.remove(path);
        this.#rehearsals.changed(path);
      }
    });
  }

  report(signal?: AbortSignal): Promise<Report> {
    return this.#newest(this.#reports, signal, (corpus) => corpus.report());
  }

  /**
   * The report for the other end of a port that is told of every difference, in memory that doesn't hold it: makes it as
   * `report` does, then takes all differences that were not taken yet, in their order. None where another call took them.
   */
  async differences(signal?: AbortSignal): Promise<() => readonly ReportDelta[]> {
    await this.#newest(this.#settlings, signal, (corpus) => {
      this.#untaken.push(this.#sent.deltaTo(corpus.takeChanges()));
    });
    return () => this.#untaken.splice(0);
  }

  reportWith(source: SourceInput): Promise<Report> {
    return this.#inTurn(undefined, (corpus) => {
      const { keepsReport } = corpus;
      try {
        corpus.put(source);
        return corpus.report();
      } finally {
        corpus.remove(source.path);
        if (!keepsReport) corpus.forgetReport();
      }
    });
  }

  async compare(first: string, second: string): Promise<Compared> {
    const { comparePair } = await import('../engine/compare/pair/comparePair.ts');
    const { composedText } = await import('../engine/article/composed.ts');
    return comparePair(composedText(first), composedText(second));
  }

  dispose(): void {
    this.#disposed = true;
    this.#rehearsals.interrupt();
    this.#corpus = undefined;
  }

  #newest<T>(calls: Calls<T>, signal: AbortSignal | undefined, work: (corpus: Corpus) => T): Promise<T> {
    const asked = (calls.newest?.asked ?? 0) + 1;
    const answer = this.#workOnce(calls, asked, signal, work);
    calls.newest = { asked, answer };
    return answer;
  }

  async #workOnce<T>(
    calls: Calls<T>,
    asked: number,
    signal: AbortSignal | undefined,
    work: (corpus: Corpus) => T,
  ): Promise<T> {
    const newer = () => (calls.newest!.asked > asked ? calls.newest!.answer : undefined);
    const own = await this.#inTurn(signal, async (corpus) => {
      // What came meanwhile may ask for it anew, or call it off.
      await nextTask();
      this.#check(signal);
      if (newer()) return undefined;
      const made = work(corpus);
      this.#cache?.flush();
      return { made };
    });
    if (own) return own.made;
    // Whoever asked for the newer one may have called it off.
    return newer()!.catch(() => this.#newest(calls, signal, work));
  }

  #inTurn<T>(signal: AbortSignal | undefined, work: (corpus: Corpus) => T | Promise<T>): Promise<T> {
    this.#rehearsals.interrupt();
    const result = this.#last.then(async () => {
      this.#check(signal);
      const corpus = await this.#loaded();
      this.#check(signal);
      const answer = await work(corpus);
      this.#check(signal);
      return answer;
    });
    const last: Promise<void> = result.then(
      () => this.#answered(last),
      () => this.#answered(last),
    );
    this.#last = last;
    return result;
  }

  /** The answer to a call was given; there may be others. */
  #answered(call: Promise<unknown>): void {
    if (call === this.#last && !this.#disposed) this.#rehearsals.resume(() => this.#loaded());
  }

  #check(signal: AbortSignal | undefined): void {
    if (this.#disposed) throw new Error(disposedMessage);
    signal?.throwIfAborted();
  }

  #loaded(): Promise<Corpus> {
    this.#corpus ??= import('../engine/corpus.ts').then(
      ({ Corpus }) => new Corpus(undefined, this.#cache?.comparisons),
    );
    return this.#corpus;
  }
}
