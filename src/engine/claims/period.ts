import type { Unit } from '../frames/units.ts';
import { type PeriodLength, scopeWordsOf } from '../language/scope.ts';
import { words } from '../language/words.ts';
import type { TimeExpression } from '../values/value.ts';
import type { ArticleContext } from './context.ts';
import type { Period } from './draft.ts';

/** How far behind a figure a phrase such as "a year earlier" may stand, in units. */
const REACH = 3;
/** A period further from its figure than this is not looked for, so that cost stays linear in the sentence. */
const WINDOW = 60;

/**
 * The period of the figure at unit `at`: the one compared with ("from 3 billion a year earlier"), else the nearest one of
 * the sentence, else the last one that the article spoke of. Null where it has named none.
 */
export function periodOf(units: readonly Unit[], at: number, context: ArticleContext): Period | null {
  const earlier = isEarlier(units, at, context);
  const stated = statedPeriod(units, at, context);
  const period = stated ?? context.lastPeriod;
  if (!earlier) return period;
  return { length: period?.length ?? null, interval: null, earlier: true, display: 'the period before' };
}

/** Takes note of the period that a sentence reports on. */
export function notePeriod(units: readonly Unit[], context: ArticleContext): void {
  // "In the first quarter it had been 66 million": a look back.
  if (context.lastPeriod && units.some(({ lower }) => looksBack.has(lower))) return;
  const period = statedPeriod(
    units,
    0,
    context,
    units.some(({ lower }) => looksAhead.has(lower)),
  );
  if (period) context.lastPeriod = period;
}

/** "Confirmed its goals for the year as it published its half-year figures": the year is not what is reported on. */
const looksAhead: ReadonlySet<string> = words(
  'outlook guidance forecast forecasts target targets goals prognose ausblick ziele erwartungen objectif objectifs prévisions objetivo objetivos previsiones perspectivas',
);

const looksBack: ReadonlySet<string> = new Set([
  'had',
  'gewesen',
  'hatte',
  'hatten',
  'avait',
  'avaient',
  'había',
  'habían',
]);

/** "…, from 3 billion", "compared with 3 billion", "nach 3 Milliarden": the figure that another one is compared with. */
export function isBaseline(units: readonly Unit[], at: number, { pack, article }: ArticleContext): boolean {
  const words = scopeWordsOf(article.language);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { lower, kind, value } = units[i]!;
    if (words.comparisons.has(lower)) return true;
    if (words.openBaselines.has(lower) && i === at - 1 && words.targets.has(units[at + 1]?.lower ?? '')) return true;
    if (words.baselines.has(lower) && (i === at - 1 || pack.grammar.determiners.has(units[at - 1]!.lower))) return true;
    if (kind !== 'word' || value || pack.grammar.auxiliaries.has(lower)) break;
  }
  return false;
}

/** "3 billion a year earlier", "3 Milliarden im Vorjahr". */
function isEarlier(units: readonly Unit[], at: number, context: ArticleContext): boolean {
  if (isBaseline(units, at, context)) return true;
  const words = scopeWordsOf(context.article.language);
  for (let i = at + 1; i <= Math.min(units.length - 1, at + REACH); i += 1) {
    const { lower, kind, value } = units[i]!;
    if (words.earlier.has(lower)) return true;
    if (value?.kind === 'time') return value.relative?.to === 'event' && value.relative.amount < 0;
    if (kind !== 'word') break;
  }
  return false;
}

/** @param exceptYears whether years are of what is expected */
function statedPeriod(units: readonly Unit[], at: number, context: ArticleContext, exceptYears = false): Period | null {
  let best: { period: Period; distance: number } | undefined;
  for (let i = Math.max(0, at - WINDOW); i < Math.min(units.length, at + WINDOW); i += 1) {
    const period = periodAt(units, i, context);
    if (!period || (exceptYears && period.length === 'year') || isOfAnotherFigure(units, i, at, context)) continue;
    // A word such as "annual" says less than a time: it counts as further away.
    const distance = Math.abs(i - at) + (units[i]!.value ? 0 : 8);
    if (!best || distance < best.distance) best = { period, distance };
  }
  return best?.period ?? null;
}

/** "… last year from 2.2 billion in 2023", "… (2023: 2.2 billion)": a time that belongs to the figure compared with. */
function isOfAnotherFigure(units: readonly Unit[], time: number, at: number, context: ArticleContext): boolean {
  // "up 8% from a year ago"
  if (units[time]!.value?.kind === 'time' && isBaseline(units, time, context)) return true;
  for (let i = time - 1; i >= Math.max(0, time - REACH); i -= 1) {
    if (i === at) return false;
    // "Compared with 74 million in the same period of 2024".
    if (units[i]!.lower === '(' || same.has(units[i]!.lower)) return true;
    if (units[i]!.value?.kind === 'quantity') return isBaseline(units, i, context);
  }
  return false;
}

const same: ReadonlySet<string> = new Set(['same', 'gleichen', 'selben', 'même', 'mismo', 'misma', 'corresponding']);

function periodAt(units: readonly Unit[], at: number, context: ArticleContext): Period | null {
  const { value, lower } = units[at]!;
  const words = scopeWordsOf(context.article.language);
  if (value?.kind === 'time') return ofTime(value, context);
  if (value?.kind === 'quantity') {
    const months = value.statedUnit === 'month' ? value.display : '';
    const length = ofMonths[months];
    return length && words.spans.has(units[at - 1]?.lower ?? '')
      ? { length, interval: null, earlier: false, display: value.display }
      : null;
  }
  const length = Object.hasOwn(words.periods, lower) ? words.periods[lower]! : null;
  return length ? { length, interval: null, earlier: false, display: lower } : null;
}

function ofTime(value: TimeExpression, context: ArticleContext): Period | null {
  const length = isQuarterInMonths(value) ? 'quarter' : value.granularity;
  if (length !== 'year' && length !== 'half' && length !== 'quarter') return null;
  if (value.relation !== undefined || value.relative?.to === 'event') return null;
  return { length, interval: context.resolve(value, false), earlier: false, display: value.display };
}

/** "From April to June". */
function isQuarterInMonths({ month, day, until }: TimeExpression): boolean {
  return (
    month !== undefined && day === undefined && until?.month === month + 2 && until.day === undefined && month % 3 === 1
  );
}

const ofMonths: Readonly<Partial<Record<string, PeriodLength>>> = {
  '3 months': 'quarter',
  '6 months': 'half',
  '9 months': 'three quarters',
  '12 months': 'year',
};
