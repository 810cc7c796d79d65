import type { Unit } from '../frames/units.ts';
import type { Interval, Quantity, TimeExpression } from '../values/value.ts';
import { contentOf } from './content.ts';
import type { ArticleContext } from './context.ts';

/** A quantity of a sentence with what stands around it. */
export interface Figure {
  readonly quantity: Quantity;
  /** Marks (see `contentOf`) of the words beside it, up to the next break or the next figure of its kind. */
  readonly near: ReadonlySet<string>;
}

/** A time of a sentence with what stands around it. */
export interface Moment {
  readonly expression: TimeExpression;
  readonly interval: Interval | null;
  readonly near: ReadonlySet<string>;
}

/** How far from a figure the words may stand that say what it is of, in units. */
const REACH = 9;

/** The figures of a sentence by the unit that each stands in. */
export function figuresOf(units: readonly Unit[], context: ArticleContext): ReadonlyMap<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const [i, { value }] of units.entries()) {
    if (value?.kind !== 'quantity') continue;
    const beside = [-1, 1].flatMap((step) => stretch(units, i, step, value));
    figures.set(i, { quantity: value, near: contentOf(beside, context) });
  }
  return figures;
}

/** The times of a sentence by the unit that each stands in. */
export function momentsOf(units: readonly Unit[], context: ArticleContext): ReadonlyMap<number, Moment> {
  const moments = new Map<number, Moment>();
  for (const [i, { value }] of units.entries()) {
    if (value?.kind !== 'time') continue;
    const beside = [-1, 1].flatMap((step) => stretch(units, i, step, null));
    moments.set(i, {
      expression: value,
      interval: context.resolve(value, false),
      near: contentOf(beside, context),
    });
  }
  return moments;
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
