/**
 * A report on a thousand articles weighs tens of megabytes, of which an edit changes a few kilobytes, and the thread that
 * takes it in must not stand still meanwhile. So a report travels as its difference from the one sent before: runs of
 * items that stay, and the new items, as pieces of JSON that are small enough to be read one in a task.
 */
import equal from 'fast-deep-equal';
import type { Report } from '../engine/report.ts';
import type { ReportDelta } from './responses.ts';

type Section = keyof ReportDelta['runs'];
type Item = Report[Section][number];

const sections = ['sources', 'claims', 'agreements', 'contradictions', 'comparisons'] as const satisfies Section[];

/** Instead of a place in the report before: the items of the run are new. */
const isNew = -1;

/** Characters of JSON that are read in one go: well below a millisecond. */
const partLength = 64 * 1024;

/** The difference that makes `after` of `before`. Items are known by their ids, and taken over where nothing differs. */
export function deltaBetween(before: Report, after: Report): ReportDelta {
  const parts = new Parts();
  const runsOf = (section: Section) => runsBetween(before[section], after[section], parts);
  const runs = Object.fromEntries(sections.map((section) => [section, runsOf(section)]));
  return { runs: runs as ReportDelta['runs'], parts: parts.end() };
}

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
    const items: Item[] = [];
    const runs = delta.runs[section];
    for (let index = 0; index < runs.length; index += 2) {
      const [from, count] = [runs[index]!, runs[index + 1]!];
      const list = from === isNew ? added : before[section];
      const start = from === isNew ? next : from;
      for (let each = start; each < start + count; each += 1) items.push(list[each]!);
      if (from === isNew) next += count;
    }
    return items;
  };
  const lists = Object.fromEntries(sections.map((section) => [section, itemsOf(section)]));
  return { schemaVersion: before.schemaVersion, ...lists } as Report;
}

/** Pairs of a place in the list before (or `isNew`) and how many items follow from there. */
function runsBetween(before: readonly Item[], after: readonly Item[], parts: Parts): Int32Array {
  // An edit leaves all in front of it and all behind it as they were: these are not even looked up.
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const runs: number[] = [];
  const add = (from: number, length: number): void => {
    if (length === 0) return;
    const [last, count] = [runs.at(-2), runs.at(-1)];
    const continues = from === isNew ? last === isNew : last !== undefined && last !== isNew && last + count! === from;
    if (continues) runs[runs.length - 1] = count! + length;
    else runs.push(from, length);
  };
  add(0, head);
  const places = new Map<string, number>();
  for (let place = head; place < before.length - tail; place += 1) places.set(keyOf(before[place]!), place);
  for (let index = head; index < after.length - tail; index += 1) {
    const item = after[index]!;
    const place = places.get(keyOf(item));
    const stays = place !== undefined && (before[place] === item || equal(before[place], item));
    if (!stays) parts.add(item);
    add(stays ? place : isNew, 1);
  }
  add(before.length - tail, tail);
  return Int32Array.from(runs);
}

function keyOf(item: Item): string {
  return 'id' in item ? item.id : item.path;
}

/** Items as pieces of JSON: an array each, in UTF-8. */
class Parts {
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #items: string[] = [];
  #length = 0;

  add(item: Item): void {
    const json = JSON.stringify(item);
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
