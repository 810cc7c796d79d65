import { type AnalysedSource, type PackedSource, pack, unpack } from '../engine/analysedSource.ts';
import type { SourceInput } from '../engine/article/article.ts';

/** What was read of sources before, kept for the next start. It may forget whatever it likes. */
export interface AnalysisCache {
  get(source: SourceInput): AnalysedSource | undefined;
  put(source: SourceInput, analysed: AnalysedSource): void;
}

/** The modules of Node that the cache is made of, so that a bundle for browsers can hold it. */
export interface NodeModules {
  readonly fs: typeof import('node:fs');
  readonly path: typeof import('node:path');
  readonly v8: typeof import('node:v8');
  readonly crypto: typeof import('node:crypto');
}

/** Of another layout of the files nothing is read. */
const SCHEMA_VERSION = 1;
/** Files that nobody has asked for since so many days are deleted. */
const DAYS_KEPT = 30;
const DAY = 86_400_000;
const CHECKSUM_BYTES = 32;

/**
 * Keeps what was read of a source in a file of its own, named by the checksum of the engine, the text and all else that the
 * analysis depends on, so that nothing can be out of date and several windows can share a folder. A file begins with the
 * checksum of the rest: one that is damaged counts as none. Where files can't be written, none are.
 */
export class DiskCache implements AnalysisCache {
  readonly #folder: string;
  readonly #engine: string;
  readonly #node: NodeModules;
  #writable = true;

  /**
   * @param folder where the files lie; made when the first one is written
   * @param engine another one for every engine that may read something else from a text
   */
  constructor(folder: string, engine: string, node: NodeModules) {
    this.#folder = folder;
    this.#engine = engine;
    this.#node = node;
  }

  get(source: SourceInput): AnalysedSource | undefined {
    const { fs, v8 } = this.#node;
    const file = this.#fileOf(source);
    try {
      const bytes = fs.readFileSync(file);
      const content = bytes.subarray(CHECKSUM_BYTES);
      if (!this.#checksum(content).equals(bytes.subarray(0, CHECKSUM_BYTES))) return undefined;
      this.#keep(file);
      return unpack(v8.deserialize(content) as PackedSource, source);
    } catch {
      return undefined;
    }
  }

  put(source: SourceInput, analysed: AnalysedSource): void {
    if (!this.#writable) return;
    const { fs, path, v8 } = this.#node;
    const file = this.#fileOf(source);
    const unfinished = `${file}.${process.pid}-${performance.now()}`;
    try {
      const content = v8.serialize(pack(analysed));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      // Whoever reads meanwhile sees a whole file or none.
      fs.writeFileSync(unfinished, Buffer.concat([this.#checksum(content), content]));
      fs.renameSync(unfinished, file);
    } catch {
      this.#writable = false;
      try {
        fs.rmSync(unfinished, { force: true });
      } catch {
        // The disk that could not be written to can't be tidied up either.
      }
    }
  }

  /** Deletes what nobody has asked for in a while. Returns how many files that were. */
  tidy(now = Date.now()): number {
    const { fs, path } = this.#node;
    let deleted = 0;
    try {
      for (const entry of fs.readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
        const file = path.join(entry.parentPath, entry.name);
        if (!entry.isFile() || now - fs.statSync(file).mtimeMs < DAYS_KEPT * DAY) continue;
        fs.rmSync(file, { force: true });
        deleted += 1;
      }
    } catch {
      // No folder, or one that can't be changed: nothing to tidy.
    }
    return deleted;
  }

  /** Notes that a file is still asked for: once a day is enough. */
  #keep(file: string): void {
    const { fs } = this.#node;
    const now = Date.now();
    if (now - fs.statSync(file).mtimeMs < DAY) return;
    try {
      fs.utimesSync(file, now / 1000, now / 1000);
    } catch {
      // A folder that can't be written to keeps its files anyway.
    }
  }

  #fileOf({ path: name, text, mediaType, published, outlet }: SourceInput): string {
    const key = JSON.stringify([SCHEMA_VERSION, this.#engine, name, mediaType, published, outlet, text]);
    const checksum = this.#checksum(key).toString('hex');
    return this.#node.path.join(this.#folder, checksum.slice(0, 2), checksum.slice(2));
  }

  #checksum(content: string | Uint8Array): Buffer {
    return this.#node.crypto.createHash('sha256').update(content).digest();
  }
}
