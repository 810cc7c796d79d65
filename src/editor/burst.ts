/** The most milliseconds that what came first waits. */
const longest = 2000;

/**
 * Collects what comes in bursts (a checkout, an unpacked archive) and hands it over at once: after a pause in which nothing
 * more came, or where it never pauses, from time to time.
 */
export class Burst<T> {
  readonly #answer: (items: readonly T[]) => void;
  readonly #items = new Map<string, T>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  /** @param answer is given each thing that came, once */
  constructor(answer: (items: readonly T[]) => void) {
    this.#answer = answer;
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /**
   * @param key of what came: of the same thing the last counts
   * @param pause in which nothing more comes, in milliseconds
   */
  add(key: string, item: T, pause: number): void {
    const now = performance.now();
    if (!this.isWaiting) this.#since = now;
    this.#items.set(key, item);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        const items = [...this.#items.values()];
        this.dispose();
        this.#answer(items);
      },
      Math.max(0, Math.min(pause, this.#since + longest - now)),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#items.clear();
  }
}
