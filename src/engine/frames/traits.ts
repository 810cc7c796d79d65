import { type Concept, conceptNames } from '../language/concepts.ts';
import { kindOfSlot, type SlotType } from './slotTypes.ts';
import type { Unit } from './units.ts';

/**
 * What units are, as bits, so that one look tells that a sentence lacks what a pattern needs. Two concepts may share a bit of
 * either number but never both; a pattern whose bits are all there may still find nothing.
 */
export interface Traits {
  /** Kinds of units, and a part of the concept's number. */
  readonly kinds: number;
  /** The rest of the concept's number. */
  readonly concepts: number;
}

export const noTraits: Traits = { kinds: 0, concepts: 0 };

const NAME = 1;
const OFFICE = 2;
const TIME = 4;
const QUANTITY = 8;
const MONEY = 16;
const COUNT = 32;
/** Any other dimension. */
const MEASURE = 64;
const PERCENTAGE = 128;
const FIRST_GROUP_BIT = 8;
const GROUPS = 32;

const traitsByConcept = new Map(
  conceptNames.map((concept, i): [Concept, Traits] => [
    concept,
    { kinds: 1 << (FIRST_GROUP_BIT + (Math.floor(i / GROUPS) % (32 - FIRST_GROUP_BIT))), concepts: 1 << (i % GROUPS) },
  ]),
);

export function traitsOfConcept(concept: Concept): Traits {
  return traitsByConcept.get(concept)!;
}

export function traitsOfSlot(type: SlotType): Traits {
  return { kinds: kindsOfSlot(type), concepts: 0 };
}

function kindsOfSlot(type: SlotType): number {
  const kind = kindOfSlot(type);
  if (kind === 'name') return NAME;
  if (kind === 'office') return OFFICE;
  if (kind === 'time') return TIME;
  return type === 'quantity' ? QUANTITY : QUANTITY | kindOfDimension(type);
}

function kindOfDimension(dimension: string): number {
  if (dimension === 'money') return MONEY;
  if (dimension === 'count') return COUNT;
  return dimension === 'percentage' ? PERCENTAGE : MEASURE;
}

export function joined(a: Traits, b: Traits): Traits {
  return { kinds: a.kinds | b.kinds, concepts: a.concepts | b.concepts };
}

/** What the units of a sentence are. */
export function traitsOf(units: readonly Unit[]): Traits {
  let kinds = 0;
  let concepts = 0;
  for (const { kind, value, concept } of units) {
    if (kind === 'name') kinds |= NAME;
    else if (kind === 'office') kinds |= OFFICE;
    else if (value) kinds |= value.kind === 'time' ? TIME : QUANTITY | kindOfDimension(value.dimension);
    else if (concept) {
      const traits = traitsByConcept.get(concept.concept)!;
      kinds |= traits.kinds;
      concepts |= traits.concepts;
    }
  }
  return { kinds, concepts };
}

/** Does a sentence hold all that a pattern needs, as far as the bits tell? */
export function mayHold(sentence: Traits, needs: Traits): boolean {
  return (sentence.kinds & needs.kinds) === needs.kinds && (sentence.concepts & needs.concepts) === needs.concepts;
}
