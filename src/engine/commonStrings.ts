import { ownText } from './ownText.ts';

/** So many are kept at most, so that a long session does not grow without bound. */
const MOST = 16_384;
/** So many are remembered of those that came once, so that one that comes again is known for it: those of some dozen articles. */
const SEEN = 4096;
/** Longer ones hardly come again. */
const LONGEST = 120;

const common: string[] = [];
const numbers = new Map<string, number>();
/** Of each the hash, in the place that it gives, until another one takes that: a set of them would take longer than it saves. */
const seen = new Int32Array(SEEN);

/** The number of a string that has come before, such as a word that many articles have. */
export function numberOfCommon(text: string): number | undefined {
  const known = numbers.get(text);
  if (known !== undefined || common.length >= MOST || text.length > LONGEST) return known;
  const hash = hashOf(text);
  const place = (hash ^ (hash >>> 12)) & (SEEN - 1);
  if (seen[place] !== hash) {
    seen[place] = hash;
    return undefined;
  }
  const own = ownText(text);
  numbers.set(own, common.length);
  common.push(own);
  return common.length - 1;
}

/** The string of a number. */
export function commonString(number: number): string {
  return common[number]!;
}

/** Of a few characters: the same for equal strings, and mostly another one for others, which is all that is needed. */
function hashOf(text: string): number {
  let hash = text.length;
  const step = (text.length >> 3) + 1;
  for (let at = 0; at < text.length; at += step) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
