import type { Unit } from '../frames/units.ts';
import type { Dimension } from '../values/value.ts';
import { buildClaim, type Reading } from './build.ts';
import { type DraftClaim, thingReference } from './draft.ts';
import { nounConcept } from './nounPhrases.ts';

/** Things that news gives one measure of: how long the emergency lasts, how much is in the fund. */
const measured: ReadonlySet<string> = new Set(
  'contract emergency fund fine ban loan grant curfew ceasefire budget compensation prize sentence aidPackage ransom bail fee bond'.split(
    ' ',
  ),
);
const dimensions: Readonly<Partial<Record<Dimension, string>>> = { money: 'amount', duration: 'length' };
/** Words that join a thing to its measure: a fund of, ein Fonds über, un fonds de, un fondo de. */
const joints = /^(?:of|for|worth|totalling|totaling|über|von|de|por|para|pendant|:)$/;
/** Words between a measure and the thing's name, at most. */
const REACH = 3;

/** "a 30-day curfew", "a fund of $15 million": the amount or length of a thing of which the story has one. */
export function measureClaims(reading: Reading): DraftClaim[] {
  const { units } = reading;
  return units.flatMap((unit, at) => {
    if (unit.value?.kind !== 'quantity') return [];
    const word = dimensions[unit.value.dimension];
    const thing = word ? (thingAfter(reading, at) ?? thingBefore(reading, at)) : null;
    if (!word || !thing) return [];
    return [
      buildClaim(reading, Math.min(at, thing.first), Math.max(at, thing.last), {
        frame: 'measure',
        relation: `${word} of the ${thing.concept}`,
        rule: 'a thing and its amount or length side by side',
        subject: thingReference(thing.concept, `the ${thing.concept}`),
        value: { kind: 'quantity', quantity: unit.value, noun: null },
        confidence: 0.75,
      }),
    ];
  });
}

interface Thing {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

/** "30-day state of emergency", "$15m reconstruction fund". */
function thingAfter({ units, context }: Reading, at: number): Thing | null {
  for (let i = at + 1; i <= Math.min(units.length - 1, at + REACH); i += 1) {
    const unit = units[i]!;
    if (unit.kind !== 'word' || unit.concept?.part === 'verb') return null;
    const concept = conceptOf(unit, context.pack);
    if (concept) return { concept, first: i, last: i };
    // "state of emergency": the complement tells which thing it is; "4 million pounds in compensation".
    const isJoint = /^(?:of|d'|de)$/.test(unit.lower) || (i === at + 1 && /^(?:in|als|en)$/.test(unit.lower));
    if (!isJoint && context.pack.grammar.prepositions.has(unit.lower)) return null;
  }
  return null;
}

/** "a fund of 15 million", "un estado de emergencia de 60 días". */
function thingBefore({ units, context }: Reading, at: number): Thing | null {
  if (!joints.test(units[at - 1]?.lower ?? '')) return null;
  for (let i = at - 2; i >= Math.max(0, at - 2 - REACH); i -= 1) {
    const unit = units[i]!;
    if (unit.kind !== 'word' && unit.kind !== 'name') return null;
    const concept = conceptOf(unit, context.pack);
    if (concept) return { concept, first: i, last: i };
    if (unit.concept?.part === 'verb' || unit.kind === 'name') return null;
  }
  return null;
}

function conceptOf(unit: Unit, pack: Reading['context']['pack']): string | null {
  const noun = nounConcept(unit) ?? compoundConcept(unit.lower, pack);
  return noun && measured.has(noun)
    ? noun
    : unit.concept && measured.has(unit.concept.concept)
      ? unit.concept.concept
      : null;
}

/** German compounds end with what they are: Wiederaufbaufonds, Hilfsfonds. */
function compoundConcept(word: string, pack: Reading['context']['pack']): string | null {
  if (!pack.capitalisesNouns || word.length < 8) return null;
  for (const [noun, concept] of pack.nouns)
    if (measured.has(concept) && noun.length > 4 && word.endsWith(noun)) return concept;
  return null;
}
