/** Work that can rest, or be left undone, wherever it yields. */
export type Work<T> = Generator<undefined, T>;

/** Does work in one go. */
export function finished<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
