import { tellsPlace } from '../claims/terms.ts';
import { addTo } from '../groupBy.ts';
import type { ContradictionKind } from '../report.ts';
import { type ClaimText, isPassive } from './claimText.ts';
import type { ComparableClaim } from './comparable.ts';
import { oppositeMoves, sayOpposite } from './directions.ts';
import { atDifferentTimes } from './facts/gates.ts';
import { areCalledOtherwise, haveOwnSubjects, ofOtherThings } from './facts/likelihood.ts';
import { haveOwnFigures } from './facts/weights.ts';
import type { GroupComparison } from './group.ts';
import { conflict, type Verdict } from './outcome.ts';
import { haveOwnWords } from './ownWords.ts';
import { compareStatements } from './pair/comparePair.ts';
import { tellOfSome } from './poles/contrastPoles.ts';
import { haveOppositePoles } from './poles/held.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';
import { ofOtherLengths } from './scopes.ts';

/** Clauses of two sources that speak of the same in like words: the wording tells whether they contradict. */
export function contrasts(
  opposed: readonly (readonly [ComparableClaim, ComparableClaim])[],
  claims: readonly ComparableClaim[],
  textOf: (claim: ComparableClaim) => ClaimText,
): GroupComparison[] {
  const figuresIn = figuresWithin(claims);
  return opposed.flatMap(([a, b]) => {
    if (a.draft.frame !== 'open' || b.draft.frame !== 'open' || daysApart(a, b) > SAME_NEWS) return [];
    // Of two days, what is told to be so or not is held against each other by its poles, which may have changed.
    if (atDifferentTimes(a, b) || (daysApart(a, b) > 0 && haveOppositePoles(a, b))) return [];
    const ways = oppositeMoves(a, b);
    const { outcome, explanation, kind } = ways ? opposite(ways) : compareStatements(textOf(a), textOf(b));
    // What a frame tells of both has been compared there, with its times and its parts.
    const figures = figuresIn(b);
    if (kind && numeric.has(kind) && figures.size > 0 && figuresIn(a).size > 0) return [];
    // "A man of 34 was hurt", "a man of 43 was held": a number of something else.
    if (kind && (numeric.has(kind) || kind === 'date') && a.draft.relation !== b.draft.relation) return [];
    // "Residents of Arden were let back", "residents of Dale were not": each of its own.
    if (kind === 'name' && a.draft.polarity !== b.draft.polarity) return [];
    if (kind && kind !== 'name' && mayBeOfOthers(a, b, kind)) return [];
    if (kind === 'negation' && areCalledOtherwise(a, b) && isPassive(textOf(a)) === isPassive(textOf(b))) return [];
    const loose =
      a.draft.modality !== 'fact' ||
      b.draft.modality !== 'fact' ||
      a.draft.attribution?.speaker !== b.draft.attribution?.speaker;
    const verdict: Verdict =
      outcome === 'conflict' && kind
        ? { outcome, explanation, kind, severity: loose ? 'soft' : 'hard' }
        : { outcome: outcome === 'conflict' ? 'not_comparable' : outcome, explanation };
    return [{ a: { claims: [a] }, b: { claims: [b] }, verdict }];
  });
}

const opposite = (ways: Parameters<typeof sayOpposite>[0]): Verdict => conflict('outcome', 'hard', sayOpposite(ways));

/** "Brandt won the run-off", "Frings lost it"; nobody hurt in Ferrol, three in Lugo; some acquitted, others convicted. */
function mayBeOfOthers(a: ComparableClaim, b: ComparableClaim, kind: ContradictionKind): boolean {
  const [x, y] = [a.draft.subject, b.draft.subject];
  if (x.whole && y.whole && a.entity !== b.entity && a.entity !== null && b.entity !== null && !numeric.has(kind))
    return true;
  const [here, there] = [placesIn(a), placesIn(b)];
  if (kind !== 'location' && here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place)))
    return true;
  // "The driver wore a belt", "the passenger wore none".
  if (kind === 'negation' && (ofOtherThings(a, b) || haveOwnWords(a, b) || haveOwnFigures(a, b))) return true;
  return haveOwnSubjects(a, b) || ofOtherLengths(a, b) || tellOfSome(a, b);
}

function placesIn({ draft: { anchors } }: ComparableClaim): string[] {
  return anchors.flatMap(({ term }) => (tellsPlace(term.sort) ? term.key : []));
}

const numeric = new Set<ContradictionKind>(['number', 'money', 'percentage', 'duration']);

/** For a clause, the slots of frames whose figures stand inside it. */
function figuresWithin(claims: readonly ComparableClaim[]): (claim: ComparableClaim) => ReadonlySet<string> {
  const byPath = new Map<string, ComparableClaim[]>();
  for (const claim of claims) {
    if (claim.draft.frame === 'open' || claim.draft.value.kind !== 'quantity') continue;
    addTo(byPath, claim.path, claim);
  }
  return ({ path, draft: { start, end } }) =>
    new Set(
      (byPath.get(path) ?? [])
        .filter(({ draft }) => draft.start >= start && draft.end <= end)
        .map(({ draft }) => `${draft.frame} ${draft.relation}`),
    );
}
