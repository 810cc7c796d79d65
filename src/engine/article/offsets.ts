/** Maps offsets of a text that was derived from a source (white space folded, mark-up removed) back to the source. */
export class OffsetMap {
  /** Segment `i` begins at `derived[i]` and stands for the source from `source[i]` on, one unit for one unit. */
  readonly #derived: number[] = [];
  readonly #source: number[] = [];

  /** Says that the derived text from `derived` on stands for the source from `source` on. Calls come in order. */
  add(derived: number, source: number): void {
    const last = this.#derived.length - 1;
    if (last >= 0) {
      if (this.#source[last]! + (derived - this.#derived[last]!) === source) return;
      if (this.#derived[last] === derived) {
        this.#source[last] = source;
        return;
      }
    }
    this.#derived.push(derived);
    this.#source.push(source);
  }

  /** The source offset of the derived character at `offset`. */
  start(offset: number): number {
    let low = 0;
    let high = this.#derived.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#derived[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low < this.#derived.length ? this.#source[low]! + (offset - this.#derived[low]!) : offset;
  }
}
