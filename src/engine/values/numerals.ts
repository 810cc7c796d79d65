import { readDigits } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import { magnitudeAfter } from './magnitudes.ts';
import { matchPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { readVague } from './vagueNumerals.ts';

/** A bare number: digits, words or both, before its unit is known. */
export interface Numeral {
  /** Index of the token after it. */
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** Worth of the last stated digit; 0 for a number said in words without a magnitude. */
  readonly step: number;
  /** Worth of the last stated digit that is not zero. */
  readonly roundStep: number;
  /** 1 until a magnitude (thousand, million) is read. */
  readonly magnitude: number;
  /** How English says a vague number: `hundreds`; absent where the value itself is known. */
  readonly vague?: string;
  /** How English says it with its unit where that is more than a number: `2 hours 15 minutes`. */
  readonly shown?: string;
  /** Written in digits alone, as years and codes are. */
  readonly plain: boolean;
  readonly inDigits: boolean;
  /** It is "one" or "a", and so counts only before a unit. */
  readonly one?: true;
  /** The word holds the unit too: `dreijährig`. */
  readonly unit?: string;
  /** The word itself says that it is not exact: "une vingtaine". */
  readonly about?: true;
  /** Half a last digit as given by a vague word such as dozen; overrides the step. */
  readonly slack?: number;
}

/** What a reader of numbers and times works on. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The number read last: several readers ask for the one at the same token. */
  readonly memo: { at: number; numeral: Numeral | undefined };
}

const HALVES: Readonly<Record<string, number>> = {
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅛': 0.125,
  '⅕': 0.2,
};
/** Words of one number; more is no number but a list. */
const MOST_WORDS = 14;

/** Reads the number that begins at a token. */
export function readNumeral(scan: Scan, at: number): Numeral | undefined {
  const { memo } = scan;
  if (memo.at !== at) {
    const numeral = readBare(scan, at);
    memo.numeral = numeral && withHalf(scan, numeral);
    memo.at = at;
  }
  return memo.numeral;
}

function readBare(scan: Scan, at: number): Numeral | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return digitsNumeral(scan, at);
  return token.kind === 'word' ? (readVague(scan, at) ?? wordNumeral(scan, at)) : fractionSign(token, at);
}

function fractionSign(token: Token, at: number): Numeral | undefined {
  const value = HALVES[token.lower];
  if (value === undefined) return undefined;
  return { end: at + 1, low: value, high: value, step: 0, roundStep: 0.1, magnitude: 1, plain: false, inDigits: true };
}

function digitsNumeral(scan: Scan, at: number): Numeral | undefined {
  const { tokens, lexicon } = scan;
  let written = tokens[at]!.lower;
  let end = at + 1;
  // `3 900`: groups of three after one to three digits, where the language writes numbers so.
  if (/^\d{1,3}$/.test(written) && !written.startsWith('0')) {
    const groups = groupsAfter(scan, end);
    const allowed = lexicon.numbers.spaceGroups ? 1 : 2;
    if (groups >= allowed) {
      for (let i = 0; i < groups; i++) written += ` ${tokens[end + i]!.lower}`;
      end += groups;
    }
  }
  const digits = readDigits(written, lexicon.numbers);
  if (!digits) return undefined;
  const fraction = fractionAfter(scan, end);
  const value = digits.value + (fraction?.value ?? 0);
  if (fraction) end = fraction.end;
  const base = { inDigits: true, plain: digits.plain && end === at + 1 } as const;
  const magnitude = magnitudeAfter(scan, end, true);
  if (magnitude) {
    const factor = magnitude.value;
    return {
      ...base,
      plain: false,
      end: magnitude.end,
      low: value * factor,
      high: value * factor,
      step: (fraction ? 0.1 : digits.step) * factor,
      roundStep: (fraction ? 0.1 : digits.roundStep) * factor,
      magnitude: factor,
    };
  }
  const step = digits.decimals > 0 ? digits.step : 0;
  return { ...base, end, low: value, high: value, step, roundStep: digits.roundStep, magnitude: 1 };
}

function groupsAfter(scan: Scan, at: number): number {
  let groups = 0;
  for (let i = at; groups < 5; i++, groups++) {
    const token = scan.tokens[i];
    if (token?.kind !== 'number' || !/^\d{3}(?:,\d+)?$/.test(token.lower)) return groups;
    const gap = scan.text.slice(scan.tokens[i - 1]!.end, token.start);
    if (gap.length !== 1) return groups;
    if (token.lower.length > 3) return groups + 1;
  }
  return groups;
}

/** `2 1/2`, `2½`. */
function fractionAfter(scan: Scan, at: number): { readonly value: number; readonly end: number } | undefined {
  const [first, slash, last] = scan.tokens.slice(at, at + 3);
  if (!first) return undefined;
  const sign = HALVES[first.lower];
  if (sign !== undefined) return { value: sign, end: at + 1 };
  if (first.kind !== 'number' || slash?.lower !== '/' || slash.spaced || last?.kind !== 'number' || last.spaced)
    return undefined;
  if (!/^[1-9]$/.test(first.lower) || !/^[2-9]$/.test(last.lower)) return undefined;
  const value = Number(first.lower) / Number(last.lower);
  return value < 1 ? { value, end: at + 3 } : undefined;
}

function wordNumeral(scan: Scan, at: number): Numeral | undefined {
  const { tokens, lexicon } = scan;
  const { sets } = lexicon;
  let total = 0;
  let group = 0;
  let last = 0;
  let magnitude = 1;
  let end = at;
  let unit: string | undefined;
  let one = false;
  let dozen = 0;
  let lastMagnitude = Number.POSITIVE_INFINITY;
  for (let words = 0; words < MOST_WORDS; words++) {
    let index = end;
    const joint = tokens[index];
    if (words > 0 && joint && (joint.lower === '-' ? !joint.spaced : sets.joiners.has(joint.lower))) index++;
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    const joined = index > end && joint!.lower !== '-';
    const value = cardinalOf(scan, index, words === 0);
    if (value) {
      // `two and three` are two numbers, `two hundred and three` is one, `vingt et un` too.
      if (words > 0 && !continues(last, value.value, joined, index > end && !joined)) break;
      if (value.value === 20 && last === 4 && !joined) group = group - 4 + 80;
      else group += value.value;
      last = value.value === 20 && last === 4 ? 80 : value.value;
      one = words === 0 && value.one === true;
      unit = value.unit;
      end = index + 1;
      if (unit !== undefined) break;
      continue;
    }
    const factor = lexicon.magnitudes.get(token.lower);
    if (factor === undefined || joined) break;
    if (words === 0 && factor > 1000) break;
    if (factor === 100 || factor === 12) {
      group = (group || 1) * factor;
      if (factor === 12) dozen = 1;
    } else if (factor > lastMagnitude) {
      total = (total + group) * factor;
      group = 0;
    } else {
      total += (group || 1) * factor;
      group = 0;
    }
    one = false;
    if (factor >= 1000) lastMagnitude = Math.min(lastMagnitude, factor);
    magnitude = Math.max(magnitude, factor);
    last = factor;
    end = index + 1;
    if (token.lower.length <= 3 && tokens[end]?.lower === '.' && end + 1 < tokens.length) end++;
  }
  if (end === at) return undefined;
  const value = total + group;
  const rounded = magnitude >= 1e6 && group === 0 ? magnitude : 0;
  return {
    end,
    low: value,
    high: value,
    step: rounded,
    roundStep: rounded || roundStepOf(value),
    magnitude,
    plain: false,
    inDigits: false,
    ...(one ? { one: true as const } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(dozen ? { slack: value / 12 } : {}),
  };
}

/** Whether a cardinal may follow another inside one number. */
function continues(last: number, value: number, joined: boolean, hyphen: boolean): boolean {
  if (last === 10) return hyphen && value >= 7 && value <= 9;
  if (last >= 100) return value < 100 || (value < last && value % 100 === 0);
  if (last === 4 && value === 20) return !joined;
  if (last === 60 || last === 80) return value < 20;
  return last >= 20 && last % 10 === 0 && value > 0 && value < 10;
}

function roundStepOf(value: number): number {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

function cardinalOf(
  scan: Scan,
  at: number,
  first: boolean,
): { readonly value: number; readonly one?: true; readonly unit?: string } | undefined {
  const { lexicon } = scan;
  const word = scan.tokens[at]!.lower;
  const known = lexicon.cardinals.get(word);
  if (known !== undefined) return { value: known };
  if (lexicon.sets.ones.has(word))
    return first ? { value: 1, one: true } : word === 'a' || word === 'an' ? undefined : { value: 1 };
  return lexicon.numbers.wordNumber?.(word);
}

/** `two and a half`, `zwei und eine halbe`, `tres millones y medio`. */
function withHalf(scan: Scan, numeral: Numeral): Numeral {
  if (numeral.vague !== undefined || (numeral.magnitude > 1 && numeral.magnitude < MILLION)) return numeral;
  const half = matchPhrase(scan.lexicon.andAHalf, scan.tokens, numeral.end);
  if (!half) return numeral;
  if (numeral.magnitude > 1) return withHalfMillion(numeral, half.end);
  const value = numeral.low + 0.5;
  const magnitude = magnitudeAfter(scan, half.end, false);
  const factor = magnitude?.value ?? 1;
  return {
    end: magnitude?.end ?? half.end,
    low: value * factor,
    high: value * factor,
    step: 0.1 * (magnitude ? factor : 0),
    roundStep: 0.1 * factor,
    magnitude: factor,
    plain: false,
    inDigits: numeral.inDigits,
  };
}

const MILLION = 1e6;

function withHalfMillion({ one: _, ...numeral }: Numeral, end: number): Numeral {
  const { low, magnitude } = numeral;
  if (low % magnitude !== 0) return numeral;
  const value = low + magnitude / 2;
  return { ...numeral, end, low: value, high: value, step: 0.1 * magnitude, roundStep: 0.1 * magnitude };
}
