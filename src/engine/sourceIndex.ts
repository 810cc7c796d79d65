import type { Opening } from './claims/opening.ts';
import { CopyIndex } from './compare/copyIndex.ts';
import { ascending, deletePath, insertPath } from './compare/pathOrder.ts';
import { publicationDates } from './compare/publication.ts';
import { StoryIndex } from './compare/storyIndex.ts';
import type { Alias } from './configuration.ts';
import type { ArticleNames } from './entities/articleNames.ts';
import { EntityIndex } from './entities/entityIndex.ts';

/** What the corpus must know of a source before any of its claims is compared. */
export interface SourceFacts {
  readonly path: string;
  /** ISO date that the source itself states, and the month and day where it states no year. */
  readonly published: string | null;
  readonly publishedDay: string | null;
  readonly names: ArticleNames;
  /** What the source opens with, by the article's own keys. */
  readonly opening: Opening;
  readonly prints: Int32Array;
}

/** What is known of all sources together: who is who, which story each tells, which copies which, when each was published. */
export class SourceIndex {
  readonly entities = new EntityIndex();
  readonly #facts = new Map<string, SourceFacts>();
  readonly #paths: string[] = [];
  readonly #stories = new StoryIndex();
  readonly #copies = new CopyIndex();
  readonly #published = new Map<string, string | null>();

  /** All sources in path order. */
  get paths(): readonly string[] {
    return this.#paths;
  }

  has(path: string): boolean {
    return this.#facts.has(path);
  }

  storyOf(path: string): string {
    return this.#stories.of(path);
  }

  /** The sources of a story in path order. */
  membersOf(story: string): readonly string[] {
    return this.#stories.membersOf(story);
  }

  /** The source that this one repeats, itself no copy of another; undefined for none. */
  originOf(path: string): string | undefined {
    return this.#copies.originOf(path);
  }

  /** The date of a source as far as its story tells it. */
  publishedOf(path: string): string | null {
    return this.#published.get(path) ?? null;
  }

  statedDateOf(path: string): string | null {
    return this.#facts.get(path)?.published ?? null;
  }

  configure(aliases: readonly Alias[]): void {
    this.entities.configure(aliases);
  }

  /**
   * Takes in what has changed: facts of a source, or null for one that is gone. Returns the sources of which anything that
   * their claims are compared by may be another than before; the order of the steps is the order of what depends on what.
   */
  settle(changes: ReadonlyMap<string, SourceFacts | null>): string[] {
    const changed = [...changes].sort(([a], [b]) => ascending(a, b));
    for (const [path, facts] of changed) {
      if (facts) this.#put(facts);
      else this.#remove(path);
    }
    const touched = new Set(changes.keys());
    for (const key of this.entities.settle()) for (const path of this.entities.holdersOf(key)) touched.add(path);
    for (const path of [...touched].sort(ascending)) this.#settleNames(path);
    for (const path of this.#stories.settle()) touched.add(path);
    for (const path of this.#copies.settle()) touched.add(path);
    for (const path of this.#settleDates(touched)) touched.add(path);
    return [...touched].sort(ascending);
  }

  #put(facts: SourceFacts): void {
    const { path, names, prints } = facts;
    this.#facts.set(path, facts);
    insertPath(this.#paths, path);
    this.entities.put(path, names);
    this.#copies.put(path, prints);
  }

  #remove(path: string): void {
    this.#facts.delete(path);
    deletePath(this.#paths, path);
    this.entities.remove(path);
    this.#copies.remove(path);
    this.#published.delete(path);
  }

  #settleNames(path: string): void {
    const facts = this.#facts.get(path);
    if (!facts) {
      this.#stories.remove(path);
      return;
    }
    const { names, opening } = facts;
    const rootOf = (key: string): string => this.entities.of(key);
    if ([...names.keys].every((key) => rootOf(key) === key)) {
      this.#stories.put(path, { names: names.keys, opening });
      return;
    }
    const marks = opening.marks.map((mark) => (mark[0] === '@' ? `@${rootOf(mark.slice(1))}` : mark));
    this.#stories.put(path, { names: new Set([...names.keys].map(rootOf)), opening: { ...opening, marks } });
  }

  /** Returns the sources of the stories concerned that have another date than before. */
  #settleDates(touched: ReadonlySet<string>): string[] {
    const stories = new Set([...touched].flatMap((path) => (this.#facts.has(path) ? this.#stories.of(path) : [])));
    const changed: string[] = [];
    for (const story of stories) {
      const members = this.#stories.membersOf(story).map((path) => this.#facts.get(path)!);
      for (const [path, date] of publicationDates(members)) {
        if (this.#published.get(path) !== date) changed.push(path);
        this.#published.set(path, date);
      }
    }
    return changed;
  }
}
