/** Bytes and numbers written one behind the other. */
export class ByteRow {
  #bytes: Uint8Array;
  #length = 0;

  /** @param room for so many bytes at first */
  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  byte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(this.#length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  integer(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** What was written, without room for more. */
  end(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  /** What was written, and other bytes behind it. */
  endWith(others: Uint8Array): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#length + others.length);
    all.set(this.#bytes.subarray(0, this.#length));
    all.set(others, this.#length);
    return all;
  }
}

/** Reads what was written so. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    this.at += 1;
    return this.bytes[this.at - 1]!;
  }

  integer(): number {
    let value = this.byte();
    if (value < 128) return value;
    value &= 127;
    for (let shift = 7; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}
