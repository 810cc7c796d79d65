import type { DraftClaim } from '../claims/draft.ts';

/** A claim in the corpus: its draft, the source it stands in, and its subject under the corpus-wide key. */
export interface ComparableClaim {
  readonly id: string;
  readonly path: string;
  /** ISO date of the source, where known. */
  readonly published: string | null;
  readonly draft: DraftClaim;
  readonly entity: string | null;
}
