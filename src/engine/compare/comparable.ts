import type { Article } from '../article/article.ts';
import { type DraftClaim, STORY } from '../claims/draft.ts';
import { eventFrameOf } from '../frames/events.ts';
import type { Concept } from '../language/concepts.ts';
import type { SourceIndex } from '../sourceIndex.ts';

/** A claim in the corpus: its draft, the source it stands in, and its subject under the corpus-wide key. */
export interface ComparableClaim {
  readonly id: string;
  readonly path: string;
  /** ISO date of the source, where known. */
  readonly published: string | null;
  readonly draft: DraftClaim;
  /** Corpus-wide key of what it speaks of: an entity; the story; or `~` and a noun phrase's head for an unnamed thing of the story. */
  readonly entity: string | null;
  /** Path of the first source of the story that this one tells. */
  readonly story: string;
}

/**
 * The claims of an article as the corpus compares them, with what the corpus knows of its sources. Ids are made of the path,
 * the offsets and the relation, so they are stable.
 */
export function comparableClaims(
  { path }: Pick<Article, 'path'>,
  claims: readonly DraftClaim[],
  sources: SourceIndex,
): ComparableClaim[] {
  const [story, published] = [sources.storyOf(path), sources.publishedOf(path)];
  const seen = new Map<string, number>();
  return claims.map((draft) => {
    const base = `${path}:${draft.start}-${draft.end}:${draft.relation}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const entity = subjectKey(draft, (key) => sources.entities.of(key), story);
    return { id: count === 1 ? base : `${base}#${count}`, path, published, draft, entity, story };
  });
}

/** An event told of an unnamed thing ("the outbreak began") meets others on that thing within the story, not on whom it belongs to. */
function subjectKey({ frame, subject }: DraftClaim, of: (key: string) => string, story: string): string | null {
  if (!subject.whole && (frame === 'measure' || frame === 'quantifier' || eventFrameOf(frame as Concept)))
    return subject.phrase ? `~${subject.phrase} ${story}` : null;
  if (subject.entity === null) return null;
  return subject.entity === STORY ? `${STORY} ${story}` : of(subject.entity);
}
