import type { Article, SourceInput } from './article/article.ts';
import { OffsetMap } from './article/offsets.ts';
import { readArticle } from './article/read.ts';
import type { DraftClaim } from './claims/draft.ts';
import { extractClaims } from './claims/extract.ts';
import type { SentenceTagger } from './claims/sentence.ts';
import { factsOf } from './facts.ts';
import type { SourceFacts } from './sourceIndex.ts';

/**
 * All that the corpus keeps of a source once it is read: what the report tells of it, its claims, and what must be known of it
 * before any of them is compared. It depends on the source alone.
 */
export interface AnalysedSource
  extends SourceFacts,
    Pick<Article, 'text' | 'body' | 'offsets' | 'title' | 'outlet' | 'language'> {
  readonly claims: readonly DraftClaim[];
}

/** An analysed source as plain data, which threads can hand to one another. The text is the input's. */
export type PackedSource = Omit<AnalysedSource, 'text' | 'offsets'> & { readonly segments: OffsetMap['segments'] };

export function pack({ text: _, offsets, ...source }: AnalysedSource): PackedSource {
  return { ...source, segments: offsets.segments };
}

export function unpack({ segments, ...source }: PackedSource, { text }: SourceInput): AnalysedSource {
  return { ...source, text, offsets: OffsetMap.of(segments) };
}

/** Reads a source and its claims. A tagger spares what it knows of an earlier version. */
export function analyse(input: SourceInput, tagger?: SentenceTagger): AnalysedSource {
  const article = readArticle(input);
  const extraction = extractClaims(article, tagger);
  const { text, body, offsets, title, outlet, language } = article;
  return { ...factsOf(article, extraction), text, body, offsets, title, outlet, language, claims: extraction.claims };
}
