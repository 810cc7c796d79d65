import type { Value } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { contrastFacts } from './facts/contrastFacts.ts';
import type { StoryFacts } from './facts/gather.ts';
import { isFramed, isOfMany } from './framed.ts';
import type { Group, GroupComparison } from './group.ts';
import { once } from './once.ts';
import type { Side, Told } from './told.ts';

/** Of a group so many claims tell which of its values have been compared. */
const GROUP_LIMIT = 12;

/**
 * Figures and dates of a story that differ though their surroundings say that they are of the same, beside what slots have told
 * of them. Each side is the group of an agreement, as far as it is of this story.
 * @param agreements those of the story, beside those of slots
 */
export function anchoredContrasts(
  claims: readonly ComparableClaim[],
  facts: StoryFacts,
  agreements: readonly Group[],
  slots: Told,
): GroupComparison[] {
  const own = new Map<string, ComparableClaim>();
  for (const claim of claims) own.set(claim.id, claim);
  const agreed = new Map<ComparableClaim, Group>();
  for (const { claims: all } of [...slots.agreements, ...agreements]) {
    const members = { claims: all.flatMap(({ id }) => own.get(id) ?? []) };
    for (const claim of members.claims) agreed.set(claim, members);
  }
  const groupOf = once((claim: ComparableClaim): Group => ({ claims: [claim] }), agreed);
  const isJudged = judgedValues(slots, own);
  return contrastFacts(facts, isJudged).map(({ a, b, verdict }) => {
    const sides = [groupOf(a), groupOf(b)] as const;
    // Two that agree on something else differ in this.
    return sides[0] === sides[1]
      ? { a: { claims: [a] }, b: { claims: [b] }, verdict }
      : { a: sides[0], b: sides[1], verdict };
  });
}

/** Whether two values were compared in one slot that tells what they are of, as the noun of a count alone does not. */
function judgedValues(
  { comparisons }: Pick<Told, 'comparisons'>,
  own: ReadonlyMap<string, ComparableClaim>,
): (a: Value, b: Value) => boolean {
  const judged = new Map<Value, Set<Value>>();
  const valuesOf = ({ claims }: Side): Value[] =>
    claims.slice(0, GROUP_LIMIT).flatMap(({ id }): Value[] => {
      const value = own.get(id)?.draft.value;
      return value?.kind === 'quantity' ? [value.quantity] : value?.kind === 'time' ? [value.expression] : [];
    });
  const isLeftOpen = ({ id }: { id: string }): boolean => {
    const claim = own.get(id);
    return !isFramed(claim) || isOfMany(claim);
  };
  for (const { a, b, verdict } of comparisons) {
    if (verdict.outcome === 'not_comparable' && [...a.claims, ...b.claims].some(isLeftOpen)) continue;
    const others = valuesOf(b);
    for (const value of valuesOf(a)) {
      const known = judged.get(value) ?? new Set();
      judged.set(value, known);
      for (const other of others) known.add(other);
    }
  }
  return (a, b) => judged.get(a)?.has(b) === true || judged.get(b)?.has(a) === true;
}
