import { anchoredContrasts } from './anchoredContrasts.ts';
import type { ClaimText } from './claimText.ts';
import type { ComparableClaim } from './comparable.ts';
import { contradictedBy, heldAgainst } from './contradicted.ts';
import { contrasts } from './contrasts.ts';
import { contrastDenials } from './denials.ts';
import { factsOfStory } from './facts/gather.ts';
import { likelyShared } from './facts/likelyShared.ts';
import { sharedFacts } from './facts/sharedFacts.ts';
import { weighingByClauses } from './facts/weights.ts';
import type { Compared, Group, GroupComparison } from './group.ts';
import { contrastHoldings, tellOtherOwners } from './holdings/contrastHoldings.ts';
import { compareUtterances } from './likeQuotations.ts';
import { inStatements } from './lists/agreeingLists.ts';
import { compareLists, namesIn } from './lists/compareLists.ts';
import { contrastHolders } from './officeHolders.ts';
import { once } from './once.ts';
import { alignOpenClaims } from './openAgreement.ts';
import type { Verdict } from './outcome.ts';
import { pairedIn } from './paired.ts';
import { agreeingPoles } from './poles/agreeingPoles.ts';
import { contrastPoles } from './poles/contrastPoles.ts';
import { heldPoles } from './poles/held.ts';
import { compareQuotations, type QuotationPair } from './quotations.ts';
import { asOneStatement } from './sameStatement.ts';
import { alignByValue } from './sharedValues.ts';
import { carriers } from './spellings.ts';
import { compareSplitQuotations, runsInWords } from './splitQuotations.ts';
import { StoryMemory } from './storyMemory.ts';
import { swappedParts } from './swappedParts.ts';
import { type Told, toldBy } from './told.ts';

/**
 * Compares the claims of one story by their words: those that hold one telling value, those without a slot that say the same
 * in like words, figures and dates in like words, quotations of one utterance.
 * @param claims in the order of their sources and their text
 * @param slots what comparing the slots of these sources has told already
 * @param memory of the story, where it was compared before
 */
export function compareWordings(
  claims: readonly ComparableClaim[],
  slots: Told,
  textOf: (claim: ComparableClaim) => ClaimText,
  memory = new StoryMemory(),
): Compared {
  const { marks } = memory;
  const unquoted = claims.filter(({ draft: { frame } }) => frame !== 'quotation' && frame !== 'list');
  const open = unquoted.filter(({ draft }) => draft.value.kind !== 'office');
  const contradicted = contradictedBy(slots.comparisons);
  const isTold = toldBy(slots.agreements);
  /** The groups that neither slots nor the given ones tell already, and that no slot contradicts. */
  const untold = (groups: ComparableClaim[][], ...known: ReturnType<typeof toldBy>[]): Group[] => {
    const all = [isTold, contradicted, ...known];
    return asOneStatement(groups.filter((group) => !all.some((is) => is(group)))).map(groupOf);
  };
  const told = claims.filter(({ draft: { frame, value } }) => frame !== 'list' && value.kind !== 'office');
  const facts = factsOfStory(told, marks);
  const byValue = untold(alignByValue(open));
  const isValued = toldBy(byValue);
  const shared = untold(sharedFacts(facts), isValued);
  const isShared = toldBy(shared);
  const likely = untold(likelyShared(facts), isValued, isShared);
  const valued = [...byValue, ...shared];
  const aligned = alignOpenClaims(open, marks);
  const alike = untold(aligned.groups, isValued, isShared);
  const quotations = claims.filter(({ draft }) => draft.frame === 'quotation');
  const quoted = withoutOthers(
    memory.quotations
      .of(quotations, [], () => pairedQuotations(quotations, textOf), runsInWords(quotations))
      .comparisons.map(({ a, b, verdict }) => ({ a: a.claims[0]!, b: b.claims[0]!, verdict })),
  );
  const lists = claims.filter(({ draft }) => draft.value.kind === 'members');
  const listed = memory.lists.of(
    lists,
    [weighingByClauses(claims, marks), namesIn(claims)] as const,
    (weigh, isNamed) => compareLists(lists, weigh, isNamed),
  );
  const named = untold(inStatements(listed.agreements, claims), isValued, isShared, toldBy(alike));
  // That an utterance is quoted with another figure is told already.
  const isRequoted = pairedIn(quoted.filter(({ verdict }) => verdict.outcome === 'conflict'));
  const anchored = anchoredContrasts(open, facts, [...valued, ...alike], slots).filter(
    ({ a, b }) =>
      !a.claims.some((claim) => b.claims.some((other) => isRequoted(claim, other) || tellOtherOwners(claim, other))),
  );
  const states = new Set(claims.filter(({ draft }) => draft.value.kind === 'state').map(({ id }) => id));
  const isOfState = (id: string | undefined): boolean => id !== undefined && states.has(id);
  const worded = withoutTold(contrasts(aligned.opposed, open, textOf), anchored);
  const isFound = contradictedBy([...slots.comparisons, ...anchored, ...worded]);
  const isJudged = heldAgainst(
    slots.comparisons.filter(({ a, verdict }) => verdict.outcome === 'different_scope' && isOfState(a.claims[0]?.id)),
  );
  const poled = unquoted.filter(({ draft }) => draft.poles.length > 0);
  const weighUnquoted = weighingByClauses(unquoted, marks);
  const bySides = memory.poles.of(poled, [weighUnquoted] as const, (weigh) => {
    const held = heldPoles(poled);
    return { agreements: agreeingPoles(held, weigh).map(groupOf), comparisons: contrastPoles(held, weigh) };
  });
  const poles = bySides.comparisons.filter(({ a, b }) => {
    const both = [...a.claims, ...b.claims];
    return !isFound(both) && !isJudged(both);
  });
  const alsoSo = untold(
    bySides.agreements.map(({ claims: members }) => [...members]),
    isValued,
    isShared,
    toldBy(alike),
    toldBy(named),
  );
  const isTwice = contradictedBy([...slots.comparisons, ...anchored]);
  const holdings = contrastHoldings(open).filter(({ a, b }) => !isTwice([...a.claims, ...b.claims]));
  const swapped = swappedParts(unquoted);
  const isToldElse = contradictedBy([...slots.comparisons, ...anchored, ...worded, ...poles, ...holdings, ...swapped]);
  const denied = contrastDenials(open, weighUnquoted, textOf).filter(
    ({ a, b }) => !isToldElse([...a.claims, ...b.claims]),
  );
  const isContradicted = contradictedBy([...anchored, ...poles, ...holdings, ...swapped, ...worded, ...denied]);
  const isDenied = contradictedBy([...poles, ...holdings, ...swapped, ...worded, ...denied]);
  memory.compared();
  return {
    agreements: [
      ...[...valued, ...likely].filter(({ claims: members }) => !isDenied(members)),
      ...alike.filter(({ claims: members }) => !isContradicted(members)),
      ...named.filter(({ claims: members }) => !isContradicted(members)),
      ...alsoSo.filter(({ claims: members }) => !isContradicted(members)),
      ...sameUtterances(quoted),
    ],
    comparisons: [
      ...worded,
      ...poles,
      ...holdings,
      ...swapped,
      ...denied,
      ...contrastHolders(claims),
      ...anchored,
      ...listed.comparisons,
      ...quoted.map((pair) => comparisonOf(pair, claims, textOf)),
    ],
  };
}

/** The quotations that render one utterance, each of a pair by itself. */
function pairedQuotations(
  quotations: readonly ComparableClaim[],
  textOf: (claim: ComparableClaim) => ClaimText,
): Compared {
  const pairs = compareSplitQuotations(quotations, (some, firstPart) => {
    const verbatim = compareQuotations(some);
    return [...verbatim, ...compareUtterances(some, (claim) => textOf(firstPart(claim)).language, verbatim)];
  });
  return {
    agreements: [],
    comparisons: pairs.map(({ a, b, verdict }) => ({ a: { claims: [a] }, b: { claims: [b] }, verdict })),
  };
}

/** Without the contradictions in wording that are those between the figures, dates and terms of the same words. */
function withoutTold(worded: readonly GroupComparison[], anchored: readonly GroupComparison[]): GroupComparison[] {
  const toldOf = once((kind: Verdict['kind']) =>
    contradictedBy(anchored.filter(({ verdict }) => verdict.kind === kind)),
  );
  return worded.filter(
    ({ a, b, verdict }) => verdict.outcome !== 'conflict' || !toldOf(verdict.kind)([...a.claims, ...b.claims]),
  );
}

/** Two names of one speaker stand in the claims that name them, not in the quotation. */
function comparisonOf(
  { a, b, verdict }: QuotationPair,
  claims: readonly ComparableClaim[],
  textOf: (claim: ComparableClaim) => ClaimText,
): GroupComparison {
  const sideOf = (claim: ComparableClaim): Group => {
    if (verdict.kind !== 'name' || claim.draft.subject.entity === null) return { claims: [claim] };
    const own = claims.filter(({ path }) => path === claim.path);
    const [named] = carriers(own, claim.draft.subject.entity, textOf);
    return { claims: [named ?? claim] };
  };
  return { a: sideOf(a), b: sideOf(b), verdict };
}

/** What a source quotes in the same words is no other rendering of what it quotes besides. */
function withoutOthers(pairs: readonly QuotationPair[]): QuotationPair[] {
  const isSame = pairedIn(pairs.filter(({ verdict }) => verdict.outcome === 'agrees'));
  return pairs.filter(({ a, b, verdict }) => verdict.outcome !== 'conflict' || !isSame(a, b));
}

function groupOf(claims: ComparableClaim[]): Group {
  return { claims };
}

/** Quotations that render one utterance alike, as one group however many sources have it. */
function sameUtterances(pairs: readonly QuotationPair[]): Group[] {
  const groups = new Set<Group>();
  const groupOfClaim = new Map<ComparableClaim, Group>();
  for (const { a, b, verdict } of pairs) {
    if (verdict.outcome !== 'agrees' && verdict.outcome !== 'more_precise') continue;
    const [mine, other] = [a, b].map((claim) => groupOfClaim.get(claim) ?? { claims: [claim] }) as [Group, Group];
    groups.add(mine);
    groupOfClaim.set(a, mine);
    if (mine === other) continue;
    groups.delete(other);
    for (const claim of other.claims) groupOfClaim.set(claim, mine);
    mine.claims.push(...other.claims);
  }
  return [...groups].filter(({ claims }) => claims.length > 1);
}
