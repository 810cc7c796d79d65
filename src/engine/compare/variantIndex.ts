import type { EntityIndex } from '../entities/entityIndex.ts';
import type { NameVariant } from '../entities/nameVariants.ts';
import { addTo } from '../groupBy.ts';
import type { GroupComparison } from './group.ts';

/** Which names in two spellings a change concerns, so that the others' comparisons are kept. */
export class VariantIndex {
  #all: readonly NameVariant[] = [];
  #byKey: ReadonlyMap<string, NameVariant> = new Map();
  readonly #keysOfSpelling = new Map<string, string[]>();
  /** The sources whose claims a comparison holds, and the other way round. */
  readonly #sources = new Map<string, readonly string[]>();
  readonly #keysOfSource = new Map<string, Set<string>>();

  /**
   * Takes in the corpus as it is by now. Returns the keys of the variants that are none any more, and those to be compared
   * anew: the new ones, and those that a changed source spells or has spelled.
   */
  settle(
    entities: Pick<EntityIndex, 'variants' | 'namesIn'>,
    changedSources: ReadonlySet<string>,
  ): { readonly gone: readonly string[]; readonly concerned: ReadonlyMap<string, NameVariant> } {
    const before = this.#byKey;
    if (entities.variants !== this.#all) this.#take(entities.variants);
    const gone = before === this.#byKey ? [] : [...before.keys()].filter((key) => !this.#byKey.has(key));
    for (const key of gone) this.note(key, null);
    const keys = before === this.#byKey ? [] : [...this.#byKey.keys()].filter((key) => !before.has(key));
    for (const path of changedSources) {
      keys.push(...(this.#keysOfSource.get(path) ?? []));
      for (const name of entities.namesIn(path)) keys.push(...(this.#keysOfSpelling.get(name) ?? []));
    }
    return { gone, concerned: new Map([...new Set(keys)].sort().map((key) => [key, this.#byKey.get(key)!])) };
  }

  /** Remembers which sources have a part in what was found of a variant. */
  note(key: string, found: GroupComparison | null): void {
    for (const path of this.#sources.get(key) ?? []) this.#keysOfSource.get(path)!.delete(key);
    const paths = new Set([...(found?.a.claims ?? []), ...(found?.b.claims ?? [])].map((claim) => claim.path));
    if (paths.size > 0) this.#sources.set(key, [...paths]);
    else this.#sources.delete(key);
    for (const path of paths) this.#keysOfSource.set(path, (this.#keysOfSource.get(path) ?? new Set()).add(key));
  }

  #take(variants: readonly NameVariant[]): void {
    this.#all = variants;
    this.#byKey = new Map(variants.map((variant) => [`${variant.a}\n${variant.b}\n${variant.reason}`, variant]));
    this.#keysOfSpelling.clear();
    for (const [key, { a, b }] of this.#byKey) {
      for (const spelling of [a, b]) addTo(this.#keysOfSpelling, spelling, key);
    }
  }
}
