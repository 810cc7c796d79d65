import { explainsBySum } from '../values/sums.ts';
import type { Quantity } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import type { Group } from './compareCorpus.ts';
import { noConflict, type Verdict } from './outcome.ts';

/** Sums of more numbers than this come about by chance. */
const MOST_PARTS = 4;

/** Why a number and another one are no conflict: a source that gives the other gives more, and they add up to the first. */
export function partsOf(total: Group, part: Group, groups: readonly Group[]): Verdict | null {
  const whole = quantityOf(total.claims[0]!);
  if (!whole) return null;
  for (const path of new Set(part.claims.map((claim) => claim.path))) {
    const told = groups
      .filter((group) => group !== total)
      .flatMap(({ claims }) => claims.find((claim) => claim.path === path) ?? []);
    const parts = told.flatMap((claim) => quantityOf(claim) ?? []);
    if (parts.length < 2 || parts.length > MOST_PARTS) continue;
    const reason = explainsBySum(whole, parts);
    if (reason) return noConflict('different_scope', `one gives the parts of the other: ${reason}`);
  }
  return null;
}

function quantityOf({ draft }: ComparableClaim): Quantity | null {
  return draft.value.kind === 'quantity' ? draft.value.quantity : null;
}
