import { type Amount, readAmount } from './amounts.ts';
import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
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
  const { from, voteDecided, voteNear } = scan.lexicon.sets;
  const near = wordsNear(scan, first.start, last.end);
  const isNear = () => hasScoreWord(scan, first.start, last.end);
  if (joint !== 'colon' && !(a >= b || isNear())) return undefined;
  // "The board backed him 8 to 7": a decision beside two numbers that fall.
  const isDecided =
    a > b && !from.has(scan.tokens[first.start - 1]?.lower ?? '') && near.some((word) => voteDecided.has(word));
  if (joint === 'word' && !isNear() && !isDecided) return undefined;
  const isVote = (joint === 'word' && isDecided) || near.some((word) => voteNear.has(word));
  return { end: last.end, value: scoreOf(a, b, isVote ? 'votes' : '') };
}

/** Words between the two numbers of a vote: "78 senators voted in favour and 66 against". */
const BETWEEN = 5;
/** How far behind the second number "against" may stand. */
const BEHIND = 3;

/** The two numbers of a vote, told in words: "7 votes to 4", "19 gegen 14 Stimmen", "78 voix contre 66", "5 votos a favor y 2 en contra", "36 senators were in favour and 24 against". */
export function readVote(scan: Scan, first: Amount): { readonly end: number; readonly value: Quantity } | undefined {
  const { tokens, lexicon } = scan;
  if (first.unit || !isWhole(first)) return undefined;
  let told = false;
  let isGame = false;
  for (let at = first.end; at <= first.end + BETWEEN; ) {
    const versus = matchPhrase(lexicon.lists.voteVersus, tokens, at);
    const isJoined = tokens[at]?.lower === ',' || lexicon.sets.and.has(tokens[at]?.lower ?? '');
    const last = versus || isJoined ? readAmount(scan, versus?.end ?? at + 1) : undefined;
    if (last) {
      if (last.unit || !isWhole(last)) return undefined;
      const end = versus ? last.end : told ? opposedEnd(scan, last.end) : undefined;
      if (end === undefined || (versus && !isOpposed(scan, first, last, at, told))) return undefined;
      return { end, value: scoreOf(first.numeral.low, last.numeral.low, isGame ? '' : 'votes') };
    }
    const goals = at === first.end ? matchPhrase(lexicon.lists.goals, tokens, at) : undefined;
    isGame ||= goals !== undefined;
    const word = goals ?? matchPhrase(lexicon.lists.voteWords, tokens, at);
    const passed = word ?? matchPhrase(lexicon.lists.voteVoters, tokens, at);
    if (!passed) return undefined;
    told ||= word !== undefined;
    at = passed.end;
  }
  return undefined;
}

/** Behind "against" in "… and 66 against". */
function opposedEnd({ tokens, lexicon }: Scan, at: number): number | undefined {
  const opposed = tokens.slice(at, at + BEHIND).findLastIndex(({ lower }) => lexicon.sets.voteAgainst.has(lower));
  return opposed < 0 ? undefined : at + opposed + 1;
}

/** Whether the word between two numbers sets votes against votes: `to` also joins a change, `from 7 votes to 4`, and a range. */
function isOpposed(scan: Scan, first: Amount, last: Amount, joint: number, told: boolean): boolean {
  const { tokens, lexicon } = scan;
  const { rangeTo, changeTo, from, voteBy } = lexicon.sets;
  const word = tokens[joint]!.lower;
  const isNamed = told || matchPhrase(lexicon.lists.voteWords, tokens, last.end) !== undefined;
  if (!rangeTo.has(word) && !changeTo.has(word)) return isNamed || hasScoreWord(scan, first.start, last.end);
  const before = tokens[first.start - 1]?.lower ?? '';
  const ofMajority = [2, 3].some((back) => {
    const at = first.start - back;
    return at >= 0 && matchPhrase(lexicon.lists.voteMajority, tokens, at)?.end === first.start;
  });
  if (ofMajority) return first.numeral.low > last.numeral.low;
  if (!isNamed || from.has(before)) return false;
  return (voteBy.has(before) && first.numeral.low >= last.numeral.low) || isDecision(scan, first.start, last.end);
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
  return wordsNear(scan, start, end).some((word) => scan.lexicon.sets.scoreWords.has(word));
}

/** Whether a word of winning and voting is near, other than the votes themselves. */
function isDecision(scan: Scan, start: number, end: number): boolean {
  const { sets, lists } = scan.lexicon;
  return wordsNear(scan, start, end).some((word) => sets.scoreWords.has(word) && !lists.voteWords.has(word));
}

function wordsNear({ tokens }: Scan, start: number, end: number): readonly string[] {
  return tokens.slice(Math.max(0, start - REACH), end + REACH).map(({ lower }) => lower);
}
