import type { Article, SourceInput } from './article/article.ts';
import { readArticle } from './article/read.ts';
import { STORY } from './claims/draft.ts';
import { type Extraction, extractClaims } from './claims/extract.ts';
import { type ComparableClaim, comparableClaims } from './compare/comparable.ts';
import { compareCorpus, type Group, type GroupComparison } from './compare/compareCorpus.ts';
import { type Dispute, disputesOf } from './compare/disputes.ts';
import { withoutIgnored } from './compare/ignored.ts';
import { copiesOf, runsOf } from './compare/independence.ts';
import { publicationDates } from './compare/publication.ts';
import { storiesOf } from './compare/stories.ts';
import { inOwnWords, relationInWords, statementOf, valueInWords } from './compare/words.ts';
import { type CorpusConfiguration, unconfigured } from './configuration.ts';
import { resolveEntities } from './entities/resolve.ts';
import type { Agreement, Claim, Comparison, Contradiction, Report } from './report.ts';
import { SCHEMA_VERSION } from './report.ts';
import { withUpdatesInOrder } from './updates.ts';

interface Source {
  readonly input: SourceInput;
  readonly article: Article;
  readonly extraction: Extraction;
  readonly runs: ReadonlySet<number>;
}

/**
 * The sources that are checked against one another. Each source is read once, when it is put; the report is made of all of
 * them and does not depend on the order in which they came.
 */
export class Corpus {
  readonly #sources = new Map<string, Source>();
  #configuration: CorpusConfiguration = unconfigured;

  /** What readers know and no source says; takes the place of what was configured before. */
  configure(configuration: CorpusConfiguration): void {
    this.#configuration = configuration;
  }

  /** Adds a source, or replaces the one of the same path. */
  put(input: SourceInput): void {
    const known = this.#sources.get(input.path);
    if (known && isSame(known.input, input)) return;
    const article = readArticle(input);
    this.#sources.set(input.path, { input, article, extraction: extractClaims(article), runs: runsOf(article.body) });
  }

  remove(path: string): void {
    this.#sources.delete(path);
  }

  report(): Report {
    const sources = [...this.#sources.values()].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
    const copies = copiesOf(sources.map(({ article, runs }) => ({ path: article.path, runs })));
    const resolution = resolveEntities(
      sources.map(({ article, extraction }) => ({ path: article.path, ...extraction })),
      this.#configuration.aliases,
    );
    const stories = storiesOf(
      sources.map(({ article, extraction }) => ({
        path: article.path,
        entities: new Set([...extraction.entities.keys()].map(resolution.of)),
      })),
    );
    const dates = publicationDates(
      sources.map(({ article }) => article),
      stories,
    );
    const claims = sources.flatMap(({ article, extraction }) =>
      comparableClaims(article, extraction.claims, resolution.of, stories.get(article.path)!, dates.get(article.path)!),
    );
    const articleOf = new Map(sources.map(({ article }) => [article.path, article]));
    const textOf = ({ path, draft }: ComparableClaim) => {
      const article = articleOf.get(path)!;
      return { text: article.body.slice(draft.start, draft.end), language: article.language };
    };
    const { agreements, comparisons } = compareCorpus(
      claims,
      resolution.variants,
      (x, y) => resolution.of(x) === resolution.of(y),
      textOf,
    );
    const subjectOf = ({ draft, entity }: ComparableClaim): string =>
      entity && draft.subject.whole && draft.subject.entity !== STORY
        ? longer(resolution.textOf(entity), draft.subject.text)
        : draft.subject.text;
    const wordsOf = (claim: ComparableClaim): string => textOf(claim).text;
    const agreed = agreements.map((group) => agreementOf(group, subjectOf, wordsOf, copies));
    return withUpdatesInOrder({
      schemaVersion: SCHEMA_VERSION,
      sources: sources.map(({ article, extraction }) => ({
        path: article.path,
        title: article.title,
        language: article.language,
        published: article.published,
        outlet: article.outlet,
        claims: extraction.claims.length,
        copyOf: copies.get(article.path) ?? null,
      })),
      claims: claims.map((claim) => claimOf(claim, articleOf.get(claim.path)!, subjectOf(claim))),
      agreements: numbered(agreed),
      contradictions: withoutIgnored(
        numbered(disputesOf(comparisons).map((dispute) => contradictionOf(dispute, subjectOf, wordsOf))),
        this.#configuration.ignoredRelations,
      ),
      comparisons: numbered(comparisons.flatMap(comparisonOf)),
    });
  }
}

/** Findings that start from one claim are told apart by a number behind its id. */
function numbered<T extends { readonly id: string }>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${count}` };
  });
}

function isSame(a: SourceInput, b: SourceInput): boolean {
  return a.text === b.text && a.mediaType === b.mediaType && a.published === b.published && a.outlet === b.outlet;
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}

function claimOf({ id, path, draft }: ComparableClaim, article: Article, subject: string): Claim {
  const start = article.offsets.start(draft.start);
  const end = article.offsets.end(draft.end);
  return {
    id,
    source: path,
    start,
    end,
    quote: article.text.slice(start, end),
    words: article.body.slice(draft.start, draft.end),
    kind: draft.frame,
    statement: statementOf(draft, subject, article.body.slice(draft.start, draft.end)),
    subject,
    relation: relationInWords(draft),
    value: valueInWords(draft.value),
    polarity: draft.polarity,
    modality: draft.modality,
    attribution: draft.attribution,
    time: draft.time
      ? { text: draft.time.text, from: draft.time.interval?.from ?? null, to: draft.time.interval?.to ?? null }
      : null,
    confidence: draft.confidence,
    rule: draft.rule,
  };
}

function agreementOf(
  { claims }: Group,
  subjectOf: (claim: ComparableClaim) => string,
  wordsOf: (claim: ComparableClaim) => string,
  copies: ReadonlyMap<string, string>,
): Agreement {
  const first = claims[0]!;
  const paths = [...new Set(claims.map(({ path }) => path))].sort();
  const subject = subjectOf(first);
  return {
    id: `agreement:${first.id}`,
    statement: statementOf(first.draft, subject, wordsOf(first)),
    subject,
    relation: relationInWords(first.draft),
    value: valueInWords(first.draft.value),
    claims: claims.map(({ id }) => id),
    sources: paths,
    independentSources: new Set(paths.map((path) => copies.get(path) ?? path)).size,
  };
}

function contradictionOf(
  { groups, verdict }: Dispute,
  subjectOf: (claim: ComparableClaim) => string,
  wordsOf: (claim: ComparableClaim) => string,
): Contradiction {
  const sides = groups.map(({ claims }) => ({
    value: sideValue(claims[0]!, verdict.kind, wordsOf),
    claims: claims.map(({ id }) => id),
  }));
  const first = groups[0]!.claims[0]!;
  return {
    id: `contradiction:${verdict.kind}:${groups.map(({ claims }) => claims[0]!.id).join('|')}`,
    kind: verdict.kind,
    severity: verdict.severity,
    subject: subjectOf(first),
    relation: verdict.kind === 'name' ? 'name' : relationInWords(first.draft),
    explanation: verdict.explanation,
    sides,
    claims: sides.flatMap(({ claims }) => claims),
  };
}

function sideValue(claim: ComparableClaim, kind: string, wordsOf: (claim: ComparableClaim) => string): string {
  const { draft } = claim;
  if (kind === 'name') return draft.subject.text;
  return draft.frame === 'open' ? inOwnWords(wordsOf(claim)) : valueInWords(draft.value);
}

function comparisonOf({ a, b, verdict }: GroupComparison): Comparison[] {
  if (verdict.outcome === 'conflict') return [];
  const [x, y] = [a.claims[0]!, b.claims[0]!];
  return [
    {
      id: `comparison:${x.id}|${y.id}`,
      outcome: verdict.outcome,
      explanation: verdict.explanation,
      claims: [x.id, y.id],
    },
  ];
}
