import type { ComparableClaim, SourceClaims } from './compare/comparable.ts';
import type { Compared } from './compare/group.ts';
import { ascending } from './compare/pathOrder.ts';
import { compareSlot, slotOf } from './compare/slots.ts';
import { compareSpellings } from './compare/spellings.ts';
import { StoryMemory } from './compare/storyMemory.ts';
import { VariantIndex } from './compare/variantIndex.ts';
import { compareWordings } from './compare/wordings.ts';
import { type WorthTelling, worthTelling } from './compare/worthTelling.ts';
import {
  type ComparisonCache,
  comparedOf,
  type PlacedComparisons,
  placed,
  restingComparisons,
  wordingInputs,
} from './comparisonCache.ts';
import type { EntityIndex } from './entities/entityIndex.ts';
import { Remade } from './remade.ts';
import { type ComparisonKind, type CorpusWords, type Findings, findingsOf, startsOf } from './reporting.ts';
import type { Resting, Shelf } from './resting.ts';

/** What one comparison, of a slot, of a story's wordings or of two spellings, has found. */
interface Part {
  /** Of a slot what its story's wordings must know; of the others nobody asks for it. */
  readonly compared: Compared;
  /** The sources that findings start from, and the findings by these. */
  readonly paths: readonly string[];
  readonly findings: Remade<ReadonlyMap<string, Findings>>;
  /** Of a story's wordings what the findings are made of again. */
  readonly kept: Resting<PlacedComparisons> | undefined;
  /** The faint claims that it tells, by their sources. */
  readonly faint: readonly { readonly id: string; readonly path: string }[];
}

/** Claims that are compared by value, of whatever sources. */
interface Slot {
  readonly key: string;
  claims: ComparableClaim[];
}

/** How the findings of a story's wordings are made again once they were let go of. */
interface Again {
  readonly kept: Resting<PlacedComparisons>;
  readonly again: () => Compared;
}

/** Comparisons that were made before, and by what the sources are known on which they depend. */
interface KnownComparisons {
  readonly cache: ComparisonCache;
  readonly keyOf: (path: string) => string | undefined;
}

/** So many claims are no long list. */
const FEW = 16;

/** Of so many stories is kept what makes it cheap to compare them again. */
const EDITED_AT_ONCE = 4;

const nothing: Compared = { agreements: [], comparisons: [] };

/** The comparisons of a corpus, each kept with its findings until a claim that takes part in it changes. */
export class ComparisonIndex {
  readonly #entities: EntityIndex;
  readonly #words: CorpusWords;
  readonly #shelf: Shelf;
  readonly #known: KnownComparisons | undefined;
  readonly #claims = new Map<string, SourceClaims>();
  readonly #slots = new Map<string, Slot>();
  /** The slots that claims of a source fill. */
  readonly #slotsOf = new Map<string, readonly Slot[]>();
  readonly #compared = new Map<string, Part>();
  readonly #wordings = new Map<string, Part>();
  readonly #spellings = new Map<string, Part>();
  readonly #variants = new VariantIndex();
  /** Of the stories compared again last. */
  readonly #memories = new Map<string, StoryMemory>();
  readonly #partsOf = new Map<string, Set<Part>>();

  /** How many parts tell a faint claim, by its id. */
  readonly #told = new Map<string, number>();
  /** Of faint claims that parts have begun or ceased to tell, by their ids: their sources, and whether any told them before. */
  readonly #retold = new Map<string, { readonly path: string; readonly before: boolean }>();

  /** Sources of which other faint claims are told since their stories were settled. */
  readonly #retoldLate = new Set<string>();
  /** The findings of the stories settled last, so that they need not be made or unpacked again for the report. */
  readonly #atHand = new Map<Part, ReadonlyMap<string, Findings>>();

  readonly #changedSources = new Set<string>();
  readonly #changedSlots = new Set<Slot>();
  readonly #changedStories = new Set<string>();

  constructor(entities: EntityIndex, words: CorpusWords, shelf: Shelf, known?: KnownComparisons) {
    this.#entities = entities;
    this.#words = words;
    this.#shelf = shelf;
    this.#known = known;
  }

  /** The claims of a source, in the order of its text. */
  claimsOf(path: string): readonly ComparableClaim[] {
    return this.#claims.get(path)?.all ?? [];
  }

  /** Everything found that starts from a claim of this source. */
  *partsOf(path: string): Iterable<Findings> {
    for (const part of this.#partsOf.get(path) ?? []) yield (this.#atHand.get(part) ?? part.findings.value).get(path)!;
  }

  /** Findings stay at hand from when they are settled until nobody is about to ask for them any more. */
  letGo(): void {
    this.#atHand.clear();
  }

  /** Is a faint claim told by a finding? */
  isTold(id: string): boolean {
    return this.#told.has(id);
  }

  /** Takes in the claims of a source in place of those that it had; none for a source that is gone. */
  put(path: string, claims: SourceClaims | undefined): void {
    this.#changedSources.add(path);
    const before = this.#claims.get(path);
    for (const { story, count } of [before, claims].flatMap((known) => known ?? []))
      if (count > 0) this.#changedStories.add(story);
    before?.forget(this.#shelf);
    for (const slot of this.#slotsOf.get(path) ?? []) {
      slot.claims = slot.claims.filter((claim) => claim.path !== path);
      this.#changedSlots.add(slot);
    }
    const slots = new Set<Slot>();
    const held = new Set<ComparableClaim>();
    for (const claim of claims?.all ?? []) {
      const key = slotOf(claim);
      if (key === null) continue;
      let slot = this.#slots.get(key);
      if (slot) slot.claims.push(claim);
      else {
        // A list that is begun with its first claim takes no room for many more: most stay alone.
        slot = { key, claims: [claim] };
        this.#slots.set(key, slot);
      }
      slots.add(slot);
      held.add(claim);
      this.#changedSlots.add(slot);
    }
    claims?.keep((claim) => held.has(claim));
    if (slots.size > 0) this.#slotsOf.set(path, [...slots]);
    else this.#slotsOf.delete(path);
    if (claims && claims.count > 0) this.#claims.set(path, claims);
    else this.#claims.delete(path);
  }

  /**
   * Compares anew what has changed. Returns the sources whose findings are others than before, those of which other faint
   * claims are told, and those of which that was so only after their story was settled.
   * @param membersOf the sources of a story in path order
   * @param settled is told the sources of each story that was settled, while their claims are at hand
   */
  settle(
    membersOf: (story: string) => readonly string[],
    settled: (paths: readonly string[]) => void,
  ): Record<'found' | 'retold' | 'retoldLate', ReadonlySet<string>> {
    const changed = new Set<string>();
    this.#atHand.clear();
    // A story's claims are compared in its slots first, then by their words: packed in between they would be unpacked for each.
    for (const story of this.#changedStories)
      this.#shelf.needed(membersOf(story).reduce((count, path) => count + (this.#claims.get(path)?.count ?? 0), 0));
    // What is compared with one another is at hand at once, what is not need not be: a story is done with before the next one.
    const slotsOf = (story: string) => membersOf(story).flatMap((path) => this.#slotsOf.get(path) ?? []);
    const ofStories = new Set([...this.#changedStories].flatMap(slotsOf));
    this.#settleSlots(
      [...this.#changedSlots].filter((slot) => !ofStories.has(slot)),
      changed,
    );
    // Slots add the stories that they tell of; each comes behind all slots of its sources.
    for (const story of this.#changedStories) {
      const paths = membersOf(story);
      this.#settleSlots(slotsOf(story), changed);
      this.#settleStory(story, paths, changed);
      for (const path of paths) {
        this.#retoldLate.delete(path);
        if (!changed.has(path)) continue;
        // A story that the source has left is settled in its turn: what was found in it can't be made again.
        for (const part of this.#partsOf.get(path) ?? [])
          if (!part.kept || part === this.#wordings.get(story)) this.#atHand.set(part, part.findings.value);
      }
      settled(paths);
      this.#shelf.tidy();
    }
    this.#settleSpellings(changed);
    this.#shelf.tidy();
    this.#changedStories.clear();
    this.#changedSources.clear();
    const retoldLate = new Set(this.#retoldLate);
    this.#retoldLate.clear();
    return { found: changed, retold: this.#takeRetold(), retoldLate };
  }

  /** Those of the slots that have changed and were not compared since. */
  #settleSlots(slots: readonly Slot[], changed: Set<string>): void {
    for (const slot of slots) {
      if (!this.#changedSlots.delete(slot)) continue;
      this.#settleSlot(slot, changed);
      this.#shelf.tidy();
    }
  }

  #settleSlot(slot: Slot, changed: Set<string>): void {
    const { key, claims } = slot;
    const before = this.#compared.get(key);
    if (claims.length === 0) this.#slots.delete(key);
    claims.sort((a, b) => ascending(a.path, b.path));
    // A list that has grown keeps room for more than most will ever have.
    if (claims.length <= FEW) slot.claims = claims.slice();
    const sameEntity = (x: string, y: string): boolean => this.#entities.of(x) === this.#entities.of(y);
    const now = claims.length > 1 ? compareSlot(claims, this.#words.textOf, sameEntity) : undefined;
    for (const compared of [before?.compared, now]) if (compared) this.#touchStories(compared);
    this.#replace('slot', key, now, changed);
  }

  /** What a story tells in like words is told only where no slot of its sources tells it already, or contradicts it. */
  #touchStories({ agreements, comparisons }: Compared): void {
    const judged = comparisons.filter(({ verdict }) => verdict.outcome !== 'not_comparable');
    for (const { claims } of [...agreements, ...judged.flatMap(({ a, b }) => [a, b])])
      for (const { story } of claims) this.#changedStories.add(story);
  }

  #settleStory(story: string, paths: readonly string[], changed: Set<string>): void {
    if (paths.length < 2) {
      this.#memories.delete(story);
      this.#replace('wording', story, undefined, changed);
      return;
    }
    const { compared, kept } = this.#compareStory(story, paths);
    const again = () => comparedOf(kept.value, this.#claimsOfAll(paths));
    this.#replace('wording', story, compared, changed, { kept, again });
  }

  #claimsOfAll(paths: readonly string[]): readonly ComparableClaim[] {
    return paths.flatMap((path) => this.claimsOf(path));
  }

  #compareStory(story: string, paths: readonly string[]): Record<'compared', Compared> & Pick<Again, 'kept'> {
    const claims = this.#claimsOfAll(paths);
    this.#shelf.needed(claims.length);
    const keys = new Set(paths.flatMap((path) => this.#slotsOf.get(path) ?? []).map(({ key }) => key));
    const slots = [...keys].sort().flatMap((key) => this.#compared.get(key)?.compared ?? []);
    const told: Compared = {
      agreements: slots.flatMap(({ agreements }) => agreements),
      comparisons: slots.flatMap(({ comparisons }) => comparisons),
    };
    const inputs = this.#known && wordingInputs(claims, told, this.#known.keyOf);
    const known = inputs && this.#known!.cache.get(inputs);
    if (known) {
      const kept = restingComparisons(known);
      return { compared: comparedOf(kept.value, claims), kept };
    }
    const compared = compareWordings(claims, told, this.#words.textOf, this.#memoryOf(story));
    const kept = restingComparisons(placed(compared, claims));
    if (inputs) this.#known!.cache.put(inputs, kept.packed);
    return { compared, kept };
  }

  /** A story that is compared again is being edited, and will be compared again soon. */
  #memoryOf(story: string): StoryMemory | undefined {
    if (!this.#wordings.has(story)) return undefined;
    const memory = this.#memories.get(story) ?? new StoryMemory();
    this.#memories.delete(story);
    this.#memories.set(story, memory);
    const [oldest] = this.#memories.keys();
    if (this.#memories.size > EDITED_AT_ONCE) this.#memories.delete(oldest!);
    return memory;
  }

  #settleSpellings(changed: Set<string>): void {
    const { gone, concerned } = this.#variants.settle(this.#entities, this.#changedSources);
    for (const key of gone) this.#replace('spelling', key, undefined, changed);
    for (const [key, variant] of concerned) {
      const found = compareSpellings(
        variant,
        (spelling) => [...this.#entities.holdersOf(spelling)].sort().flatMap((path) => this.claimsOf(path)),
        this.#words.textOf,
      );
      this.#variants.note(key, found);
      this.#replace('spelling', key, { agreements: [], comparisons: found ? [found] : [] }, changed);
    }
  }

  #replace(
    kind: ComparisonKind,
    key: string,
    compared: Compared | undefined,
    changed: Set<string>,
    { kept, again }: Partial<Again> = {},
  ): void {
    const parts = { slot: this.#compared, wording: this.#wordings, spelling: this.#spellings }[kind];
    const before = parts.get(key);
    for (const path of before?.paths ?? []) {
      this.#partsOf.get(path)!.delete(before!);
      changed.add(path);
    }
    for (const { id, path } of before?.faint ?? []) {
      this.#tell(id, path, -1);
      changed.add(path);
    }
    for (const rests of [before?.findings, before?.kept]) if (rests) this.#shelf.forget(rests);
    if (!compared) {
      parts.delete(key);
      return;
    }
    const told = worthTelling(compared);
    kept?.placeOn(this.#shelf);
    const part: Part = {
      compared: kind === 'slot' ? compared : nothing,
      paths: [...startsOf(told)],
      findings: again ? this.#findings(kind, again, told) : this.#findings(kind, () => compared),
      kept,
      faint: [...told.faint].map(({ id, path }) => ({ id, path })),
    };
    parts.set(key, part);
    for (const path of part.paths) {
      changed.add(path);
      this.#partsOf.set(path, (this.#partsOf.get(path) ?? new Set()).add(part));
    }
    for (const { id, path } of part.faint) {
      this.#tell(id, path, 1);
      changed.add(path);
    }
  }

  /** @param told where findings are asked for at once, which those of a slot need not be whose stories have not changed */
  #findings(kind: ComparisonKind, again: () => Compared, told?: WorthTelling): Remade<ReadonlyMap<string, Findings>> {
    const made = told && findingsOf(told, kind, this.#words);
    const make = () => findingsOf(worthTelling(again()), kind, this.#words);
    return new Remade<ReadonlyMap<string, Findings>>(make, countOf, this.#shelf, made);
  }

  #takeRetold(): ReadonlySet<string> {
    const retold = new Set<string>();
    for (const [id, { path, before }] of this.#retold) if (this.isTold(id) !== before) retold.add(path);
    this.#retold.clear();
    return retold;
  }

  #tell(id: string, path: string, by: number): void {
    if (!this.#retold.has(id)) this.#retold.set(id, { path, before: this.isTold(id) });
    const times = (this.#told.get(id) ?? 0) + by;
    if (times > 0 !== this.isTold(id)) this.#retoldLate.add(path);
    if (times > 0) this.#told.set(id, times);
    else this.#told.delete(id);
  }
}

function countOf(findings: ReadonlyMap<string, Findings>): number {
  let count = 0;
  for (const { agreements, contradictions, comparisons } of findings.values())
    count += agreements.length + contradictions.length + comparisons.length;
  return count;
}
