import { type Opening, sharedOpening } from '../claims/opening.ts';
import { ascending, deletePath, insertPath, placeOf } from './pathOrder.ts';

/** Share of the poorer source's names found in the other one from which two sources tell one story. */
const SHARED = 0.15;
const LEAST_SHARED = 2;
/** So much that both open with makes one story of two sources that share a name: on one day, or where one gives no day. */
const SHARED_ON_ONE_DAY = 2;
const SHARED_ON_SOME_DAY = 3;
/** "Hotel Belmont" says as much as so many words, "Marston" is many places. */
const NAME_OF_SEVERAL_WORDS = 2;
/** Two that share so many names may open with two days of one story. */
const SHARED_ON_TWO_DAYS = 3;
/** A name is held against this many sources at most, the first in path order, so that cost grows with the sources, not their pairs. */
const HOLDERS = 12;
/** So many holders are no long list. */
const FEW = 64;

/** What a source is known to tell by. */
interface Telling {
  /** Corpus-wide keys of what it names. */
  readonly names: ReadonlySet<string>;
  /** What it opens with (see `openingOf`), by the same keys. */
  readonly opening: Opening;
}

/**
 * Groups sources into stories by the names they share, and those that share few, by what they open with ("a fire destroyed a
 * warehouse in Marston on Monday"): a folder may hold several, and a toll or "the outbreak" of one is
 * never compared with another's. A story is known by the first path (in order) of its sources.
 *
 * After `put` and `remove`, `settle` brings the index up to date by redoing what they touch.
 */
export class StoryIndex {
  readonly #told = new Map<string, Telling>();
  /** One path or several in order: most names are of one source. */
  readonly #holders = new Map<string, string | string[]>();
  /** For each source the earlier ones that tell its story, and those the other way round. */
  readonly #earlier = new Map<string, ReadonlySet<string>>();
  readonly #later = new Map<string, Set<string>>();
  readonly #stories = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #touched = new Set<string>();

  /** The story that a source tells. */
  of(path: string): string {
    return this.#stories.get(path)!;
  }

  /** The sources of a story in path order. */
  membersOf(story: string): readonly string[] {
    return this.#members.get(story) ?? [];
  }

  /** Adds a source, or replaces it. */
  put(path: string, told: Telling): void {
    const { names, opening } = told;
    const before = this.#told.get(path);
    if (before && isLike(before.names, names) && isSame(before.opening, opening)) return;
    for (const name of before?.names ?? []) if (!names.has(name)) this.#leave(name, path);
    for (const name of names) if (!before?.names.has(name)) this.#join(name, path);
    // What a source has in all decides about every one of its links.
    for (const name of names) this.#touchBehind(name, path);
    this.#told.set(path, told);
    this.#touched.add(path);
  }

  remove(path: string): void {
    const told = this.#told.get(path);
    if (!told) return;
    this.#told.delete(path);
    this.#touched.add(path);
    for (const name of told.names) this.#leave(name, path);
  }

  /** Brings the stories up to date. Returns the sources that tell another story than before, those removed included. */
  settle(): ReadonlySet<string> {
    const unlinked = new Set<string>();
    for (const path of this.#touched) for (const other of this.#link(path)) unlinked.add(other).add(path);
    for (const path of this.#touched) if (!this.#stories.has(path) || !this.#told.has(path)) unlinked.add(path);
    this.#touched.clear();
    const changed = new Set<string>();
    const seen = new Set<string>();
    for (const start of unlinked) {
      if (!this.#told.has(start)) {
        if (this.#stories.has(start)) changed.add(start);
        this.#leaveStory(start);
      } else if (!seen.has(start)) {
        const members = this.#linkedTo(start);
        for (const path of members) {
          seen.add(path);
          if (this.#stories.get(path) === members[0]) continue;
          changed.add(path);
          this.#leaveStory(path);
          this.#stories.set(path, members[0]!);
          const story = this.#members.get(members[0]!);
          if (story) insertPath(story, path);
          else this.#members.set(members[0]!, [path]);
        }
      }
    }
    return changed;
  }

  #join(name: string, path: string): void {
    const held = this.#holders.get(name);
    if (held === undefined) this.#holders.set(name, path);
    else {
      const holders = typeof held === 'string' ? [held] : held;
      this.#touchFrom(holders, insertPath(holders, path));
      // A list that grows takes room for many more, and most have two or three.
      this.#holders.set(name, holders.length <= FEW ? holders.slice() : holders);
    }
  }

  #leave(name: string, path: string): void {
    const held = this.#holders.get(name)!;
    if (typeof held === 'string') this.#holders.delete(name);
    else {
      this.#touchFrom(held, deletePath(held, path));
      if (held.length === 1) this.#holders.set(name, held[0]!);
    }
  }

  #touchBehind(name: string, path: string): void {
    const held = this.#holders.get(name)!;
    if (typeof held === 'string') this.#touched.add(held);
    else this.#touchFrom(held, placeOf(held, path));
  }

  /** A source among the first has come, gone or changed: it counts for all that stand behind it. */
  #touchFrom(holders: readonly string[], place: number): void {
    if (place < HOLDERS) for (let i = place; i < holders.length; i += 1) this.#touched.add(holders[i]!);
  }

  /** Links a source anew to the earlier ones. Returns those to which it was linked, or is, but not both. */
  #link(path: string): string[] {
    const told = this.#told.get(path);
    const before = this.#earlier.get(path) ?? new Set<string>();
    const now = told ? this.#alike(path, told) : new Set<string>();
    const changed = [...before].filter((other) => !now.has(other));
    for (const other of changed) this.#later.get(other)?.delete(path);
    for (const other of now) {
      if (before.has(other)) continue;
      changed.push(other);
      this.#later.set(other, (this.#later.get(other) ?? new Set()).add(path));
    }
    if (now.size > 0) this.#earlier.set(path, now);
    else this.#earlier.delete(path);
    return changed;
  }

  /** The earlier sources that share enough names with this one, or one name and what is told of it. */
  #alike(path: string, told: Telling): Set<string> {
    const { names } = told;
    const opening = new Set(told.opening.marks);
    const shared = new Map<string, number>();
    for (const name of names) {
      const held = this.#holders.get(name)!;
      if (typeof held === 'string') continue;
      for (let i = 0; i < Math.min(held.length, HOLDERS) && held[i]! < path; i += 1) {
        const other = held[i]!;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const alike = new Set<string>();
    for (const [other, count] of shared) {
      const theirs = this.#told.get(other)!;
      const smaller = Math.min(names.size, theirs.names.size);
      if (
        (count >= Math.min(LEAST_SHARED, smaller) && count / smaller >= SHARED) ||
        openAlike(opening, theirs.opening, count)
      )
        alike.add(other);
    }
    return alike;
  }

  /** A source and all that are linked to it, by whatever steps, in path order. */
  #linkedTo(start: string): string[] {
    const found = new Set([start]);
    for (const path of found) {
      for (const other of this.#earlier.get(path) ?? []) found.add(other);
      for (const other of this.#later.get(path) ?? []) found.add(other);
    }
    return [...found].sort(ascending);
  }

  #leaveStory(path: string): void {
    const story = this.#stories.get(path);
    if (story === undefined) return;
    this.#stories.delete(path);
    const members = this.#members.get(story)!;
    deletePath(members, path);
    if (members.length === 0) this.#members.delete(story);
  }
}

function isLike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function isSame(a: Opening, b: Opening): boolean {
  return areSame(a.marks, b.marks) && areSame(a.senses, b.senses);
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Do two sources that share so many names open with the same of one of them? */
function openAlike(marks: ReadonlySet<string>, other: Opening, count: number): boolean {
  const { names, words, oneDay } = sharedOpening(marks, other);
  if (names.length === 0 || words === 0 || (oneDay === false && count < SHARED_ON_TWO_DAYS)) return false;
  const said = words + (names.some((name) => name.includes(' ')) ? NAME_OF_SEVERAL_WORDS : 0);
  return said >= (oneDay ? SHARED_ON_ONE_DAY : SHARED_ON_SOME_DAY);
}
