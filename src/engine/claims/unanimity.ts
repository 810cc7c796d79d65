import type { Unit } from '../frames/units.ts';
import type { ToldPole } from './anchors.ts';
import type { Clause } from './clauses.ts';
import { contentOf } from './content.ts';
import type { ArticleContext } from './context.ts';

/** A pole where a clause tells it. */
interface Found {
  readonly at: number;
  readonly last: number;
  readonly told: readonly ToldPole[];
}

const all: ReadonlySet<string> = new Set(
  'all every each alle allen sämtliche sämtlichen jede jeder jedes tous toutes chaque todos todas cada'.split(' '),
);
/** "Not all", "nearly all", "of one mind on most of it". */
const partial: ReadonlySet<string> = new Set(
  'not almost nearly virtually practically most mostly largely nicht fast nahezu beinahe weitgehend meisten pas presque quasiment plupart no casi prácticamente mayoría'.split(
    ' ',
  ),
);
/** Those who decide by votes, by the marks of the words for them (see `contentOf`). */
const voters: ReadonlySet<string> = new Set([
  'juror',
  'member',
  'delegate',
  'board',
  'councillor',
  '#board member',
  '#council member',
  '#director',
  '#judge',
  '#lawmaker',
  '#member of parliament',
  '#minister',
  '#representative',
  '#senator',
]);
/** Axes on which those who vote take a side. */
const sides: ReadonlySet<string> = new Set(['ballot', 'decision', 'deal']);
/** Whoever abstains has not voted against it. */
const abstains = /^(?:abst|enth)/;
/** How far behind "all" or a number the word for those who vote may stand. */
const REACH = 5;

/**
 * Whether those who vote were of one mind: "by four votes to three", "by nine votes to nil", "all twelve jurors agreed", "two
 * of the nine directors opposed it".
 * @param told what the clause tells of them by words of its own
 */
export function unanimityOf(
  units: readonly Unit[],
  { first, last }: Clause,
  told: readonly Found[],
  context: ArticleContext,
): Found[] {
  const found: Found[] = [];
  const add = (at: number, side: 1 | -1, telling: Pick<Found, 'at' | 'last'>): void => {
    const own = contentOf(units.slice(telling.at, telling.last + 1), context);
    found.push({ at, last: telling.last, told: [{ axis: 'unanimous', side, denied: false, passing: false, own }] });
  };
  for (let at = first; at <= last; at += 1) {
    const { value, lower } = units[at]!;
    if (value?.kind === 'quantity' && value.dimension === 'score' && value.unit === 'votes')
      add(at, value.low === 0 ? 1 : -1, { at, last: at });
    const isAll = all.has(lower) && !partial.has(units[at - 1]?.lower ?? '');
    const isSome = value?.kind === 'quantity' && value.dimension === 'count' && value.low > 0;
    if (!isAll && !isSome) continue;
    const who = votersBehind(units, at, last, context);
    if (who === null) continue;
    const vote = told.find((one) => one.at > who && one.told.some((pole) => takes(pole, isAll ? 1 : -1)));
    if (vote && !abstains.test(units[vote.at]!.lower)) add(at, isAll ? 1 : -1, vote);
    if (vote) break;
  }
  return found;
}

function takes({ axis, side, denied }: ToldPole, wanted: 1 | -1): boolean {
  return sides.has(axis) && side === wanted && !denied;
}

function votersBehind(units: readonly Unit[], at: number, last: number, context: ArticleContext): number | null {
  for (let i = at + 1; i <= Math.min(last, at + REACH); i += 1) {
    if (units[i]!.kind === 'mark') return null;
    // "conseillers municipaux"
    for (const mark of contentOf(units.slice(i, i + 2), context)) if (voters.has(mark)) return i;
  }
  return null;
}

/** "Was unanimous on most of its recommendations": of one mind on some of it. */
export function isOfPart(units: readonly Unit[], { first, last }: Clause): boolean {
  for (let i = first; i <= last; i += 1) if (partial.has(units[i]!.lower) && !isNegation(units[i]!.lower)) return true;
  return false;
}

function isNegation(word: string): boolean {
  return word === 'not' || word === 'nicht' || word === 'pas' || word === 'no';
}
