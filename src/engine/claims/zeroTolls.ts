import type { Unit } from '../frames/units.ts';
import type { Concept } from '../language/concepts.ts';
import type { Quantity } from '../values/value.ts';
import { buildClaim, type Reading } from './build.ts';
import type { DraftClaim } from './draft.ts';
import { storyOf } from './frameSubject.ts';
import { nounConcept } from './nounPhrases.ts';
import { otherEvent, placesOf } from './scope.ts';
import { zeroWords } from './zeroWords.ts';

/** The toll that each of these happenings is counted under; the same names as the frames of casualties. */
const tolls: Readonly<Partial<Record<Concept, readonly [frame: string, relation: string]>>> = {
  die: ['dead', 'killed'],
  injure: ['injured', 'injured'],
  missing: ['missing', 'missing'],
  displace: ['displaced', 'displaced'],
  evacuate: ['evacuated', 'evacuated'],
  arrest: ['arrests', 'arrested'],
};
/** That somebody came through, who is counted too; and those who did, where nothing more is said of them. */
const survived = /^(?:survived|überlebt|überlebte|survécu|sobrevivió|sobrevivido)$/;
const survivors = /^(?:survivors?|überlebenden?|survivants?|supervivientes?|sobrevivientes?)$/;
/** "Niemand kam zu Schaden". */
const HARM = 'schaden';
/** A zero of a part is no zero: no further victims, no serious injuries. */
const partial =
  /^(?:further|other|more|new|serious|major|immediate|additional|weiteren|weitere|schwer|neue|neuen|autre|autres|nouveau|nouvelle|grave|graves|otro|otra|más|nuevo)$/;
const zero: Quantity = {
  kind: 'quantity',
  dimension: 'count',
  unit: '',
  low: 0,
  high: 0,
  bound: 'exact',
  hedged: false,
  tolerance: 0,
  display: 'none',
};
const REACH = 7;
/** The part of whom a nought is told that a sentence has counted before. */
export const THOSE_COUNTED = 'those counted';

/** A denied happening is a toll of nought, which contradicts any other: "no one was hurt" against "three people were hurt". */
export function zeroTolls(reading: Reading): DraftClaim[] {
  const { units, context } = reading;
  const { none, noneOfNouns } = zeroWords[context.pack.code];
  const claims: DraftClaim[] = [];
  for (const clause of reading.clauses) {
    for (let i = clause.first; i <= clause.last; i += 1) {
      const { lower } = units[i]!;
      const found = none.has(lower)
        ? happeningAfter(reading, i, clause.last)
        : noneOfNouns.has(lower)
          ? nounAfter(reading, i, clause.last)
          : null;
      // "no injuries here": a nought of one place.
      if (found === null || /^(?:here|hier|ici|aquí|aqui)$/.test(units[found + 1]?.lower ?? '')) continue;
      const { concept, lower: happening } = units[found]!;
      const [frame, relation] =
        (concept && tolls[concept.concept]) ?? (happening === HARM ? tolls.injure! : ['survivors', 'survivors']);
      claims.push(
        buildClaim(reading, i, found, {
          frame,
          relation,
          rule: 'a happening that is denied for everyone',
          subject: storyOf(context),
          value: { kind: 'quantity', quantity: zero, noun: null },
          confidence: 0.85,
          polarity: 'affirmed',
          scope: {
            // One tells enough that it is not everyone.
            part:
              otherEvent(i, units, context) ||
              groupBetween(reading, i, found) ||
              countedBefore(units, i) ||
              formerOne(units, found, clause.last),
            places: placesOf({ first: i, last: found }, units, context),
          },
        }),
      );
      break;
    }
  }
  return claims;
}

/** "No children were killed", "none of the passengers was hurt": of whom it is denied, where that is not everyone. */
function groupBetween({ units }: Reading, at: number, happening: number): string {
  for (let i = at + 1; i < happening; i += 1) {
    const noun = nounConcept(units[i]!);
    if (noun && noun !== 'person') return noun;
  }
  return '';
}

/** "37 Britons are in the area and none had been hurt": none of those. */
function countedBefore(units: readonly Unit[], at: number): string {
  if (!ofThem.has(units[at]!.lower)) return '';
  const isCounted = units.slice(0, at).some(({ value }) => value?.kind === 'quantity' && value.dimension === 'count');
  return isCounted ? THOSE_COUNTED : '';
}

/** Mean those who were told of before, where "nobody" means everybody. */
const ofThem: ReadonlySet<string> = new Set('none keiner keine aucun aucune ninguno ninguna'.split(' '));

/** "Nobody died in the first explosion": there was another. */
function formerOne(units: Reading['units'], happening: number, last: number): string {
  const tells = units.slice(happening + 1, last + 1).some(({ lower, value }) => {
    return earlier.test(lower) || (value?.kind === 'quantity' && value.dimension === 'ordinal');
  });
  return tells ? 'another' : '';
}

const earlier =
  /^(?:first|second|third|earlier|previous|former|erste[rns]?|zweite[rns]?|frühere[rns]?|vorige[rns]?|première?|premier|seconde?|précédente?|primera?|primer|segund[oa]|anterior)$/;

/** The noun for whom it happened to, right behind "pas de" or "no hubo". */
function nounAfter({ units, context }: Reading, at: number, last: number): number | null {
  const { betweenNouns } = zeroWords[context.pack.code];
  for (let i = at + 1; i <= Math.min(last, at + REACH); i += 1) {
    const { concept, lower } = units[i]!;
    if (betweenNouns.has(lower)) continue;
    const isPartial = partial.test(units[i + 1]?.lower ?? '');
    return concept && tolls[concept.concept] && lower.endsWith('s') && !isPartial ? i : null;
  }
  return null;
}

/** The word for the happening behind "no one": only people may stand between, so that "no plan to evacuate" is none. */
function happeningAfter({ units, context }: Reading, at: number, last: number): number | null {
  for (let i = at + 1; i <= Math.min(last, at + REACH); i += 1) {
    const unit = units[i]!;
    if (unit.kind !== 'word' || partial.test(unit.lower)) return null;
    // "None of the deaths was avoidable": the deaths are not what is denied.
    const counted = i > at + 1 && context.pack.grammar.genitives.has(units[at + 1]!.lower);
    if (survived.test(unit.lower) || (unit.lower === HARM && units[i - 1]!.lower === 'zu')) return i;
    if (survivors.test(unit.lower)) return i === at + 1 && (units[i + 1]?.kind ?? 'mark') === 'mark' ? i : null;
    if (unit.concept) return tolls[unit.concept.concept] && !(counted && unit.concept.part === 'noun') ? i : null;
    const noun = unit.lower === '' ? null : nounConcept(unit);
    const { grammar } = context.pack;
    if (
      noun ||
      grammar.auxiliaries.has(unit.lower) ||
      grammar.prepositions.has(unit.lower) ||
      grammar.determiners.has(unit.lower) ||
      zeroWords[context.pack.code].between.has(unit.lower)
    )
      continue;
    return null;
  }
  return null;
}
