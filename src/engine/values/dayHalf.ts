import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';

/** What is told behind an hour: the half of the day, or the night, which lies in both. */
type DayHalf = 'am' | 'pm' | 'night';

/** From this hour to midnight, "at night" tells the evening; the hours before it are the small ones. */
const NIGHT_FROM = 6;

/** Reads `a.m.`, `in the evening`, `Uhr nachts`, `de la tarde` at a token. */
export function readDayHalf(
  { tokens, lexicon }: Scan,
  at: number,
): { readonly end: number; readonly half: DayHalf } | undefined {
  for (const half of ['am', 'pm', 'night'] as const) {
    const found = matchPhrase(lexicon.lists[half], tokens, at);
    if (found) return { end: found.end, half };
  }
  // "At 5.40 on Monday morning": the day is a value of its own.
  const day = tokens[at]?.lower === 'on' ? at + 1 : at;
  const half = lexicon.weekdays.has(tokens[day]?.lower ?? '')
    ? partsOfDay.get(tokens[day + 1]?.lower ?? '')
    : undefined;
  return half && { end: at, half };
}

const partsOfDay: ReadonlyMap<string, DayHalf> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
  ['night', 'night'],
  ['matin', 'am'],
  ['soir', 'pm'],
]);

/** The hour of the day, 0 to 23, of an hour, 0 to 24, with the half told behind it; above 12 it stays as it is. */
export function hourIn(half: DayHalf, hour: number): number {
  if (hour > 12) return hour % 24;
  const isLater = half === 'pm' || (half === 'night' && hour >= NIGHT_FROM && hour < 12);
  return (hour % 12) + (isLater ? 12 : 0);
}
