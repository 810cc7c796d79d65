import { ascending, deletePath, insertPath, placeOf } from './pathOrder.ts';

/** Words in a run that two sources must share for it to count as copied. */
const RUN = 6;
/** Of so many runs in a row the one with the least hash is a print of the source: what two sources share has prints in both. */
const WINDOW = 5;
/** Share of the poorer source's prints found in the other one from which it is a copy. */
const COPIED = 0.5;
const LEAST_PRINTS = 3;
/** So many holders are no long list. */
const FEW = 64;
/** A print is held against this many sources at most, the first in path order. */
const HOLDERS = 16;

function isLike(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** The prints that only one of two versions of a text has: what both begin and end with is not looked up, for none is there twice. */
function differenceOf(before: Int32Array, now: Int32Array): Record<'left' | 'joined', ReadonlySet<number>> {
  const fewer = Math.min(before.length, now.length);
  let start = 0;
  while (start < fewer && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < fewer - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  const left = new Set(before.subarray(start, before.length - end));
  const joined = new Set<number>();
  for (let i = start; i < now.length - end; i += 1) if (!left.delete(now[i]!)) joined.add(now[i]!);
  return { left, joined };
}

/** The prints of a text, by which sources are found that are copies of one another: about a third of its runs. */
export function printsOf(body: string): Int32Array {
  const runs = runsOf(body);
  const prints = new Set<number>();
  let last: number | undefined;
  for (let i = 0; i + WINDOW <= Math.max(runs.length, WINDOW); i += 1) {
    let least = runs[i]!;
    for (let k = i + 1; k < Math.min(i + WINDOW, runs.length); k += 1) if (runs[k]! < least) least = runs[k]!;
    // Most stretches have the one of the stretch before.
    if (least !== undefined && least !== last) prints.add(least);
    last = least;
  }
  return Int32Array.from(prints);
}

/** The word runs of a text as hashes of 30 bits, which every engine keeps without allocating. */
function runsOf(body: string): Int32Array {
  const hashes = wordHashes(body.toLowerCase());
  const runs = new Int32Array(Math.max(0, hashes.length - RUN + 1));
  for (let i = 0; i < runs.length; i += 1) {
    let hash = SEED;
    for (let k = i; k < i + RUN; k += 1) hash = Math.imul((hash ^ hashes[k]!) + 0x9e37_79b9, 16_777_619);
    runs[i] = (hash ^ (hash >>> 15)) >>> 2;
  }
  return runs;
}

const SEED = 2_166_136_261;

function wordHashes(text: string): Int32Array {
  // No two words without something in between.
  const hashes = new Int32Array((text.length + 1) >> 1);
  let words = 0;
  let hash = SEED;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code, text, at)) {
      hash = Math.imul(hash ^ code, 16_777_619);
      isInWord = true;
    } else if (isInWord) {
      hashes[words] = hash;
      words += 1;
      hash = SEED;
      isInWord = false;
    }
  }
  if (isInWord) {
    hashes[words] = hash;
    words += 1;
  }
  return hashes.subarray(0, words);
}

/** Is there a letter or a digit, or half of one, in a text in lower case? */
function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  const isTail = code >= 0xdc00 && code < 0xe000;
  const whole = text.codePointAt(isTail ? at - 1 : at) ?? 0;
  return (!isTail || whole > 0xffff) && /[\p{L}\p{N}]/u.test(String.fromCodePoint(whole));
}

/**
 * Tells which sources repeat an earlier one (in path order) largely word for word. Candidates are found by shared prints, so
 * sources without one are never compared. After `put` and `remove`, `settle` redoes what they touch.
 */
export class CopyIndex {
  readonly #prints = new Map<string, Int32Array>();
  /** One path or several in order: most prints are of one source. */
  readonly #holders = new Map<number, string | string[]>();
  readonly #origins = new Map<string, string>();
  readonly #touched = new Set<string>();

  /** The source that this one repeats, itself no copy of another; undefined for none. */
  originOf(path: string): string | undefined {
    let origin = this.#origins.get(path);
    for (let next = origin; next !== undefined; next = this.#origins.get(next)) origin = next;
    return origin;
  }

  /** Adds a source with its prints, or replaces it: after an edit most of its prints are those that it had. */
  put(path: string, prints: Int32Array): void {
    const before = this.#prints.get(path) ?? new Int32Array();
    if (isLike(before, prints)) {
      this.#prints.set(path, prints);
      return;
    }
    const { left, joined } = differenceOf(before, prints);
    this.#prints.set(path, prints);
    if (before.length > 0 && left.size === 0 && joined.size === 0) return;
    this.#touched.add(path);
    for (const print of left) this.#leave(print, path);
    for (const print of joined) this.#join(print, path);
    if (before.length === prints.length) return;
    // How many prints a source has in all decides about its links to those that have no fewer.
    const fewer = Math.min(before.length, prints.length);
    for (const print of prints) if (!joined.has(print)) this.#touchBehind(print, path, fewer);
  }

  remove(path: string): void {
    const prints = this.#prints.get(path);
    if (!prints) return;
    this.#prints.delete(path);
    this.#touched.add(path);
    for (const print of prints) this.#leave(print, path);
  }

  /** Brings the index up to date. Returns the sources that are a copy of another one than before, or no longer. */
  settle(): ReadonlySet<string> {
    const touched = [...this.#touched].sort();
    this.#touched.clear();
    const before = new Map(touched.map((path) => [path, this.#origins.get(path)]));
    for (const path of touched) {
      const origin = this.#prints.has(path) ? this.#repeated(path) : undefined;
      if (origin === undefined) this.#origins.delete(path);
      else this.#origins.set(path, origin);
    }
    const changed = new Set(touched.filter((path) => before.get(path) !== this.#origins.get(path)));
    if (changed.size > 0)
      for (const path of this.#origins.keys()) {
        for (let next = this.#origins.get(path); next !== undefined; next = this.#origins.get(next))
          if (changed.has(next)) changed.add(path);
      }
    return changed;
  }

  #join(print: number, path: string): void {
    const held = this.#holders.get(print);
    if (held === undefined) this.#holders.set(print, path);
    else {
      const holders = typeof held === 'string' ? [held] : held;
      this.#touchFrom(holders, insertPath(holders, path));
      // A list that grows takes room for many more, and most have two or three.
      this.#holders.set(print, holders.length <= FEW ? holders.slice() : holders);
    }
  }

  #leave(print: number, path: string): void {
    const held = this.#holders.get(print)!;
    if (typeof held === 'string') this.#holders.delete(print);
    else {
      this.#touchFrom(held, deletePath(held, path));
      this.#holders.set(print, held.length === 1 ? held[0]! : held);
    }
  }

  #touchBehind(print: number, path: string, least: number): void {
    const held = this.#holders.get(print)!;
    if (typeof held === 'string') return;
    const place = placeOf(held, path);
    if (place >= HOLDERS) return;
    for (let i = place + 1; i < held.length; i += 1)
      if (this.#prints.get(held[i]!)!.length >= least) this.#touched.add(held[i]!);
  }

  #touchFrom(holders: readonly string[], place: number): void {
    if (place < HOLDERS) for (let i = place; i < holders.length; i += 1) this.#touched.add(holders[i]!);
  }

  /** The first source that this one repeats. */
  #repeated(path: string): string | undefined {
    const prints = this.#prints.get(path)!;
    const shared = new Map<string, number>();
    for (const print of prints) {
      const held = this.#holders.get(print)!;
      if (typeof held === 'string') continue;
      for (let i = 0; i < Math.min(held.length, HOLDERS) && held[i]! < path; i += 1)
        shared.set(held[i]!, (shared.get(held[i]!) ?? 0) + 1);
    }
    return [...shared]
      .filter(([other, count]) => {
        const fewer = Math.min(prints.length, this.#prints.get(other)!.length);
        return fewer >= LEAST_PRINTS && count / fewer >= COPIED;
      })
      .map(([other]) => other)
      .sort(ascending)[0];
  }
}
