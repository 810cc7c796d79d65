/** For `toLocaleDateString`: a formatter that is made as the module is loaded would hold up the start. */
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * An interval of days as a reader writes it: `1999` for a whole year, `March 1999` for a whole month, one date for a day,
 * else both dates.
 * @param from the first day, as an ISO 8601 date
 * @param to the last day
 */
export function intervalInWords(from: string, to: string): string {
  if (from === to) return from;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const first = new Date(`${from}T00:00:00Z`);
  if (from.endsWith('-01') && to === lastOfMonth(first)) return first.toLocaleDateString('en', month);
  return `${from} – ${to}`;
}

function lastOfMonth(first: Date): string {
  if (Number.isNaN(first.getTime())) return '';
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}
