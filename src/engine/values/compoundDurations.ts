import { withUnit } from './display.ts';
import type { UnitRef } from './lexicon.ts';
import { type Numeral, readNumeral, type Scan } from './numerals.ts';
import { type Found, matchPhrase } from './phrases.ts';
import { units } from './units.ts';
import { unitAfter } from './unitWords.ts';

/** A duration told in several units, as a number of the first. */
export interface CompoundDuration {
  readonly end: number;
  readonly numeral: Numeral;
  readonly unit: UnitRef;
}

interface Part {
  readonly value: number;
  readonly unit: string;
}

/** Units after the first: hours, minutes, seconds. */
const MOST_PARTS = 2;

/**
 * Goes on from a duration to the smaller units behind it: `two hours and 15 minutes`, `3 Jahre, 2 Monate`.
 * @param first the number that has been read, and the unit behind it
 * @returns undefined where no smaller unit follows
 */
export function withSmallerUnits(
  scan: Scan,
  first: Numeral,
  unit: Found<UnitRef> | undefined,
): CompoundDuration | undefined {
  const name = unit && secondsIn(unit.value) !== undefined && 'unit' in unit.value ? unit.value.unit : undefined;
  if (!unit || name === undefined || first.vague !== undefined || !Number.isInteger(first.low)) return undefined;
  const parts: Part[] = [{ value: first.low, unit: name }];
  let { end } = unit;
  let told: CompoundDuration | undefined;
  while (parts.length <= MOST_PARTS) {
    const next = smallerAt(scan, afterJoint(scan, end), parts.at(-1)!);
    if (!next) break;
    const isListed = scan.tokens[end]?.lower === ',';
    parts.push(next.part);
    end = next.end;
    // "Two years, six months of them suspended": a comma alone does not add the two.
    if (!isListed) told = compoundOf(end, parts);
  }
  return told;
}

/** A time that a clock took: `2:04:38`, `2h04:38`; behind "at" it is a time of day. */
export function readStopwatch(scan: Scan, at: number): CompoundDuration | undefined {
  const { tokens, text, lexicon } = scan;
  const first = tokens[at];
  const before = tokens[at - 1];
  if (first?.kind !== 'number' || before?.kind === 'number') return undefined;
  const isRelated = [lexicon.relations, lexicon.lists.clockBefore].some(
    (list) => at > 0 && matchPhrase<unknown>(list, tokens, at - 1)?.end === at,
  );
  const isTimed = tokens.slice(Math.max(0, at - TIMED_REACH), at).some(({ lower }) => timed.test(lower));
  if (isRelated && !isTimed) return undefined;
  const written = stopwatch.exec(text.slice(first.start, first.start + LONGEST_STOPWATCH));
  if (!written) return undefined;
  const to = first.start + written[0].length;
  let end = at;
  while (end < tokens.length && tokens[end]!.start < to) end += 1;
  if (tokens[end - 1]!.end !== to || isOfDay(scan, end)) return undefined;
  const [hours, minutes, seconds] = written.slice(1).map(Number) as [number, number, number];
  // "1:43.20" are minutes, seconds and hundredths.
  if (/^\d{1,2}:\d\d\./.test(written[0]))
    return compoundOf(end, [
      { value: hours, unit: 'minute' },
      { value: minutes + seconds / 100, unit: 'second' },
    ]);
  return compoundOf(end, [
    { value: hours, unit: 'hour' },
    { value: minutes, unit: 'minute' },
    { value: seconds, unit: 'second' },
  ]);
}

/** "Stopped the clock at 2:23:19", "was timed at 1:04:22": how long it took, not when it was. */
const timed =
  /^(?:clock|clocked|timed|stopwatch|timekeepers?|uhr|stoppuhr|chrono|chronom\u00e8tre|cron\u00f3metro|crono|reloj)$/;
const TIMED_REACH = 4;

/** "12:30:45 UTC", "12:30:45 p.m.". */
function isOfDay({ tokens, lexicon }: Scan, at: number): boolean {
  const { am, pm, night, clockAfter, zones, localTime } = lexicon.lists;
  return [am, pm, night, clockAfter, zones, localTime].some((list) => matchPhrase(list, tokens, at) !== undefined);
}

const stopwatch = /^(\d{1,2})[:h]([0-5]\d)[:.]([0-5]\d)(?![\d:])/;
const LONGEST_STOPWATCH = 9;

function afterJoint({ tokens, lexicon }: Scan, at: number): number {
  const comma = tokens[at]?.lower === ',' ? at + 1 : at;
  return lexicon.sets.and.has(tokens[comma]?.lower ?? '') ? comma + 1 : comma;
}

function smallerAt(scan: Scan, at: number, last: Part): { readonly part: Part; readonly end: number } | undefined {
  const numeral = scan.tokens[at] && readNumeral(scan, at);
  if (!numeral || numeral.vague !== undefined || numeral.low !== numeral.high) return undefined;
  const unit = unitAfter(scan, numeral.end, { of: false });
  const [seconds, whole] = [unit && secondsIn(unit.value), units[last.unit]!.factor];
  if (!unit || seconds === undefined || seconds >= whole || numeral.low * seconds >= whole) return undefined;
  return 'unit' in unit.value ? { part: { value: numeral.low, unit: unit.value.unit }, end: unit.end } : undefined;
}

function secondsIn(ref: UnitRef): number | undefined {
  const unit = 'unit' in ref ? units[ref.unit] : undefined;
  return unit?.dimension === 'duration' ? unit.factor : undefined;
}

function compoundOf(end: number, parts: readonly Part[]): CompoundDuration {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const whole = units[first.unit]!.factor;
  const low = parts.reduce((sum, { value, unit }) => sum + (value * units[unit]!.factor) / whole, 0);
  const step = units[last.unit]!.factor / whole;
  const shown = parts.map(({ value, unit }) => withUnit(String(value), value, unit)).join(' ');
  const numeral = { end, low, high: low, step, roundStep: step, magnitude: 1, plain: false, inDigits: true, shown };
  return { end, numeral, unit: { unit: first.unit } };
}
