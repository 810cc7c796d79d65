import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import { isPreposition, readStep } from './relativeTimes.ts';
import type { Fields, TimeReading } from './timeFields.ts';
import { yearAfter } from './years.ts';

/** Reads quarters, halves, seasons, decades and centuries. */
export function readPeriod(scan: Scan, at: number): TimeReading | undefined {
  return readQuarterCode(scan, at) ?? readQuarter(scan, at) ?? readDecade(scan, at) ?? readSeason(scan, at);
}

/** `Q3 2024`, `H1 2022`. */
function readQuarterCode(scan: Scan, at: number): TimeReading | undefined {
  const match = /^(?:q([1-4])|h([12]))$/.exec(scan.tokens[at]!.lower);
  if (!match || !scan.tokens[at]!.capital) return undefined;
  const quarter = match[1];
  if (!quarter && !yearAfter(scan, at + 1)) return undefined;
  const fields: Fields = quarter
    ? { granularity: 'quarter', quarter: Number(quarter), hedged: false }
    : { granularity: 'half', half: Number(match[2]), hedged: false };
  return withYear(scan, at + 1, fields);
}

/** `third quarter`, `first half of 2022`, `3. Quartal`, `20th century`. */
function readQuarter(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const { sets } = lexicon;
  const roman = readRomanCentury(scan, at);
  if (roman) return roman;
  const ordinal = ordinalAt(scan, at);
  if (!ordinal) return undefined;
  const word = tokens[ordinal.end]?.lower ?? '';
  const end = ordinal.end + 1;
  if (sets.century.has(word) && ordinal.value <= 22) {
    return century(ordinal.value, end);
  }
  if (sets.quarter.has(word) && ordinal.value <= 4) {
    return withYear(scan, end, { granularity: 'quarter', quarter: ordinal.value, hedged: false });
  }
  if (!sets.half.has(word) || ordinal.value > 2) return undefined;
  const reading = withYear(scan, end, { granularity: 'half', half: ordinal.value, hedged: false });
  // The first half of a match, a list or a book is no time.
  const isSure = !sets.halves.has(word) || reading.fields.year !== undefined || reading.fields.relative !== undefined;
  return isSure ? reading : undefined;
}

/** `siglo XIV`, `XIVe siècle`. */
function readRomanCentury({ tokens, lexicon }: Scan, at: number): TimeReading | undefined {
  const [first, second] = tokens.slice(at, at + 2);
  const { century: word } = lexicon.sets;
  const [numeral, other] = word.has(first!.lower) ? [second, first] : [first, second];
  const value = numeral?.capital && other && word.has(other.lower) ? lexicon.romans.get(numeral.lower) : undefined;
  return value === undefined ? undefined : century(value, at + 2);
}

function century(value: number, end: number): TimeReading {
  return { end, fields: { granularity: 'century', year: (value - 1) * 100 + 1, hedged: false } };
}

function ordinalAt(scan: Scan, at: number): { readonly value: number; readonly end: number } | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === 'number' && /^\d{1,2}$/.test(token.lower) && next?.spaced === false) {
    const isEnding = lexicon.sets.ordinalEndings.has(next.lower) || (lexicon.numbers.dotOrdinals && next.lower === '.');
    return isEnding ? { value: Number(token.lower), end: at + 2 } : undefined;
  }
  const value = lexicon.ordinals.get(token.lower);
  if (value === undefined) return undefined;
  return { value, end: next?.lower === '-' && !next.spaced ? at + 2 : at + 1 };
}

/** Adds the year that follows, stated or relative: `of 2022`, `of last year`, `of the year`. */
function withYear(scan: Scan, end: number, fields: Fields): TimeReading {
  const year = yearAfter(scan, end);
  if (year) return { end: year.end, fields: { ...fields, year: year.year } };
  const relative = yearRelative(scan, end);
  return relative ? { end: relative.end, fields: { ...fields, relative: relative.relative } } : { end, fields };
}

/** `of last year`, `last year`, `des Vorjahres`, `of the year`: the year as counted from the article's. */
export function yearRelative(scan: Scan, at: number) {
  const { tokens, lexicon } = scan;
  let index = at;
  while (index < at + 2 && lexicon.sets.fillers.has(tokens[index]?.lower ?? '')) index++;
  const step = readStep(scan, index) ?? readAfterStep(scan, index);
  if (step?.fields.relative?.unit === 'year' && step.fields.granularity === 'year')
    return { end: step.end, relative: step.fields.relative };
  const word = lexicon.relativeWords.get(tokens[index]?.lower ?? '');
  if (word?.unit === 'year' && !word.part)
    return { end: index + 1, relative: { amount: word.amount, unit: word.unit, to: word.to } };
  const unit = lexicon.timeUnits.get(tokens[index]?.lower ?? '');
  if (index > at && unit?.unit === 'year' && unit.count === 1 && !unit.plural) {
    return { end: index + 1, relative: { amount: 0, unit: 'year', to: 'article' } as const };
  }
  return undefined;
}

/** `año pasado`, `année dernière`, `día siguiente`, `the day before`, where the step follows its unit. */
export function readAfterStep(scan: Scan, at: number): TimeReading | undefined {
  const { lexicon, tokens } = scan;
  const unit = lexicon.timeUnits.get(tokens[at]?.lower ?? '');
  if (!unit || unit.plural || unit.count === 0) return undefined;
  const found = matchPhrase(lexicon.stepsAfter, tokens, at + 1);
  if (!found || isPreposition(scan, at + 1)) return undefined;
  const { sign, to } = found.value;
  return {
    end: found.end,
    fields: { granularity: unit.unit, relative: { amount: sign * unit.count, unit: unit.unit, to }, hedged: false },
  };
}

/** `1990s`, `90er Jahre`, `the nineties`. */
function readDecade(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const named = matchPhrase(lexicon.decadeNames, tokens, at);
  if (named && isAgeOfSomebody(scan, at)) return undefined;
  if (named) return { end: named.end, fields: { granularity: 'decade', year: named.value, hedged: false } };
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^(?:1[5-9]|20)?\d0$/.test(token.lower)) return undefined;
  const next = tokens[at + 1];
  const ending = next?.spaced === false ? matchPhrase(lexicon.lists.decade, tokens, at + 1) : undefined;
  if (!ending) return undefined;
  const short = Number(token.lower);
  const year = token.lower.length === 4 ? short : short >= 30 ? 1900 + short : 2000 + short;
  return { end: ending.end, fields: { granularity: 'decade', year, hedged: false } };
}

/** `a man in his forties`, `in her mid-thirties`: how old somebody is. */
function isAgeOfSomebody({ tokens }: Scan, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /^(?:early|mid|late|-)$/.test(tokens[before]!.lower)) before -= 1;
  return /^(?:his|her|their|my|our|your)$/.test(tokens[before]?.lower ?? '');
}

/** `summer 2019`, `summer of 2019`, `im Sommer`. */
function readSeason(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const season = lexicon.seasons.get(tokens[at]!.lower);
  if (!season) return undefined;
  const reading = withYear(scan, at + 1, { granularity: 'season', season, hedged: false });
  if (reading.fields.year !== undefined || reading.fields.relative) return reading;
  const isDoubtful = lexicon.sets.doubtfulMonths.has(tokens[at]!.lower);
  return !isDoubtful && lexicon.sets.fillers.has(tokens[at - 1]?.lower ?? '') ? reading : undefined;
}
