import type { NameVariant } from '../entities/resolve.ts';
import type { Value } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { compareClaims } from './compareClaims.ts';
import { contradictedBy } from './contradicted.ts';
import { type ClaimText, contrasts } from './contrasts.ts';
import { judgeCounts } from './counts.ts';
import { isExclusive } from './exclusive.ts';
import { contrastFigures } from './figures.ts';
import { contrastMoments } from './moments.ts';
import { NEGATED, negations } from './negations.ts';
import { alignOpenClaims } from './openAgreement.ts';
import { noConflict, type Verdict } from './outcome.ts';
import { partsOf } from './parts.ts';
import { compareQuotations, type QuotationPair } from './quotations.ts';
import { alignByValue } from './sharedValues.ts';
import { valueInWords } from './words.ts';

/** Claims that say the same of one slot of one subject. */
export interface Group {
  readonly claims: ComparableClaim[];
}

/** Two groups that were compared, with what came of it. */
export interface GroupComparison {
  readonly a: Group;
  readonly b: Group;
  readonly verdict: Verdict;
}

export interface CorpusComparison {
  /** Groups of claims from at least two sources. */
  readonly agreements: readonly Group[];
  readonly comparisons: readonly GroupComparison[];
}

/** Slots that are compared by value; the rest can only agree. */
const comparableKinds = new Set(['quantity', 'time', 'office', 'entity', 'state', 'list']);

/** Frames whose numbers a story may have several of, so that it must be plain that two of them mean the same. */
const counted = new Set(['count', 'tally']);

/** A group of one key is compared with this many others at most, the best supported first. */
const GROUP_LIMIT = 12;

/** A slot of one thing has no more different values; further ones are not joined, so that cost stays linear in the claims. */
const MOST_VALUES = 100;

/** Compares a corpus: claims meet by subject and slot, equal ones join, and the groups of a slot are compared. */
export function compareCorpus(
  claims: readonly ComparableClaim[],
  variants: readonly NameVariant[],
  sameOrganisation: (x: string, y: string) => boolean,
  textOf: (claim: ComparableClaim) => ClaimText,
): CorpusComparison {
  const slots = new Map<string, ComparableClaim[]>();
  const open: ComparableClaim[] = [];
  for (const claim of claims) {
    const key = keyOf(claim);
    const slot = key === null ? undefined : slots.get(key);
    if (slot) slot.push(claim);
    else if (key !== null) slots.set(key, [claim]);
    if (claim.draft.frame !== 'quotation' && claim.draft.value.kind !== 'office') open.push(claim);
  }
  const agreements: Group[] = [];
  const comparisons: GroupComparison[] = [];
  const groupsOf = new Map<string, readonly Group[]>();
  for (const [key, members] of slots) {
    const groups = groupEqual(members, sameOrganisation);
    groupsOf.set(key, groups);
    agreements.push(...groups.filter(fromSeveralSources));
    comparisons.push(
      ...compareGroups(groups, sameOrganisation),
      ...groups.flatMap((group) => likeness(group, sameOrganisation)),
    );
  }
  comparisons.push(...negations(groupsOf, textOf, sameOrganisation));
  const contradicted = contradictedBy(comparisons);
  const valued = spansOf(agreements);
  agreements.push(
    ...alignByValue(open)
      .filter((group) => !isTold(group, valued) && !contradicted(group))
      .map((group) => ({ claims: group })),
  );
  const told = spansOf(agreements);
  const aligned = alignOpenClaims(open);
  comparisons.push(...contrasts(aligned.opposed, open, textOf));
  agreements.push(
    ...aligned.groups
      .filter((group) => !isTold(group, told) && !contradicted(group))
      .map((group) => ({ claims: group })),
  );
  comparisons.push(...anchoredContrasts(open, agreements, comparisons));
  const quoted = compareQuotations(claims.filter(({ draft }) => draft.frame === 'quotation'));
  agreements.push(...sameUtterances(quoted));
  comparisons.push(...quoted.map(({ a, b, verdict }) => ({ a: { claims: [a] }, b: { claims: [b] }, verdict })));
  comparisons.push(...nameFindings(claims, variants));
  return { agreements, comparisons };
}

/** Figures and dates that differ though their surroundings say that they are of the same, beside what slots have told of them. */
function anchoredContrasts(
  claims: readonly ComparableClaim[],
  agreements: readonly Group[],
  comparisons: readonly GroupComparison[],
): GroupComparison[] {
  const groupOf = new Map<ComparableClaim, Group>();
  for (const group of agreements) for (const claim of group.claims) groupOf.set(claim, group);
  const grouped = (claim: ComparableClaim): Group => {
    const group = groupOf.get(claim) ?? { claims: [claim] };
    groupOf.set(claim, group);
    return group;
  };
  const isJudged = judgedValues(comparisons);
  return [...contrastFigures(claims, isJudged), ...contrastMoments(claims, isJudged)].map(({ a, b, verdict }) => ({
    a: grouped(a),
    b: grouped(b),
    verdict,
  }));
}

/** Whether two values were compared in one slot, with more than the outcome that they may be of different things. */
function judgedValues(comparisons: readonly GroupComparison[]): (a: Value, b: Value) => boolean {
  const judged = new Map<Value, Set<Value>>();
  const valuesOf = ({ claims }: Group): Value[] =>
    claims
      .slice(0, GROUP_LIMIT)
      .flatMap(({ draft: { value } }): Value[] =>
        value.kind === 'quantity' ? [value.quantity] : value.kind === 'time' ? [value.expression] : [],
      );
  for (const { a, b, verdict } of comparisons) {
    if (verdict.outcome === 'not_comparable') continue;
    const others = valuesOf(b);
    for (const value of valuesOf(a)) {
      const known = judged.get(value) ?? new Set();
      judged.set(value, known);
      for (const other of others) known.add(other);
    }
  }
  return (a, b) => judged.get(a)?.has(b) === true || judged.get(b)?.has(a) === true;
}

/** Quotations that render one utterance alike, as one group however many sources have it. */
function sameUtterances(pairs: readonly QuotationPair[]): Group[] {
  const groups = new Set<Group>();
  const groupOf = new Map<ComparableClaim, Group>();
  for (const { a, b, verdict } of pairs) {
    if (verdict.outcome !== 'agrees' && verdict.outcome !== 'more_precise') continue;
    const group = groupOf.get(a) ?? groupOf.get(b) ?? { claims: [] };
    groups.add(group);
    for (const claim of [a, b]) {
      if (groupOf.has(claim)) continue;
      groupOf.set(claim, group);
      group.claims.push(claim);
    }
  }
  return [...groups].filter(({ claims }) => claims.length > 1);
}

function keyOf({ draft, entity, story }: ComparableClaim): string | null {
  const { value } = draft;
  // Whose they are differs from source to source (the airline's passengers, the jet's): counts meet within the story.
  if (draft.frame === 'count' && value.kind === 'quantity') return `count ${value.noun} ${story}`;
  if (!comparableKinds.has(value.kind) || entity === null || draft.frame === 'affiliation') return null;
  const noun = value.kind === 'quantity' ? (value.noun ?? '') : '';
  const negated = draft.frame !== 'disclosure' && draft.polarity === 'negated' ? NEGATED : '';
  const purpose = draft.frame === 'purpose' && value.kind === 'state' ? ` ${value.state}` : '';
  return `${draft.frame} ${draft.relation} ${noun} ${entity}${negated}${purpose}`;
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
  return groups;
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
  const ordered = [...groups].sort((a, b) => b.claims.length - a.claims.length).slice(0, GROUP_LIMIT);
  const comparisons: GroupComparison[] = [];
  for (let i = 0; i < ordered.length; i += 1) {
    for (let k = i + 1; k < ordered.length; k += 1) {
      const [a, b] = [ordered[i]!, ordered[k]!];
      const compared = bothFromOneSource(a, b) ?? compareClaims(a.claims[0]!, b.claims[0]!, sameOrganisation);
      const judged = counted.has(a.claims[0]!.draft.frame) ? judgeCounts(a, b, groups, compared) : compared;
      const verdict =
        judged.outcome === 'conflict' ? (partsOf(a, b, groups) ?? partsOf(b, a, groups) ?? judged) : judged;
      comparisons.push({ a, b, verdict });
    }
  }
  return comparisons;
}

/** A source that tells two excluding states of one subject tells of two parts of it: convicted of this, cleared of that. */
function bothFromOneSource(a: Group, b: Group): Verdict | undefined {
  if (!isExclusive(a.claims[0]!) || !a.claims.some(({ path }) => b.claims.some((other) => other.path === path)))
    return undefined;
  return noConflict('different_scope', 'one source says both, of different parts or times');
}

function fromSeveralSources({ claims }: Group): boolean {
  return new Set(claims.map(({ path }) => path)).size > 1;
}

/** The stretches of each source that take part in an agreement already. */
function spansOf(agreements: readonly Group[]): Map<string, Set<Group>> {
  const told = new Map<string, Set<Group>>();
  for (const group of agreements) {
    for (const { path } of group.claims) told.set(path, (told.get(path) ?? new Set()).add(group));
  }
  return told;
}

/** Does an agreement say already, by much the same words of at least two sources, what this group would say? */
function isTold(group: readonly ComparableClaim[], told: ReadonlyMap<string, ReadonlySet<Group>>): boolean {
  for (const known of told.get(group[0]!.path) ?? []) {
    const paths = new Set(
      group
        .filter((claim) => known.claims.some((other) => other.path === claim.path && overlaps(claim, other)))
        .map(({ path }) => path),
    );
    if (paths.size > 1 && paths.size === new Set(group.map(({ path }) => path)).size) return true;
  }
  return false;
}

/** Do two claims of one source cover at least half of the shorter one? */
function overlaps({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** The claims that carry a person's name: those of the office where there are any, else those that name the person at all. */
function carriers(claims: readonly ComparableClaim[], key: string): ComparableClaim[] {
  const offices = claims.filter(
    ({ draft }) => draft.subject.entity === key && (draft.frame === 'post' || draft.frame === 'affiliation'),
  );
  return offices.length > 0
    ? offices
    : claims.filter(({ draft }) => draft.subject.entity === key || draft.content.has(`@${key}`)).slice(0, 4);
}

function nameIn({ draft }: ComparableClaim, key: string): string {
  return draft.subject.entity === key
    ? draft.subject.text
    : key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** One person's name in two spellings: the claims that carry each. */
function nameFindings(claims: readonly ComparableClaim[], variants: readonly NameVariant[]): GroupComparison[] {
  return variants.flatMap(({ a, b, reason }) => {
    const carrying = (key: string): ComparableClaim[] => carriers(claims, key);
    const [left, right] = [carrying(a), carrying(b)];
    if (left.length === 0 || right.length === 0) return [];
    const names = [nameIn(left[0]!, a), nameIn(right[0]!, b)];
    return [
      {
        a: { claims: left },
        b: { claims: right },
        verdict: {
          outcome: 'conflict' as const,
          kind: 'name' as const,
          severity: 'hard' as const,
          explanation: `one person's name is given as ${names[0]} and as ${names[1]} (${reason})`,
        },
      },
    ];
  });
}
