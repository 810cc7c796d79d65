import { type AnalysedSource, analyse, analysing } from './analysedSource.ts';
import type { SourceInput } from './article/article.ts';
import { SentenceTagger } from './claims/sentence.ts';
import { type ComparableClaim, SourceClaims } from './compare/comparable.ts';
import { withoutIgnored } from './compare/ignored.ts';
import type { ComparisonCache } from './comparisonCache.ts';
import { ComparisonIndex } from './comparisonIndex.ts';
import { type CorpusConfiguration, unconfigured } from './configuration.ts';
import { type Report, SCHEMA_VERSION } from './report.ts';
import { type CorpusWords, claimOf, inTextOrder, subjectOf } from './reporting.ts';
import { Shelf } from './resting.ts';
import { type ReportChanges, type Section, type SectionChange, SectionList } from './sectionList.ts';
import { SourceIndex } from './sourceIndex.ts';
import type { Work } from './work.ts';

/** The sections of the report that tell of the claims of a source. */
type ClaimSections = Pick<Section, 'sources' | 'claims'>;

interface Source {
  readonly input: SourceInput;
  readonly analysed: AnalysedSource;
  /** Another one for every source of which something else may be read; absent where nobody has told. */
  readonly key: string | undefined;
}

/** Of so many sources the tagged sentences are kept. */
const EDITED_AT_ONCE = 4;

/**
 * The sources that are checked against one another. Each source is read once, when it is put; the report is made of all of
 * them and does not depend on the order in which they came. What a change does not touch is kept from one report to the next,
 * so that a report after an edit costs what the edit touches.
 */
export class Corpus {
  readonly #sources = new Map<string, Source>();
  /** Sources put or removed since the last report. */
  readonly #changed = new Set<string>();
  readonly #index = new SourceIndex();
  readonly #words: CorpusWords = {
    textOf: ({ path, draft }) => {
      const { text, literals, offsets, language } = this.#sources.get(path)!.analysed;
      return { text: offsets.derivedText(text, literals, draft.start, draft.end), language };
    },
    subjectOf: (claim) => subjectOf(claim, this.#index.entities),
    statedDateOf: (path) => this.#index.statedDateOf(path),
    originOf: (path) => this.#index.originOf(path),
  };
  readonly #shelf: Shelf;
  readonly #comparisons: ComparisonIndex;
  /** The sections of the report, where it is kept. */
  #list: SectionList | undefined;
  readonly #unlisted = new StaleSections();
  readonly #untaken = new StaleSections();
  /** What the report tells of the claims of sources, made while these were at hand. */
  readonly #atHand = new Map<string, ClaimSections>();
  /** The sources edited last. */
  readonly #taggers = new Map<string, SentenceTagger>();
  #configuration: CorpusConfiguration = unconfigured;
  #configured = false;
  #report: Report | undefined;

  /**
   * @param shelf keeps the claims that nobody asks for in little memory
   * @param cache spares comparisons that were made before, of sources whose keys are known
   */
  constructor(shelf = new Shelf(), cache?: ComparisonCache) {
    this.#shelf = shelf;
    const known = cache && { cache, keyOf: (path: string) => this.#sources.get(path)?.key };
    this.#comparisons = new ComparisonIndex(this.#index.entities, this.#words, shelf, known);
  }

  /** What readers know and no source says; takes the place of what was configured before. */
  configure(configuration: CorpusConfiguration): void {
    this.#configuration = configuration;
    this.#configured = true;
    this.#index.configure(configuration.aliases);
  }

  has(path: string): boolean {
    return this.#sources.has(path);
  }

  /** Adds a source, or replaces the one of the same path. Returns whether it was another one. */
  put(input: SourceInput): boolean {
    const known = this.#sources.get(input.path);
    if (known && isSame(known.input, input)) return false;
    this.#take(input, analyse(input, known && this.#taggerOf(input.path)));
    return true;
  }

  /**
   * Adds a source that was analysed elsewhere, or replaces the one of the same path.
   * @param key another one for every source of which something else may be read
   */
  putAnalysed(input: SourceInput, analysed: AnalysedSource, key?: string): void {
    this.#taggers.delete(input.path);
    this.#take(input, analysed, key);
  }

  /**
   * Reads and compares a source again as if it were edited, so that its first edit finds all that only an edited source leaves
   * for the next one: tagged sentences, and the memory of its story. No report changes by it. Once the corpus has changed, or
   * was read, between two steps it must be left undone. Returns whether it is done: not before the corpus is settled.
   */
  *rehearse(path: string): Work<boolean> {
    if (!this.#isSettled) return false;
    const source = this.#sources.get(path);
    if (!source) return true;
    const analysed = yield* analysing(source.input, this.#taggerOf(path));
    // Without its key, by which its story's comparison would be looked up and not made.
    this.#take(source.input, analysed);
    this.settle();
    return true;
  }

  #take(input: SourceInput, analysed: AnalysedSource, key?: string): void {
    this.#forget(input.path);
    analysed.claims.placeOn(this.#shelf);
    this.#sources.set(input.path, { input, analysed, key });
    this.#changed.add(input.path);
    this.#shelf.tidy();
  }

  #forget(path: string): void {
    const source = this.#sources.get(path);
    if (source) this.#shelf.forget(source.analysed.claims);
  }

  /** What is put again is being edited, and will be put again soon. */
  #taggerOf(path: string): SentenceTagger {
    const tagger = this.#taggers.get(path) ?? new SentenceTagger();
    this.#taggers.delete(path);
    this.#taggers.set(path, tagger);
    const [oldest] = this.#taggers.keys();
    if (this.#taggers.size > EDITED_AT_ONCE) this.#taggers.delete(oldest!);
    return tagger;
  }

  remove(path: string): void {
    this.#forget(path);
    if (this.#sources.delete(path)) this.#changed.add(path);
  }

  /** The report on all sources. Parts of it may be those of an earlier report: it must not be changed. */
  report(): Report {
    this.settle();
    if (!this.#list) {
      this.#list = new SectionList();
      this.#unlisted.addAll(this.#index.paths);
    }
    if (!this.#report || !this.#unlisted.isEmpty) {
      for (const [path, change] of this.#unlisted.take()) {
        const known = change === 'findings' ? this.#list.get(path) : undefined;
        if (!this.#sources.has(path)) this.#list.delete(path);
        else this.#list.set(path, { ...(known ?? this.#claimsOf(path)), ...this.#findingsOf(path) });
        this.#shelf.tidy();
      }
      this.#report = { schemaVersion: SCHEMA_VERSION, ...this.#list.inOrder(this.#index.paths) };
      this.#letGo();
    }
    return this.#report;
  }

  /** Lets go of the report, which takes as much memory as all else, until it is asked for again. */
  forgetReport(): void {
    this.#report = undefined;
    this.#list = undefined;
    this.#unlisted.take();
  }

  /** Whether a report is kept, so that the next one costs what has changed. */
  get keepsReport(): boolean {
    return this.#list !== undefined;
  }

  /** What differs in the report from the one at the last call; at first, all. For whoever keeps the report elsewhere. */
  takeChanges(): ReportChanges {
    this.settle();
    const sections = new Map<string, SectionChange>();
    for (const [path, change] of this.#untaken.take()) {
      if (!this.#sources.has(path)) continue;
      sections.set(path, { ...(change === 'all' && this.#claimsOf(path)), ...this.#findingsOf(path) });
      this.#shelf.tidy();
    }
    this.#letGo();
    return { paths: this.#index.paths, sections };
  }

  /** Brings every index and comparison up to date. */
  settle(): void {
    if (this.#isSettled) return;
    const changes = [...this.#changed].map((path) => [path, this.#sources.get(path)?.analysed ?? null] as const);
    const touched = this.#index.settle(new Map(changes));
    for (const path of touched) {
      const source = this.#sources.get(path);
      const claims = source && new SourceClaims(path, source.analysed.claims, this.#index, this.#shelf);
      this.#comparisons.put(path, claims);
      this.#shelf.tidy();
    }
    this.#atHand.clear();
    const anew = new Set(touched);
    const { found, retold, retoldLate } = this.#comparisons.settle(
      (story) => this.#index.membersOf(story),
      (paths) => {
        for (const path of paths) if (anew.has(path)) this.#atHand.set(path, this.#claimsOf(path));
      },
    );
    for (const path of retoldLate) this.#atHand.delete(path);
    for (const stale of [this.#unlisted, this.#untaken]) {
      for (const path of [...touched, ...retold]) stale.add(path, 'all');
      for (const path of this.#configured ? this.#index.paths : found) stale.add(path, 'findings');
    }
    this.#changed.clear();
    this.#configured = false;
  }

  get #isSettled(): boolean {
    return this.#changed.size === 0 && !this.#configured;
  }

  /** Whoever asked for a report has it. */
  #letGo(): void {
    this.#atHand.clear();
    this.#comparisons.letGo();
  }

  #claimsOf(path: string): ClaimSections {
    const known = this.#atHand.get(path);
    if (known) return known;
    const source = this.#sources.get(path)!.analysed;
    const isTold = ({ id, faint }: ComparableClaim): boolean => !faint || this.#comparisons.isTold(id);
    const claims = this.#comparisons.claimsOf(path).filter(isTold);
    return {
      sources: [
        {
          path,
          title: source.title,
          language: source.language,
          published: source.published,
          outlet: source.outlet,
          claims: claims.length,
          copyOf: this.#index.originOf(path) ?? null,
          ...(source.notes.length > 0 && { notes: [...source.notes] }),
        },
      ],
      claims: claims.map((claim) => claimOf(claim, source, this.#words)),
    };
  }

  #findingsOf(path: string): Omit<Section, 'sources' | 'claims'> {
    const parts = [...this.#comparisons.partsOf(path)];
    return {
      agreements: inTextOrder(parts.flatMap(({ agreements }) => agreements)),
      contradictions: withoutIgnored(
        inTextOrder(parts.flatMap(({ contradictions }) => contradictions)),
        this.#configuration.ignoredRelations,
      ),
      comparisons: inTextOrder(parts.flatMap(({ comparisons }) => comparisons)),
    };
  }
}

/** Sources whose sections in the report are others than somebody has them, or only the findings in them. */
class StaleSections {
  #changes = new Map<string, 'all' | 'findings'>();

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  add(path: string, change: 'all' | 'findings'): void {
    if (this.#changes.get(path) !== 'all') this.#changes.set(path, change);
  }

  addAll(paths: readonly string[]): void {
    for (const path of paths) this.add(path, 'all');
  }

  take(): ReadonlyMap<string, 'all' | 'findings'> {
    const taken = this.#changes;
    this.#changes = new Map();
    return taken;
  }
}

function isSame(a: SourceInput, b: SourceInput): boolean {
  return a.text === b.text && a.mediaType === b.mediaType && a.published === b.published && a.outlet === b.outlet;
}
