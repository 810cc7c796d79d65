import { type AnalysedSource, unpack } from '../engine/analysedSource.ts';
import type { SourceInput } from '../engine/article/article.ts';
import type { Analysed } from './analyst.ts';
import type { EngineWorker } from './port.ts';

/** A source that waits for a thread, or is with one. */
interface Task {
  readonly source: SourceInput;
  readonly resolve: (analysed: AnalysedSource) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that analyse sources side by side. Each has one source at a time, so that none waits behind a long one. */
export class Analysts {
  readonly #start: () => EngineWorker;
  readonly #waiting: Task[] = [];
  readonly #busy = new Map<EngineWorker, Task>();
  readonly #idle: EngineWorker[] = [];

  /** @param start starts a thread that serves analyses, at once so many times and again for one that has ended */
  constructor(count: number, start: () => EngineWorker) {
    this.#start = start;
    for (let each = 0; each < count; each += 1) this.#hire();
  }

  /** Analyses a source as soon as a thread is free. Rejects where the source can't be analysed. */
  analyse(source: SourceInput): Promise<AnalysedSource> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ source, resolve, reject });
      this.#assign();
    });
  }

  /** Ends the threads; sources that are not analysed by then never are. */
  dispose(): void {
    for (const worker of [...this.#idle, ...this.#busy.keys()]) worker.stop();
    this.#waiting.length = 0;
  }

  #hire(): void {
    const worker = this.#start();
    worker.onMessage((message) => this.#finish(worker, message as Analysed));
    worker.onEnd((reason) => {
      const task = this.#busy.get(worker);
      this.#busy.delete(worker);
      const place = this.#idle.indexOf(worker);
      if (place >= 0) this.#idle.splice(place, 1);
      task?.reject(new Error(`its thread ended over it (${reason})`));
      // A thread that ends without any work would end again.
      if (task) this.#hire();
    });
    this.#idle.push(worker);
    this.#assign();
  }

  #finish(worker: EngineWorker, answer: Analysed): void {
    const task = this.#busy.get(worker);
    if (!task) return;
    this.#busy.delete(worker);
    this.#idle.push(worker);
    this.#assign();
    if ('packed' in answer) task.resolve(unpack(answer.packed, task.source));
    else task.reject(new Error(answer.failed));
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const [worker, task] = [this.#idle.shift()!, this.#waiting.shift()!];
      this.#busy.set(worker, task);
      worker.post(task.source);
    }
  }
}
