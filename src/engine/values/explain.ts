import type { Relation } from './compare.ts';
import { statedUnitOf } from './convert.ts';
import { formatQuantity } from './format.ts';
import { roundsTo } from './rounding.ts';
import type { Quantity } from './value.ts';

/** Says in plain English how two comparable quantities relate. */
export function explain(a: Quantity, b: Quantity, relation: Relation, converted: boolean): string {
  if (relation === 'equal') return a.display === b.display ? `both: ${a.display}` : `${a.display} is ${b.display}`;
  if (converted) return explainConversion(a, b, relation);
  const [point, other] = isPoint(a) ? [a, b] : [b, a];
  if (isPoint(a) && isPoint(b)) return explainPoints(a, b, relation);
  if (!isPoint(point)) {
    const both = `${a.display} and ${b.display}`;
    return relation === 'compatible' ? `${both} can both be true` : `${both} cannot both be true`;
  }
  return `${point.display} is ${relation === 'compatible' ? '' : 'not '}${asPredicate(other)}`;
}

function isPoint(quantity: Quantity): boolean {
  return quantity.bound === 'exact';
}

function explainPoints(a: Quantity, b: Quantity, relation: Relation): string {
  if (relation === 'incompatible') return `${a.display} is not ${b.display}`;
  if (b.hedged && !a.hedged) return `${a.display} is ${b.display}`;
  if (a.hedged && !b.hedged) return `${b.display} is ${a.display}`;
  if (a.hedged) return `${a.display} is close to ${b.display}`;
  const isCoarser = roundsTo(b, a) || (!roundsTo(a, b) && a.tolerance > b.tolerance);
  return isCoarser ? `${b.display} rounds to ${a.display}` : `${a.display} rounds to ${b.display}`;
}

/** `at least 600`, `within 20 to 30`, `within hundreds (200 to 999)`. */
function asPredicate(quantity: Quantity): string {
  if (quantity.bound === 'range') return `within ${quantity.display}`;
  if (quantity.bound === 'vague') return `within “${quantity.display}” (${formatQuantity(quantity)})`;
  return quantity.display;
}

/** `14 km is 8.7 miles`, and where that does not fit, `14 km is 8.7 miles, not 20 miles`. */
function explainConversion(a: Quantity, b: Quantity, relation: Relation): string {
  const said = `${a.display} is ${converted(a, b)}`;
  if (relation === 'incompatible') return `${said}, not ${b.display}`;
  return said === `${a.display} is ${b.display}` ? said : `${said}, which fits ${b.display}`;
}

function converted(a: Quantity, b: Quantity): string {
  if (a.dimension === 'ratio' || b.dimension === 'ratio') return formatShare(a);
  return formatQuantity(a, statedUnitOf(b) ? b.statedUnit : a.statedUnit);
}

function formatShare(quantity: Quantity): string {
  return formatQuantity(quantity, quantity.dimension === 'ratio' ? undefined : quantity.statedUnit);
}
