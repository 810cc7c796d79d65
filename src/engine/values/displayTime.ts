import { ordinalText } from './display.ts';
import type { Fields } from './timeFields.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ordinalNames = ['', 'first', 'second', 'third', 'fourth'];
const partNames = { start: 'early', middle: 'mid-', end: 'late', earlier: 'earlier', later: 'later' } as const;

/** A time as English writes it: `14 May 2025`, `last Friday`, `three months earlier` as `3 months earlier`. */
export function displayTime(fields: Fields): string {
  const isBoundary = fields.part === 'end' && (fields.relation === 'by' || fields.relation === 'until');
  const part = isBoundary
    ? 'the end of '
    : fields.part
      ? fields.part === 'middle'
        ? 'mid-'
        : `${partNames[fields.part]} `
      : '';
  const relation = fields.relation ? `${fields.relation} ` : '';
  const hedge = fields.hedged && fields.granularity !== 'vague' ? 'about ' : '';
  return relation + hedge + part + core(fields);
}

function core(fields: Fields): string {
  const absolute = calendar(fields);
  const clock = fields.hour === undefined ? '' : clockText(fields.hour, fields.minute ?? 0);
  const relative = fields.relative ? relativeText(fields, absolute) : absolute;
  const until = fields.until ? ` to ${calendar({ granularity: 'day', hedged: false, ...fields.until })}` : '';
  const text = [relative, clock].filter(Boolean).join(' ') + until;
  return text || 'recently';
}

function calendar(fields: Fields): string {
  if (fields.granularity === 'decade' && fields.year !== undefined) return `the ${fields.year}s`;
  if (fields.granularity === 'century' && fields.year !== undefined)
    return `the ${ordinalText(Math.floor((fields.year - 1) / 100) + 1)} century`;
  const weekday = fields.weekday === undefined ? '' : weekdayNames[fields.weekday - 1];
  const date = [
    fields.day,
    fields.month === undefined ? '' : monthNames[fields.month - 1],
    fields.quarter === undefined ? '' : `Q${fields.quarter}`,
    fields.half === undefined ? '' : `${ordinalNames[fields.half]} half`,
    fields.season ?? '',
    fields.year,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return [weekday, date].filter(Boolean).join(', ');
}

function relativeText(fields: Fields, absolute: string): string {
  const { amount, unit, to, span } = fields.relative!;
  const size = Math.abs(amount);
  const count = `${size} ${unit}${size === 1 ? '' : 's'}`;
  if (fields.granularity === 'vague') return 'recently';
  if (span) return amount < 0 ? `the past ${count}` : `the next ${count}`;
  if (absolute) {
    const step = amount < 0 ? 'last' : amount === 0 ? 'this' : 'next';
    const isOwnKind =
      (fields.weekday !== undefined && unit === 'day') || (fields.month !== undefined && unit === 'month');
    if (isOwnKind || (fields.season !== undefined && unit === 'month')) return `${step} ${absolute}`;
    return `${absolute} ${step} ${unit}`;
  }
  if (to === 'event') return amount < 0 ? `${count} earlier` : `${count} later`;
  if (unit === 'day' && size <= 1) return amount < 0 ? 'yesterday' : amount === 0 ? 'today' : 'tomorrow';
  if (size <= 1) return `${amount < 0 ? 'last' : amount === 0 ? 'this' : 'next'} ${unit}`;
  return amount < 0 ? `${count} ago` : `in ${count}`;
}

function clockText(hour: number, minute: number): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
