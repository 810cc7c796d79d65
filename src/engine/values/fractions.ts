import type { Qualifier } from '../language/values.ts';
import { formatNumber, ordinalText } from './display.ts';
import { magnitudeAfter } from './magnitudes.ts';
import { clean, quantityOf } from './measure.ts';
import { type Numeral, readNumeral, type Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import { unitAfter } from './unitWords.ts';
import type { Quantity } from './value.ts';

export interface Read {
  readonly end: number;
  readonly value: Quantity;
}

/** What a share told as a fraction leaves open: a percentage point each way. */
const SHARE_TOLERANCE = 0.01;
const groupSizes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 500, 1000, 1e4, 1e5, 1e6]);

/** `one in five`, `nine out of 10`, `neun von zehn`. */
export function readRatio(scan: Scan, at: number, qualifiers: readonly Qualifier[]): Read | undefined {
  const { tokens, lexicon } = scan;
  if (lexicon.sets.every.has(tokens[at]?.lower ?? '')) return readEvery(scan, at, qualifiers);
  const part = readNumeral(scan, at);
  if (!part || part.vague !== undefined || part.low > 99 || part.unit !== undefined) return undefined;
  if (lexicon.sets.articles.has(tokens[at]!.lower) && lexicon.language === 'en') return undefined;
  const noun = lexicon.numbers.nounInRatio && tokens[part.end]?.kind === 'word' ? 1 : 0;
  const joint =
    matchPhrase(lexicon.ratio, tokens, part.end) ??
    (noun ? matchPhrase(lexicon.ratio, tokens, part.end + 1) : undefined);
  if (!joint) return undefined;
  const whole = readNumeral(scan, joint.end);
  if (!whole || whole.vague !== undefined || whole.one || !groupSizes.has(whole.low) || whole.low <= part.low)
    return undefined;
  if (unitAfter(scan, whole.end, { of: false })) return undefined;
  const text = `${displayCount(part.low)} in ${displayCount(whole.low)}`;
  return { end: whole.end, value: share(part.low / whole.low, text, qualifiers) };
}

/** `jeder Fünfte`, but not `jeden zweiten Tag`. */
function readEvery(scan: Scan, at: number, qualifiers: readonly Qualifier[]): Read | undefined {
  const { tokens, lexicon } = scan;
  const whole = lexicon.ordinals.get(tokens[at + 1]?.lower ?? '');
  if (whole === undefined || whole < 2 || lexicon.timeUnits.has(tokens[at + 2]?.lower ?? '')) return undefined;
  return { end: at + 2, value: share(1 / whole, `one in ${displayCount(whole)}`, qualifiers) };
}

/** `a third of`, `two-thirds`, `drei Viertel`, `half of`, `half a million`, `half an hour`. */
export function readFraction(scan: Scan, at: number, qualifiers: readonly Qualifier[]): Read | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
  const halfAt = lexicon.sets.halves.has(token.lower)
    ? at
    : lexicon.sets.ones.has(token.lower) && lexicon.sets.halves.has(tokens[at + 1]?.lower ?? '')
      ? at + 1
      : -1;
  // `mehr als die Hälfte`, `plus de la moitié`
  const isDetermined = qualifiers.length > 0 && lexicon.sets.determiners.has(token.lower);
  if (isDetermined && lexicon.sets.halves.has(tokens[at + 1]?.lower ?? '')) return readHalf(scan, at + 1, qualifiers);
  if (halfAt >= 0) return readHalf(scan, halfAt, qualifiers);
  const simple = token.kind === 'number' && readSlashed(scan, at, qualifiers);
  if (simple) return simple;
  const count = readNumeral(scan, at);
  if (!count || count.vague !== undefined || !Number.isInteger(count.low) || count.low > 9 || count.unit !== undefined)
    return undefined;
  const hyphen = tokens[count.end];
  const index = hyphen?.lower === '-' && !hyphen.spaced ? count.end + 1 : count.end;
  const denominator = lexicon.denominators.get(tokens[index]?.lower ?? '');
  if (denominator === undefined || count.low >= denominator) return undefined;
  const end = index + 1;
  const measure = readShareOfUnit(scan, end, count.low / denominator, qualifiers);
  if (measure) return measure;
  // `a third` alone may be one more of a kind; `a third of` and `two-thirds` are shares.
  const isShare = lexicon.sets.ofWords.has(tokens[end]?.lower ?? '') || !count.one || qualifiers.length > 0;
  const isPeriod = lexicon.sets.quarter.has(tokens[index]?.lower ?? '') && count.low === 1 && !isShare;
  if (!isShare || isPeriod) return undefined;
  return { end, value: share(count.low / denominator, fractionName(count.low, denominator), qualifiers) };
}

/** `three quarters of an hour`, `trois quarts d’heure`, `a quarter of a million`. */
function readShareOfUnit(scan: Scan, at: number, value: number, qualifiers: readonly Qualifier[]): Read | undefined {
  const { tokens, lexicon } = scan;
  if (!lexicon.sets.ofWords.has(tokens[at]?.lower ?? '')) return undefined;
  const elided = /^['’]$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const isOne = lexicon.sets.ones.has(tokens[elided]?.lower ?? '');
  const start = isOne ? elided + 1 : elided;
  const magnitude = magnitudeAfter(scan, start, false);
  const word = tokens[start]?.lower ?? '';
  const unit = unitAfter(scan, magnitude?.end ?? start, { of: magnitude !== undefined });
  const isSingle = isOne || (unit !== undefined && 'unit' in unit.value && !lexicon.timeUnits.get(word)?.plural);
  if (unit && /^['’]$/.test(tokens[unit.end]?.lower ?? '')) return undefined;
  if ((!magnitude && !unit) || !isSingle || (unit && 'currency' in unit.value && !magnitude)) return undefined;
  const factor = magnitude?.value ?? 1;
  const end = unit?.end ?? magnitude!.end;
  const first: Numeral = {
    end,
    low: value * factor,
    high: value * factor,
    step: factor >= 1000 ? 0.1 * factor : 0,
    roundStep: 0.1 * factor,
    magnitude: factor,
    plain: false,
    inDigits: false,
  };
  return { end, value: quantityOf({ first, qualifiers, ...(unit ? { unit: unit.value } : {}) }) };
}

function readHalf(scan: Scan, at: number, qualifiers: readonly Qualifier[]): Read | undefined {
  const { tokens, lexicon } = scan;
  const next = tokens[at + 1];
  const after = next && lexicon.sets.ones.has(next.lower) ? at + 2 : at + 1;
  const magnitude = magnitudeAfter(scan, after, false);
  const half = (end: number, factor: number): Numeral => ({
    end,
    low: 0.5 * factor,
    high: 0.5 * factor,
    step: factor >= 1000 ? 0.1 * factor : 0,
    roundStep: 0.1 * factor,
    magnitude: factor,
    plain: false,
    inDigits: false,
    ...(factor === 12 ? { slack: 1 } : {}),
  });
  if (magnitude) {
    const unit = unitAfter(scan, magnitude.end, { of: true });
    const first = half(magnitude.end, magnitude.value);
    return {
      end: unit?.end ?? magnitude.end,
      value: quantityOf({ first, qualifiers, ...(unit ? { unit: unit.value } : {}) }),
    };
  }
  const unit = unitAfter(scan, after, { of: false });
  if (unit && 'unit' in unit.value)
    return { end: unit.end, value: quantityOf({ first: half(after, 1), qualifiers, unit: unit.value }) };
  if (!next || !lexicon.sets.ofWords.has(next.lower)) return undefined;
  return { end: at + 1, value: share(0.5, 'half', qualifiers) };
}

/** `1/3`, not a date and not a page. */
function readSlashed(scan: Scan, at: number, qualifiers: readonly Qualifier[]): Read | undefined {
  const [top, slash, bottom, after] = scan.tokens.slice(at, at + 4);
  if (slash?.lower !== '/' || slash.spaced || bottom?.kind !== 'number' || bottom.spaced || after?.lower === '/')
    return undefined;
  if (!/^[1-9]$/.test(top!.lower) || !/^(?:[2-9]|10)$/.test(bottom.lower)) return undefined;
  const [a, b] = [Number(top!.lower), Number(bottom.lower)];
  return a < b ? { end: at + 3, value: share(a / b, fractionName(a, b), qualifiers) } : undefined;
}

function share(value: number, display: string, qualifiers: readonly Qualifier[]): Quantity {
  const numeral: Numeral = {
    end: 0,
    low: value,
    high: value,
    step: 0,
    roundStep: 0,
    magnitude: 1,
    plain: false,
    inDigits: false,
  };
  const quantity = quantityOf({ first: { ...numeral, vague: display }, qualifiers });
  return {
    ...quantity,
    dimension: 'ratio',
    low: clean(quantity.low),
    high: clean(quantity.high),
    tolerance: SHARE_TOLERANCE,
  };
}

const names: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  10: 'tenth',
};
const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function displayCount(value: number): string {
  return counts[value] ?? formatNumber(value);
}

function fractionName(count: number, denominator: number): string {
  const name = names[denominator] ?? `${denominator}th`;
  return count === 1 ? `a ${name}` : `${displayCount(count)} ${name}s`;
}

/** `second-largest`, `the third`, `20th`, `der 3.`. */
export function readOrdinal(scan: Scan, at: number): Read | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at]!;
  const previous = tokens[at - 1]?.lower ?? '';
  if (token.kind === 'number' && /^\d{1,4}$/.test(token.lower)) {
    const next = tokens[at + 1];
    if (next?.spaced !== false) return undefined;
    // `21.ª`
    const endingAt = next.lower === '.' && tokens[at + 2]?.spaced === false ? at + 2 : at + 1;
    if (lexicon.sets.ordinalEndings.has(tokens[endingAt]!.lower))
      return { end: endingAt + 1, value: ordinal(Number(token.lower)) };
    const noun = tokens[at + 2];
    const isDotted =
      lexicon.numbers.dotOrdinals && next.lower === '.' && at > 0 && noun?.kind === 'word' && noun.spaced;
    if (!isDotted) return undefined;
    return { end: at + 2, value: ordinal(Number(token.lower)) };
  }
  const compound = readCompoundOrdinal(scan, at, previous);
  if (compound) return compound;
  const inside = token.kind === 'word' ? lexicon.numbers.wordOrdinal?.(token.lower) : undefined;
  if (inside !== undefined) return { end: at + 1, value: ordinal(inside) };
  const value = token.kind === 'word' ? lexicon.ordinals.get(token.lower) : undefined;
  if (value === undefined) return undefined;
  const hyphen = tokens[at + 1]?.lower === '-' && !tokens[at + 1]!.spaced;
  const superlative = tokens[hyphen ? at + 2 : at + 1]?.lower ?? '';
  if (lexicon.sets.superlatives.has(superlative)) return { end: hyphen ? at + 3 : at + 1, value: ordinal(value) };
  const next = tokens[at + 1];
  // A capital makes it part of a name: the Second World War.
  if (hyphen || token.capital) return undefined;
  const read = { end: at + 1, value: ordinal(value) };
  if (lexicon.sets.occasions.has(next?.lower ?? '')) return value > 1 ? read : undefined;
  if (!lexicon.sets.determiners.has(previous)) return undefined;
  if (lexicon.sets.ordinalStops.has(next?.lower ?? '')) return undefined;
  const isNumber =
    next?.kind === 'number' ||
    (next?.kind === 'word' && (lexicon.cardinals.has(next.lower) || (value < 3 && lexicon.timeUnits.has(next.lower))));
  return isNumber ? undefined : read;
}

/** `the twenty-first`, `la vingt et unième`, `la vigésima primera`. */
function readCompoundOrdinal(scan: Scan, at: number, previous: string): Read | undefined {
  const { tokens, lexicon } = scan;
  const word = tokens[at]!.lower;
  const tens = lexicon.cardinals.get(word) ?? lexicon.ordinals.get(word);
  if (tens === undefined || tens < 10 || tens % 10 !== 0 || !lexicon.sets.determiners.has(previous)) return undefined;
  const joint = tokens[at + 1];
  const isJoined =
    joint !== undefined && ((joint.lower === '-' && !joint.spaced) || lexicon.sets.joiners.has(joint.lower));
  const last = lexicon.ordinals.get(tokens[isJoined ? at + 2 : at + 1]?.lower ?? '');
  if (last === undefined || last > 19 || (!isJoined && !lexicon.ordinals.has(word))) return undefined;
  return { end: isJoined ? at + 3 : at + 2, value: ordinal(tens + last) };
}

function ordinal(value: number): Quantity {
  return {
    kind: 'quantity',
    dimension: 'ordinal',
    unit: '',
    low: value,
    high: value,
    bound: 'exact',
    hedged: false,
    tolerance: 0,
    display: ordinalText(value),
  };
}

/** A whole quantity in one word: monthlong, a fortnight. */
export function readWhole(scan: Scan, at: number, qualifiers: readonly Qualifier[]): Read | undefined {
  const found = matchPhrase(scan.lexicon.whole, scan.tokens, at);
  if (!found) return undefined;
  const { value, unit, slack } = found.value;
  const first: Numeral = {
    end: found.end,
    low: value,
    high: value,
    step: 0,
    roundStep: 1,
    magnitude: 1,
    plain: false,
    inDigits: false,
    ...(slack ? { slack } : {}),
  };
  return { end: found.end, value: quantityOf({ first, qualifiers, ...(unit ? { unit: { unit } } : {}) }) };
}
