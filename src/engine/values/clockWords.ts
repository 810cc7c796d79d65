import { minutesBehind, readClockMinutes } from './clockMinutes.ts';
import { hourIn, readDayHalf } from './dayHalf.ts';
import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import { type TimeReading, timeAt } from './timeFields.ts';

/** Times of day whose hour is a word: `nine o’clock`, `half past four`, `sieben Uhr abends`, `las cuatro y media`. */
export function readSpokenClock(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const minutes = readClockMinutes(scan, at);
  if (minutes) return minutes;
  const prefix = matchPhrase(lexicon.clockWordsBefore, tokens, at);
  const start = prefix?.end ?? at;
  const hour = hourAt(scan, start);
  if (hour === undefined) return undefined;
  if (prefix) return hour > 12 ? undefined : spokenTime(scan, start + 1, hour, prefix.value);
  const isTold = lexicon.lists.clockBefore.has(tokens[at - 1]?.lower ?? '');
  const sure = matchPhrase(lexicon.lists.clockAfter, tokens, start + 1);
  const hours = isTold ? matchPhrase(lexicon.lists.hourWords, tokens, start + 1) : undefined;
  const end = (sure ?? hours)?.end ?? start + 1;
  const suffix = isTold ? matchPhrase(lexicon.clockWordsAfter, tokens, end) : undefined;
  if (suffix) return spokenTime(scan, suffix.end, hour, suffix.value);
  const behind =
    isTold && (hours || lexicon.lists.hourWords.size === 0 || !lexicon.clockMinutesAfter.has(''))
      ? minutesBehind(scan, end)
      : undefined;
  if (behind) return spokenTime(scan, behind.end, hour, behind.minutes);
  // `sieben Uhr abends` has the hour in the phrase, `las once horas de la noche` before it.
  const halfAt = [start + 1, end].find((place) => readDayHalf(scan, place));
  if (halfAt !== undefined) return isTold || sure ? spokenTime(scan, halfAt, hour, 0) : undefined;
  // `à trois heures de route` is a distance.
  if (!sure && (!hours || lexicon.sets.unitOf.has(tokens[end]?.lower ?? ''))) return undefined;
  return spokenTime(scan, end, hour, 0);
}

/** The hour, 1 to 24, that a number or a word for one tells. */
export function hourAt({ tokens, lexicon }: Scan, at: number): number | undefined {
  const word = tokens[at]?.lower ?? '';
  const hour = /^\d{1,2}$/.test(word)
    ? Number(word)
    : (lexicon.cardinals.get(word) ?? (lexicon.sets.ones.has(word) ? 1 : 0));
  return hour >= 1 && hour <= 24 && Number.isInteger(hour) ? hour : undefined;
}

/**
 * An hour, 0 to 24, and the minutes after or before it (negative), with the half of the day that is told behind them;
 * without it an hour of the clock may lie in either.
 */
export function spokenTime(scan: Scan, end: number, hour: number, minutes: number): TimeReading {
  const told = readDayHalf(scan, end);
  const total = ((told ? hourIn(told.half, hour) : hour) * 60 + minutes + 24 * 60) % (24 * 60);
  const isHalfOpen = !told && hour >= 1 && hour <= 12;
  return timeAt(told?.end ?? end, Math.floor(total / 60), total % 60, isHalfOpen);
}
