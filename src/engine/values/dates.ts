import type { Scan } from './numerals.ts';
import { yearRelative } from './periods.ts';
import { matchPhrase } from './phrases.ts';
import type { Fields, TimeReading } from './timeFields.ts';
import { yearAfter } from './years.ts';

/** Reads a date with a month in words, a numeric date, or a month alone. */
export function readDate(scan: Scan, at: number): TimeReading | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return readNumericDate(scan, at) ?? readDayMonth(scan, at);
  if (token.kind !== 'word') return undefined;
  return (
    readNamedDay(scan, at) ??
    readMonthDay(scan, at) ??
    readMonth(scan, at) ??
    (scan.lexicon.ordinals.has(token.lower) ? readDayMonth(scan, at) : undefined)
  );
}

/** `Chinese New Year's Eve`, `Nouvel An chinois`. */
function isOfOtherCalendar({ tokens, lexicon }: Scan, at: number): boolean {
  return lexicon.sets.otherCalendars.has(tokens[at]?.lower ?? '');
}

/** `New Year's Eve`, `Heiligabend 2019`. */
function readNamedDay(scan: Scan, at: number): TimeReading | undefined {
  const named = matchPhrase(scan.lexicon.namedDays, scan.tokens, at);
  if (!named || isOfOtherCalendar(scan, at - 1) || isOfOtherCalendar(scan, named.end)) return undefined;
  const [month, day] = named.value;
  const year = yearAfter(scan, named.end);
  const fields: Fields = { granularity: 'day', ...(year ? { year: year.year } : {}), month, day, hedged: false };
  return { end: year?.end ?? named.end, fields };
}

function dayNumber(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.lower)) return undefined;
  return Number(token.lower);
}

/** A day's number with what may be written against it: `14.`, `14th`, `1er`; the index after. */
function readDay(scan: Scan, at: number): { readonly day: number; readonly end: number } | undefined {
  const day = dayNumber(scan, at);
  const word = scan.lexicon.numbers.dotOrdinals ? scan.lexicon.ordinals.get(scan.tokens[at]?.lower ?? '') : undefined;
  if (word !== undefined) return { day: word, end: at + 1 };
  if (day === undefined) return undefined;
  const next = scan.tokens[at + 1];
  const isEnding =
    next?.spaced === false &&
    ((scan.lexicon.numbers.dotOrdinals && next.lower === '.') || scan.lexicon.sets.ordinalEndings.has(next.lower));
  return { day, end: isEnding ? at + 2 : at + 1 };
}

/** The month at a token, by its full name or its abbreviation. */
function monthAt(scan: Scan, at: number): { readonly month: number; readonly end: number } | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || (scan.lexicon.times.capitalNames && !token.capital)) return undefined;
  const full = scan.lexicon.months.get(token.lower);
  if (full !== undefined) return { month: full, end: at + 1 };
  const short = scan.lexicon.monthAbbreviations.get(token.lower);
  if (short === undefined) return undefined;
  const dot = scan.tokens[at + 1];
  return { month: short, end: dot?.lower === '.' && !dot.spaced ? at + 2 : at + 1 };
}

function skipFillers(scan: Scan, at: number): number {
  let index = at;
  while (index < at + 2 && scan.lexicon.sets.fillers.has(scan.tokens[index]?.lower ?? '')) index++;
  return index;
}

/** The index after a sign or word that joins the ends of a range of days. */
function afterJoint(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  const { rangeTo, and } = scan.lexicon.sets;
  const phrase = matchPhrase(scan.lexicon.lists.dayTo, scan.tokens, at);
  if (phrase) return phrase.end;
  return /^[-–—‑/]$/.test(token.lower) || rangeTo.has(token.lower) || and.has(token.lower) ? at + 1 : undefined;
}

/** `14 May 2025`, `14. Mai`, `12–14 March`. */
function readDayMonth(scan: Scan, at: number): TimeReading | undefined {
  const first = readDay(scan, at);
  if (!first) return undefined;
  let index = first.end;
  let last: number | undefined;
  const joint = afterJoint(scan, index);
  const second = joint === undefined ? undefined : readDay(scan, joint);
  if (second && second.day > first.day) {
    last = second.day;
    index = second.end;
  }
  const month = monthAt(scan, skipFillers(scan, index));
  if (!month) return undefined;
  const fields: Fields = { granularity: 'day', month: month.month, day: first.day, hedged: false };
  const year = yearAfter(scan, month.end);
  if (year) fields.year = year.year;
  if (last !== undefined) fields.until = { ...(year ? { year: year.year } : {}), month: month.month, day: last };
  return { end: year?.end ?? month.end, fields };
}

/** `May 14`, `March 11, 2025`, `March 12–14`. */
function readMonthDay(scan: Scan, at: number): TimeReading | undefined {
  if (!scan.lexicon.times.dayAfterMonth) return undefined;
  const month = monthAt(scan, at);
  const first = month && readDay(scan, month.end);
  if (!month || !first || isCountedAfter(scan, first.end)) return undefined;
  const fields: Fields = { granularity: 'day', month: month.month, day: first.day, hedged: false };
  let end = first.end;
  const joint = scan.lexicon.sets.and.has(scan.tokens[end]?.lower ?? '') ? undefined : afterJoint(scan, end);
  const second = joint === undefined ? undefined : readDay(scan, joint);
  if (second && second.day > first.day && !monthAt(scan, second.end)) {
    fields.until = { month: month.month, day: second.day };
    end = second.end;
  }
  const year = yearAfter(scan, end);
  if (!year) return withAnd(scan, { end, fields });
  fields.year = year.year;
  if (fields.until) fields.until = { year: year.year, ...fields.until };
  return { end: year.end, fields };
}

/** `September 1 and 2` where nothing is counted after. */
function withAnd(scan: Scan, first: TimeReading): TimeReading {
  if (!scan.lexicon.sets.and.has(scan.tokens[first.end]?.lower ?? '')) return first;
  const days = withLastDay(scan, first, first.end + 1);
  const next = days && scan.tokens[days.end];
  const { openers, yearAfter: verbs } = scan.lexicon.sets;
  const isEnd =
    !next || (next.kind === 'sign' ? /[.,;:!?)]/.test(next.lower) : openers.has(next.lower) || verbs.has(next.lower));
  return days && isEnd ? days : first;
}

/** `between September 6 and 9`: the last day of a range whose month was said with the first. */
export function withLastDay(scan: Scan, first: TimeReading, at: number): TimeReading | undefined {
  const last = scan.lexicon.times.dayAfterMonth ? readDay(scan, at) : undefined;
  const { day, month, until, year } = first.fields;
  if (!last || day === undefined || month === undefined || until || year !== undefined || last.day <= day)
    return undefined;
  return monthAt(scan, last.end)
    ? undefined
    : { end: last.end, fields: { ...first.fields, until: { month, day: last.day } } };
}

/** `May 5 percent`, `May 10:30`: the number after the month is no day. */
function isCountedAfter(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  if (!next) return false;
  if (next.lower === ':' && !next.spaced) return true;
  return (
    next.lower === '%' ||
    scan.lexicon.magnitudes.has(next.lower) ||
    matchPhrase(scan.lexicon.unitAfter, scan.tokens, at) !== undefined
  );
}

/** A month with its year or alone; a name that is a word too needs a witness. */
function readMonth(scan: Scan, at: number): TimeReading | undefined {
  const month = monthAt(scan, at);
  if (!month) return undefined;
  const year = yearAfter(scan, month.end);
  const fields: Fields = { granularity: 'month', month: month.month, hedged: false };
  if (year) return { end: year.end, fields: { ...fields, year: year.year } };
  const isFull = scan.lexicon.months.has(scan.tokens[at]!.lower);
  if (!isFull || !(isMonthByContext(scan, at) || yearRelative(scan, month.end))) return undefined;
  return { end: month.end, fields };
}

function isMonthByContext(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    before?.kind === 'word' &&
    before.capital &&
    at > 1 &&
    lexicon.times.capitalNames &&
    !lexicon.numbers.capitalNouns
  ) {
    if (!lexicon.sets.openers.has(before.lower) && !lexicon.steps.has(before.lower) && !lexicon.parts.has(before.lower))
      return false;
  }
  if (!lexicon.sets.doubtfulMonths.has(tokens[at]!.lower)) return true;
  if (next && (next.lower === "'" || next.lower === '’') && !next.spaced && tokens[at + 2]?.lower === 's') return false;
  if (next?.kind === 'word' && next.capital && lexicon.times.capitalNames && !lexicon.weekdays.has(next.lower))
    return false;
  if (!before) return false;
  return (
    lexicon.sets.yearBefore.has(before.lower) ||
    lexicon.sets.fillers.has(before.lower) ||
    lexicon.steps.has(before.lower) ||
    lexicon.parts.has(before.lower) ||
    lexicon.relations.has(before.lower) ||
    (before.lower === '-' && lexicon.parts.has(tokens[at - 2]?.lower ?? '')) ||
    lexicon.sets.rangeTo.has(before.lower) ||
    lexicon.sets.between.has(before.lower)
  );
}

/** `2025-03-11`, `14.05.2025`, and `14/05/2025` where only one reading is possible or the language has one order. */
function readNumericDate(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const raw = tokens[at]!.lower;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(raw);
  if (dotted) {
    const year = dotted[3]!.length === 2 ? 2000 + Number(dotted[3]) : Number(dotted[3]);
    return dateReading(at + 1, year, Number(dotted[2]), Number(dotted[1]));
  }
  if (
    lexicon.numbers.dotOrdinals &&
    tokens[at + 1]?.lower === '.' &&
    !tokens[at + 1]!.spaced &&
    lexicon.sets.determiners.has(tokens[at - 1]?.lower ?? '')
  ) {
    const short = /^(\d{1,2})\.(\d{1,2})$/.exec(raw);
    if (short) return dateReading(at + 2, undefined, Number(short[2]), Number(short[1]));
  }
  const [a, s1, b, s2, c] = tokens.slice(at, at + 5);
  if (
    !s1 ||
    s1.spaced ||
    b?.kind !== 'number' ||
    b.spaced ||
    s2?.lower !== s1.lower ||
    s2.spaced ||
    c?.kind !== 'number' ||
    c.spaced
  )
    return undefined;
  const isIso = /^[-‑–]$/.test(s1.lower) && /^\d{4}$/.test(raw);
  if (isIso) return dateReading(at + 5, Number(raw), Number(b.lower), Number(c.lower));
  if (s1.lower !== '/' || !/^\d{1,2}$/.test(a!.lower) || !/^\d{1,2}$/.test(b.lower) || !/^\d{4}$/.test(c.lower))
    return undefined;
  const [x, y] = [Number(raw), Number(b.lower)];
  const isOneOrder = lexicon.language !== 'en' && lexicon.language !== 'und';
  if (isOneOrder || x > 12 || x === y) return dateReading(at + 5, Number(c.lower), y, x);
  return y > 12 ? dateReading(at + 5, Number(c.lower), x, y) : undefined;
}

function dateReading(end: number, year: number | undefined, month: number, day: number): TimeReading | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { end, fields: { granularity: 'day', ...(year === undefined ? {} : { year }), month, day, hedged: false } };
}
