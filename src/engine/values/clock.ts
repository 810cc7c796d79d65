import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import type { TimeReading } from './timeFields.ts';

/** Times of day: `5 p.m.`, `17:30`, `5:30 Uhr`, `17h30`, `noon`; with `local time` after them. */
export function readClock(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (token?.kind === 'word') {
    const hour = lexicon.sets.noon.has(token.lower) ? 12 : lexicon.sets.midnight.has(token.lower) ? 0 : undefined;
    return hour === undefined ? undefined : withZone(scan, at + 1, hour, 0);
  }
  if (token?.kind !== 'number') return undefined;
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.lower);
  if (military && zoneAt(scan, at + 1)) {
    return withZone(scan, at + 1, Number(military[1]), Number(military[2]));
  }
  const stated = hourAndMinute(scan, at);
  if (!stated || stated.hour > 24 || stated.minute > 59) return undefined;
  const am = matchPhrase(lexicon.lists.am, tokens, stated.end);
  const pm = am ? undefined : matchPhrase(lexicon.lists.pm, tokens, stated.end);
  if (am || pm) {
    if (stated.hour > 12) return undefined;
    const hour = (stated.hour % 12) + (pm ? 12 : 0);
    return withZone(scan, (am ?? pm)!.end, hour, stated.minute);
  }
  const after = matchPhrase(lexicon.lists.clockAfter, tokens, stated.end);
  const minutes = after && !stated.hasMinutes ? minutesAfter(scan, after.end) : undefined;
  if (minutes) return withZone(scan, minutes.end, stated.hour % 24, minutes.minute);
  // "13:37 UTC": what stands behind the hour is its zone.
  if (after && zoneAt(scan, stated.end)?.end === after.end)
    return withZone(scan, stated.end, stated.hour % 24, stated.minute);
  if (after) return withZone(scan, dayPart(scan, after.end), stated.hour % 24, stated.minute);
  const isTold = lexicon.lists.clockBefore.has(tokens[at - 1]?.lower ?? '');
  const hours = isTold ? matchPhrase(lexicon.lists.hourWords, tokens, stated.end) : undefined;
  if (hours) return withZone(scan, hours.end, stated.hour % 24, stated.minute);
  if (!stated.hasMinutes) return undefined;
  if (stated.sure || isTold) return withZone(scan, stated.end, stated.hour % 24, stated.minute);
  return zoneAt(scan, stated.end) && withZone(scan, stated.end, stated.hour % 24, stated.minute);
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

/** What tells behind an hour whose it is: that of the place, or of a zone by its name. */
function zoneAt({ lexicon, tokens }: Scan, at: number): { readonly end: number; readonly zone?: string } | undefined {
  const named = matchPhrase(lexicon.lists.zones, tokens, at);
  if (!named) return matchPhrase(lexicon.lists.localTime, tokens, at);
  const words = tokens.slice(at, named.end).map(({ lower }) => lower);
  return { end: named.end, zone: words.join(' ') };
}

function withZone(scan: Scan, at: number, hour: number, minute: number): TimeReading {
  const told = zoneAt(scan, at);
  return {
    end: told?.end ?? at,
    fields: { granularity: 'time', hour, minute, hedged: false, ...(told?.zone ? { zone: told.zone } : {}) },
  };
}
