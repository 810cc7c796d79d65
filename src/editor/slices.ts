import { nextTask } from '../worker/nextTask.ts';

/** Work goes on for so long, in milliseconds, before other tasks of the extension host have a turn. */
const longestSlice = 1;

/** Work that can rest wherever it yields: less than a millisecond should lie between two yields. */
export type Work<T> = Generator<undefined, T>;

/**
 * Does work in slices, so that typing, scrolling and other extensions do not wait for it.
 * @param isStale asked between two slices: work whose result nobody wants any more is left, and undefined comes of it
 */
export async function inSlices<T>(work: Work<T>, isStale: () => boolean = () => false): Promise<T | undefined> {
  let begin = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begin < longestSlice) continue;
    await nextTask();
    if (isStale()) return undefined;
    begin = performance.now();
  }
}

/** Has one short piece of work done in each task, however many ask at once. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => T): Promise<T> {
    const done = this.#last.then(nextTask).then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
