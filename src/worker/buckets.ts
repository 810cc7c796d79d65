import { type Packed, packedHere, type Shape, sharingShapes } from '../engine/packed.ts';

/** The modules of Node that files are kept with, so that a bundle for browsers can hold what keeps them. */
export interface NodeModules {
  readonly fs: typeof import('node:fs');
  readonly path: typeof import('node:path');
  readonly crypto: typeof import('node:crypto');
}

/** A bucket is written as soon as it holds so many values, or so many bytes. */
const MOST_VALUES = 128;
const MOST_BYTES = 1 << 20;
/** Of so many buckets the content is kept at hand: what was put in a row is asked for in a row. */
const BUCKETS_AT_HAND = 4;
/** What a bucket holds is moved to a new one, or deleted where nobody has asked for it, after so many days. */
const DAYS_KEPT = 30;
const DAY = 86_400_000;
const CHECKSUM_BYTES = 32;
const HEAD_BYTES = CHECKSUM_BYTES + 4;

/** How many bytes the parts of a value take, under its key. */
type Entry = readonly [key: string, narrow: number, wide: number, code: number];

interface Header {
  readonly checksum: string;
  readonly shapes: readonly Shape[];
  readonly entries: readonly Entry[];
}

interface Bucket {
  readonly file: string;
  readonly header: Header;
}

/** Where a value lies. */
interface Place {
  readonly bucket: Bucket;
  readonly entry: Entry;
  readonly start: number;
  asked: boolean;
}

/**
 * Packed values by their keys, in files of many. A file begins with the checksum of its header, and that holds the checksum of
 * the rest: one that is damaged counts as none. No file is ever changed, so that several windows can share a folder; where
 * files can't be written, none are.
 */
export class Buckets {
  readonly #folder: string;
  readonly #node: NodeModules;
  #places: Map<string, Place> | undefined;
  readonly #atHand = new Map<Bucket, Buffer | undefined>();
  readonly #unwritten = new Map<string, Packed>();
  #unwrittenBytes = 0;
  #writable = true;

  /** @param folder where the files lie; made when the first one is written */
  constructor(folder: string, node: NodeModules) {
    this.#folder = folder;
    this.#node = node;
  }

  get(key: string): Packed | undefined {
    const unwritten = this.#unwritten.get(key);
    if (unwritten) return unwritten;
    this.#places ??= this.#read();
    const place = this.#places.get(key);
    const content = place && this.#contentOf(place.bucket);
    if (!content) return undefined;
    place.asked = true;
    const [, narrow, wide, code] = place.entry;
    const [endOfNarrow, endOfWide] = [place.start + narrow, place.start + narrow + wide];
    return {
      shapes: place.bucket.header.shapes,
      narrow: content.toString('latin1', place.start, endOfNarrow),
      wide: content.toString('utf16le', endOfNarrow, endOfWide),
      // A copy, which doesn't keep the whole bucket in memory.
      code: new Uint8Array(content.subarray(endOfWide, endOfWide + code)),
    };
  }

  put(key: string, packed: Packed): void {
    if (!this.#writable) return;
    const value = packedHere(packed);
    this.#unwritten.set(key, value);
    this.#unwrittenBytes += value.narrow.length + value.wide.length * 2 + value.code.length;
    if (this.#unwritten.size >= MOST_VALUES || this.#unwrittenBytes >= MOST_BYTES) this.flush();
  }

  /** Writes what was put and is not written yet. */
  flush(): void {
    if (this.#unwritten.size === 0) return;
    const entries: Entry[] = [];
    const parts: Uint8Array[] = [];
    for (const [key, { narrow, wide, code }] of this.#unwritten) {
      const own = [Buffer.from(narrow, 'latin1'), Buffer.from(wide, 'utf16le'), code] as const;
      entries.push([key, own[0].length, own[1].length, own[2].length]);
      parts.push(...own);
    }
    // What is packed in one thread has the shapes of all of it.
    const { shapes } = this.#unwritten.values().next().value!;
    this.#unwritten.clear();
    this.#unwrittenBytes = 0;
    const content = Buffer.concat(parts);
    const header: Header = { checksum: this.#checksum(content).toString('hex'), shapes, entries };
    this.#write(Buffer.from(JSON.stringify(header)), content);
  }

  /** Deletes the buckets that are old, but for what was asked for in them. Returns how many those were. */
  tidy(now = Date.now()): number {
    const { fs } = this.#node;
    this.#places ??= this.#read();
    const old = new Set<string>();
    try {
      for (const file of this.#files()) if (now - fs.statSync(file).mtimeMs >= DAYS_KEPT * DAY) old.add(file);
    } catch {
      // A file that is gone by now was another window's to tidy up.
    }
    for (const [key, { bucket, asked }] of this.#places) {
      if (!old.has(bucket.file)) continue;
      const value = asked ? this.get(key) : undefined;
      this.#places.delete(key);
      if (value) this.put(key, value);
    }
    this.flush();
    // Nothing is lost by a file that can't be deleted.
    if (this.#writable) for (const file of old) this.#attempt(() => fs.rmSync(file, { force: true }));
    return old.size;
  }

  /** Finds out what there is, by the headers alone. */
  #read(): Map<string, Place> {
    const places = new Map<string, Place>();
    for (const file of this.#files()) {
      const header = this.#attempt(() => this.#headerOf(file));
      if (!header) continue;
      const bucket = { file, header };
      let start = 0;
      for (const entry of header.entries) {
        const [key, narrow, wide, code] = entry;
        places.set(key, { bucket, entry, start, asked: false });
        start += narrow + wide + code;
      }
    }
    return places;
  }

  #headerOf(file: string): Header | undefined {
    const { fs } = this.#node;
    const descriptor = fs.openSync(file, 'r');
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      fs.readSync(descriptor, head, 0, HEAD_BYTES, 0);
      const length = head.readUInt32LE(CHECKSUM_BYTES);
      if (length > fs.fstatSync(descriptor).size) return undefined;
      const header = Buffer.alloc(length);
      fs.readSync(descriptor, header, 0, length, HEAD_BYTES);
      if (!this.#checksum(header).equals(head.subarray(0, CHECKSUM_BYTES))) return undefined;
      return sharingShapes(JSON.parse(header.toString()));
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** What lies behind the header of a bucket; undefined where it is damaged. */
  #contentOf(bucket: Bucket): Buffer | undefined {
    if (this.#atHand.has(bucket)) return this.#atHand.get(bucket);
    const content = this.#attempt(() => {
      const bytes = this.#node.fs.readFileSync(bucket.file);
      const rest = bytes.subarray(HEAD_BYTES + bytes.readUInt32LE(CHECKSUM_BYTES));
      return this.#checksum(rest).toString('hex') === bucket.header.checksum ? rest : undefined;
    });
    const [first] = this.#atHand.keys();
    if (this.#atHand.size >= BUCKETS_AT_HAND) this.#atHand.delete(first!);
    this.#atHand.set(bucket, content);
    return content;
  }

  #write(header: Buffer, content: Buffer): void {
    const { fs, path } = this.#node;
    const checksum = this.#checksum(header);
    // Another name for every file: what an old bucket held is written again before that is deleted.
    const name = `${checksum.toString('hex').slice(0, 16)}-${process.pid}-${performance.timeOrigin + performance.now()}`;
    const file = path.join(this.#folder, name);
    const unfinished = `${file}.unfinished`;
    const length = Buffer.alloc(4);
    length.writeUInt32LE(header.length);
    try {
      fs.mkdirSync(this.#folder, { recursive: true });
      // Whoever reads meanwhile sees a whole file or none.
      fs.writeFileSync(unfinished, Buffer.concat([checksum, length, header, content]));
      fs.renameSync(unfinished, file);
    } catch {
      this.#writable = false;
      this.#attempt(() => fs.rmSync(unfinished, { force: true }));
    }
  }

  /** All files, whoever wrote them, and whenever. */
  #files(): string[] {
    const { fs, path } = this.#node;
    const entries = this.#attempt(() => fs.readdirSync(this.#folder, { recursive: true, withFileTypes: true })) ?? [];
    return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  }

  #checksum(content: Uint8Array): Buffer {
    return this.#node.crypto.createHash('sha256').update(content).digest();
  }

  /** What can't be read isn't there, what can't be deleted stays: nothing but time is lost by it. */
  #attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      return undefined;
    }
  }
}
