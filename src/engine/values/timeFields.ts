import { displayTime } from './displayTime.ts';
import type { TimeExpression } from './value.ts';

/** A time expression while it is read. */
export type Fields = { -readonly [K in keyof Omit<TimeExpression, 'kind' | 'display'>]: TimeExpression[K] };

/** What a reader of times gives: the index after the last token, and the fields. */
export interface TimeReading {
  readonly end: number;
  readonly fields: Fields;
}

/**
 * A time of day as it is read.
 *
 * @param end index of the token after it
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param isHalfOpen whether the hour may lie in either half of the day: `at four o’clock`
 */
export function timeAt(end: number, hour: number, minute: number, isHalfOpen = false): TimeReading {
  const fields: Fields = { granularity: 'time', hour, minute, hedged: false };
  return { end, fields: isHalfOpen ? { ...fields, eitherHalf: true } : fields };
}

export function timeOf(fields: Fields): TimeExpression {
  return { kind: 'time', ...fields, display: displayTime(fields) };
}
