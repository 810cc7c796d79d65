import type { ClaimValue } from '../claims/draft.ts';
import { isCountry } from '../entities/countries.ts';
import { frameNamed } from '../frames/frames.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';
import { isFunctional } from './quantities.ts';

type EntityValue = Extract<ClaimValue, { kind: 'entity' }>;

/** Compares two names that fill one slot: a successor, a birthplace. `same` tells whether two keys name one entity. */
export function compareEntities(
  a: ComparableClaim,
  b: ComparableClaim,
  same: (x: string, y: string) => boolean,
): Verdict {
  const [x, y] = [(a.draft.value as EntityValue).reference, (b.draft.value as EntityValue).reference];
  const words = `${x.text} / ${y.text}`;
  if (x.entity !== null && y.entity !== null && (same(x.entity, y.entity) || sharesWord(x.entity, y.entity)))
    return agrees(`both: ${x.text}`);
  if (!isFunctional(a)) return noConflict('not_comparable', `several can hold: ${words}`);
  if (a.draft.modality !== b.draft.modality)
    return noConflict('not_comparable', `one tells what may or will be: ${words}`);
  const frame = frameNamed(a.draft.frame);
  const [wide, narrow] = [x, y].map(({ entity }) => entity !== null && isCountry(entity));
  if (frame?.kind === 'location' && wide !== narrow)
    return noConflict('not_comparable', `one may lie in the other: ${words}`);
  const soft = frame?.soft === true || a.draft.modality !== 'fact';
  return conflict(frame?.kind ?? 'other', soft ? 'soft' : 'hard', words);
}

/** "Brandt" and "Klaus Brandt", "Riga" and "Riga Airport": the shorter name may stand for the longer one. */
function sharesWord(x: string, y: string): boolean {
  const words = new Set(x.split(/[\s-]+/));
  return y.split(/[\s-]+/).some((word) => word.length > 2 && words.has(word));
}
