import { type Abbreviations, abbreviationsOf } from '../language/abbreviations.ts';
import type { Article, Language, Sentence } from './article.ts';
import { datelineOf } from './dateline.ts';

/** A run of marks that may end a sentence. */
const TERMINATOR = /[.!?…。！？]+/g;
/** Quotes and brackets that belong to the sentence they close, and note numbers such as [3]. */
const CLOSERS = /(?:["'”’“‘»«›‹)\]]|\[\d{1,3}\])*/y;
/** White space, then what may stand before the first word of a sentence; pictures such as emoji among it. */
const BEFORE_NEXT = /\s+[\p{Pi}\p{Pf}\p{Ps}"'«»„‚¿¡\p{So}\p{Mn}]*(?:\s[\p{So}\p{Mn}]+)*\s?/uy;
/** A closing quote that stands apart from its sentence; in German the same signs open one. */
const LATE_CLOSER = /\s[”»](?=\s|$)/y;
const NO_LATE_CLOSER = /(?!)/y;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/uy;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Longest word looked at before a full stop. */
const LONGEST_WORD = 30;
/** J, also the two of "J.-P.". */
const INITIAL = /^\p{Lu}(?:\.?-\p{Lu})?$/u;
/** U.S, D.C, Ph.D: short parts with full stops between them. */
const ACRONYM = /^(?:\p{L}{1,2}\.){1,5}\p{L}{1,3}$/u;
const ROMAN = /^[IVXL]{2,6}$/;
const SMALL_NUMBER = /^\d{1,2}$/;
/** Words are run together: a small letter, a full stop and a capital. */
const RUN_TOGETHER = /\p{Lu}(?:\p{Ll}|\s)/uy;
/** Text that runs on for longer without an end is no sentence (a table, a log), in code units: it is cut between words. */
const LONGEST_SENTENCE = 3000;

/**
 * Cuts an article into sentences. A sentence never crosses a block; headings, list items and table rows are cut like
 * paragraphs. Bylines and boilerplate yield none; the dateline of a paragraph is left out.
 */
export function segment(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, { role, start, end }] of article.blocks.entries()) {
    if (role === 'byline' || role === 'boilerplate') continue;
    const opening =
      role === 'paragraph' && index < 6 ? datelineOf(article.body.slice(start, Math.min(end, start + 300))) : null;
    for (const range of cutSentences(article.body, article.language, start + (opening?.end ?? 0), end)) {
      for (const piece of bounded(article.body, range)) sentences.push({ ...piece, role });
    }
  }
  return sentences;
}

/** Cuts a stretch that is longer than any sentence at white space, or where it has none between two characters. */
function* bounded(text: string, range: Omit<Sentence, 'role'>): Generator<Omit<Sentence, 'role'>> {
  let { start } = range;
  while (range.end - start > LONGEST_SENTENCE) {
    const limit = start + LONGEST_SENTENCE;
    const space = text.lastIndexOf(' ', limit);
    const end = space > start ? space : /[\uDC00-\uDFFF]/.test(text[limit]!) ? limit - 1 : limit;
    const piece = trimmed(text, start, end);
    if (piece) yield piece;
    start = end;
  }
  const rest = trimmed(text, start, range.end);
  if (rest) yield rest;
}

/** The sentences of `text` from `from` to `to` (exclusive), which hold no line feed, without white space around them. */
export function cutSentences(
  text: string,
  language: Language,
  from = 0,
  to = text.length,
): { readonly start: number; readonly end: number }[] {
  const words = abbreviationsOf(language);
  const lateCloser = language === 'de' ? NO_LATE_CLOSER : LATE_CLOSER;
  const ranges: { start: number; end: number }[] = [];
  let start = from;
  const cut = (end: number): void => {
    const range = trimmed(text, start, end);
    if (range) ranges.push(range);
    start = end;
  };

  TERMINATOR.lastIndex = from;
  for (let match = TERMINATOR.exec(text); match && match.index < to; match = TERMINATOR.exec(text)) {
    const end = sentenceEnd(text, match.index, Math.min(TERMINATOR.lastIndex, to), { words, lateCloser, start, to });
    if (end > 0) {
      cut(end);
      TERMINATOR.lastIndex = Math.max(end, TERMINATOR.lastIndex);
    }
  }
  cut(to);
  return ranges;
}

interface Surroundings {
  readonly words: Abbreviations;
  readonly lateCloser: RegExp;
  /** Where the sentence begins. */
  readonly start: number;
  readonly to: number;
}

/** Where the sentence ends that the marks from `mark` to `markEnd` may end, closing quotes included; 0 if it goes on. */
function sentenceEnd(text: string, mark: number, markEnd: number, around: Surroundings): number {
  const { to, lateCloser } = around;
  const before = text.charAt(mark - 1);
  const bracketed = before === '[' || before === '(';
  if (bracketed && !(before === '[' && markEnd - mark === 1)) return 0;
  CLOSERS.lastIndex = markEnd;
  CLOSERS.test(text);
  const closed = CLOSERS.lastIndex;
  if (closed >= to) return to;
  if (!isSpace(text.charCodeAt(closed))) return runTogether(text, mark, markEnd, closed) ? markEnd : 0;

  lateCloser.lastIndex = closed;
  const end = lateCloser.test(text) && lateCloser.lastIndex <= to ? lateCloser.lastIndex : closed;
  BEFORE_NEXT.lastIndex = end;
  const next = BEFORE_NEXT.test(text) ? BEFORE_NEXT.lastIndex : end;
  if (next >= to) return end;
  WORD.lastIndex = next;
  const nextWord = WORD.exec(text)?.[0] ?? '';
  if (nextWord === '' || goesOnInLowerCase(nextWord)) return 0;
  const isFullStop = markEnd - mark === 1 && text.charCodeAt(mark) === 0x2e;
  // A mark behind a closing bracket or quote ends no abbreviation.
  if (!isFullStop || !/[\p{L}\p{N}]/u.test(before)) return end;
  return fullStopEnds(text, mark, nextWord, /["“„«‘'(]/.test(text.slice(end, next)), around) ? end : 0;
}

/** Whether the full stop at `mark` ends a sentence, given the word with a capital or the number that follows. */
function fullStopEnds(text: string, mark: number, next: string, quoted: boolean, around: Surroundings): boolean {
  const { words, start } = around;
  const wordStart = wordStartBefore(text, mark, start);
  const word = text.slice(wordStart, mark);
  const opens = words.openers.has(next.toLowerCase().replace(/['’].*$/, '')) || words.openers.has(next.toLowerCase());
  if (words.leading.has(word)) return false;
  const nextIsNumber = /^\p{N}/u.test(next);
  if (words.beforeNumber.has(word) && nextIsNumber) return false;
  if (words.anywhere.has(word)) return !nextIsNumber && (opens || quoted);
  if (SMALL_NUMBER.test(word)) return !isOrdinal(text, wordStart, next, around);
  if (INITIAL.test(word)) return opens && !isInitialChain(text, wordStart);
  if (ACRONYM.test(word)) return opens || quoted;
  if (ROMAN.test(word) && words.beforeOrdinal.size > 0) return opens;
  return true;
}

/** Whether a number with a full stop counts an item or, as in German, is an ordinal: "am 3. Mai", "2. Bundesliga". */
function isOrdinal(text: string, wordStart: number, next: string, { words, start }: Surroundings): boolean {
  const lowerNext = next.toLowerCase();
  if (words.afterOrdinal.has(lowerNext)) return true;
  if (trimmed(text, start, wordStart) === null) return true;
  if (words.beforeOrdinal.size === 0 || words.openers.has(lowerNext)) return false;
  const gap = /[\s,(]+$/.exec(text.slice(Math.max(start, wordStart - 3), wordStart))?.[0].length ?? 0;
  const previousEnd = wordStart - gap;
  const previous = text.slice(wordStartBefore(text, previousEnd, start), previousEnd).toLowerCase();
  return words.beforeOrdinal.has(previous) || /^\p{Lu}{2,}$/u.test(next);
}

/** "J. R. Smith": another initial stands before the one at `wordStart`. */
function isInitialChain(text: string, wordStart: number): boolean {
  return /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, wordStart - 3), wordStart));
}

/** Where the word begins that ends at `end`: behind white space, an opening quote or a bracket. */
function wordStartBefore(text: string, end: number, from: number): number {
  let index = end;
  const stop = Math.max(from, end - LONGEST_WORD);
  while (index > stop && !/[\s"“”„«»‘‚([/–—]/.test(text.charAt(index - 1))) index -= 1;
  return index;
}

/** "needs.For": a space was lost. Not in an address, a file name or a name such as Node.js. */
function runTogether(text: string, mark: number, markEnd: number, closed: number): boolean {
  if (closed !== markEnd || markEnd - mark !== 1 || !/\p{Ll}/u.test(text.charAt(mark - 1))) return false;
  RUN_TOGETHER.lastIndex = markEnd;
  if (!RUN_TOGETHER.test(text)) return false;
  const before = text.slice(wordStartBefore(text, mark, 0), mark);
  if (!/^\p{L}?\p{Ll}+$/u.test(before) || before.length < 2) return false;
  return !/^\p{L}*[.@/:_]\S/u.test(text.slice(markEnd, markEnd + LONGEST_WORD));
}

/** A word in small letters goes on; one like "iPhone" may begin a sentence. */
function goesOnInLowerCase(word: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(word);
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return HAS_WORD.test(text.slice(start, end)) ? { start, end } : null;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}
