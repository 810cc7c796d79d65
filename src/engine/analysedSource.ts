import type { Article, SourceInput } from './article/article.ts';
import { OffsetMap } from './article/offsets.ts';
import { readArticle } from './article/read.ts';
import type { DraftClaim } from './claims/draft.ts';
import { extractClaims } from './claims/extract.ts';
import type { SentenceTagger } from './claims/sentence.ts';
import { factsOf } from './facts.ts';
import { type Packed, pack as packValue, sharingShapes, unpack as unpackValue } from './packed.ts';
import { Resting } from './resting.ts';
import type { SourceFacts } from './sourceIndex.ts';

/**
 * All that the corpus keeps of a source once it is read: what the report tells of it, its claims, and what must be known of it
 * before any of them is compared. It depends on the source alone.
 */
export interface AnalysedSource
  extends SourceFacts,
    Pick<Article, 'text' | 'body' | 'offsets' | 'title' | 'outlet' | 'language'> {
  readonly claims: Resting<readonly DraftClaim[]>;
}

/** An analysed source as threads can hand it to one another, and as it can be kept. The text is the input's. */
export interface PackedSource {
  readonly facts: Packed;
  readonly claims: Packed;
}

type Facts = Omit<AnalysedSource, 'text' | 'offsets' | 'claims'> & { readonly segments: Int32Array };

export function pack({ text: _, offsets, claims, ...source }: AnalysedSource): PackedSource {
  const facts: Facts = { ...source, segments: offsets.segments };
  return { facts: packValue(facts), claims: claims.packed };
}

export function unpack({ facts, claims }: PackedSource, { text }: SourceInput): AnalysedSource {
  const { segments, ...source } = unpackValue<Facts>(facts);
  return { ...source, text, offsets: OffsetMap.of(segments), claims: restingClaims(sharingShapes(claims)) };
}

/** Reads a source and its claims. A tagger spares what it knows of an earlier version. */
export function analyse(input: SourceInput, tagger?: SentenceTagger): AnalysedSource {
  const article = readArticle(input);
  const extraction = extractClaims(article, tagger);
  const { text, body, offsets, title, outlet, language } = article;
  const claims = restingClaims(extraction.claims);
  return { ...factsOf(article, extraction), text, body, offsets, title, outlet, language, claims };
}

function restingClaims(claims: readonly DraftClaim[] | Packed): AnalysedSource['claims'] {
  return new Resting(claims, ({ length }) => length);
}
