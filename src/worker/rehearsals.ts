import type { Corpus } from '../engine/corpus.ts';
import { nextTask } from './nextTask.ts';

/** An engine of which nothing was asked for so long, in milliseconds, is idle. */
const IDLE = 200;

/** Work goes on for so long, in milliseconds, before a call has a turn. */
const longestSlice = 5;

/** The engine makes room for so many edited sources: more rehearsals would be for nothing. */
const MOST = 4;

/**
 * The first edit of an article costs many times what the next ones cost. So those that were opened, and will be edited soon, are
 * read as if they were edited while nobody waits for the engine; whatever is asked of it has its turn first.
 */
export class Rehearsals {
  readonly #opened = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Another number since the engine was called again. */
  #calls = 0;

  /** A source was opened. */
  opened(path: string): void {
    this.#opened.delete(path);
    this.#opened.add(path);
    const [oldest] = this.#opened;
    if (this.#opened.size > MOST) this.#opened.delete(oldest!);
  }

  /** A source is another one by now: its first edit has come, or it is gone. */
  changed(path: string): void {
    this.#opened.delete(path);
  }

  /** The engine is called. */
  interrupt(): void {
    this.#calls += 1;
    clearTimeout(this.#timer);
  }

  /** The engine has answered all calls. */
  resume(load: () => Promise<Corpus>): void {
    if (this.#opened.size === 0) return;
    this.#timer = setTimeout(() => {
      // What fails here fails again, and is told, where somebody asks for it.
      this.#run(load).catch(() => this.#opened.clear());
    }, IDLE);
  }

  async #run(load: () => Promise<Corpus>): Promise<void> {
    const calls = this.#calls;
    const corpus = await load();
    for (const path of this.#opened) {
      const work = corpus.rehearse(path);
      for (let done = false; !done; ) {
        await nextTask();
        if (calls !== this.#calls) return;
        const begin = performance.now();
        let step = work.next();
        while (!step.done && performance.now() - begin < longestSlice) step = work.next();
        if (step.done && !step.value) return;
        done = step.done === true;
      }
      this.#opened.delete(path);
    }
  }
}
