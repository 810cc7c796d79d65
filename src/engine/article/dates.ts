import { monthByName, monthPattern, weekdayPattern } from './dateWords.ts';

/** A calendar day as written; the year is often left out. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Offset behind the date. */
  readonly end: number;
}

const WEEKDAY = `(?:(?:${weekdayPattern})\\.?,?\\s{1,2})?(?:(?:den|the|le|el)\\s)?`;
const YEAR = '((?:19|20)\\d{2})';

/** Each names the day, the month and, where written, the year. */
const SHAPES: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Parts | null }[] = [
  {
    // March 11, 2025
    pattern: sticky(`${WEEKDAY}(${monthPattern})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s${YEAR})?(?![\\w:])`),
    read: (match) => named(match[2], match[1], match[3]),
  },
  {
    // 11 March 2025, 12. März 2025, 1er mars 2025, 12 de marzo de 2025
    pattern: sticky(
      `${WEEKDAY}(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s?(?:(?:de|of)\\s)?(${monthPattern})(?![\\p{L}])\\.?(?:,?\\s(?:del?\\s)?${YEAR})?`,
    ),
    read: (match) => named(match[1], match[2], match[3]),
  },
  {
    // 2025-03-11
    pattern: sticky(`${WEEKDAY}${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`),
    read: (match) => parts(match[1], match[2], match[3]),
  },
  {
    // 11.03.2025
    pattern: sticky(`${WEEKDAY}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)`),
    read: (match) => parts(match[3], match[2], match[1]),
  },
  {
    // 25/03/2025 and 03/25/2025; where both could be the month it is not known which one is
    pattern: sticky(`${WEEKDAY}(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`),
    read: (match) => {
      const [first, second] = [Number(match[1]), Number(match[2])];
      if (first <= 12 && second <= 12 && first !== second) return null;
      return first > 12 ? parts(match[3], match[2], match[1]) : parts(match[3], match[1], match[2]);
    },
  },
];

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Reads the date that begins at `offset`, in English, German, French, Spanish or digits; null where none does. */
export function readDateAt(text: string, offset: number): WrittenDate | null {
  for (const { pattern, read } of SHAPES) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    const found = match && read(match);
    if (found && found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= daysIn(found)) {
      return { ...found, end: offset + match[0].length };
    }
  }
  return null;
}

/** ISO 8601 date; null where no year is known. */
export function isoDate(date: Parts, fallbackYear: number | null = null): string | null {
  const year = date.year ?? fallbackYear;
  if (year === null) return null;
  return `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** The ISO 8601 date that a metadata value such as `2025-03-11T08:00:00Z` or `March 11, 2025` begins with, or null. */
export function isoDateOf(value: string): string | null {
  const date = readDateAt(value.trim().slice(0, 60), 0);
  return date && isoDate(date);
}

/** The date in an address such as `https://example.org/2025/03/11/story`; `month` and `day` are null where left out. */
export function dateInUrl(url: string): { year: number; month: number | null; day: number | null } | null {
  const match = /[/-](20\d{2}|19\d{2})(?:[/-](\d{2})(?:[/-](\d{2})(?!\d))?)?(?=[/-]|$)/.exec(url.slice(0, 500));
  if (!match) return null;
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null };
}

function named(day: string | undefined, month: string | undefined, year: string | undefined): Parts | null {
  const number = monthByName.get((month ?? '').toLowerCase());
  return number === undefined ? null : { year: year ? Number(year) : null, month: number, day: Number(day) };
}

function parts(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function daysIn({ year, month }: Parts): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy');
}
