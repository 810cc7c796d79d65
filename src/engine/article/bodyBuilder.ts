import type { BlockRole } from './article.ts';
import { OffsetMap } from './offsets.ts';

/** A block while its role may still change. */
export interface DraftBlock {
  role: BlockRole;
  readonly start: number;
  end: number;
}

export interface Body {
  readonly body: string;
  readonly blocks: DraftBlock[];
  readonly offsets: OffsetMap;
}

/**
 * Control characters, soft hyphen, zero-width and direction marks, byte order mark. A joiner inside an emoji is kept, it
 * carries meaning.
 */
const DROPPED =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
const JOINER = '\\u200D(?![\\uD800-\\uDBFF\\u2600-\\u27BF])';
const WHITE_OTHER = '\\t-\\r\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';

/** Where a stretch ends that can be copied as it is: at a character to fold or drop, or at a second space. */
const IRREGULAR = new RegExp(`[${WHITE_OTHER}${DROPPED}]|${JOINER}| (?= )`, 'g');
/** A run of white space and dropped characters. */
const FOLDED_RUN = new RegExp(`(?:[ ${WHITE_OTHER}${DROPPED}]|${JOINER})+`, 'y');
const WHITE = new RegExp(`[ ${WHITE_OTHER}]`);

/** Between the cells of a table row. */
const CELL_SEPARATOR = ' | ';

/**
 * Writes the body of an article and its offset map together. The caller opens blocks and names stretches of the source
 * in the order of the text; the builder folds white space, drops invisible characters and separates blocks.
 */
export class BodyBuilder {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #blocks: DraftBlock[] = [];
  readonly #offsets = new OffsetMap();
  /** Length of the body so far. */
  #length = 0;
  /** Source offset behind what was written last. */
  #sourceEnd = 0;
  #role: BlockRole | null = null;
  #block: DraftBlock | null = null;
  /** White space that was read and is written only if a word follows in the block. */
  #spaceStart = -1;
  #spaceEnd = -1;
  #separator = ' ';
  /** Position of the next irregular character, found ahead so that no stretch is searched twice. */
  #irregular = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Ends the current block, if any, and begins a new one; a block without words leaves no trace. */
  open(role: BlockRole): void {
    this.close();
    this.#role = role;
  }

  /** Ends the current block; what follows without `open` is a paragraph. */
  close(): void {
    this.#block = null;
    this.#role = null;
    this.#spaceStart = -1;
    this.#separator = ' ';
  }

  /** Whether no words were written yet. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Gives the current block another role than it was opened with. */
  relabel(role: BlockRole): void {
    this.#role = role;
    if (this.#block) this.#block.role = role;
  }

  /** The words of the current block so far, up to the last `length` units. */
  ending(length: number): string {
    return this.#block ? this.#parts.slice(-length).join('').slice(-length) : '';
  }

  /** Adds the source from `start` to `end` (exclusive) as it is written there. */
  text(start: number, end: number): void {
    let index = start;
    while (index < end) {
      FOLDED_RUN.lastIndex = index;
      if (this.#text.charCodeAt(index) <= 0x20 || this.#nextIrregular(index) === index) {
        const run = FOLDED_RUN.exec(this.#text);
        if (run) {
          const runEnd = Math.min(end, FOLDED_RUN.lastIndex);
          if (WHITE.test(run[0])) this.space(index, runEnd);
          index = runEnd;
          continue;
        }
      }
      let stop = Math.min(end, this.#nextIrregular(index + 1));
      const next = stop;
      if (this.#text.charCodeAt(stop - 1) === 0x20) stop -= 1;
      this.#write(this.#text.slice(index, stop), index, -1);
      this.#sourceEnd = stop;
      if (stop < next) this.space(stop, next);
      index = next;
    }
  }

  /** Adds `value`, which the source from `start` to `end` (exclusive) stands for, such as a decoded entity. */
  literal(value: string, start: number, end: number): void {
    FOLDED_RUN.lastIndex = 0;
    const run = FOLDED_RUN.exec(value);
    if (run && FOLDED_RUN.lastIndex === value.length) {
      if (WHITE.test(value)) this.space(start, end);
      return;
    }
    this.#write(value, start, end - start);
    this.#sourceEnd = end;
  }

  /** Says that the source from `start` to `end` (exclusive) separates words, such as a line break element. */
  space(start: number, end: number): void {
    if (this.#spaceStart < 0) this.#spaceStart = start;
    this.#spaceEnd = end;
  }

  /** Says that what follows in this block is another cell of the same table row. */
  cell(): void {
    if (this.#block) this.#separator = CELL_SEPARATOR;
  }

  finish(): Body {
    this.close();
    return { body: this.#parts.join(''), blocks: this.#blocks, offsets: this.#offsets };
  }

  #write(value: string, source: number, length: number): void {
    if (this.#block === null) this.#begin(source);
    else if (this.#separator !== ' ') this.#between(this.#separator, this.#sourceEnd, source);
    else if (this.#spaceStart >= 0) this.#between(' ', this.#spaceStart, this.#spaceEnd);
    this.#spaceStart = -1;
    this.#separator = ' ';
    this.#offsets.add(this.#length, source, length);
    this.#push(value);
    this.#block!.end = this.#length;
  }

  #begin(source: number): void {
    if (this.#blocks.length > 0) this.#between('\n', this.#sourceEnd, source);
    this.#block = { role: this.#role ?? 'paragraph', start: this.#length, end: this.#length };
    this.#blocks.push(this.#block);
  }

  /** Writes what stands between two words or blocks for the source from `start` to `end`. */
  #between(value: string, start: number, end: number): void {
    const isSame = value === this.#text.slice(start, end);
    this.#offsets.add(this.#length, start, isSame ? -1 : end - start);
    this.#push(value);
  }

  #push(value: string): void {
    this.#parts.push(value);
    this.#length += value.length;
  }

  #nextIrregular(from: number): number {
    if (this.#irregular < from) {
      IRREGULAR.lastIndex = from;
      this.#irregular = IRREGULAR.exec(this.#text)?.index ?? this.#text.length;
    }
    return this.#irregular;
  }
}
