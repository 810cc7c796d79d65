import { explainsBySum } from '../values/sums.ts';
import type { Quantity } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { type ClaimsBySource, type Group, pathsOf } from './group.ts';
import { noConflict, type Verdict } from './outcome.ts';

/** Sums of more numbers than this come about by chance. */
const MOST_PARTS = 4;

/** Of no more sources is it asked whether what they give adds up. */
const MOST_SOURCES = 100;

/** Why a number and another one are no conflict: a source that gives the other gives more, and they add up to the first. */
export function partsOf(total: Group, part: Group, bySource: ClaimsBySource): Verdict | null {
  const whole = quantityOf(total.claims[0]!);
  if (!whole) return null;
  for (const path of [...pathsOf(part)].slice(0, MOST_SOURCES)) {
    const told = new Map<Group, ComparableClaim>();
    for (const { group, claim } of bySource.get(path)!) if (group !== total && !told.has(group)) told.set(group, claim);
    const parts = [...told.values()].flatMap((claim) => quantityOf(claim) ?? []);
    if (parts.length < 2 || parts.length > MOST_PARTS) continue;
    const reason = explainsBySum(whole, parts);
    if (reason) return noConflict('different_scope', `one gives the parts of the other: ${reason}`);
  }
  return null;
}

function quantityOf({ draft }: ComparableClaim): Quantity | null {
  return draft.value.kind === 'quantity' ? draft.value.quantity : null;
}
