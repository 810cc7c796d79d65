import type { Qualifier } from '../language/values.ts';
import { type Amount, countsAsOne, readAmount } from './amounts.ts';
import { readClock } from './clock.ts';
import { readStopwatch } from './compoundDurations.ts';
import { readFraction, readOrdinal, readRatio, readWhole } from './fractions.ts';
import type { UnitRef } from './lexicon.ts';
import { quantityOf, type Reading } from './measure.ts';
import { codeEnd, isNameOrCode } from './names.ts';
import type { Numeral, Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import { readScore, readVote } from './scores.ts';
import { isDuration, sameScale } from './unitWords.ts';
import type { Quantity } from './value.ts';

/** Quantities that begin at one token: one, or the two of a change (`from 27 to 34 per cent`). */
export interface QuantityReading {
  readonly end: number;
  readonly parts: readonly { readonly start: number; readonly end: number; readonly value: Quantity }[];
}

const MOST_QUALIFIERS = 3;
const dashes = new Set(['-', '–', '—', '‑', '−']);

/**
 * Reads the quantity that begins at a token, with its hedges and bounds.
 * @returns undefined where none begins; no parts but an end where a code stands that must be passed over
 */
export function readQuantity(scan: Scan, at: number): QuantityReading | undefined {
  const { tokens, lexicon } = scan;
  const code = codeEnd(scan, at);
  if (code !== undefined) return { end: code, parts: [] };
  if (lexicon.qualifiers.has(tokens[at]!.lower) && lexicon.sets.hedgeStops.has(tokens[at - 1]?.lower ?? ''))
    return undefined;
  // "The pension will go up to 1,150 euros".
  const isRise = lexicon.sets.rises.has(tokens[at - 1]?.lower ?? '');
  if (isRise && matchPhrase(lexicon.qualifiers, tokens, at)?.value === 'atMost') return undefined;
  const qualifiers: Qualifier[] = [];
  let start = at;
  while (qualifiers.length < MOST_QUALIFIERS) {
    const found = matchPhrase(lexicon.qualifiers, tokens, start);
    if (!found) break;
    qualifiers.push(found.value);
    start = found.end;
  }
  const special =
    readBetween(scan, at, start, qualifiers) ??
    one(at, readRatio(scan, start, qualifiers)) ??
    one(at, readFraction(scan, start, qualifiers)) ??
    one(at, readWhole(scan, start, qualifiers)) ??
    (qualifiers.length === 0 ? one(at, readOrdinal(scan, start)) : undefined);
  if (special) return special;

  const stopwatch = readStopwatch(scan, start);
  if (stopwatch)
    return one(at, {
      end: stopwatch.end,
      value: quantityOf({ first: stopwatch.numeral, qualifiers, unit: stopwatch.unit }),
    });

  const amount = readAmount(scan, start);
  if (!amount) return undefined;
  if (isNameOrCode(scan, amount))
    return tokens[start]?.kind === 'number' ? { end: amount.numeral.end, parts: [] } : undefined;
  if (lexicon.sets.during.has(tokens[at]!.lower)) {
    const noun = tokens[at - 1]?.lower ?? '';
    const isAmount = lexicon.numbers.amountNouns.some((ending) => noun.endsWith(ending));
    if (qualifiers.length > 0 && (isDuration(amount.unit) || isAmount)) return undefined;
  }
  const vote = qualifiers.length === 0 ? readVote(scan, amount) : undefined;
  if (vote) return one(at, vote);
  const range = readRange(scan, amount);
  if (range) return finishRange(scan, at, amount, range, qualifiers);
  if (amount.numeral.one && !countsAsOne(scan, amount, qualifiers.length > 0)) return undefined;
  return finish(scan, at, amount.end, { first: amount.numeral, qualifiers, ...unitOf(amount.unit) });
}

function unitOf(unit: UnitRef | undefined): { readonly unit?: UnitRef } {
  return unit ? { unit } : {};
}

function one(
  start: number,
  found: { readonly end: number; readonly value: Quantity } | undefined,
): QuantityReading | undefined {
  return found && { end: found.end, parts: [{ start, end: found.end, value: found.value }] };
}

/** Adds what stands after the number: `or more`, `or so`, `+`. */
function finish(scan: Scan, start: number, end: number, reading: Reading): QuantityReading {
  const after = matchPhrase(scan.lexicon.qualifiersAfter, scan.tokens, end);
  const isSign = after && scan.tokens[end]!.kind === 'sign';
  if (!after || (isSign && scan.tokens[end]!.spaced) || reading.first.one)
    return one(start, { end, value: quantityOf(reading) })!;
  return one(start, {
    end: after.end,
    value: quantityOf({ ...reading, qualifiers: [...reading.qualifiers, after.value] }),
  })!;
}

/** `17 h à 23 h`, `between 8 and 11 p.m.`: hours of a day, no amounts. */
function isClock(scan: Scan, last: Amount): boolean {
  const clock = readClock(scan, last.start);
  return clock !== undefined && clock.end >= last.end;
}

interface Range {
  readonly last: Amount;
  readonly joint: 'dash' | 'word' | 'colon';
  /** Index of the sign or word between the two. */
  readonly at: number;
}

function readRange(scan: Scan, first: Amount): Range | undefined {
  const { tokens, lexicon } = scan;
  const joint = tokens[first.end];
  if (!joint || first.numeral.vague !== undefined) return undefined;
  const next = tokens[first.end + 1];
  let kind: Range['joint'];
  if (dashes.has(joint.lower)) {
    if (!next || joint.spaced !== next.spaced) return undefined;
    kind = 'dash';
  } else if (joint.lower === ':') {
    if (joint.spaced || next?.spaced !== false || next.kind !== 'number') return undefined;
    kind = 'colon';
  } else if (lexicon.sets.rangeTo.has(joint.lower) || lexicon.sets.changeTo.has(joint.lower)) kind = 'word';
  else return undefined;
  const last = readAmount(scan, first.end + 1);
  if (!last || last.numeral.vague !== undefined || last.numeral.one || !sameScale(first.unit, last.unit))
    return undefined;
  if (isClock(scan, last)) return undefined;
  if (joint.spaced && joint.lower === '-' && !isMoney(last.unit)) return undefined;
  if (kind === 'word' && isPercent(first.unit) && !last.unit && !mayBePercent(scan, first, last)) return undefined;
  return { last, joint: kind, at: first.end };
}

function finishRange(
  scan: Scan,
  at: number,
  first: Amount,
  range: Range,
  qualifiers: readonly Qualifier[],
): QuantityReading | undefined {
  const { tokens, lexicon } = scan;
  const { last } = range;
  const unit = isAge(first.unit) ? first.unit : (last.unit ?? first.unit);
  const score = qualifiers.length === 0 ? readScore(scan, first, range.last, range.joint) : undefined;
  if (score) return one(at, score);
  const alone = () => finish(scan, at, first.end, { first: first.numeral, qualifiers, ...unitOf(first.unit) });
  if (range.joint === 'colon') return alone();
  const low = shareMagnitude(first.numeral, last.numeral);
  const word = tokens[range.at]!.lower;
  const isSpread =
    lexicon.sets.rangeVerbs.has(tokens[at - 2]?.lower ?? '') ||
    (lexicon.sets.changeWords.size > 0 &&
      lexicon.sets.rangeTo.has(word) &&
      first.numeral.low < last.numeral.high &&
      !tellsChange(scan, at - 1));
  const isChange =
    !isSpread &&
    lexicon.sets.changeTo.has(word) &&
    (lexicon.sets.from.has(tokens[at - 1]?.lower ?? '') || !lexicon.sets.rangeTo.has(word));
  if (isChange) {
    const shared = first.unit ?? last.unit;
    return {
      end: last.end,
      parts: [
        { start: at, end: first.end, value: quantityOf({ first: low, qualifiers, ...unitOf(shared) }) },
        {
          start: last.start,
          end: last.end,
          value: quantityOf({ first: last.numeral, qualifiers: [], ...unitOf(unit) }),
        },
      ],
    };
  }
  if (first.numeral.one ? last.numeral.low !== 2 : low.low >= last.numeral.high)
    return first.numeral.one ? undefined : alone();
  return finish(scan, at, last.end, { first: low, last: last.numeral, qualifiers, ...unitOf(unit) });
}

/** "From 6% to 8", but not "fell 6% to 318,600 units", "a reculé de 6 % à 318 600 unités". */
function mayBePercent({ tokens, lexicon }: Scan, first: Amount, last: Amount): boolean {
  return lexicon.sets.from.has(tokens[first.start - 1]?.lower ?? '') && last.numeral.high <= HUNDRED;
}

const HUNDRED = 100;

function isMoney(unit: UnitRef | undefined): boolean {
  return unit !== undefined && 'currency' in unit;
}

function isPercent(unit: UnitRef | undefined): boolean {
  return unit !== undefined && 'unit' in unit && unit.unit === 'percent';
}

function isAge(unit: UnitRef | undefined): boolean {
  return unit !== undefined && 'unit' in unit && unit.unit === 'age';
}

/** Words looked back at for one that tells a change: `pasó ayer de 27 a 34`. */
const CHANGE_REACH = 4;

function tellsChange({ tokens, lexicon }: Scan, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CHANGE_REACH); at--)
    if (lexicon.sets.changeWords.has(tokens[at]!.lower)) return true;
  return false;
}

/** `3 to 5 million` is three million to five. */
function shareMagnitude(first: Numeral, last: Numeral): Numeral {
  const factor = last.magnitude;
  if (first.magnitude > 1 || factor < 1000 || first.low >= last.low / factor) return first;
  return {
    ...first,
    low: first.low * factor,
    high: first.high * factor,
    step: Math.max(first.step, 1) * factor,
    roundStep: first.roundStep * factor,
    magnitude: factor,
    plain: false,
  };
}

/** `between 20 and 30`. */
function readBetween(
  scan: Scan,
  at: number,
  start: number,
  qualifiers: readonly Qualifier[],
): QuantityReading | undefined {
  const { tokens, lexicon } = scan;
  if (!lexicon.sets.between.has(tokens[start]?.lower ?? '')) return undefined;
  const first = readAmount(scan, start + 1);
  if (!first || !lexicon.sets.and.has(tokens[first.end]?.lower ?? '')) return undefined;
  const last = readAmount(scan, first.end + 1);
  if (!last || !sameScale(first.unit, last.unit) || isClock(scan, last)) return undefined;
  const low = shareMagnitude(first.numeral, last.numeral);
  if (low.low >= last.numeral.high || isYearLike(low, last.numeral, last.unit)) return undefined;
  const unit = last.unit ?? first.unit;
  const isOfPersons =
    unit && 'unit' in unit && unit.unit === 'year' && lexicon.sets.ageVerbs.has(tokens[at - 1]?.lower ?? '');
  const stated = isOfPersons ? { unit: 'age' } : unit;
  return finish(scan, at, last.end, { first: low, last: last.numeral, qualifiers, ...unitOf(stated) });
}

function isYearLike(a: Numeral, b: Numeral, unit: UnitRef | undefined): boolean {
  return !unit && a.plain && b.plain && a.low >= 1500 && b.high < 2200;
}
