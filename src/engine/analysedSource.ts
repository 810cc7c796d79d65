import type { Article, SourceInput } from './article/article.ts';
import { OffsetMap } from './article/offsets.ts';
import { readArticle } from './article/read.ts';
import type { DraftClaim } from './claims/draft.ts';
import { extracting } from './claims/extract.ts';
import type { SentenceTagger } from './claims/sentence.ts';
import { factsOf } from './facts.ts';
import { ownText } from './ownText.ts';
import { type Packed, pack as packValue, sharingShapes, unpack as unpackValue } from './packed.ts';
import { Resting } from './resting.ts';
import type { SourceFacts } from './sourceIndex.ts';
import { finished, type Work } from './work.ts';

/**
 * All that the corpus keeps of a source once it is read: what the report tells of it, its claims, and what must be known of it
 * before any of them is compared. It depends on the source alone.
 */
export interface AnalysedSource
  extends SourceFacts,
    Pick<Article, 'text' | 'offsets' | 'title' | 'outlet' | 'language' | 'notes'> {
  /** What of the body is not in the text, by which the offsets make it again: it would take as much memory as the text. */
  readonly literals: string;
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
  return { ...source, text, offsets: OffsetMap.of(segments), claims: restingClaims(sharingShapes(claims), text) };
}

/** Reads a source and its claims. A tagger spares what it knows of an earlier version. */
export function analyse(input: SourceInput, tagger?: SentenceTagger): AnalysedSource {
  return finished(analysing(input, tagger));
}

/** `analyse` as work that can rest. */
export function* analysing(input: SourceInput, tagger?: SentenceTagger): Work<AnalysedSource> {
  const article = readArticle(input);
  const extraction = yield* extracting(article, tagger);
  const { text, body, language, notes } = article;
  // Cut from the body they would keep it whole.
  const [title, outlet] = [article.title && ownText(article.title), article.outlet && ownText(article.outlet)];
  const offsets = OffsetMap.of(article.offsets.segments);
  const literals = offsets.literalsOf(body);
  const claims = restingClaims(extraction.claims, text);
  return { ...factsOf(article, extraction), text, literals, offsets, title, outlet, language, notes, claims };
}

function restingClaims(claims: readonly DraftClaim[] | Packed, text: string): AnalysedSource['claims'] {
  return new Resting(claims, ({ length }) => length, text);
}
