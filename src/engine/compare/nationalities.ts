import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';
import { valueInWords } from './words.ts';

/** Compares the countries that a person is told to be of: who is of two may be told to be of one of them. */
export function compareNationalities({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): Verdict {
  const [x, y] = [a.value, b.value];
  if (x.kind !== 'list' || y.kind !== 'list') return noConflict('not_comparable', 'values of different kinds');
  const shared = x.items.filter((item) => y.items.includes(item)).length;
  const explanation = `${valueInWords(x)} in one source, ${valueInWords(y)} in the other`;
  // Of two passports each source may tell another one.
  if (shared === 0) return conflict('location', 'soft', explanation);
  return shared === x.items.length && shared === y.items.length
    ? agrees(`both: ${valueInWords(x)}`)
    : noConflict('more_precise', explanation);
}
