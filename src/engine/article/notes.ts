import { type DayOrder, isoDateOf } from './dates.ts';

/** What a source says of itself and cannot be read, as sentences for its reader, who can mend it. */

export const notClosed = 'The front matter is read as text, because no line of “---” ends it.';

export function lineNotRead(line: number, text: string): string {
  return `Line ${line} is not read: “${shortened(text)}”. Write it as “name: value”.`;
}

/**
 * On a date that could not be read.
 * @param published the date that the source is known by all the same
 * @returns undefined where the date is one that day and month make in one order or the other
 */
export function dateNotRead(date: string, published: string | null): string | undefined {
  const [dayFirst, monthFirst] = (['dayFirst', 'monthFirst'] as const).map((order: DayOrder) => isoDateOf(date, order));
  if (!dayFirst || !monthFirst) return `The date is not read: “${shortened(date)}”. Write it as in “2025-03-31”.`;
  if (published === dayFirst || published === monthFirst) return undefined;
  return `The date “${shortened(date)}” may be ${dayFirst} or ${monthFirst}. Write the one that is meant.`;
}

/** Characters of the source in a sentence. */
const LONGEST = 40;

function shortened(text: string): string {
  const line = text.replace(/[\s“”]+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
