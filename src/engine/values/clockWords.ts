import { timeAt } from './clock.ts';
import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import type { TimeReading } from './timeFields.ts';

/** Times of day whose hour is a word: `nine o’clock`, `half past four`, `sieben Uhr abends`, `las cuatro y media`. */
export function readSpokenClock(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const prefix = matchPhrase(lexicon.clockWordsBefore, tokens, at);
  const start = prefix?.end ?? at;
  const hour = hourAt(scan, start);
  if (hour === undefined) return undefined;
  if (prefix) return hour > 12 ? undefined : ending(scan, start + 1, hour, prefix.value);
  const isTold = lexicon.lists.clockBefore.has(tokens[at - 1]?.lower ?? '');
  const sure = matchPhrase(lexicon.lists.clockAfter, tokens, start + 1);
  const hours = isTold ? matchPhrase(lexicon.lists.hourWords, tokens, start + 1) : undefined;
  const end = (sure ?? hours)?.end ?? start + 1;
  const suffix = isTold ? matchPhrase(lexicon.clockWordsAfter, tokens, end) : undefined;
  if (suffix) return ending(scan, suffix.end, hour, suffix.value);
  if (isDayHalf(scan, start + 1)) return isTold || sure ? ending(scan, start + 1, hour, 0) : undefined;
  // `à trois heures de route` is a distance.
  if (!sure && (!hours || lexicon.sets.unitOf.has(tokens[end]?.lower ?? ''))) return undefined;
  return ending(scan, end, hour, 0);
}

function hourAt({ tokens, lexicon }: Scan, at: number): number | undefined {
  const word = tokens[at]?.lower ?? '';
  const hour = /^\d{1,2}$/.test(word)
    ? Number(word)
    : (lexicon.cardinals.get(word) ?? (lexicon.sets.ones.has(word) ? 1 : 0));
  return hour >= 1 && hour <= 24 && Number.isInteger(hour) ? hour : undefined;
}

function isDayHalf({ tokens, lexicon }: Scan, at: number): boolean {
  return (matchPhrase(lexicon.lists.am, tokens, at) ?? matchPhrase(lexicon.lists.pm, tokens, at)) !== undefined;
}

/** Adds the half of the day that is told behind the hour; without it a spoken hour may lie in either. */
function ending({ tokens, lexicon }: Scan, end: number, hour: number, minutes: number): TimeReading {
  const am = matchPhrase(lexicon.lists.am, tokens, end);
  const pm = am ? undefined : matchPhrase(lexicon.lists.pm, tokens, end);
  const isOpen = !am && !pm && hour <= 12;
  const base = am || pm ? (hour % 12) + (pm && hour <= 12 ? 12 : 0) : hour;
  const total = (base * 60 + minutes + 24 * 60) % (24 * 60);
  return timeAt((am ?? pm)?.end ?? end, Math.floor(total / 60), total % 60, isOpen);
}
