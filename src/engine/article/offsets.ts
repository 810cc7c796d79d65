/**
 * Maps offsets of a text that was derived from a source (white space folded, mark-up removed) back to the source.
 *
 * The derived text is a row of segments. Most stand for the source one unit for one unit; an *atomic* one stands as a
 * whole for a stretch of another length, such as `&` for `&amp;` or one space for a run of white space.
 */
export class OffsetMap {
  readonly #derived: number[] = [];
  readonly #source: number[] = [];
  /** Source length of an atomic segment; -1 where the segment stands unit for unit. */
  readonly #length: number[] = [];

  /** The map that `segments` was made of. */
  static of(segments: Int32Array): OffsetMap {
    const map = new OffsetMap();
    for (let i = 0; i < segments.length; i += 3) map.add(segments[i]!, segments[i + 1]!, segments[i + 2]!);
    return map;
  }

  /** What `add` was called with, as far as it made a difference, three numbers a call: the map as plain data. */
  get segments(): Int32Array {
    return Int32Array.from(
      this.#derived.flatMap((derived, index) => [derived, this.#source[index]!, this.#length[index]!]),
    );
  }

  /**
   * Says that the derived text from `derived` on stands for the source from `source` on: unit for unit, or, where a
   * `length` is given, up to the next call's `derived` as a whole for that many units. Calls come in order.
   */
  add(derived: number, source: number, length = -1): void {
    const last = this.#derived.length - 1;
    if (last >= 0) {
      const continues = this.#length[last] === -1 && length === -1;
      if (continues && this.#source[last]! + (derived - this.#derived[last]!) === source) return;
      if (this.#derived[last] === derived) {
        this.#source[last] = source;
        this.#length[last] = length;
        return;
      }
    }
    this.#derived.push(derived);
    this.#source.push(source);
    this.#length.push(length);
  }

  /** The source offset of the derived character at `offset`; for a character of an atomic segment, where that begins. */
  start(offset: number): number {
    const index = this.#segmentAt(offset);
    if (index < 0) return offset;
    return this.#length[index] === -1 ? this.#source[index]! + (offset - this.#derived[index]!) : this.#source[index]!;
  }

  /**
   * The source offset at which the derived range that ends, exclusively, at `offset` ends: the whole of `&amp;` belongs
   * to a range that ends with its `&`. For offset 0 it is `start(0)`.
   */
  end(offset: number): number {
    if (offset <= 0) return this.start(0);
    const index = this.#segmentAt(offset - 1);
    if (index < 0) return offset;
    const length = this.#length[index]!;
    return this.#source[index]! + (length === -1 ? offset - this.#derived[index]! : length);
  }

  /** The last segment that begins at or before `offset`, else the first; -1 where there is none. */
  #segmentAt(offset: number): number {
    let low = 0;
    let high = this.#derived.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#derived[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#derived.length > 0 ? low : -1;
  }
}
