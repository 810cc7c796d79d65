import { ByteReader, ByteRow } from './byteRow.ts';
import { commonString } from './commonStrings.ts';
import { addTo } from './groupBy.ts';
import { COMMON, EXCERPT, JOINED, KIND_BITS, KINDS, NARROW, WIDE, writeKnown } from './packedStrings.ts';

/**
 * Plain values as bytes and one row of characters: a tenth of what the objects take. Strings that are equal are kept once, and
 * what is one object comes back as one object.
 */

/** A value, packed. It can be handed to another thread, and kept as it is. */
export interface Packed {
  /** The properties of each kind of object, by the number that `code` has for it. */
  readonly shapes: readonly Shape[];
  /** All strings in a row: those of Latin-1 take a byte a character when they are among themselves. */
  readonly narrow: string;
  readonly wide: string;
  readonly code: Uint8Array<ArrayBuffer>;
}

/** The names of an object's properties in their order. */
export type Shape = readonly string[];

const [NULL, UNDEFINED, TRUE, FALSE, POSITIVE, NEGATIVE, FLOAT, STRING, ARRAY, SET, MAP, KNOWN, OBJECT, INTEGERS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
] as const;
const [NO_ARRAY, NO_SET, HUNDREDTHS] = [14, 15, 16] as const;
/** From here on a byte says its value too: a small number, the shape of an object, a string. */
const FIRST_NUMBER = 20;
const FIRST_SHAPE = 84;
const FIRST_STRING = 148;
/** Of each of these ranges the last bytes say a value together with the byte behind them. */
const PAGES = 8;
const [NUMBERS, SHAPES, STRINGS] = [64, 64, 108].map((bytes) => bytes - PAGES) as [number, number, number];

/** The largest whole number that is written as one; greater ones are as rare as fractions. */
const LARGEST = 2 ** 31 - 1;

/** The shapes of everything that is packed here: there are as many as the code that makes the objects has kinds of them. */
const shapes: Shape[] = [];
/** The numbers of the shapes that begin with a name. */
const shapesFrom = new Map<string | undefined, number[]>();

/** Packs a value made of null, undefined, booleans, numbers, strings, arrays, sets, maps, integer arrays and plain objects. */
export function pack(value: unknown): Packed {
  const writer = new Writer();
  writer.value(value);
  return writer.end();
}

/**
 * Packs it in less: strings that others have too are kept once for all of them, and what a text holds, such as that of the source
 * that the value tells of, is not kept again. Only this thread can unpack it, with that text.
 */
export function packAbridged(value: unknown, text: string): Packed {
  const writer = new Writer();
  writer.value(value);
  return writer.end(text);
}

/** The same value, packed with the shapes of this thread. */
export function packedHere(packed: Packed): Packed {
  return packed.shapes === shapes ? packed : pack(unpack(packed));
}

const knownShapes = new Map<string, readonly Shape[]>();
/** Those that are shared already: to spell shapes out takes longer than to unpack a few claims. */
const sharedShapes = new WeakSet<readonly Shape[]>([shapes]);

/** The same value; of packed values that came from elsewhere, those with like shapes share them. */
export function sharingShapes<T extends { readonly shapes: readonly Shape[] }>(packed: T): T {
  if (sharedShapes.has(packed.shapes)) return packed;
  const name = JSON.stringify(packed.shapes);
  const known = knownShapes.get(name) ?? packed.shapes;
  knownShapes.set(name, known);
  sharedShapes.add(known);
  return { ...packed, shapes: known };
}

/** The value that was packed, made anew; of what was abridged, with the text that it was abridged by. */
export function unpack<T>(packed: Packed, text = ''): T {
  return new Reader(packed, text).value() as T;
}

class Writer {
  readonly #row = new ByteRow(4096);
  readonly #strings = new Map<string, number>();
  /** The parts of strings that are kept by them, by their numbers, which are less than that of the whole. */
  readonly #joined = new Map<string, readonly number[]>();
  readonly #known = new Map<object, number>();

  value(value: unknown): void {
    if (typeof value === 'string') this.#reference(FIRST_STRING, STRINGS, STRING, this.#numberOf(value));
    else if (typeof value === 'number') this.#number(value);
    else if (value === null) this.#byte(NULL);
    else if (typeof value === 'object') this.#object(value);
    else this.#byte(value === undefined ? UNDEFINED : value ? TRUE : FALSE);
  }

  /**
   * What was written, behind the lengths of the strings.
   * @param known a text whose words need not be kept, where those that others have need not be either
   */
  end(known?: string): Packed {
    const header = new ByteRow(1024);
    const parts = { narrow: [] as string[], wide: [] as string[] };
    header.integer(this.#strings.size);
    for (const text of this.#strings.keys()) {
      const joined = this.#joined.get(text);
      if (joined) {
        header.integer((joined.length << KIND_BITS) | JOINED);
        for (const part of joined) header.integer(part);
        continue;
      }
      if (known !== undefined && writeKnown(header, text, known)) continue;
      const kind = beyondLatin.test(text) ? WIDE : NARROW;
      header.integer((text.length << KIND_BITS) | kind);
      parts[kind === WIDE ? 'wide' : 'narrow'].push(text);
    }
    return {
      shapes,
      narrow: parts.narrow.join(''),
      wide: parts.wide.join(''),
      code: header.endWith(this.#row.end()),
    };
  }

  #object(value: object): void {
    const known = this.#known.get(value);
    if (known !== undefined) {
      this.#byte(KNOWN);
      this.#integer(known);
      return;
    }
    this.#known.set(value, this.#known.size);
    if (Array.isArray(value)) {
      if (value.length === 0) {
        this.#byte(NO_ARRAY);
        return;
      }
      this.#count(ARRAY, value.length);
      for (let i = 0; i < value.length; i += 1) this.value(value[i]);
    } else if (value instanceof Set) {
      if (value.size === 0) {
        this.#byte(NO_SET);
        return;
      }
      this.#count(SET, value.size);
      for (const item of value) this.value(item);
    } else if (value instanceof Map) {
      this.#count(MAP, value.size);
      for (const [key, item] of value) {
        this.value(key);
        this.value(item);
      }
    } else if (value instanceof Int32Array) {
      this.#count(INTEGERS, value.length);
      for (const item of value) this.#number(item);
    } else {
      const keys = Object.keys(value);
      this.#reference(FIRST_SHAPE, SHAPES, OBJECT, shapeOf(keys));
      for (let i = 0; i < keys.length; i += 1) this.value((value as Readonly<Record<string, unknown>>)[keys[i]!]);
    }
  }

  #count(tag: number, count: number): void {
    this.#byte(tag);
    this.#integer(count);
  }

  #number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) <= LARGEST && !Object.is(value, -0)) {
      if (value < 0) {
        this.#byte(NEGATIVE);
        this.#integer(-value);
      } else this.#reference(FIRST_NUMBER, NUMBERS, POSITIVE, value);
      return;
    }
    const hundredths = Math.round(value * 100);
    if (hundredths > 0 && hundredths <= LARGEST && hundredths / 100 === value) {
      this.#byte(HUNDREDTHS);
      this.#integer(hundredths);
      return;
    }
    this.#byte(FLOAT);
    float[0] = value;
    for (const byte of bytesOfFloat) this.#byte(byte);
  }

  /** A number in the byte itself where that can say so many, or with the byte behind it, else behind the tag. */
  #reference(from: number, count: number, tag: number, number: number): void {
    const more = number - count;
    if (more < 0) this.#byte(from + number);
    else if (more < PAGES * 256) {
      this.#byte(from + count + (more >> 8));
      this.#byte(more & 255);
    } else {
      this.#byte(tag);
      this.#integer(number);
    }
  }

  #numberOf(text: string): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    if (text.includes(':') && placed.test(text)) {
      const parts = text.match(partPattern)!.map((part) => this.#numberOf(part));
      this.#joined.set(text, parts);
    }
    this.#strings.set(text, this.#strings.size);
    return this.#strings.size - 1;
  }

  #integer(value: number): void {
    this.#row.integer(value);
  }

  #byte(byte: number): void {
    this.#row.byte(byte);
  }
}

class Reader {
  readonly #shapes: readonly Shape[];
  readonly #blanks: (Blank | undefined)[];
  readonly #bytes: ByteReader;
  readonly #strings: string[] = [];
  readonly #known: object[] = [];

  constructor({ shapes, narrow, wide, code }: Packed, text: string) {
    this.#shapes = shapes;
    this.#blanks = blanksOf(shapes);
    this.#bytes = new ByteReader(code);
    const ends = [0, 0];
    for (let left = this.#integer(); left > 0; left -= 1) {
      const kindAndLength = this.#integer();
      const [kind, length] = [kindAndLength & KINDS, kindAndLength >>> KIND_BITS];
      if (kind === COMMON) {
        this.#strings.push(commonString(length));
        continue;
      }
      if (kind === EXCERPT) {
        const start = this.#integer();
        this.#strings.push(text.slice(start, start + length));
        continue;
      }
      if (kind === JOINED) {
        this.#strings.push(Array.from({ length }, () => this.#strings[this.#integer()]!).join(''));
        continue;
      }
      const start = ends[kind]!;
      ends[kind] = start + length;
      this.#strings.push((kind === WIDE ? wide : narrow).slice(start, ends[kind]));
    }
  }

  value(): unknown {
    const byte = this.#bytes.byte();
    if (byte >= FIRST_STRING) return this.#strings[this.#numberFrom(byte - FIRST_STRING, STRINGS)];
    if (byte >= FIRST_SHAPE) return this.#object(this.#numberFrom(byte - FIRST_SHAPE, SHAPES));
    if (byte >= FIRST_NUMBER) return this.#numberFrom(byte - FIRST_NUMBER, NUMBERS);
    switch (byte) {
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case POSITIVE:
        return this.#integer();
      case NEGATIVE:
        return -this.#integer();
      case FLOAT:
        for (let i = 0; i < bytesOfFloat.length; i += 1) bytesOfFloat[i] = this.#bytes.byte();
        return float[0];
      case HUNDREDTHS:
        return this.#integer() / 100;
      case STRING:
        return this.#strings[this.#integer()];
      case NO_ARRAY:
        this.#known.push(emptyArray);
        return emptyArray;
      case NO_SET:
        this.#known.push(emptySet);
        return emptySet;
      case ARRAY:
        return this.#array();
      case SET:
        return this.#set();
      case MAP:
        return this.#map();
      case KNOWN:
        return this.#known[this.#integer()];
      case OBJECT:
        return this.#object(this.#integer());
      case INTEGERS:
        return this.#integers();
      default:
        return undefined;
    }
  }

  #array(): readonly unknown[] {
    const items: unknown[] = [];
    this.#known.push(items);
    for (let left = this.#integer(); left > 0; left -= 1) items.push(this.value());
    return items;
  }

  #set(): ReadonlySet<unknown> {
    const items = new Set<unknown>();
    this.#known.push(items);
    for (let left = this.#integer(); left > 0; left -= 1) items.add(this.value());
    return items;
  }

  #map(): Map<unknown, unknown> {
    const entries = new Map<unknown, unknown>();
    this.#known.push(entries);
    for (let left = this.#integer(); left > 0; left -= 1) {
      const key = this.value();
      entries.set(key, this.value());
    }
    return entries;
  }

  #integers(): Int32Array {
    const integers = new Int32Array(this.#integer());
    this.#known.push(integers);
    for (let i = 0; i < integers.length; i += 1) integers[i] = this.value() as number;
    return integers;
  }

  #object(shape: number): object {
    const keys = this.#shapes[shape]!;
    this.#blanks[shape] ??= blankOf(keys);
    const object = { ...this.#blanks[shape] };
    this.#known.push(object);
    for (let i = 0; i < keys.length; i += 1) object[keys[i]!] = this.value();
    return object;
  }

  /** What a byte says, by itself or with the one behind it. */
  #numberFrom(said: number, count: number): number {
    return said < count ? said : count + ((said - count) << 8) + this.#bytes.byte();
  }

  #integer(): number {
    return this.#bytes.integer();
  }
}

/** An object of a shape with nothing in it. */
type Blank = Record<string, unknown>;

const knownBlanks = new WeakMap<readonly Shape[], (Blank | undefined)[]>();

function blanksOf(shapes: readonly Shape[]): (Blank | undefined)[] {
  const known = knownBlanks.get(shapes) ?? [];
  knownBlanks.set(shapes, known);
  return known;
}

/**
 * Copies of it are as fast to make and to read as objects that code spells out. One to which a program adds a dozen properties
 * one by one becomes a table, which is slow to look up.
 */
function blankOf(keys: Shape): Blank {
  return JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join()}}`);
}

/** Ids of claims, and those made of them, name a place in a source: they are kept by their parts, which come again in others. */
const placed = /.:\d+-\d+:./;
const partPattern = /[^:|]+:?|[:|]/g;

function shapeOf(keys: Shape): number {
  const [first] = keys;
  const known = shapesFrom.get(first);
  if (known) for (const number of known) if (isSameShape(shapes[number]!, keys)) return number;
  shapes.push(keys);
  addTo(shapesFrom, first, shapes.length - 1);
  return shapes.length - 1;
}

function isSameShape(a: Shape, b: Shape): boolean {
  if (a.length !== b.length) return false;
  // Those that begin alike differ at their ends.
  for (let i = a.length - 1; i >= 0; i -= 1) if (a[i] !== b[i]) return false;
  return true;
}

const emptyArray: readonly unknown[] = [];
/** There are many sets without anything in them, and each takes as much as one of four. */
const emptySet: ReadonlySet<unknown> = new Set();

const float = new Float64Array(1);
const bytesOfFloat = new Uint8Array(float.buffer);
const beyondLatin = /[^\0-\xFF]/;
