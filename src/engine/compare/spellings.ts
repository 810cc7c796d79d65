import { fold } from '../entities/fold.ts';
import type { NameVariant } from '../entities/nameVariants.ts';
import type { ClaimText } from './claimText.ts';
import type { ComparableClaim } from './comparable.ts';
import type { GroupComparison } from './group.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';
import { shortestBySource } from './shortest.ts';

/**
 * One person's name in two spellings: the claims that carry each. Null where one of them stands in no claim.
 * @param claimsOf the claims of all sources that use a spelling, in order
 */
export function compareSpellings(
  { a, b, reason, byOffice }: NameVariant,
  claimsOf: (spelling: string) => readonly ComparableClaim[],
  textOf: (claim: ComparableClaim) => ClaimText,
): GroupComparison | null {
  let [left, right] = [carriers(claimsOf(a), a, textOf), carriers(claimsOf(b), b, textOf)];
  if (byOffice) [left, right] = [ofTheSameNews(left, right), ofTheSameNews(right, left)];
  if (left.length === 0 || right.length === 0) return null;
  const names = [nameIn(left[0]!, a), nameIn(right[0]!, b)] as const;
  return {
    a: { claims: left },
    b: { claims: right },
    verdict: {
      outcome: 'conflict',
      kind: 'name',
      severity: byOffice ? 'soft' : 'hard',
      explanation: `one person's name is given as ${names[0]} and as ${names[1]} (${reason})`,
      values: new Map([
        ...left.map(({ id }) => [id, names[0]] as const),
        ...right.map(({ id }) => [id, names[1]] as const),
      ]),
    },
  };
}

function ofTheSameNews(claims: readonly ComparableClaim[], others: readonly ComparableClaim[]): ComparableClaim[] {
  return claims.filter((claim) => others.some((other) => daysApart(claim, other) <= SAME_NEWS));
}

/** Of each source the claim of the fewest words that has the name in full, or else those that name the person at all. */
export function carriers(
  claims: readonly ComparableClaim[],
  key: string,
  textOf: (claim: ComparableClaim) => ClaimText,
): ComparableClaim[] {
  const mark = `@${key}`;
  const naming = claims.filter(({ draft }) => draft.subject.entity === key || draft.content.has(mark));
  const full = naming.filter((claim) => fold(textOf(claim).text).replace(/\s+/g, ' ').includes(key));
  if (full.length > 0) return shortestBySource(full);
  // Of a quotation the speaker is known, but the name stands beside it.
  return naming.filter(({ draft }) => draft.frame !== 'quotation').slice(0, 4);
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
