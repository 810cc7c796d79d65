import type { ClaimText } from './claimText.ts';
import type { ComparableClaim } from './comparable.ts';
import { compareClaims } from './compareClaims.ts';
import { isExclusive } from './exclusive.ts';
import { isOfMany } from './framed.ts';
import { type Compared, claimsBySource, type Group, type GroupComparison, pathsOf, shareASource } from './group.ts';
import { negations } from './negations.ts';
import { noConflict, type Verdict } from './outcome.ts';
import { partsOf } from './parts.ts';
import { valueInWords } from './words.ts';

/** Slots that are compared by value; the rest can only agree. */
const comparableKinds = new Set(['quantity', 'time', 'office', 'entity', 'state', 'list']);

/** A group of one key is compared with this many others at most, the best supported first. */
const GROUP_LIMIT = 12;

/** A slot of one thing has no more different values; further ones are not joined, so that cost stays linear in the claims. */
const MOST_VALUES = 100;

/**
 * The key of the slot that a claim fills, equal for a claim and its denial: frame, relation, what is counted, and of whom. Null
 * for a claim that no other can be compared with by value.
 */
export function slotOf({ draft, entity, story }: ComparableClaim): string | null {
  const { value } = draft;
  // Whose they are differs from source to source (the airline's passengers, the jet's): counts meet within the story.
  if (draft.frame === 'count' && value.kind === 'quantity') return `count ${value.noun} ${story}`;
  if (!comparableKinds.has(value.kind) || entity === null || draft.frame === 'affiliation') return null;
  const noun = value.kind === 'quantity' ? (value.noun ?? '') : '';
  const purpose = draft.frame === 'purpose' && value.kind === 'state' ? ` ${value.state}` : '';
  // Joined, so that it is one row of characters in memory and not a tree of its parts.
  return [draft.frame, draft.relation, noun, `${entity}${purpose}`].join(' ');
}

/** Does a claim deny its slot's value? Denials join among themselves. */
function isDenial({ draft: { frame, polarity } }: ComparableClaim): boolean {
  return frame !== 'count' && frame !== 'disclosure' && polarity === 'negated';
}

/**
 * Compares the claims of one slot: equal ones join, and the groups are compared. The outcome depends on the claims alone.
 * @param claims in the order of their sources and their text
 */
export function compareSlot(
  claims: readonly ComparableClaim[],
  textOf: (claim: ComparableClaim) => ClaimText,
  sameOrganisation: (x: string, y: string) => boolean,
): Compared {
  const affirmed = groupEqual(
    claims.filter((claim) => !isDenial(claim)),
    sameOrganisation,
  );
  const denied = groupEqual(claims.filter(isDenial), sameOrganisation);
  return {
    agreements: [...affirmed, ...denied].filter((group) => pathsOf(group).size > 1).slice(),
    comparisons: [
      ...[affirmed, denied].flatMap((groups) => [
        ...compareGroups(groups, sameOrganisation),
        ...groups.flatMap((group) => likeness(group, sameOrganisation)),
      ]),
      ...negations(affirmed, denied, textOf, sameOrganisation),
    ],
  };
}

function groupEqual(members: readonly ComparableClaim[], sameOrganisation: (x: string, y: string) => boolean): Group[] {
  const groups: Group[] = [];
  for (const claim of members) {
    const group = groups.find(({ claims: [first] }, known) => {
      if (known >= MOST_VALUES) return false;
      const { outcome } = compareClaims(first!, claim, sameOrganisation);
      return outcome === 'agrees' || outcome === 'agrees_after_conversion';
    });
    if (group) group.claims.push(claim);
    else groups.push({ claims: [claim] });
  }
  // A list that has grown keeps room for more than it will ever have.
  return groups.map(({ claims }) => ({ claims: claims.slice() }));
}

/** Why claims that are given in different words or units say the same: the arithmetic, where there is any. */
function likeness({ claims }: Group, sameOrganisation: (x: string, y: string) => boolean): GroupComparison[] {
  const [first, ...others] = claims;
  const told = new Set([valueInWords(first!.draft.value)]);
  return others.flatMap((claim) => {
    const words = valueInWords(claim.draft.value);
    if (told.has(words) || claim.path === first!.path || claim.draft.value.kind !== 'quantity') return [];
    told.add(words);
    return [
      { a: { claims: [first!] }, b: { claims: [claim] }, verdict: compareClaims(first!, claim, sameOrganisation) },
    ];
  });
}

function compareGroups(
  groups: readonly Group[],
  sameOrganisation: (x: string, y: string) => boolean,
): GroupComparison[] {
  if (groups.length < 2) return [];
  const ordered = [...groups].sort((a, b) => b.claims.length - a.claims.length).slice(0, GROUP_LIMIT);
  const bySource = claimsBySource(groups);
  const comparisons: GroupComparison[] = [];
  for (let i = 0; i < ordered.length; i += 1) {
    for (let k = i + 1; k < ordered.length; k += 1) {
      const [a, b] = [ordered[i]!, ordered[k]!];
      const compared = bothFromOneSource(a, b) ?? compareClaims(a.claims[0]!, b.claims[0]!, sameOrganisation);
      const judged = isOfMany(a.claims[0]!) ? leftOpen(compared) : compared;
      const verdict =
        judged.outcome === 'conflict' ? (partsOf(a, b, bySource) ?? partsOf(b, a, bySource) ?? judged) : judged;
      comparisons.push({ a, b, verdict });
    }
  }
  return comparisons;
}

/** Numbers of one noun are of one thing only if all that is told around them says so (see `facts`). */
function leftOpen(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'conflict') return verdict;
  return noConflict(
    'not_comparable',
    `${verdict.explanation}, but the noun alone does not say that they count the same`,
  );
}

/**
 * A source that tells two excluding states of one subject tells of two parts of it (convicted of this, cleared of that); one that
 * gives two figures gives them of two things, one that gives a person two offices knows that both are held.
 */
function bothFromOneSource(a: Group, b: Group): Verdict | undefined {
  const [first] = a.claims;
  const { kind } = first!.draft.value;
  if (!(isExclusive(first!) || kind === 'quantity' || kind === 'office') || !shareASource(a, b)) return undefined;
  return noConflict('different_scope', 'one source says both, of different parts or times');
}
