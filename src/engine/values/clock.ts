import { minutesBehind, readClockMinutes } from './clockMinutes.ts';
import { readSpokenClock } from './clockWords.ts';
import { hourIn, readDayHalf } from './dayHalf.ts';
import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import { spokenTime } from './spokenTime.ts';
import { type TimeReading, timeAt } from './timeFields.ts';

/** Zones that make four bare digits an hour; `2012 ET` and `2010 PT` are rather years. */
const hourZone = /(?:^| )(?:gmt|utc|bst)$/;

/** Times of day: `5 p.m.`, `17:30`, `5:30 Uhr`, `17h30`, `noon`, `half past four`; with `local time` after them. */
export function readClock(scan: Scan, at: number): TimeReading | undefined {
  const token = scan.tokens[at];
  if (!token || token.kind === 'sign') return undefined;
  const reading =
    token.kind === 'word'
      ? (readNamed(scan, at) ?? readSpokenClock(scan, at))
      : (readClockMinutes(scan, at) ?? readStated(scan, at));
  const found = (reading && withZone(scan, reading)) ?? readRangeStart(scan, at);
  return found && isAbout(scan, at) ? { end: found.end, fields: { ...found.fields, hedged: true } } : found;
}

/** `gegen 23 Uhr`, `vers 16h30`, `hacia las 9`. */
function isAbout({ tokens, lexicon }: Scan, at: number): boolean {
  const { clockAbout } = lexicon.sets;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    clockAbout.has(before) || (lexicon.lists.clockBefore.has(before) && clockAbout.has(tokens[at - 2]?.lower ?? ''))
  );
}

/** Is this time of day the first of two: `5 p.m. to 11 p.m.`? */
export function isClockRange(scan: Scan, end: number): boolean {
  const joint = scan.tokens[end]?.lower ?? '';
  return /^[-–—]$/.test(joint) || scan.lexicon.sets.rangeTo.has(joint);
}

/** `noon`, `minuit`; not `le Midi`, nor a part of `après-midi`. */
function readNamed(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at]!;
  const hour = lexicon.sets.noon.has(token.lower) ? 12 : lexicon.sets.midnight.has(token.lower) ? 0 : undefined;
  const isPart = tokens[at - 1]?.lower === '-' && !token.spaced;
  if (hour === undefined || isPart || (token.capital && at > 0 && !lexicon.numbers.capitalNouns)) return undefined;
  return timeAt(at + 1, hour, 0);
}

function readStated(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens[at]!.lower);
  if (military) {
    const hours = matchPhrase(lexicon.lists.clockHours, tokens, at + 1);
    if (!hours && !isOfHour(scan, at + 1)) return undefined;
    return timeAt(hours?.end ?? at + 1, Number(military[1]), Number(military[2]));
  }
  const stated = hourAndMinute(scan, at);
  if (!stated || stated.hour > 24 || stated.minute > 59) return undefined;
  const hour = stated.hour % 24;
  const before = tokens[at - 1]?.lower ?? '';
  const isTold = at > 0 && matchPhrase(lexicon.lists.clockBefore, tokens, at - 1)?.end === at;
  const after = matchPhrase(lexicon.lists.clockAfter, tokens, stated.end);
  const hours = matchPhrase(lexicon.lists.hourWords, tokens, stated.end);
  const half = readDayHalf(scan, stated.end) ?? (isTold && hours ? readDayHalf(scan, hours.end) : undefined);
  // "Five on Monday night" may be people.
  if (half && (half.end > stated.end || isTold)) {
    // "He counted 14 in the morning."
    const isHour = stated.hour <= 12 || stated.hasMinutes || isTold || after || hours;
    return isHour ? timeAt(half.end, hourIn(half.half, stated.hour), stated.minute) : undefined;
  }
  const minutes = after && !stated.hasMinutes ? minutesAfter(scan, after.end) : undefined;
  if (minutes) return timeAt(minutes.end, hour, minutes.minute);
  const zone = zoneAt(scan, stated.end);
  // "13:37 UTC", "15.48 GMT": what stands behind the hour is its zone.
  if (zone && (stated.hasMinutes || stated.minute > 0 || zone.end === after?.end))
    return timeAt(stated.end, hour, stated.minute);
  // `a duré 5 h` tells how long.
  const isLength = lexicon.sets.durationBefore.has(before) && lexicon.unitAfter.has(tokens[stated.end]?.lower ?? '');
  if (after) return isLength ? undefined : timeAt(dayPart(scan, after.end), hour, stated.minute);
  if (isTold && hours) {
    const word = matchPhrase(lexicon.clockWordsAfter, tokens, hours.end);
    if (word) return spokenTime(scan, word.end, hour, word.value);
    const behind = minutesBehind(scan, hours.end);
    if (behind) return spokenTime(scan, behind.end, hour, behind.minutes);
    return lexicon.sets.unitOf.has(tokens[hours.end]?.lower ?? '') ? undefined : timeAt(hours.end, hour, stated.minute);
  }
  const isPointed = stated.minute > 0 && ((isTold && lexicon.times.clockPoint) || isOfDayPart(scan, stated.end));
  if (!stated.hasMinutes && !isPointed) return undefined;
  const all = matchPhrase(lexicon.lists.clockHours, tokens, stated.end);
  return stated.sure || isTold || all ? timeAt(all?.end ?? stated.end, hour, stated.minute) : undefined;
}

/** `6.50 this morning`, `7.15 last night`. */
function isOfDayPart({ tokens, lexicon }: Scan, at: number): boolean {
  const day = matchPhrase(lexicon.deictic, tokens, at);
  return day !== undefined && day.end > at + 1 && lexicon.sets.dayParts.has(tokens[day.end - 1]!.lower);
}

/** `17 bis 23 Uhr`, `5 to 11 p.m.`, `23:00 a 7:00 horas`: the number is an hour as the one after it is. */
function readRangeStart(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const stated = tokens[at]!.kind === 'number' ? hourAndMinute(scan, at) : undefined;
  if (stated?.hasMinutes && stated.hour <= 24 && stated.minute < 60 && isClockRange(scan, stated.end)) {
    const isRange = tokens[stated.end + 1]?.kind === 'number' && readStated(scan, stated.end + 1) !== undefined;
    return isRange ? timeAt(stated.end, stated.hour % 24, stated.minute) : undefined;
  }
  if (!/^(?:\d|1\d|2[0-4])$/.test(tokens[at]!.lower)) return undefined;
  if (!isClockRange(scan, at + 1) && !lexicon.sets.and.has(tokens[at + 1]?.lower ?? '')) return undefined;
  const next = tokens[at + 2];
  const lastAt = next?.kind === 'word' && lexicon.lists.clockBefore.has(next.lower) ? at + 3 : at + 2;
  if (tokens[lastAt]?.kind !== 'number') return undefined;
  const last = readStated(scan, lastAt);
  if (!last) return undefined;
  const hour = Number(tokens[at]!.lower) % 24;
  const isSameHalf = last.fields.hour! > 12 && Number(tokens[lastAt]!.lower) <= 12 && hour + 12 <= last.fields.hour!;
  return timeAt(at + 1, isSameHalf ? hour + 12 : hour, 0);
}

/** `17 Uhr 30`. */
function minutesAfter(scan: Scan, at: number): { readonly minute: number; readonly end: number } | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || !/^[0-5]\d$/.test(token.lower)) return undefined;
  const next = scan.tokens[at + 1];
  if (next?.kind === 'word' || next?.kind === 'number') return undefined;
  return { minute: Number(token.lower), end: at + 1 };
}

function dayPart(scan: Scan, at: number): number {
  return scan.lexicon.sets.dayParts.has(scan.tokens[at]?.lower ?? '') ? at + 1 : at;
}

interface Stated {
  readonly hour: number;
  readonly minute: number;
  readonly hasMinutes: boolean;
  /** No other reading: `17h30`. */
  readonly sure: boolean;
  readonly end: number;
}

function hourAndMinute(scan: Scan, at: number): Stated | undefined {
  const { tokens } = scan;
  const raw = tokens[at]!.lower;
  const joined = /^(\d{1,2})[.](\d{2})$/.exec(raw);
  if (joined)
    return { hour: Number(joined[1]), minute: Number(joined[2]), hasMinutes: false, sure: false, end: at + 1 };
  if (!/^\d{1,2}$/.test(raw)) return undefined;
  const [sign, minutes] = tokens.slice(at + 1, at + 3);
  if (
    sign?.lower === ':' &&
    !sign.spaced &&
    minutes?.kind === 'number' &&
    !minutes.spaced &&
    /^[0-5]\d$/.test(minutes.lower)
  ) {
    return { hour: Number(raw), minute: Number(minutes.lower), hasMinutes: true, sure: false, end: at + 3 };
  }
  const french = sign?.spaced === false ? /^h([0-5]\d)$/.exec(sign.lower) : undefined;
  if (french) return { hour: Number(raw), minute: Number(french[1]), hasMinutes: true, sure: true, end: at + 2 };
  // "16 h 30".
  if (sign?.lower === 'h' && minutes?.kind === 'number' && /^[0-5]\d$/.test(minutes.lower))
    return { hour: Number(raw), minute: Number(minutes.lower), hasMinutes: true, sure: true, end: at + 3 };
  return { hour: Number(raw), minute: 0, hasMinutes: false, sure: false, end: at + 1 };
}

/** What tells behind an hour whose it is, also alone in brackets or after a comma: that of the place, or of a zone by its name. */
function zoneAt({ lexicon, tokens }: Scan, at: number): { readonly end: number; readonly zone?: string } | undefined {
  const opener = tokens[at]?.lower;
  const start = opener === ',' || opener === '(' ? at + 1 : at;
  const named = matchPhrase(lexicon.lists.zones, tokens, start);
  const told = named ?? matchPhrase(lexicon.lists.localTime, tokens, start);
  if (!told || (opener === '(' && tokens[told.end]?.lower !== ')')) return undefined;
  const end = opener === '(' ? told.end + 1 : told.end;
  const words = tokens.slice(start, told.end).map(({ lower }) => lower);
  return named ? { end, zone: words.join(' ') } : { end };
}

/** Whether what stands right behind four bare digits makes them an hour and no year: `1548 GMT`, `1548 local time`. */
function isOfHour(scan: Scan, at: number): boolean {
  const told = scan.tokens[at]?.lower === ',' ? undefined : zoneAt(scan, at);
  return told !== undefined && (told.zone === undefined || hourZone.test(told.zone));
}

function withZone(scan: Scan, { end, fields }: TimeReading): TimeReading {
  const told = zoneAt(scan, end);
  if (!told) return { end, fields };
  return { end: told.end, fields: told.zone ? { ...fields, zone: told.zone } : fields };
}
