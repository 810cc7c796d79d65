import type { ValueLine } from './lines.ts';
import type { Measures } from './measures.ts';
import * as words from './words.ts';

/** The width of a letter in ems: a little more than the average of usual fonts, so that a text rarely needs more room. */
const letter = 0.54;
/** As in the style of `.relation`. */
const widestRelation = 15;
const relationShare = 0.38;
const gap = 8;

/**
 * Whether a value's label needs two lines beside its cells. It is judged by the number of letters: measuring every label
 * would lay the whole matrix out, of which only a part is ever drawn.
 *
 * @param fontSize in CSS pixels
 */
export function needsTwoLines(
  { fact, side }: ValueLine,
  { label, indent }: Pick<Measures, 'label' | 'indent'>,
  fontSize: number,
  withSubject: boolean,
): boolean {
  const room = label - indent;
  const forRelation = Math.min(room * relationShare, widestRelation * fontSize);
  const relation = side > 0 ? '' : withSubject ? words.factTitle(fact) : fact.relation;
  const widthOf = (text: string, more = 0) => (text.length + more) * letter * fontSize;
  // The sign before a value and the space behind it.
  return widthOf(relation) > forRelation || widthOf(fact.sides[side]!.value, 2) > room - forRelation - gap;
}
