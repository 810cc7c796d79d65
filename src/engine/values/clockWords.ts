import { minutesBehind, readClockMinutes } from './clockMinutes.ts';
import { readDayHalf } from './dayHalf.ts';
import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import { hourAt, spokenTime } from './spokenTime.ts';
import type { TimeReading } from './timeFields.ts';

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
  // "Entre las tres y cuatro".
  const isBetween = lexicon.sets.between.has(tokens[at - 2]?.lower ?? '');
  const behind =
    isTold && !isBetween && (hours || !lexicon.clockMinutesAfter.has('')) ? minutesBehind(scan, end) : undefined;
  if (behind) return spokenTime(scan, behind.end, hour, behind.minutes);
  // `sieben Uhr abends` has the hour in the phrase, `las once horas de la noche` before it.
  const halfAt = [start + 1, end].find((place) => readDayHalf(scan, place));
  if (halfAt !== undefined) return isTold || sure ? spokenTime(scan, halfAt, hour, 0) : undefined;
  // `à trois heures de route` is a distance.
  if (!sure && (!hours || lexicon.sets.unitOf.has(tokens[end]?.lower ?? ''))) return undefined;
  return spokenTime(scan, end, hour, 0);
}
