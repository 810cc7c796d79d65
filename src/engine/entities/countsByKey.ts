/** How often items stand under a key. Most keys have one item, once, which is kept by itself: a map takes ten times as much memory. */
export class CountsByKey {
  readonly #counts = new Map<string, string | Map<string, number>>();

  /** The items under a key, in the order in which they came. */
  itemsOf(key: string): readonly string[] {
    const items = this.#counts.get(key);
    if (items === undefined) return [];
    return typeof items === 'string' ? [items] : [...items.keys()];
  }

  /** Counts an item once more, or once less. */
  add(key: string, item: string, by: 1 | -1): void {
    const known = this.#counts.get(key);
    if (known === undefined && by === 1) {
      this.#counts.set(key, item);
      return;
    }
    const items = typeof known === 'string' ? new Map([[known, 1]]) : (known ?? new Map<string, number>());
    const count = (items.get(item) ?? 0) + by;
    if (count === 0) items.delete(item);
    else items.set(item, count);
    const [only, another] = items;
    if (!only) this.#counts.delete(key);
    else this.#counts.set(key, !another && only[1] === 1 ? only[0] : items);
  }
}
