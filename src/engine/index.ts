/**
 * What `crosscheck/engine` offers to other programs. Everything here is pure: text in, plain objects out, no files, no
 * network, in Node and in browsers alike.
 */
export type { Article, Language, MediaType, SourceInput } from './article/article.ts';
export { readArticle } from './article/read.ts';
export { comparePair } from './compare/pair/comparePair.ts';
export type { PairVerdict } from './compare/pair/verdict.ts';
export type { Alias, CorpusConfiguration } from './configuration.ts';
export { Corpus } from './corpus.ts';
export { type ClaimState, type Findings, indexFindings } from './findings.ts';
export {
  type Agreement,
  type Claim,
  type Comparison,
  type Contradiction,
  type ContradictionKind,
  contradictionKinds,
  type Outcome,
  outcomes,
  type Report,
  reportSchema,
  SCHEMA_VERSION,
  type Severity,
  type SourceSummary,
  severities,
} from './report.ts';
