/** A quote and what stands around it; every run of white space is one space, so that another line break loses nothing. */
export interface Anchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** So much on either side tells most quotes from others alike, in UTF-16 code units; more is taken where it does not. */
const shortestContext = 32;
const longestContext = 512;

/** Words that stand more often than this are no place that anybody could mean. */
const mostPlaces = 10_000;

/** A text in which anchors are made and found again. Offsets are UTF-16 code units of the text as it came. */
export class AnchoredText {
  readonly #folded: string;
  /** For each code unit of the folded text its offset in the text, and the length of the text at the end. */
  readonly #offsets: readonly number[];

  constructor(text: string) {
    let folded = '';
    const offsets: number[] = [];
    for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
      const shown = /^\s/.test(part) ? ' ' : part;
      for (let unit = 0; unit < shown.length; unit += 1) offsets.push(index + unit);
      folded += shown;
    }
    offsets.push(text.length);
    this.#folded = folded;
    this.#offsets = offsets;
  }

  /** The anchor of a stretch: with so much of what stands around it that it is found again. */
  anchorOf({ start, end }: Span): Anchor {
    const [from, to] = [this.#foldedOffset(start), this.#foldedOffset(end)];
    for (let context = shortestContext; ; context *= 2) {
      const anchor = {
        quote: this.#folded.slice(from, to),
        prefix: this.#folded.slice(Math.max(0, from - context), from).replace(/^[\uDC00-\uDFFF]/, ''),
        suffix: this.#folded.slice(to, to + context).replace(/[\uD800-\uDBFF]$/, ''),
      };
      if (context >= longestContext || this.#placeOf(anchor) === from) return anchor;
    }
  }

  /**
   * Where an anchor's quote stands now. Undefined where the words are gone, where two places could be meant, and where they
   * stand in other surroundings: what looks alike need not be what was meant. An edit on one side of a quote that stands
   * only once is forgiven.
   */
  find(anchor: Anchor): Span | undefined {
    const at = this.#placeOf(anchor);
    if (at === undefined) return undefined;
    const last = at + fold(anchor.quote).length - 1;
    return { start: this.#offsets[at]!, end: this.#endOf(last) };
  }

  #placeOf(anchor: Anchor): number | undefined {
    const [quote, prefix, suffix] = [fold(anchor.quote), fold(anchor.prefix), fold(anchor.suffix)];
    if (quote === '') return undefined;
    const whole: number[] = [];
    const half: number[] = [];
    let places = 0;
    for (let at = this.#folded.indexOf(quote); at >= 0; at = this.#folded.indexOf(quote, at + 1)) {
      places += 1;
      if (places > mostPlaces) return undefined;
      const end = at + quote.length;
      // Nothing before a quote is a surrounding too: it stood at the very beginning.
      const before =
        prefix === '' ? at === 0 : at >= prefix.length && this.#folded.startsWith(prefix, at - prefix.length);
      const after = suffix === '' ? end === this.#folded.length : this.#folded.startsWith(suffix, end);
      if (before && after) whole.push(at);
      else if (before || after) half.push(at);
    }
    if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
    return places === 1 ? half[0] : undefined;
  }

  #foldedOffset(offset: number): number {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The offset behind a unit of the folded text; a run of white space ends with its first one. */
  #endOf(unit: number): number {
    return this.#offsets[unit]! + 1;
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
