import type { ClaimValue } from '../claims/draft.ts';
import { parseIso } from '../values/calendar.ts';
import { formatInterval } from '../values/format.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';

type TimeValue = Extract<ClaimValue, { kind: 'time' }>;

/** Two ends that differ by fewer days than this may be one month or season, told in other words. */
const SLACK = { year: 0, month: 27, day: 0 } as const;

/** Compares two stretches of time ("sold from March 2021 to June 2023") by both ends; null where one of them names no two ends. */
export function compareStretches(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  const [x, y] = [a.draft.value as TimeValue, b.draft.value as TimeValue];
  if (!x.interval || !y.interval || !x.expression.until || !y.expression.until) return null;
  const coarser = [x, y].some(({ expression }) => expression.granularity === 'year')
    ? 'year'
    : [x, y].some(({ expression }) => expression.granularity === 'month')
      ? 'month'
      : 'day';
  const words = `${formatInterval(x.interval)} / ${formatInterval(y.interval)}`;
  const near = (one: string, other: string): boolean =>
    coarser === 'year'
      ? one.slice(0, 4) === other.slice(0, 4)
      : Math.abs((parseIso(one) ?? 0) - (parseIso(other) ?? 0)) <= SLACK[coarser];
  if (near(x.interval.from, y.interval.from) && near(x.interval.to, y.interval.to)) return agrees(`both: ${words}`);
  if (a.draft.modality !== 'fact' || b.draft.modality !== 'fact')
    return noConflict('not_comparable', `plans: ${words}`);
  return conflict(
    'date',
    x.expression.hedged || y.expression.hedged ? 'soft' : 'hard',
    `different stretches of time: ${words}`,
  );
}
