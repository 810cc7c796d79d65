import type { Article } from './article/article.ts';
import { STORY } from './claims/draft.ts';
import type { ClaimText } from './compare/claimText.ts';
import type { ComparableClaim } from './compare/comparable.ts';
import type { Dispute } from './compare/disputes.ts';
import { type Group, type GroupComparison, pathsOf } from './compare/group.ts';
import type { Verdict } from './compare/outcome.ts';
import { ascending } from './compare/pathOrder.ts';
import { inOwnWords, relationInWords, statementOf, valueInWords } from './compare/words.ts';
import type { WorthTelling } from './compare/worthTelling.ts';
import type { EntityIndex } from './entities/entityIndex.ts';
import { addTo, groupBy } from './groupBy.ts';
import type { Agreement, Claim, Comparison, Contradiction } from './report.ts';
import { earliestFirst, type Standing } from './updates.ts';

/** What of the corpus the words of a finding are made of. */
export interface CorpusWords {
  /** The claim's words as its source has them, without mark-up. */
  readonly textOf: (claim: ComparableClaim) => ClaimText;
  /** The date that a source itself states. */
  statedDateOf(path: string): string | null;
  /** What a claim speaks of, by the fullest name that the corpus has for it. */
  subjectOf(claim: ComparableClaim): string;
  /** The source that another one repeats; undefined where it repeats none. */
  originOf(path: string): string | undefined;
}

/** What a claim speaks of, by the fullest name that the corpus has for it. */
export function subjectOf({ draft, entity }: ComparableClaim, entities: Pick<EntityIndex, 'textOf'>): string {
  const { subject } = draft;
  if (!entity || !subject.whole || subject.entity === STORY) return subject.text;
  const name = entities.textOf(entity);
  return name.length >= subject.text.length ? name : subject.text;
}

/** The findings that start from claims of one source, each with the offset of the claim that it starts from. */
export interface Findings {
  readonly agreements: readonly Placed<Agreement>[];
  readonly contradictions: readonly Placed<Contradiction>[];
  readonly comparisons: readonly Placed<Comparison>[];
}

export interface Placed<T> {
  readonly at: number;
  readonly finding: T;
}

/** What compares claims: findings of two kinds of comparison that start from one claim are told apart by it. */
export type ComparisonKind = 'slot' | 'wording' | 'spelling';

/** The findings of a comparison by the source of the claim that each starts from. */
export function findingsOf(told: WorthTelling, kind: ComparisonKind, words: CorpusWords): Map<string, Findings> {
  const agreements = placed(
    told.agreements,
    ({ claims: [first] }) => first!,
    (group) => agreementOf(group, words),
  );
  const contradictions = placed(
    told.disputes,
    ({ groups: [first] }) => first!.claims[0]!,
    (dispute) => contradictionOf(dispute, words),
  );
  const comparisons = placed(told.comparisons, ({ a }) => a.claims[0]!, comparisonOf);
  const paths = new Set([...agreements.keys(), ...contradictions.keys(), ...comparisons.keys()]);
  return new Map(
    [...paths].map((path) => [
      path,
      {
        agreements: toldApart(agreements.get(path) ?? [], kind),
        contradictions: toldApart(contradictions.get(path) ?? [], kind),
        comparisons: toldApart(comparisons.get(path) ?? [], kind),
      },
    ]),
  );
}

/** The sources of the claims that the findings start from. */
export function startsOf({ agreements, disputes, comparisons }: WorthTelling): Set<string> {
  const paths = new Set<string>();
  for (const { claims } of agreements) paths.add(claims[0]!.path);
  for (const { groups } of disputes) paths.add(groups[0]!.claims[0]!.path);
  for (const { a } of comparisons) paths.add(a.claims[0]!.path);
  return paths;
}

function placed<T, Finding>(
  items: readonly T[],
  startOf: (item: T) => ComparableClaim,
  findingOf: (item: T) => Finding,
): Map<string, Placed<Finding>[]> {
  const bySource = new Map<string, Placed<Finding>[]>();
  for (const item of items) {
    const { path, draft } = startOf(item);
    addTo(bySource, path, { at: draft.start, finding: findingOf(item) });
  }
  return bySource;
}

/** Findings that start from one claim are told apart by what found them, and by a number where it found several. */
function toldApart<T extends { readonly id: string }>(
  findings: readonly Placed<T>[],
  kind: ComparisonKind,
): Placed<T>[] {
  const seen = new Map<string, number>();
  return findings.map(({ at, finding }) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    const end = `${kind === 'wording' ? '~' : ''}${count === 1 ? '' : `#${count}`}`;
    return { at, finding: end === '' ? finding : { ...finding, id: `${finding.id}${end}` } };
  });
}

/** Findings in the order of the text that they start from. */
export function inTextOrder<T extends { readonly id: string }>(placed: Placed<T>[]): T[] {
  return placed.sort((a, b) => a.at - b.at || ascending(a.finding.id, b.finding.id)).map(({ finding }) => finding);
}

/** A claim as the report has it. */
export function claimOf(claim: ComparableClaim, article: Pick<Article, 'text' | 'offsets'>, words: CorpusWords): Claim {
  const { id, path, draft } = claim;
  const start = article.offsets.start(draft.start);
  const end = article.offsets.end(draft.end);
  const subject = words.subjectOf(claim);
  const own = words.textOf(claim).text;
  return {
    id,
    source: path,
    start,
    end,
    quote: article.text.slice(start, end),
    words: own,
    kind: draft.frame,
    statement: statementOf(draft, subject, own),
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

function agreementOf(group: Group, words: CorpusWords): Agreement {
  const first = group.claims[0]!;
  const sources = sourcesOf(group);
  const subject = words.subjectOf(first);
  return {
    id: `agreement:${first.id}`,
    statement: statementOf(first.draft, subject, words.textOf(first).text),
    subject,
    relation: relationInWords(first.draft),
    value: valueInWords(first.draft.value),
    claims: group.claims.map(({ id }) => id),
    sources,
    independentSources: independent(sources, words),
  };
}

/** The sources of a group in order. Its claims mostly come in the order of theirs, and then nothing has to be sorted. */
function sourcesOf({ claims }: Group): string[] {
  const paths: string[] = [];
  let last = '';
  for (const { path } of claims) {
    if (path < last) return [...pathsOf({ claims })].sort();
    if (path !== last) paths.push(path);
    last = path;
  }
  // A list that has grown keeps room for more.
  return paths.slice();
}

/** How many of the sources are no copies of one another. Few sources copy any. */
function independent(sources: readonly string[], words: CorpusWords): number {
  if (sources.every((path) => words.originOf(path) === undefined)) return sources.length;
  return new Set(sources.map((path) => words.originOf(path) ?? path)).size;
}

function contradictionOf({ groups, verdict }: Dispute, words: CorpusWords): Contradiction {
  const parts = groups.map(({ claims }) => ({
    value: valueGiven(claims, verdict) ?? sideValue(claims[0]!, verdict.kind, words),
    polarity: claims[0]!.draft.polarity,
    claims: claims.map(({ id }) => id),
  }));
  const sourceOf = new Map(groups.flatMap(({ claims }) => claims.map(({ id, path }) => [id, path])));
  const ordered =
    verdict.severity === 'superseded'
      ? earliestFirst(parts, {
          claim: (id) => ({ source: sourceOf.get(id)! }),
          source: (path) => ({ published: words.statedDateOf(path) }),
        })
      : parts.map((side) => ({ side, standing: null }));
  const sides = sidesOf(ordered);
  const first = groups[0]!.claims[0]!;
  return {
    id: `contradiction:${verdict.kind}:${groups.map(({ claims }) => claims[0]!.id).join('|')}`,
    kind: verdict.kind,
    severity: verdict.severity,
    subject: words.subjectOf(first),
    relation: verdict.kind === 'name' ? 'name' : relationInWords(first.draft),
    explanation: verdict.explanation,
    sides,
    claims: sides.flatMap(({ claims }) => claims),
  };
}

type Side = Contradiction['sides'][number];

interface Part extends Side {
  readonly polarity: string;
}

/** Groups of claims that tell the same value, at the same time of an update, are one side. */
function sidesOf(ordered: readonly { readonly side: Part; readonly standing: Standing }[]): Side[] {
  const alike = groupBy(ordered, ({ side, standing }) => `${standing}\n${side.polarity}\n${side.value}`);
  const parts = alike.size > 1 ? [...alike.values()] : ordered.map((part) => [part]);
  return parts.map((same) => ({
    value: same[0]!.side.value,
    claims: same.flatMap(({ side }) => side.claims),
  }));
}

/** What differs, where a comparison has told it apart from the rest of a claim. */
function valueGiven(claims: readonly ComparableClaim[], { values }: Verdict): string | undefined {
  for (const { id } of claims) if (values?.has(id)) return values.get(id);
  return undefined;
}

function sideValue(claim: ComparableClaim, kind: string, words: CorpusWords): string {
  const { draft } = claim;
  if (kind === 'name') return draft.subject.text;
  return draft.frame === 'open' ? inOwnWords(words.textOf(claim).text) : valueInWords(draft.value);
}

function comparisonOf({ a, b, verdict }: GroupComparison): Comparison {
  const [x, y] = [a.claims[0]!, b.claims[0]!];
  return {
    id: `comparison:${x.id}|${y.id}`,
    outcome: verdict.outcome,
    explanation: verdict.explanation,
    claims: [x.id, y.id],
  };
}
