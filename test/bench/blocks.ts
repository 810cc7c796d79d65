/** A stretch in which a thread did nothing else. */
export interface Block {
  /** Processor time of the thread, in milliseconds: what other programs do at the same time counts little in it. */
  readonly length: number;
  /** Where it began and ended, in microseconds of the clock that CPU profiles have. */
  readonly begin: number;
  readonly end: number;
}

/** Tells how long other tasks of this thread had to wait for their turn: looks, every millisecond, how much it worked meanwhile. */
export class Blocks {
  readonly #timer = setInterval(() => this.#look(), 1);
  #blocks: Block[] = [];
  #worked = worked();
  #looked = now();

  /** Forgets what was until now. */
  reset(): void {
    this.#look();
    this.#blocks = [];
  }

  /** The longest ones so far, the longest first. */
  longest(count: number): readonly Block[] {
    this.#look();
    return this.#blocks.toSorted((a, b) => b.length - a.length).slice(0, count);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const [before, begin] = [this.#worked, this.#looked];
    this.#worked = worked();
    this.#looked = now();
    this.#blocks.push({ length: this.#worked - before, begin, end: this.#looked });
  }
}

/** The thread's processor time, in milliseconds; the time of the clock in versions of Node that can't tell it. */
function worked(): number {
  if (!process.threadCpuUsage) return now() / 1000;
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function now(): number {
  return Number(process.hrtime.bigint() / 1000n);
}
