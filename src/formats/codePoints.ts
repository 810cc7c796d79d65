/** Counts the code points of a text, whose offsets elsewhere are UTF-16 code units; made once a text. */
export class CodePoints {
  readonly #text: string;
  /** The offsets of the second halves of surrogate pairs, rising. */
  readonly #lowHalves: number[] = [];

  constructor(text: string) {
    this.#text = text;
    for (let index = 1; index < text.length; index += 1) {
      if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))) this.#lowHalves.push(index);
    }
  }

  /** How many code points stand before an offset. */
  before(offset: number): number {
    let low = 0;
    let high = this.#lowHalves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lowHalves[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  /** The offset, within the text, or the one after it where it would part a surrogate pair. */
  boundaryFrom(offset: number): number {
    const within = Math.min(Math.max(offset, 0), this.#text.length);
    const parts = isLow(this.#text.charCodeAt(within)) && isHigh(this.#text.charCodeAt(within - 1));
    return parts ? within + 1 : within;
  }
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
