import { locale, t } from './language.ts';
import type { Time } from './messages.ts';

/**
 * A time as a reader writes it: `1999` for a whole year, `March 1999` for a whole month, `14 March 1999` for a day, else
 * from when to when; the source's own words, in quotation marks, where they resolve to no date.
 */
export function timeName({ from, to, text }: Time): string {
  if (from !== null && to !== null) return spanName(from, to);
  if (from !== null) return t('from {0}', spanName(from, from));
  if (to !== null) return t('until {0}', spanName(to, to));
  return t('“{0}”', text);
}

function spanName(from: string, to: string): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return from === to ? from : `${from} – ${to}`;
  const startsMonth = first.getUTCDate() === 1;
  const endsMonth = new Date(last.getTime() + dayLength).getUTCDate() === 1;
  const wholeYears = startsMonth && endsMonth && first.getUTCMonth() === 0 && last.getUTCMonth() === 11;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (!wholeYears) options.month = 'long';
  if (!(startsMonth && endsMonth)) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale(), options).formatRange(first, last);
}

const dayLength = 86_400_000;

/** @returns undefined for what is no date of the calendar */
export function dayOf(iso: string): Date | undefined {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
}
