import { readDayHalf } from './dayHalf.ts';
import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import { hourAt, spokenTime } from './spokenTime.ts';
import type { TimeReading } from './timeFields.ts';

const MINUTES_PER_HOUR = 60;
const HOURS = 12;

/**
 * Times of day told by an hour and the minutes to or from it (`20 past three`, `zehn nach vier`, `las cuatro menos diez`), or as
 * near an hour (`shortly before seven`, `kurz vor sieben Uhr`), which makes them hedged.
 */
export function readClockMinutes(scan: Scan, at: number): TimeReading | undefined {
  return readMinutesBefore(scan, at) ?? readNear(scan, at);
}

/** `20 past three`, `ten to seven in the evening`, `fünf vor halb vier`. */
function readMinutesBefore(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const joint = matchPhrase(lexicon.clockMinutesBefore, tokens, at + 1);
  const minutes = joint && minutesAt(scan, at);
  if (minutes === undefined) return undefined;
  const words = matchPhrase(lexicon.clockWordsBefore, tokens, joint!.end);
  const hourPlace = words?.end ?? joint!.end;
  const hour = hourAt(scan, hourPlace);
  if (hour === undefined || hour > HOURS) return undefined;
  const time = spokenTime(scan, hourPlace + 1, hour, (words?.value ?? 0) + joint!.value * minutes);
  const sure = matchPhrase(lexicon.lists.clockAfter, tokens, hourPlace + 1);
  const end = Math.max(time.end, sure?.end ?? 0);
  const before = tokens[at - 1]?.lower ?? '';
  // "From ten to seven" is a range.
  const isTold =
    lexicon.lists.clockBefore.has(before) && !lexicon.sets.from.has(before) && !lexicon.sets.voteBy.has(before);
  // "Traded at 10 to 12".
  const inDigits = [at, hourPlace].every((place) => /^\d/.test(tokens[place]!.lower)) && joint!.end === at + 2;
  const isWhole = sure !== undefined || readDayHalf(scan, hourPlace + 1) !== undefined;
  const isSure = (isTold && !inDigits) || words !== undefined || isWhole;
  // "20 past three" is nothing else.
  const isPlain = tokens[at + 1]?.lower === 'past';
  return (isSure || isPlain) && (isWhole || endsTime(scan, end)) ? { ...time, end } : undefined;
}

/** `shortly before seven on Friday`, `a few minutes after nine`, `kurz vor sieben Uhr`; not `just after three goals`. */
function readNear(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const near = matchPhrase(lexicon.lists.clockNear, tokens, at);
  const hour = near && hourAt(scan, near.end);
  if (hour === undefined) return undefined;
  const hours =
    matchPhrase(lexicon.lists.clockAfter, tokens, near!.end + 1) ??
    matchPhrase(lexicon.lists.hourWords, tokens, near!.end + 1);
  const half = readDayHalf(scan, near!.end + 1);
  // A digit alone counts as often as not.
  const isSpelled = !/^\d/.test(tokens[near!.end]!.lower);
  if (!hours && !half && !(isSpelled && hour <= HOURS)) return undefined;
  const { end, fields } = spokenTime(scan, half ? near!.end + 1 : (hours?.end ?? near!.end + 1), hour, 0);
  return hours || half || endsTime(scan, end) ? { end, fields: { ...fields, hedged: true } } : undefined;
}

/** The minutes behind an hour (`trois heures vingt`, `las tres y veinte`), with the index of the token after them. */
export function minutesBehind(scan: Scan, at: number): { readonly end: number; readonly minutes: number } | undefined {
  const { tokens, lexicon } = scan;
  const sign = lexicon.clockMinutesAfter.get(tokens[at]?.lower ?? '');
  const bare = lexicon.clockMinutesAfter.get('');
  const place = sign === undefined ? at : at + 1;
  const direction = sign ?? bare;
  const minutes = direction === undefined ? undefined : minutesAt(scan, place);
  return minutes !== undefined && endsTime(scan, place + 1)
    ? { end: place + 1, minutes: direction! * minutes }
    : undefined;
}

function minutesAt({ tokens, lexicon }: Scan, at: number): number | undefined {
  const word = tokens[at]?.lower ?? '';
  const minutes = /^[0-5]?\d$/.test(word) ? Number(word) : lexicon.cardinals.get(word);
  return minutes !== undefined && minutes > 0 && minutes < MINUTES_PER_HOUR ? minutes : undefined;
}

/** Does a time of day end here, so that no noun follows that the number before it would count: `five after two goals`? */
function endsTime({ tokens, lexicon }: Scan, at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'sign') return true;
  const { lists, sets } = lexicon;
  // Where nouns have capitals, any other word ends it: "kurz vor sieben brach Feuer aus".
  const isAdjective = tokens[at + 1]?.capital === true && /(?:e|e[nmrs])$/.test(next.lower);
  if (lexicon.numbers.capitalNouns && next.kind === 'word' && !next.capital) return !isAdjective;
  return (
    sets.clockEnds.has(next.lower) ||
    lexicon.weekdays.has(next.lower) ||
    lists.clockBefore.has(next.lower) ||
    matchPhrase(lexicon.deictic, tokens, at) !== undefined ||
    matchPhrase(lists.localTime, tokens, at) !== undefined
  );
}
