/**
 * Maps offsets of a text that was derived from a source (white space folded, mark-up removed) back to the source.
 *
 * The derived text is a row of segments. Most stand for the source one unit for one unit; an *atomic* one stands as a
 * whole for a stretch of another length, such as `&` for `&amp;` or one space for a run of white space.
 */
export class OffsetMap {
  /** Three numbers a segment: where it begins in the derived text and in the source, and its source length if it is atomic, else -1. */
  #segments: Int32Array = new Int32Array(24);
  #count = 0;

  /** The map that `segments` was made of. */
  static of(segments: Int32Array): OffsetMap {
    const map = new OffsetMap();
    map.#segments = segments;
    map.#count = segments.length / 3;
    return map;
  }

  /** What `add` was called with, as far as it made a difference, three numbers a call: the map as plain data. */
  get segments(): Int32Array {
    return this.#segments.slice(0, this.#count * 3);
  }

  /**
   * Says that the derived text from `derived` on stands for the source from `source` on: unit for unit, or, where a
   * `length` is given, up to the next call's `derived` as a whole for that many units. Calls come in order.
   */
  add(derived: number, source: number, length = UNITS): void {
    const last = this.#count - 1;
    if (last >= 0) {
      const continues = this.#lengthOf(last) === UNITS && length === UNITS;
      if (continues && this.#sourceOf(last) + (derived - this.#derivedOf(last)) === source) return;
    }
    const at = last >= 0 && this.#derivedOf(last) === derived ? last : this.#count;
    this.#count = at + 1;
    if (this.#segments.length < this.#count * 3) {
      const longer = new Int32Array(this.#segments.length * 2);
      longer.set(this.#segments);
      this.#segments = longer;
    }
    this.#segments.set([derived, source, length], at * 3);
  }

  /** The source offset of the derived character at `offset`; for a character of an atomic segment, where that begins. */
  start(offset: number): number {
    const index = this.#segmentAt(offset);
    if (index < 0) return offset;
    const source = this.#sourceOf(index);
    return this.#lengthOf(index) === UNITS ? source + (offset - this.#derivedOf(index)) : source;
  }

  /**
   * The source offset at which the derived range that ends, exclusively, at `offset` ends: the whole of `&amp;` belongs
   * to a range that ends with its `&`. For offset 0 it is `start(0)`.
   */
  end(offset: number): number {
    if (offset <= 0) return this.start(0);
    const index = this.#segmentAt(offset - 1);
    if (index < 0) return offset;
    const length = this.#lengthOf(index);
    return this.#sourceOf(index) + (length === UNITS ? offset - this.#derivedOf(index) : length);
  }

  /** The map to the text that this one's source was itself derived from, as `earlier` tells. */
  through(earlier: OffsetMap): OffsetMap {
    const map = new OffsetMap();
    for (let i = 0; i < this.#count; i += 1) {
      const [derived, source, length] = [this.#derivedOf(i), this.#sourceOf(i), this.#lengthOf(i)];
      if (length !== UNITS) {
        const start = earlier.start(source);
        map.add(derived, start, length === 0 ? 0 : earlier.end(source + length) - start);
        continue;
      }
      // The last segment goes on to the end of the text.
      const end = i + 1 < this.#count ? source + this.#derivedOf(i + 1) - derived : Number.POSITIVE_INFINITY;
      for (let j = Math.max(0, earlier.#segmentAt(source)); j < earlier.#count && earlier.#derivedOf(j) < end; j += 1) {
        const from = Math.max(source, earlier.#derivedOf(j));
        map.add(derived + from - source, earlier.start(from), earlier.#lengthOf(j));
      }
    }
    return map;
  }

  /**
   * What of the derived text the source does not hold unit for unit: its atomic segments, in a row.
   * @param derived the whole derived text
   */
  literalsOf(derived: string): string {
    const literals: string[] = [];
    for (let i = 0; i < this.#count; i += 1)
      if (this.#lengthOf(i) !== UNITS) literals.push(derived.slice(this.#derivedOf(i), this.#endOf(i, derived.length)));
    return literals.join('');
  }

  /** A stretch of the derived text, from its source and its literals. */
  derivedText(source: string, literals: string, start: number, end: number): string {
    const literalAt = this.#literalStarts();
    let text = '';
    for (let i = Math.max(0, this.#segmentAt(start)); i < this.#count && this.#derivedOf(i) < end; i += 1) {
      const isLiteral = this.#lengthOf(i) !== UNITS;
      const shift = (isLiteral ? literalAt[i]! : this.#sourceOf(i)) - this.#derivedOf(i);
      const from = Math.max(start, this.#derivedOf(i));
      text += (isLiteral ? literals : source).slice(from + shift, Math.min(end, this.#endOf(i, end)) + shift);
    }
    return text;
  }

  /** By segment, where it begins among the literals if it is atomic. Asked for once all segments are there, mostly of one map in a row. */
  #literalStarts(): Int32Array {
    if (countedLast.map === this) return countedLast.starts;
    const starts = new Int32Array(this.#count);
    let length = 0;
    for (let i = 0; i < this.#count; i += 1) {
      starts[i] = length;
      // Nothing stands behind the last segment.
      if (this.#lengthOf(i) !== UNITS) length += this.#endOf(i, this.#derivedOf(i)) - this.#derivedOf(i);
    }
    countedLast = { map: this, starts };
    return starts;
  }

  /** The last segment that begins at or before `offset`, else the first; -1 where there is none. */
  #segmentAt(offset: number): number {
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#derivedOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#count > 0 ? low : -1;
  }

  #derivedOf(segment: number): number {
    return this.#segments[segment * 3]!;
  }

  #sourceOf(segment: number): number {
    return this.#segments[segment * 3 + 1]!;
  }

  #lengthOf(segment: number): number {
    return this.#segments[segment * 3 + 2]!;
  }

  /** Where a segment ends in the derived text, which ends at `end` if it is the last one. */
  #endOf(segment: number, end: number): number {
    return segment + 1 < this.#count ? this.#derivedOf(segment + 1) : end;
  }
}

/** For the source length of a segment that stands unit for unit. */
const UNITS = -1;

let countedLast: { readonly map: OffsetMap | undefined; readonly starts: Int32Array } = {
  map: undefined,
  starts: new Int32Array(),
};
