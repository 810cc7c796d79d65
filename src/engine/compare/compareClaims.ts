import { frameNamed } from '../frames/frames.ts';
import { relationOf } from '../values/compare.ts';
import { compareAges } from './ages.ts';
import { compareClocks } from './clocks.ts';
import type { ComparableClaim } from './comparable.ts';
import { oppositeWays, sayOpposite } from './directions.ts';
import { compareEntities } from './entities.ts';
import { compareExclusive, isExclusive } from './exclusive.ts';
import { atDifferentTimes } from './facts/gates.ts';
import { compareNationalities } from './nationalities.ts';
import { compareOffices } from './offices.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';
import { compareShares } from './quantifiers.ts';
import { compareNumbers, isFunctional } from './quantities.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';
import { differentScope, ofOtherLengths } from './scopes.ts';
import { compareStates } from './states.ts';
import { compareStretches } from './stretches.ts';
import { compareDates } from './times.ts';

/** Compares two claims that met under one key, gate by gate; the first gate that stops them gives its reason. */
export function compareClaims(
  a: ComparableClaim,
  b: ComparableClaim,
  sameOrganisation: (x: string, y: string) => boolean,
): Verdict {
  const [x, y] = [a.draft.value, b.draft.value];
  if (a.draft.frame === 'disclosure') return compareDisclosure(a, b);
  if (a.draft.frame === 'quantifier') return compareShares(a, b);
  if (a.draft.frame === 'nationality') return compareNationalities(a, b);
  if (x.kind === 'office' && y.kind === 'office') return compareOffices(a, b, sameOrganisation);
  const scope = differentScope(a, b);
  if (scope) return scope;
  if (x.kind === 'state' && y.kind === 'state') return isExclusive(a) ? compareExclusive(a, b) : compareStates(a, b);
  if (a.draft.polarity !== b.draft.polarity)
    return noConflict('not_comparable', 'one says that it is, the other that it is not, of what may be another extent');
  if (x.kind === 'time' && y.kind === 'time') {
    const frame = frameNamed(a.draft.frame);
    const special = frame?.stretch ? compareStretches(a, b) : frame?.clock ? compareClocks(a, b) : null;
    return special ?? compareDates(a, b);
  }
  if (x.kind === 'quantity' && y.kind === 'quantity') {
    if (x.noun !== y.noun) return noConflict('not_comparable', 'they count different things');
    if (x.quantity.low !== y.quantity.low && ofOtherLengths(a, b))
      return noConflict('different_scope', 'they are counted in stretches of different length');
    // A score is the same told by the winner and by the loser.
    const ways = x.quantity.dimension === 'score' ? null : oppositeWays(a, b);
    if (ways) return opposite(a, b, ways);
    const verdict = compareAges(a, b) ?? compareNumbers(a, b);
    const mere = a.draft.modality === 'possible' || b.draft.modality === 'possible';
    const named = frameNamed(a.draft.frame) !== undefined;
    if (verdict.kind && mere && (named || a.draft.modality !== b.draft.modality))
      return noConflict('not_comparable', `${verdict.explanation}, but one tells what may be`);
    // Of one day, what it is to cost and what it costs are two answers.
    const isPrice = a.draft.frame === 'cost' && a.published !== null && a.published === b.published;
    if (verdict.outcome === 'conflict' && !named && !isPrice && a.draft.modality !== b.draft.modality)
      return noConflict('changed_over_time', `a plan and what came of it: ${verdict.explanation}`);
    if (verdict.outcome === 'conflict' && !isFunctional(a) && a.draft.frame !== 'count')
      return noConflict('not_comparable', `${verdict.explanation}, but nothing says that they count the same`);
    return verdict;
  }
  if (x.kind === 'entity' && y.kind === 'entity') return compareEntities(a, b, sameOrganisation);
  return noConflict('not_comparable', 'values of different kinds');
}

/**
 * "rose 5 percent" against "fell 5 percent": of a slot with one value a contradiction, of any other no agreement. On another day
 * it may have moved the other way, but hardly as far.
 */
function opposite(a: ComparableClaim, b: ComparableClaim, ways: Parameters<typeof sayOpposite>[0]): Verdict {
  const explanation = sayOpposite(ways);
  const loose = a.draft.modality !== 'fact' || b.draft.modality !== 'fact';
  const days = daysApart(a, b);
  if (atDifferentTimes(a, b)) return noConflict('changed_over_time', explanation);
  if (!frameNamed(a.draft.frame)?.functional || loose || (days > 0 && (days > SAME_NEWS || !moveAsFar(a, b))))
    return noConflict('not_comparable', explanation);
  return conflict('outcome', days > 0 ? 'soft' : 'hard', explanation);
}

/** Is one figure the other one, rounding aside? */
function moveAsFar({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return false;
  const [x, y] = [a.value.quantity, b.value.quantity];
  const relation = relationOf(x, y);
  return (relation === 'equal' || relation === 'compatible') && x.low <= ROUNDED * y.low && y.low <= ROUNDED * x.low;
}

/** How many times another figure one may be that is the same rounded: "almost 4 percent", 3.8. */
const ROUNDED = 1.1;

function compareDisclosure(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [a.draft.value, b.draft.value];
  if (x.kind === 'state' && y.kind === 'state') return agrees('both: not disclosed');
  const list = x.kind === 'list' ? x : y.kind === 'list' ? y : undefined;
  if (!list) return noConflict('not_comparable', 'nothing to compare');
  if (x.kind !== y.kind)
    return conflict(
      'disclosure',
      'hard',
      `one source says that they have not been named; the other names them: ${list.items.join(', ')}`,
    );
  return noConflict('not_comparable', 'two lists, either of which may be partial');
}
