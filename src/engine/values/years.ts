import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import type { TimeReading } from './timeFields.ts';
import { unitAfter } from './unitWords.ts';

const EARLIEST = 1500;
const LATEST = 2199;

/** The year that a token writes, by its digits alone. */
function yearNumber(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.lower)) return undefined;
  const year = Number(token.lower);
  return year >= EARLIEST && year <= LATEST ? year : undefined;
}

/** A year beside a month or another sure part of a date, where only its own tokens decide. */
export function yearAfter(scan: Scan, at: number): { readonly year: number; readonly end: number } | undefined {
  const { tokens, lexicon } = scan;
  let index = at;
  if (tokens[index]?.lower === ',') index++;
  for (let i = 0; i < 2 && lexicon.sets.fillers.has(tokens[index]?.lower ?? ''); i++) index++;
  const word = matchPhrase(lexicon.lists.yearWords, tokens, index);
  if (word) index = word.end;
  const year = yearNumber(scan, index);
  if (year === undefined || isCounted(scan, index)) return undefined;
  return { year, end: index + 1 };
}

/**
 * A year that stands alone: told by the word before it, or by what follows.
 * @param isTold the caller knows that a year must follow
 */
export function readYear(scan: Scan, at: number, isTold = false): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const word = matchPhrase(lexicon.lists.yearWords, tokens, at);
  const index = word?.end ?? at;
  const year = yearNumber(scan, index);
  if (year === undefined || isCounted(scan, index)) return undefined;
  if (!word && !isTold && !standsAsYear(scan, at)) return undefined;
  return { end: index + 1, fields: { granularity: 'year', year, hedged: false } };
}

/** The number has a unit, a magnitude or a sign of money beside it. */
function isCounted(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before?.kind === 'sign' && /[$€£¥₹#§@]/.test(before.lower)) return true;
  if (!next) return false;
  if (next.kind === 'word' && !next.spaced) return true;
  if (next.kind === 'word' && lexicon.magnitudes.has(next.lower)) return true;
  const unit = unitAfter(scan, at + 1, { of: false });
  return unit !== undefined && !lexicon.sets.fillers.has(next.lower);
}

function standsAsYear(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before && lexicon.sets.yearBefore.has(before.lower)) return !countsThings(scan, at);
  if (leadsTo(scan, at)) return true;
  if (before?.kind === 'word' && !tokens[at]!.spaced) return false;
  if (before?.kind === 'word' && before.capital && !lexicon.numbers.capitalNouns && !isOpening(scan, at)) return false;
  if (before && lexicon.sets.codeNouns.has(before.lower)) return false;
  if (before?.kind === 'sign' && !tokens[at]!.spaced && !/[(“"„'‘’–—[]/.test(before.lower)) return false;
  const isOurs = tokens[at]!.lower >= '1900' && tokens[at]!.lower <= '2100';
  if (isOurs && !isRound(tokens[at]!.lower) && next && lexicon.sets.yearlyNouns.has(next.lower)) return true;
  const isAfterName = before?.kind === 'word' && !lexicon.numbers.capitalNouns;
  // `a 2005 law`, `the 2016 referendum`: an article before, and no plural after.
  if (isAfterName && lexicon.sets.articles.has(before.lower)) return true;
  if (isAfterName && lexicon.sets.determiners.has(before.lower) && next?.kind === 'word')
    return !/[^s]s$/.test(next.lower);
  // Without a preposition only a year of our time is one: `and 1720 had been discharged` counts.
  if (isAfterName && !before.capital && !isOurs) return false;
  if (!next || next.kind === 'sign') return true;
  if (next.kind === 'number')
    return lexicon.numbers.capitalNouns && isOurs && next.spaced && !/^\d{3}(?!\d)/.test(next.lower);
  if (isAfterName && isOurs && !isRound(tokens[at]!.lower) && !/(?:[^s]s|people|men|women|children)$/.test(next.lower))
    return true;
  if (lexicon.sets.yearAfter.has(next.lower)) return true;
  if (!lexicon.numbers.capitalNouns) return false;
  // Before a noun an odd number of our time, after a word of time, is a year too: `bis 2030 Klimaneutralität`.
  const year = Number(tokens[at]!.lower);
  return (
    !next.capital || (lexicon.relations.has(before?.lower ?? '') && year % 100 !== 0 && year > 1900 && year < 2100)
  );
}

/** Words of the longest phrase that leads to a year. */
const LONGEST = 3;

/** `goes back to 1743`, `remonte à 1743`. */
function leadsTo({ tokens, lexicon }: Scan, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - LONGEST); start--)
    if (matchPhrase(lexicon.lists.yearLeads, tokens, start)?.end === at) return true;
  return false;
}

/** `kann sie 1800 Personen befördern`, `en 1800 hogares`: a year of long ago has no such noun behind it. */
function countsThings({ tokens, lexicon }: Scan, at: number): boolean {
  const [before, number, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (next?.kind !== 'word' || lexicon.sets.determiners.has(next.lower)) return false;
  if (number.lower >= '1900') return false;
  return lexicon.numbers.capitalNouns ? next.capital && !before.capital : !next.capital && /[^s]s$/.test(next.lower);
}

function isRound(digits: string): boolean {
  return digits.endsWith('00') || digits < '1950' || digits > '2049';
}

/** A capitalised word before the number that is a function word, a month or the like, no name. */
function isOpening(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]!;
  const { sets, months, seasons } = scan.lexicon;
  return (
    sets.openers.has(before.lower) ||
    sets.fillers.has(before.lower) ||
    months.has(before.lower) ||
    seasons.has(before.lower)
  );
}
