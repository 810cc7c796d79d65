/**
 * A report on a thousand articles weighs tens of megabytes, of which an edit changes a few kilobytes, and the thread that
 * takes it in must not stand still meanwhile. So a report travels as its difference from the one sent before: runs of
 * items that stay, and the new items, as pieces of JSON that are small enough to be read one in a task.
 */
import type { Report } from '../engine/report.ts';
import type { ReportChanges } from '../engine/sectionList.ts';
import type { ReportDelta } from './responses.ts';

type Section = keyof ReportDelta['runs'];
type Item = Report[Section][number];

const sections = ['sources', 'claims', 'agreements', 'contradictions', 'comparisons'] as const satisfies Section[];

/** Instead of a place in the report before: the items of the run are new. */
const isNew = -1;

/** Characters of JSON that are read in one go: well below a millisecond. */
const partLength = 64 * 1024;

/** What the other end of a port has of a report: not its items, which take much memory, but by what each is known again. */
export class SentReport {
  #paths: readonly string[] = [];
  /** Of each source how many items of every section, and a checksum of every item. */
  readonly #items = new Map<string, Float64Array>();

  /** The difference to what the report is now, which counts as sent. */
  deltaTo({ paths, sections: changed }: ReportChanges): ReportDelta {
    // The new items of one section come behind those of the one before it.
    const parts = sections.map(() => new Parts());
    const runs = sections.map(() => new Runs());
    const starts = this.#starts();
    const places = new Map(this.#paths.map((path, place) => [path, place]));
    for (const path of paths) {
      const before = this.#items.get(path) ?? nothing;
      const change = changed.get(path);
      const place = (places.get(path) ?? 0) * sections.length;
      if (!change) {
        for (let index = 0; index < sections.length; index += 1)
          runs[index]!.add(starts[place + index]!, before[index]!);
        continue;
      }
      const now: number[][] = [];
      let first: number = sections.length;
      for (const [index, section] of sections.entries()) {
        const start = starts[place + index]!;
        const count = before[index]!;
        const checksums = before.subarray(first, first + count);
        first += count;
        const items = change[section];
        now.push(items ? runs[index]!.addItems(items, checksums, start, parts[index]!) : [...checksums]);
        if (!items) runs[index]!.add(start, count);
      }
      this.#items.set(path, Float64Array.from([...now.map(({ length }) => length), ...now.flat()]));
    }
    const stay = new Set(paths);
    for (const path of this.#paths) if (!stay.has(path)) this.#items.delete(path);
    this.#paths = [...paths];
    const arrays = Object.fromEntries(sections.map((section, index) => [section, runs[index]!.end()]));
    return { runs: arrays as ReportDelta['runs'], parts: parts.flatMap((part) => part.end()) };
  }

  /** Where the items of each source begin in each section of the report that was sent. */
  #starts(): Int32Array {
    const starts = new Int32Array((this.#paths.length + 1) * sections.length);
    for (const [place, path] of this.#paths.entries()) {
      const items = this.#items.get(path)!;
      for (let index = 0; index < sections.length; index += 1) {
        const at = place * sections.length + index;
        starts[at + sections.length] = starts[at]! + items[index]!;
      }
    }
    return starts;
  }
}

const nothing = new Float64Array(sections.length);

/**
 * The report that a difference makes of the one before it; what stays is the same objects.
 * @param pause waited for between two pieces
 */
export async function applyDelta(before: Report, delta: ReportDelta, pause: () => Promise<void>): Promise<Report> {
  const decoder = new TextDecoder();
  const added: Item[] = [];
  for (const [index, part] of delta.parts.entries()) {
    if (index > 0) await pause();
    for (const item of JSON.parse(decoder.decode(part))) added.push(item);
  }
  let next = 0;
  const itemsOf = (section: Section): Item[] => {
    const stretches: Item[][] = [];
    const runs = delta.runs[section];
    for (let index = 0; index < runs.length; index += 2) {
      const [from, count] = [runs[index]!, runs[index + 1]!];
      const start = from === isNew ? next : from;
      stretches.push((from === isNew ? added : before[section]).slice(start, start + count));
      if (from === isNew) next += count;
    }
    return stretches.flat();
  };
  const lists = Object.fromEntries(sections.map((section) => [section, itemsOf(section)]));
  return { schemaVersion: before.schemaVersion, ...lists } as Report;
}

/** Pairs of a place in the list before (or `isNew`) and how many items follow from there. */
class Runs {
  readonly #runs: number[] = [];

  add(from: number, length: number): void {
    if (length === 0) return;
    const [last, count] = [this.#runs.at(-2), this.#runs.at(-1)];
    const continues = from === isNew ? last === isNew : last !== undefined && last !== isNew && last + count! === from;
    if (continues) this.#runs[this.#runs.length - 1] = count! + length;
    else this.#runs.push(from, length);
  }

  /**
   * Adds the items of one source: those that it had by their places, and the others as new ones. Returns their checksums.
   * @param before the checksums of those that it had
   * @param start the place of the first of these
   */
  addItems(items: readonly Item[], before: Float64Array, start: number, parts: Parts): number[] {
    const places = new Map<number, number>();
    for (const [place, checksum] of before.entries()) places.set(checksum, start + place);
    return items.map((item) => {
      const json = JSON.stringify(item);
      const checksum = checksumOf(json);
      const place = places.get(checksum);
      if (place === undefined) parts.add(json);
      this.add(place ?? isNew, 1);
      return checksum;
    });
  }

  end(): Int32Array {
    return Int32Array.from(this.#runs);
  }
}

/** A checksum of 53 bits, all that a number holds: two of the shape of FNV-1a, stirred. */
function checksumOf(text: string): number {
  let [low, high] = [0x811c_9dc5, 0x9e37_79b9];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 16_777_619);
    high = Math.imul(high ^ unit, 2_654_435_761);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** Items as pieces of JSON: an array each, in UTF-8. */
class Parts {
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #items: string[] = [];
  #length = 0;

  /** @param json of one item */
  add(json: string): void {
    this.#items.push(json);
    this.#length += json.length;
    if (this.#length >= partLength) this.end();
  }

  end(): Uint8Array<ArrayBuffer>[] {
    if (this.#items.length > 0) this.#parts.push(this.#encoder.encode(`[${this.#items.join(',')}]`));
    this.#items = [];
    this.#length = 0;
    return this.#parts;
  }
}
