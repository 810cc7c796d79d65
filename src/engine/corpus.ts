import { type AnalysedSource, analyse } from './analysedSource.ts';
import type { SourceInput } from './article/article.ts';
import { SentenceTagger } from './claims/sentence.ts';
import { restingClaims } from './compare/comparable.ts';
import { withoutIgnored } from './compare/ignored.ts';
import type { ComparisonCache } from './comparisonCache.ts';
import { ComparisonIndex } from './comparisonIndex.ts';
import { type CorpusConfiguration, unconfigured } from './configuration.ts';
import { type Claim, type Report, SCHEMA_VERSION } from './report.ts';
import { type CorpusWords, claimOf, inTextOrder, subjectOf } from './reporting.ts';
import { ClaimShelf } from './restingClaims.ts';
import { SectionList } from './sectionList.ts';
import { SourceIndex } from './sourceIndex.ts';

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
      const { body, language } = this.#sources.get(path)!.analysed;
      return { text: body.slice(draft.start, draft.end), language };
    },
    subjectOf: (claim) => subjectOf(claim, this.#index.entities),
    statedDateOf: (path) => this.#index.statedDateOf(path),
    originOf: (path) => this.#index.originOf(path),
  };
  readonly #shelf: ClaimShelf;
  readonly #comparisons: ComparisonIndex;
  readonly #list = new SectionList();
  /** Every claim of each source, also the faint ones that no finding tells. */
  readonly #claims = new Map<string, readonly { readonly claim: Claim; readonly faint: boolean }[]>();
  /** The sources edited last. */
  readonly #taggers = new Map<string, SentenceTagger>();
  #configuration: CorpusConfiguration = unconfigured;
  #configured = false;
  #report: Report | undefined;

  /**
   * @param shelf keeps the claims that nobody asks for in little memory
   * @param cache spares comparisons that were made before, of sources whose keys are known
   */
  constructor(shelf = new ClaimShelf(), cache?: ComparisonCache) {
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

  /** Adds a source, or replaces the one of the same path. */
  put(input: SourceInput): void {
    const known = this.#sources.get(input.path);
    if (known && isSame(known.input, input)) return;
    this.#take(input, analyse(input, known && this.#taggerOf(input.path)));
  }

  /**
   * Adds a source that was analysed elsewhere, or replaces the one of the same path.
   * @param key another one for every source of which something else may be read
   */
  putAnalysed(input: SourceInput, analysed: AnalysedSource, key?: string): void {
    this.#taggers.delete(input.path);
    this.#take(input, analysed, key);
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
    if (!this.#report || this.#changed.size > 0 || this.#configured) {
      this.#settle();
      this.#report = this.#assemble();
    }
    return this.#report;
  }

  /** Brings every index and section up to date. */
  #settle(): void {
    const changes = [...this.#changed].map((path) => [path, this.#sources.get(path)?.analysed ?? null] as const);
    const touched = this.#index.settle(new Map(changes));
    for (const path of touched) {
      this.#settleClaims(path);
      this.#shelf.tidy();
    }
    const found = this.#comparisons.settle((story) => this.#index.membersOf(story));
    for (const path of this.#configured ? this.#index.paths : new Set([...touched, ...found]))
      this.#settleFindings(path);
    this.#changed.clear();
    this.#configured = false;
  }

  #settleClaims(path: string): void {
    const known = this.#sources.get(path);
    const claims = known ? restingClaims(path, known.analysed.claims, this.#index) : [];
    this.#comparisons.put(path, claims);
    if (!known) {
      this.#list.delete(path);
      this.#claims.delete(path);
      return;
    }
    const source = known.analysed;
    this.#list.set(path, {
      sources: [
        {
          path,
          title: source.title,
          language: source.language,
          published: source.published,
          outlet: source.outlet,
          claims: 0,
          copyOf: this.#index.originOf(path) ?? null,
        },
      ],
      claims: [],
      agreements: [],
      contradictions: [],
      comparisons: [],
    });
    this.#claims.set(
      path,
      claims.map((claim) => ({ claim: claimOf(claim, source, this.#words), faint: claim.draft.faint === true })),
    );
  }

  #settleFindings(path: string): void {
    const section = this.#list.get(path);
    if (!section) return;
    const parts = [...this.#comparisons.partsOf(path)];
    const claims = this.#claims
      .get(path)!
      .flatMap(({ claim, faint }) => (faint && !this.#comparisons.isTold(claim.id) ? [] : [claim]));
    this.#list.set(path, {
      ...section,
      sources: section.sources.map((source) => ({ ...source, claims: claims.length })),
      claims,
      agreements: inTextOrder(parts.flatMap(({ agreements }) => agreements)),
      contradictions: withoutIgnored(
        inTextOrder(parts.flatMap(({ contradictions }) => contradictions)),
        this.#configuration.ignoredRelations,
      ),
      comparisons: inTextOrder(parts.flatMap(({ comparisons }) => comparisons)),
    });
  }

  #assemble(): Report {
    return { schemaVersion: SCHEMA_VERSION, ...this.#list.inOrder(this.#index.paths) };
  }
}

function isSame(a: SourceInput, b: SourceInput): boolean {
  return a.text === b.text && a.mediaType === b.mediaType && a.published === b.published && a.outlet === b.outlet;
}
