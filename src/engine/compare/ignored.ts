import { fold } from '../entities/fold.ts';
import type { Contradiction } from '../report.ts';

/** The contradictions except those in relations that readers have chosen to ignore; upper and lower case are one. */
export function withoutIgnored(contradictions: Contradiction[], relations: readonly string[]): Contradiction[] {
  const ignored = new Set(relations.map((relation) => fold(relation.trim())));
  return contradictions.filter(({ relation }) => !ignored.has(fold(relation)));
}
