import { ownText } from './ownText.ts';

/** So many are kept at most, so that a long session does not grow without bound. */
const MOST = 16_384;
/** So many are remembered of those that came once, so that one that comes again is known for it: those of some dozen articles. */
const SEEN = 4096;
/** Longer ones hardly come again. */
const LONGEST = 120;

const common: string[] = [];
const numbers = new Map<string, number>();
const seen = new Set<string>();

/** The number of a string that has come before, such as a word that many articles have. */
export function numberOfCommon(text: string): number | undefined {
  const known = numbers.get(text);
  if (known !== undefined || common.length >= MOST || text.length > LONGEST) return known;
  if (!seen.delete(text)) {
    if (seen.size >= SEEN) seen.clear();
    seen.add(ownText(text));
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
