import type { PartName } from '../language/values.ts';
import { isClockRange, readClock } from './clock.ts';
import { readDate, withLastDay } from './dates.ts';
import type { Scan } from './numerals.ts';
import { readAfterStep, readPeriod, yearRelative } from './periods.ts';
import { matchPhrase } from './phrases.ts';
import { dayPartEnd, isName, isPreposition, readDistance, readStep, readStretch } from './relativeTimes.ts';
import type { Fields, TimeReading } from './timeFields.ts';
import { readYear } from './years.ts';

/** Reads the time that begins at a token, with the relation, hedge and part before it. */
export function readTime(scan: Scan, at: number): TimeReading | undefined {
  return longest(readBetween(scan, at), readRelation(scan, at), readWhole(scan, at), readHedged(scan, at));
}

function longest(...readings: readonly (TimeReading | undefined)[]): TimeReading | undefined {
  let best: TimeReading | undefined;
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading;
  return best;
}

/** `between 2013 and 2020`, `between May and July`. */
function readBetween(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  if (!lexicon.sets.between.has(tokens[at]?.lower ?? '')) return undefined;
  const first = readAbsolute(scan, at + 1, true);
  if (!first || !lexicon.sets.and.has(tokens[first.end]?.lower ?? '')) return undefined;
  const days = withLastDay(scan, first, first.end + 1);
  if (days) return days;
  const last = readAbsolute(scan, first.end + 1, true) ?? lastYear(scan, first, first.end + 1);
  return last && joinRange(first, last);
}

/** `between 2015 and 2020 prices doubled`: after a first year that is not round the second is one whatever follows. */
function lastYear(scan: Scan, first: TimeReading, at: number): TimeReading | undefined {
  const isYear = first.fields.granularity === 'year' && (first.fields.year ?? 0) % 100 !== 0;
  return isYear ? readYear(scan, at, true) : undefined;
}

/** `since 2014`, `by the end of June`, `until Friday`, `from 2013 to 2020`. */
function readRelation(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const relation = matchPhrase(lexicon.relations, tokens, at);
  if (!relation) return undefined;
  const start = skipFillers(scan, relation.end);
  const reading = readWhole(scan, start, true);
  if (!reading) return undefined;
  const { fields } = reading;
  if (relation.value === 'by' && lexicon.sets.appointed.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (fields.until || fields.relative?.to === 'event' || fields.relative?.span || fields.granularity === 'vague') {
    return fields.until ? reading : undefined;
  }
  // `dates from 1898` says the origin, `from July 1` the beginning of what goes on.
  const isOrigin =
    scan.lexicon.sets.from.has(tokens[at]!.lower) &&
    !(fields.relative && fields.relative.amount >= 0) &&
    !['day', 'month', 'time'].includes(fields.granularity);
  const isRange = fields.granularity === 'time' && isClockRange(scan, reading.end);
  if (isOrigin || isRange) return undefined;
  const related = { ...fields, relation: relation.value };
  return { end: reading.end, fields: isPassed(scan, at, reading.end) ? { ...related, passed: true } : related };
}

/** How far from its limit a verb may stand that tells what was over by then. */
const PASSED_REACH = 10;

/** `By Sunday they had arrested two men`, `they had left by Sunday`; not `they had to leave by Sunday`. */
function isPassed({ tokens, lexicon }: Scan, start: number, end: number): boolean {
  const isDone = (at: number): boolean =>
    lexicon.sets.pluperfects.has(tokens[at]?.lower ?? '') && !lexicon.sets.obliging.has(tokens[at + 1]?.lower ?? '');
  for (let at = start - 1; at >= Math.max(0, start - PASSED_REACH) && tokens[at]!.kind === 'word'; at -= 1)
    if (isDone(at)) return true;
  // What comes behind it is told of it only where it opens the sentence.
  if (start > 0) return false;
  for (let at = end; at < end + PASSED_REACH; at += 1) if (isDone(at)) return true;
  return false;
}

/** `about 2014`, `circa 1820`, `around noon`. */
function readHedged(scan: Scan, at: number): TimeReading | undefined {
  const found = matchPhrase(scan.lexicon.qualifiers, scan.tokens, at);
  if (found?.value !== 'about') return undefined;
  const next = scan.tokens[found.end + 1];
  const isBare =
    !next ||
    next.kind === 'sign' ||
    scan.lexicon.sets.yearAfter.has(next.lower) ||
    scan.lexicon.sets.openers.has(next.lower);
  const reading =
    readClock(scan, found.end) ?? readDate(scan, found.end) ?? (isBare ? readYear(scan, found.end, true) : undefined);
  return reading && { end: reading.end, fields: { ...reading.fields, hedged: true } };
}

function skipFillers(scan: Scan, at: number): number {
  let index = at;
  while (index < at + 2 && scan.lexicon.sets.fillers.has(scan.tokens[index]?.lower ?? '')) index++;
  return index;
}

/** A time with its part, and the range that it may begin. */
function readWhole(scan: Scan, at: number, afterRelation = false): TimeReading | undefined {
  const first = readParted(scan, at) ?? readSimple(scan, at, afterRelation);
  if (!first || !scan.tokens[at]) return first;
  return readRangeEnd(scan, first) ?? first;
}

/** `early 2020`, `end of June`, `mid-March`, `late last month`, `Ende des Jahres`, `earlier this year`. */
function readParted(scan: Scan, at: number): TimeReading | undefined {
  const part = matchPhrase(scan.lexicon.parts, scan.tokens, at);
  if (!part) return undefined;
  const start = skipFillers(scan, part.end);
  const isOpen = part.value === 'earlier' || part.value === 'later';
  const bare = isOpen ? undefined : bareUnit(scan, start, part.end, part.value);
  if (bare) return bare;
  const reading = readSimple(scan, start, true);
  if (!reading || reading.fields.part || reading.fields.granularity === 'vague' || reading.fields.relative?.span)
    return undefined;
  if (isOpen && reading.fields.relative?.to === 'event') return undefined;
  return { end: reading.end, fields: { ...reading.fields, part: part.value } };
}

/** `end of the year`: this one. */
function bareUnit(scan: Scan, at: number, after: number, part: PartName): TimeReading | undefined {
  const unit = scan.lexicon.timeUnits.get(scan.tokens[at]?.lower ?? '');
  const isSaid = at > after || /^(?:des|der|du|de|del|of)$/.test(scan.tokens[at - 1]?.lower ?? '');
  if (!unit || unit.plural || unit.count !== 1 || unit.unit === 'day' || !isSaid) return undefined;
  if (readAfterStep(scan, at) || readYear(scan, at)) return undefined;
  return {
    end: at + 1,
    fields: { granularity: unit.unit, relative: { amount: 0, unit: unit.unit, to: 'article' }, part, hedged: false },
  };
}

function readSimple(scan: Scan, at: number, isAsked = false): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (!token || token.kind === 'sign') return undefined;
  const vague = matchPhrase(lexicon.vagueTimes, tokens, at);
  if (vague) return { end: vague.end, fields: { granularity: 'vague', hedged: true } };
  const deictic = matchPhrase(lexicon.deictic, tokens, at);
  if (deictic && !isOtherNoun(scan, at)) {
    return {
      end: dayPartEnd(scan, deictic.end),
      fields: { granularity: 'day', relative: { amount: deictic.value, unit: 'day', to: 'article' }, hedged: false },
    };
  }
  const found = longest(
    readStep(scan, at),
    readStretch(scan, at),
    readDistance(scan, at),
    readAfterStep(scan, at),
    readRelativeWord(scan, at),
    readAbsolute(scan, at, isAsked),
  );
  return found && withOuterStep(scan, found);
}

function readRelativeWord(scan: Scan, at: number): TimeReading | undefined {
  const word = scan.lexicon.relativeWords.get(scan.tokens[at]!.lower);
  if (!word) return undefined;
  const { amount, unit, to, part } = word;
  return {
    end: at + 1,
    fields: { granularity: unit, relative: { amount, unit, to }, ...(part ? { part } : {}), hedged: false },
  };
}

/** `la mañana`, `der Morgen`: the part of the day, not the day after this one. */
function isOtherNoun({ tokens, lexicon }: Scan, at: number): boolean {
  if (lexicon.numbers.capitalNouns && tokens[at]!.capital && at > 0) return true;
  return lexicon.sets.deicticStops.has(tokens[at - 1]?.lower ?? '');
}

/** Dates, weekdays, periods, years and times of day. */
function readAbsolute(scan: Scan, at: number, isAsked: boolean): TimeReading | undefined {
  if (!scan.tokens[at]) return undefined;
  return longest(
    readWeekday(scan, at),
    readDate(scan, at),
    readPeriod(scan, at),
    readClock(scan, at),
    readYear(scan, at, isAsked && isTold(scan, at)),
  );
}

/** After "end of", "since the" and the like four digits are a year, whatever follows. */
function isTold(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]?.lower ?? '';
  return before === '-' || scan.lexicon.parts.has(before) || scan.lexicon.sets.fillers.has(before);
}

/** `Friday night`, `Tuesday, May 14`. */
function readWeekday(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const weekday = lexicon.weekdays.get(tokens[at]!.lower);
  if (weekday === undefined || !isName(scan, at)) return undefined;
  const end = dayPartEnd(scan, at + 1);
  const comma = tokens[end]?.lower === ',' ? end + 1 : end;
  const date = readDate(scan, skipFillers(scan, comma));
  if (date?.fields.day !== undefined) return { end: date.end, fields: { ...date.fields, weekday } };
  return { end, fields: { granularity: 'day', weekday, hedged: false } };
}

/** `May last year`, `Friday last week`, `lundi dernier`, `mayo del año pasado`. */
function withOuterStep(scan: Scan, reading: TimeReading): TimeReading {
  const { fields, end } = reading;
  if (fields.relative || fields.year !== undefined || fields.until) return reading;
  const { lexicon, tokens } = scan;
  if (fields.weekday !== undefined || fields.month !== undefined || fields.season) {
    const own = fields.weekday !== undefined && fields.day === undefined ? 'day' : 'month';
    const found = matchPhrase(lexicon.stepsAfter, tokens, end);
    if (found && !isPreposition(scan, end)) {
      const { sign, to } = found.value;
      return { end: found.end, fields: { ...fields, relative: { amount: sign, unit: own, to } } };
    }
  }
  if (fields.month !== undefined || fields.season) {
    const year = yearRelative(scan, end);
    return year ? { end: year.end, fields: { ...fields, relative: year.relative } } : reading;
  }
  if (fields.weekday !== undefined) {
    const week = readStep(scan, end) ?? readAfterStep(scan, skipFillers(scan, end));
    if (week?.fields.granularity === 'week' && week.fields.relative)
      return { end: week.end, fields: { ...fields, relative: week.fields.relative } };
  }
  return reading;
}

/** `2013 to 2020`, `2013–20`, `May 3 to June 5`, `January to March 2024`. */
function readRangeEnd(scan: Scan, first: TimeReading): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const joint = tokens[first.end];
  if (!joint || first.fields.until || first.fields.relative) return undefined;
  const isDash = /^[-–—‑/]$/.test(joint.lower);
  if (!isDash && !lexicon.sets.rangeTo.has(joint.lower)) return undefined;
  const start = skipFillers(scan, first.end + 1);
  const next = tokens[start];
  if (isDash && first.fields.granularity === 'year' && next && !next.spaced && /^\d{2}$/.test(next.lower)) {
    const year = Math.floor(first.fields.year! / 100) * 100 + Number(next.lower);
    if (year > first.fields.year!) return { end: start + 1, fields: { ...first.fields, until: { year } } };
  }
  const last = next && readAbsolute(scan, start, true);
  return last && joinRange(first, last);
}

function joinRange(first: TimeReading, last: TimeReading): TimeReading | undefined {
  const [a, b] = [first.fields, last.fields];
  const isDated = (fields: Fields) =>
    fields.granularity === 'year' ||
    fields.granularity === 'month' ||
    (fields.granularity === 'day' && fields.day !== undefined);
  if (!isDated(a) || a.granularity !== b.granularity || b.until || b.relative) return undefined;
  const year =
    a.year ?? (b.year !== undefined && a.month !== undefined ? b.year - (a.month > (b.month ?? 0) ? 1 : 0) : undefined);
  if (a.granularity === 'year' && b.year! <= a.year!) return undefined;
  const until = {
    ...(b.year === undefined ? {} : { year: b.year }),
    ...(b.month === undefined ? {} : { month: b.month }),
    ...(b.day === undefined ? {} : { day: b.day }),
  };
  return { end: last.end, fields: { ...a, ...(year === undefined ? {} : { year }), until } };
}
