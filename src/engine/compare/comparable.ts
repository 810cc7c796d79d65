import type { DraftClaim } from '../claims/draft.ts';

/** A claim in the corpus: its draft, the source it stands in, and its subject under the corpus-wide key. */
export interface ComparableClaim {
  readonly id: string;
  readonly path: string;
  /** ISO date of the source, where known. */
  readonly published: string | null;
  readonly draft: DraftClaim;
  /** Corpus-wide key of what it speaks of: an entity, or `~` and a noun phrase's head for an unnamed thing of the story. */
  readonly entity: string | null;
}
