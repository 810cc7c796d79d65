import { ByteReader, ByteRow } from './byteRow.ts';
import { numberOfCommon } from './commonStrings.ts';
import { COMMON, EXCERPT, JOINED, KIND_BITS, KINDS, NARROW, type Packed, WIDE } from './packed.ts';

/** Where a shorter string stands in a text takes as much as the string. */
const LEAST_EXCERPT = 6;

/**
 * A packed value in less: strings that others have too are kept once for all of them, and what a text holds, such as that of the
 * source that it tells of, is not kept again. Only this thread can unpack it, with that text.
 */
export function abridged({ shapes, narrow, wide, code }: Packed, text: string): Packed {
  const known = new ByteReader(code);
  const header = new ByteRow(1024);
  const kept = { narrow: [] as string[], wide: [] as string[] };
  const ends = { narrow: 0, wide: 0 };
  const count = known.integer();
  header.integer(count);
  for (let left = count; left > 0; left -= 1) {
    const kindAndLength = known.integer();
    const [kind, length] = [kindAndLength & KINDS, kindAndLength >>> KIND_BITS];
    if (kind !== NARROW && kind !== WIDE) {
      header.integer(kindAndLength);
      for (let more = kind === JOINED ? length : kind === EXCERPT ? 1 : 0; more > 0; more -= 1)
        header.integer(known.integer());
      continue;
    }
    const row = kind === WIDE ? 'wide' : 'narrow';
    const start = ends[row];
    ends[row] += length;
    const string = (row === 'wide' ? wide : narrow).slice(start, ends[row]);
    const number = numberOfCommon(string);
    const place = number === undefined && length >= LEAST_EXCERPT ? text.indexOf(string) : -1;
    if (number !== undefined) header.integer((number << KIND_BITS) | COMMON);
    else if (place >= 0) {
      header.integer((length << KIND_BITS) | EXCERPT);
      header.integer(place);
    } else {
      header.integer(kindAndLength);
      kept[row].push(string);
    }
  }
  return {
    shapes,
    narrow: kept.narrow.join(''),
    wide: kept.wide.join(''),
    code: header.endWith(code.subarray(known.at)),
  };
}
