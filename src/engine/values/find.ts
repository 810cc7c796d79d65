import type { Language } from '../article/article.ts';
import { lexiconOf } from './lexicon.ts';
import type { Scan } from './numerals.ts';
import { readQuantity } from './quantities.ts';
import { timeOf } from './timeFields.ts';
import { readTime } from './times.ts';
import { type Token, tokenize } from './tokens.ts';
import type { ValueMention } from './value.ts';

/**
 * Finds every quantity and time in a sentence: non-overlapping, in the order of the text, the longest reading first.
 * A mention covers hedges, bounds, magnitudes, currency and unit, not the noun that is counted, and not a plain "in" or
 * "on" before a time. Numbers in names, codes and addresses are none.
 * @param text one sentence; offsets of the mentions are relative to it
 * @param language decides number notation and words; `und` reads what needs no language
 */
export function findValues(text: string, language: Language): ValueMention[] {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text);
  const scan: Scan = { text, tokens, lexicon, memo: { at: -1, numeral: undefined } };
  const mentions: ValueMention[] = [];
  for (let at = 0; at < tokens.length; ) at = mayBegin(scan, at) ? readAt(scan, at, mentions) : at + 1;
  return mentions;
}

/** A quick look, before any grammar: most words begin no value. */
function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (token.kind === 'number') return true;
  const following = scan.lexicon.starters.get(token.lower);
  if (following === null) return true;
  if (following?.has(scan.tokens[at + 1]?.lower ?? '')) return true;
  return token.kind === 'word' && mayBeNumber(token, scan);
}

/** Reads what begins at a token, and gives the index to go on from. */
function readAt(scan: Scan, at: number, mentions: ValueMention[]): number {
  const { tokens } = scan;
  const time = readTime(scan, at);
  const quantity = readQuantity(scan, at);
  if (time && time.end >= (quantity?.end ?? 0)) {
    mentions.push({ ...offsets(tokens, at, time.end), value: timeOf(time.fields) });
    return time.end;
  }
  if (!quantity) return at + 1;
  for (const { start, end, value } of quantity.parts) mentions.push({ ...offsets(tokens, start, end), value });
  return Math.max(quantity.end, at + 1);
}

function offsets(tokens: readonly Token[], start: number, end: number) {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

/** `Q3`, and words that a language's own reader may take for a number. */
function mayBeNumber(token: Token, { lexicon }: Scan): boolean {
  if (token.lower.length === 2 && /^[qh][1-4]$/.test(token.lower)) return true;
  const { wordNumber, wordOrdinal } = lexicon.numbers;
  return wordNumber?.(token.lower) !== undefined || wordOrdinal?.(token.lower) !== undefined;
}
