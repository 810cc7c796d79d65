import { formatQuantity } from './format.ts';
import { clean } from './measure.ts';
import type { Quantity } from './value.ts';

/**
 * Adds quantities of one dimension and unit.
 * @returns null for none, for different units, and for dimensions that do not add (scores, ordinals, temperatures)
 */
export function sumOf(parts: readonly Quantity[]): Quantity | null {
  const [first, ...rest] = parts;
  if (!first || !adds.has(first.dimension)) return null;
  if (rest.some((part) => part.dimension !== first.dimension || part.unit !== first.unit)) return null;
  const total = parts.reduce((sum, part) => ({
    ...first,
    low: clean(sum.low + part.low),
    high: clean(sum.high + part.high),
    bound: sum.bound === part.bound ? sum.bound : 'range',
    hedged: sum.hedged || part.hedged,
    tolerance: sum.tolerance + part.tolerance,
  }));
  return { ...total, display: formatQuantity(total) };
}

const adds: ReadonlySet<Quantity['dimension']> = new Set<Quantity['dimension']>([
  'count',
  'money',
  'percentage',
  'percentagePoints',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'ratio',
]);

/**
 * Why a number and others that differ from it are no conflict: the others add up to it (`2 + 5 = 7`), or one share and the
 * other make the whole (`80% and the other 20%`).
 * @returns the reason, or null where there is none
 */
export function explainsBySum(total: Quantity, parts: readonly Quantity[]): string | null {
  const sum = sumOf(parts);
  if (!sum || sum.dimension !== total.dimension || sum.unit !== total.unit) return null;
  const tolerance = Math.max(sum.tolerance, total.tolerance);
  if (parts.length > 1 && isNear(sum.low, total.low, tolerance) && isNear(sum.high, total.high, tolerance)) {
    return `${parts.map((part) => part.display).join(' + ')} = ${total.display}`;
  }
  const whole = total.dimension === 'percentage' ? 100 : total.dimension === 'ratio' ? 1 : undefined;
  const isRest =
    whole !== undefined &&
    isNear(sum.low + total.low, whole, tolerance) &&
    isNear(sum.high + total.high, whole, tolerance);
  return isRest ? `${[total, ...parts].map((part) => part.display).join(' + ')} make the whole` : null;
}

function isNear(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
