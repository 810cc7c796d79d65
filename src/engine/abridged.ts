import { ByteReader, ByteRow } from './byteRow.ts';
import type { Packed } from './packed.ts';
import { EXCERPT, JOINED, KIND_BITS, KINDS, NARROW, WIDE, writeKnown } from './packedStrings.ts';

/** What was packed elsewhere as `packAbridged` would have packed it here. */
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
    if (writeKnown(header, string, text)) continue;
    header.integer(kindAndLength);
    kept[row].push(string);
  }
  return {
    shapes,
    narrow: kept.narrow.join(''),
    wide: kept.wide.join(''),
    code: header.endWith(code.subarray(known.at)),
  };
}
