import type { Unit } from '../frames/units.ts';
import { scopeWordsOf } from '../language/scope.ts';
import type { Quantity } from '../values/value.ts';
import { inYears, isAgeOfRole } from './ages.ts';
import type { Anchor, Figure, Holding, Moment, Place, Pole } from './anchors.ts';
import type { Clause } from './clauses.ts';
import { contentOf } from './content.ts';
import type { ArticleContext } from './context.ts';
import type { Reference } from './draft.ts';
import { holdingsOf } from './holdings.ts';
import { isOfWhole } from './narrowing.ts';
import { polesOf } from './poles.ts';
import { termsOf } from './terms.ts';

/** What a sentence holds that another source may tell otherwise, each by the unit that it begins in. */
export interface Anchors {
  readonly poles: ReadonlyMap<number, readonly Pole[]>;
  readonly figures: ReadonlyMap<number, Figure>;
  readonly moments: ReadonlyMap<number, Moment>;
  readonly anchors: ReadonlyMap<number, Anchor>;
  readonly holdings: ReadonlyMap<number, Holding>;
}

/** "A year and a half before his contract expires" is no length of anything. */
const precedes = /^(?:before|vor|bevor|avant|antes)$/;

/** "With six minutes of normal time left" is no length of anything either. */
const left = /^(?:left|remaining|verbleibend|restant|restantes)$/;
const LEFT_REACH = 4;

function isLeft(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i <= at + LEFT_REACH && units[i] && units[i]!.kind !== 'mark'; i += 1)
    if (left.test(units[i]!.lower)) return true;
  return false;
}

/** How far the words may stand that are right beside it. */
const BESIDE = 2;
/** How far from a figure the words may stand that say what it is of, in units. */
const REACH = 9;

/** The figures, times and terms of a sentence, each with what is told around it. */
export function anchorsOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  subjects: readonly (Reference | null)[],
  context: ArticleContext,
): Anchors {
  const figures = new Map<number, Figure>();
  const moments = new Map<number, Moment>();
  const anchors = new Map<number, Anchor>();
  const terms = termsOf(units, context);
  const scopeWords = scopeWordsOf(context.article.language);
  const { shifts, increments } = scopeWords;
  let sentence: ReadonlySet<string> | undefined;
  const placeOf = (first: number, last: number, figure: Quantity | null): Place => {
    sentence ??= contentOf(units, context);
    const [before, behind] = [stretch(units, first, -1, figure), stretch(units, last, 1, figure)];
    return {
      start: context.sentenceStart + units[first]!.start,
      end: context.sentenceStart + units[last]!.end,
      near: contentOf([...before, ...behind], context),
      beside: contentOf([...before.slice(0, BESIDE), ...behind.slice(0, BESIDE)], context),
      sentence,
      sentenceStart: context.sentenceStart,
    };
  };
  for (const [i, { value }] of units.entries()) {
    if (value?.kind === 'quantity') {
      const isShift =
        value.dimension === 'duration' &&
        (shifts.has(units[i - 1]?.lower ?? '') || precedes.test(units[i + 1]?.lower ?? '') || isLeft(units, i));
      const isMore =
        value.dimension === 'count' &&
        ([i - 1, i + 1].some((k) => increments.has(units[k]?.lower ?? '')) ||
          isOfWhole(units, i, scopeWords, context.pack));
      const quantity = isAgeOfRole(units, i, context.pack) ? inYears(value) : value;
      figures.set(i, { quantity, isShift, isMore, ...placeOf(i, i, value) });
    }
    if (value?.kind === 'time')
      moments.set(i, { expression: value, interval: context.resolve(value, false), ...placeOf(i, i, null) });
  }
  for (const [i, term] of terms) anchors.set(i, { term, ...placeOf(i, term.last, null) });
  const poles = new Map<number, Pole[]>();
  for (const { at, last, told } of polesOf(units, clauses, context)) {
    const place = placeOf(at, last, null);
    poles.set(
      at,
      told.map((pole) => ({ ...pole, ...place, display: context.article.body.slice(place.start, place.end) })),
    );
  }
  const holdings = new Map<number, Holding>();
  for (const { at, last, told } of holdingsOf(units, clauses, subjects, context)) {
    const place = placeOf(at, last, null);
    holdings.set(at, { ...told, ...place, display: context.article.body.slice(place.start, place.end) });
  }
  return { figures, moments, anchors, poles, holdings };
}

function stretch(units: readonly Unit[], at: number, step: number, figure: Quantity | null): Unit[] {
  const found: Unit[] = [];
  for (let i = at + step; i >= 0 && i < units.length && Math.abs(i - at) <= REACH; i += step) {
    const unit = units[i]!;
    if (unit.kind === 'mark' && /^[,.;:!?()–—]$/.test(unit.lower)) break;
    if (!unit.value) found.push(unit);
    else if (unit.value.kind === 'time' ? !figure : unit.value.dimension === figure?.dimension) break;
    else if (unit.value.kind === 'time') found.push(unit);
  }
  return found;
}
