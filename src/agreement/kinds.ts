import { eventFrameOf } from '../engine/frames/events.ts';
import type { Concept } from '../engine/language/concepts.ts';

/** Kinds of claims whose relation is made anew from the words of each. */
const general: Readonly<Record<string, string>> = {
  count: 'numbers',
  measure: 'measures',
  quantifier: 'shares of a whole',
  disclosure: 'what is named',
  quotation: 'quotations',
  purpose: 'purposes',
};

/** Kinds that no relation and no event names. */
export const generalKinds: readonly string[] = Object.values(general);

/**
 * What a kind of claims is called above a group of them: the event that they tell of (`acquisition`), else the relation that
 * is all that they tell (`net profit`); empty where they fill no frame.
 *
 * @param kind as in the report
 */
export function kindName(kind: string, relation: string): string {
  if (kind === 'open' || kind === 'list') return '';
  return general[kind] ?? eventFrameOf(kind as Concept)?.name ?? relation;
}
