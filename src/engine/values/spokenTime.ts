import { hourIn, readDayHalf } from './dayHalf.ts';
import type { Scan } from './numerals.ts';
import { type TimeReading, timeAt } from './timeFields.ts';

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
