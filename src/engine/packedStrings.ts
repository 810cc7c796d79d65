import type { ByteRow } from './byteRow.ts';
import { numberOfCommon } from './commonStrings.ts';

/** How a string is kept: by its characters, or by its parts; once abridged also by its number, or by its place in a text. */
export const [NARROW, WIDE, JOINED, COMMON, EXCERPT] = [0, 1, 2, 3, 4] as const;
/** The lowest bits of the number that begins a string; above them stand how many characters or parts it has, or its number. */
export const KIND_BITS = 3;
export const KINDS = (1 << KIND_BITS) - 1;

/** Where a shorter string stands in a text takes as much as the string. */
const LEAST_EXCERPT = 6;

/** Writes where a string is to be found that others have too or that a text holds. Returns whether it is one. */
export function writeKnown(row: ByteRow, string: string, text: string): boolean {
  const number = numberOfCommon(string);
  if (number !== undefined) {
    row.integer((number << KIND_BITS) | COMMON);
    return true;
  }
  const place = string.length >= LEAST_EXCERPT ? text.indexOf(string) : -1;
  if (place < 0) return false;
  row.integer((string.length << KIND_BITS) | EXCERPT);
  row.integer(place);
  return true;
}
