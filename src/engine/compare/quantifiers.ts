import type { ComparableClaim } from './comparable.ts';
import { isHappening } from './facts/weights.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';

/** Marks beside the noun that two clauses must share to speak of one whole: where, by whom; what was done to it is enough. */
const SHARED = 2;

/** "Every hut was checked" against "most huts were checked": the share drifts between sources. */
export function compareShares(a: ComparableClaim, b: ComparableClaim): Verdict {
  const [x, y] = [stateOf(a), stateOf(b)];
  const shared = [...a.draft.content].filter((mark) => b.draft.content.has(mark) && mark[0] !== '=');
  // Beside the noun itself.
  const least = x !== y && shared.some(isHappening) ? 1 : SHARED;
  if (shared.length - 1 < least) return noConflict('not_comparable', 'little else says that they speak of the same');
  if (a.draft.polarity !== b.draft.polarity) return noConflict('not_comparable', 'one denies what the other says');
  return x === y ? agrees(`both: ${x}`) : conflict('scope', 'soft', `${x} in one source, ${y} in the other`);
}

function stateOf({ draft }: ComparableClaim): string {
  return draft.value.kind === 'state' ? draft.value.state : '';
}
