import { type AnalysedSource, pack, unpack } from '../engine/analysedSource.ts';
import type { SourceInput } from '../engine/article/article.ts';
import type { ComparisonCache } from '../engine/comparisonCache.ts';
import { Buckets, type NodeModules } from './buckets.ts';

/** What was found out before, kept for the next start. It may forget whatever it likes. */
export interface AnalysisCache {
  /** What the comparisons of stories brought to light. */
  readonly comparisons: ComparisonCache;
  /** Another one for every source of which something else may be read. */
  keyOf(source: SourceInput): string;
  /** What was read of a source. */
  get(key: string, source: SourceInput): AnalysedSource | undefined;
  put(key: string, analysed: AnalysedSource): void;
  /** Says that nothing more will be put for a while. */
  flush(): void;
}

/** Of another layout of the values nothing is found. */
const SCHEMA_VERSION = 6;
/** Of a checksum so many characters are a key: 132 bits. */
const KEY_LENGTH = 22;

/**
 * Keeps what was found out under the checksum of all that it depends on, the engine included, so that nothing can be out of
 * date.
 */
export class DiskCache implements AnalysisCache {
  readonly #buckets: Buckets;
  readonly #engine: string;
  readonly #crypto: NodeModules['crypto'];

  readonly comparisons: ComparisonCache = {
    get: (inputs) => this.#buckets.get(this.#key('story', inputs)),
    put: (inputs, compared) => this.#buckets.put(this.#key('story', inputs), compared),
  };

  /**
   * @param folder where the files lie; made when the first one is written
   * @param engine another one for every engine that may find out something else
   */
  constructor(folder: string, engine: string, node: NodeModules) {
    this.#buckets = new Buckets(folder, node);
    this.#engine = engine;
    this.#crypto = node.crypto;
  }

  keyOf({ path, text, mediaType, published, outlet }: SourceInput): string {
    return this.#key('source', JSON.stringify([path, mediaType, published, outlet]), text);
  }

  get(key: string, source: SourceInput): AnalysedSource | undefined {
    const [facts, claims] = [this.#buckets.get(key), this.#buckets.get(claimsOf(key))];
    return facts && claims && unpack({ facts, claims }, source);
  }

  put(key: string, analysed: AnalysedSource): void {
    const { facts, claims } = pack(analysed);
    this.#buckets.put(key, facts);
    this.#buckets.put(claimsOf(key), claims);
  }

  flush(): void {
    this.#buckets.flush();
  }

  /** Deletes what nobody has asked for in a while. Returns how many files that were. */
  tidy(now?: number): number {
    return this.#buckets.tidy(now);
  }

  #key(...parts: readonly string[]): string {
    const hash = this.#crypto.createHash('sha256').update(`${SCHEMA_VERSION} ${this.#engine}`);
    for (const part of parts) hash.update(`\n${part.length} ${part}`);
    return hash.digest('base64').slice(0, KEY_LENGTH);
  }
}

/** The claims of a source lie beside what else is known of it, so that they can stay packed. */
function claimsOf(key: string): string {
  return `${key} claims`;
}
