import type { NameVariant } from '../entities/nameVariants.ts';
import type { ComparableClaim } from './comparable.ts';
import type { GroupComparison } from './group.ts';

/**
 * One person's name in two spellings: the claims that carry each. Null where one of them stands in no claim.
 * @param claimsOf the claims of all sources that use a spelling, in order
 */
export function compareSpellings(
  { a, b, reason }: NameVariant,
  claimsOf: (spelling: string) => readonly ComparableClaim[],
): GroupComparison | null {
  const [left, right] = [carriers(claimsOf(a), a), carriers(claimsOf(b), b)];
  if (left.length === 0 || right.length === 0) return null;
  return {
    a: { claims: left },
    b: { claims: right },
    verdict: {
      outcome: 'conflict',
      kind: 'name',
      severity: 'hard',
      explanation: `one person's name is given as ${nameIn(left[0]!, a)} and as ${nameIn(right[0]!, b)} (${reason})`,
    },
  };
}

/** The claims that carry a person's name: those of the office where there are any, else those that name the person at all. */
function carriers(claims: readonly ComparableClaim[], key: string): ComparableClaim[] {
  const offices = claims.filter(
    ({ draft }) => draft.subject.entity === key && (draft.frame === 'post' || draft.frame === 'affiliation'),
  );
  return offices.length > 0 ? offices : claims.filter((claim) => names(claim, key)).slice(0, 4);
}

/** Does a claim name the person in this spelling? */
export function names({ draft }: ComparableClaim, key: string): boolean {
  return draft.subject.entity === key || draft.content.has(`@${key}`);
}

function nameIn({ draft }: ComparableClaim, key: string): string {
  return draft.subject.entity === key
    ? draft.subject.text
    : key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
