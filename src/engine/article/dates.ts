import { monthByName, monthPattern, weekdayPattern } from './dateWords.ts';
import type { Metadata } from './metadata.ts';

/** A calendar day as written; the year is often left out. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Day and month may be meant the other way round, as in `03/04/2024`; here they stand with the day first. */
  readonly eitherOrder: boolean;
  /** The date as it is written. */
  readonly text: string;
  /** Offset behind the date. */
  readonly end: number;
}

const WEEKDAY = `(?:(?:${weekdayPattern})\\.?,?\\s{1,2})?(?:(?:den|the|le|el)\\s)?`;
/** Longest metadata value that is looked at as a date. */
const LONGEST_DATE = 60;
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
    // 2025-03-11, 2025/03/11
    pattern: sticky(`${WEEKDAY}${YEAR}([-/])(\\d{2})\\2(\\d{2})(?!\\d)`),
    read: (match) => parts(match[1], match[3], match[4]),
  },
  {
    // 11.03.2025
    pattern: sticky(`${WEEKDAY}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)`),
    read: (match) => parts(match[3], match[2], match[1]),
  },
  {
    // 25/03/2025, 25-03-2025 and 03/25/2025; where both could be the month it is not known which one is
    pattern: sticky(`${WEEKDAY}(\\d{1,2})([-/])(\\d{1,2})\\2${YEAR}(?!\\d)`),
    read: (match) => {
      const [first, second] = [Number(match[1]), Number(match[3])];
      const eitherOrder = first <= 12 && second <= 12 && first !== second;
      const [day, month] = second > 12 ? [match[3], match[1]] : [match[1], match[3]];
      return { ...parts(match[4], month, day), eitherOrder };
    },
  },
];

type Parts = Pick<WrittenDate, 'year' | 'month' | 'day'> & Partial<Pick<WrittenDate, 'eitherOrder'>>;

/** Whether dates such as `03/04/2024` begin with the day or with the month; null where that is not known. */
export type DayOrder = 'dayFirst' | 'monthFirst' | null;

/** Reads the date that begins at `offset`, in English, German, French, Spanish or digits; null where none does. */
export function readDateAt(text: string, offset: number): WrittenDate | null {
  for (const { pattern, read } of SHAPES) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    const found = match && read(match);
    if (found && found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= daysIn(found)) {
      return { eitherOrder: false, ...found, text: match[0], end: offset + match[0].length };
    }
  }
  return null;
}

/** ISO 8601 date; null where no year is known, or not what is the day and what the month. */
export function isoDate(date: Parts, fallbackYear: number | null = null, order: DayOrder = null): string | null {
  const year = date.year ?? fallbackYear;
  if (year === null || (date.eitherOrder && order === null)) return null;
  const [month, day] = date.eitherOrder && order === 'monthFirst' ? [date.day, date.month] : [date.month, date.day];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The ISO 8601 date that a metadata value such as `2025-03-11T08:00:00Z` or `March 11, 2025` begins with, or null. */
export function isoDateOf(value: string, order: DayOrder = null): string | null {
  const date = readDateAt(value.trim().slice(0, LONGEST_DATE), 0);
  return date && isoDate(date, null, order);
}

/** What a metadata value says of the date of publication: the date itself, or as it is written where it can't be read. */
export function dateOf(value: string | null | undefined): Pick<Metadata, 'published' | 'unreadDate'> {
  const published = value ? isoDateOf(value) : null;
  return { published, unreadDate: published ? null : (value?.trim().slice(0, LONGEST_DATE) ?? null) };
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
