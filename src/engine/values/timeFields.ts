import { displayTime } from './displayTime.ts';
import type { TimeExpression } from './value.ts';

/** A time expression while it is read. */
export type Fields = { -readonly [K in keyof Omit<TimeExpression, 'kind' | 'display'>]: TimeExpression[K] };

/** What a reader of times gives: the index after the last token, and the fields. */
export interface TimeReading {
  readonly end: number;
  readonly fields: Fields;
}

export function timeOf(fields: Fields): TimeExpression {
  return { kind: 'time', ...fields, display: displayTime(fields) };
}
