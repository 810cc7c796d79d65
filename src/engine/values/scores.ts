import { type Amount, readAmount } from './amounts.ts';
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
  return { end: last.end, value: scoreOf(a, b, '') };
}

/** Words between the two numbers of a vote: "78 votes in favour and 66 against". */
const BETWEEN = 4;
/** How far behind the second number "against" may stand. */
const BEHIND = 3;

/** The two numbers of a vote, told in words: "7 votes to 4", "19 gegen 14 Stimmen", "78 voix contre 66", "5 votos a favor y 2 en contra". */
export function readVote(scan: Scan, first: Amount): { readonly end: number; readonly value: Quantity } | undefined {
  const { tokens, lexicon } = scan;
  const { sets } = lexicon;
  const isOf = (words: ReadonlySet<string>, at: number) => words.has(tokens[at]?.lower ?? '');
  if (first.unit || !isWhole(first)) return undefined;
  let told = false;
  for (let at = first.end; at <= first.end + BETWEEN; at++) {
    const [versus, joined] = [isOf(sets.voteVersus, at), isOf(sets.and, at)];
    const last = versus || joined ? readAmount(scan, at + 1) : undefined;
    if (last) {
      const opposed = versus
        ? -1
        : tokens.slice(last.end, last.end + BEHIND).findLastIndex(({ lower }) => sets.voteAgainst.has(lower));
      const isVote = versus
        ? told ||
          isOf(sets.voteWords, last.end) ||
          (!isOf(sets.rangeTo, at) && !isOf(sets.changeTo, at) && hasScoreWord(scan, first.start, last.end))
        : told && opposed >= 0;
      if (!isVote || last.unit || !isWhole(last)) return undefined;
      return { end: last.end + opposed + 1, value: scoreOf(first.numeral.low, last.numeral.low, 'votes') };
    }
    if (!isOf(sets.voteWords, at)) return undefined;
    told = true;
  }
  return undefined;
}

function scoreOf(a: number, b: number, unit: '' | 'votes'): Quantity {
  return {
    kind: 'quantity',
    dimension: 'score',
    unit,
    low: Math.min(a, b),
    high: Math.max(a, b),
    bound: 'exact',
    hedged: false,
    tolerance: 0,
    display: `${a}–${b}`,
  };
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
