import type { Amount } from './amounts.ts';
import type { Scan } from './numerals.ts';
import type { Quantity } from './value.ts';

const MOST = 999;
/** Tokens looked at on each side for a word such as "won". */
const REACH = 5;

/**
 * Two numbers that are a result: `3-1`, `3:1`, `35 to 23`. A pair that falls, or that stands near a word of winning and
 * voting, is one; a pair that rises is otherwise a range.
 */
export function readScore(
  scan: Scan,
  first: Amount,
  last: Amount,
  joint: 'dash' | 'word' | 'colon',
): { readonly end: number; readonly value: Quantity } | undefined {
  if (first.unit || last.unit || !isWhole(first) || !isWhole(last)) return undefined;
  const [a, b] = [first.numeral.low, last.numeral.low];
  if (joint === 'word' && !scan.lexicon.sets.rangeTo.has(scan.tokens[first.end]!.lower)) return undefined;
  const isNear = () => hasScoreWord(scan, first.start, last.end);
  if (joint !== 'colon' && !(a >= b || isNear())) return undefined;
  if (joint === 'word' && !isNear()) return undefined;
  const value: Quantity = {
    kind: 'quantity',
    dimension: 'score',
    unit: '',
    low: Math.min(a, b),
    high: Math.max(a, b),
    bound: 'exact',
    hedged: false,
    tolerance: 0,
    display: `${a}–${b}`,
  };
  return { end: last.end, value };
}

function isWhole({ numeral }: Amount): boolean {
  return Number.isInteger(numeral.low) && numeral.low <= MOST && numeral.magnitude === 1 && numeral.vague === undefined;
}

function hasScoreWord(scan: Scan, start: number, end: number): boolean {
  const { tokens, lexicon } = scan;
  for (let i = Math.max(0, start - REACH); i < Math.min(tokens.length, end + REACH); i++) {
    if (lexicon.sets.scoreWords.has(tokens[i]!.lower)) return true;
  }
  return false;
}
