import { memoisedBy } from './memo.ts';
import type { LanguagePack } from './pack.ts';
import { type Word, wordOf } from './word.ts';
import { elided } from './words.ts';

/** The smallest piece of a sentence that rules speak of. Offsets are relative to the text that was tokenised. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punctuation';
  /** It begins with a capital, or has one behind a small letter or two, as eBay has. */
  readonly capital: boolean;
  readonly word: Word;
}

/**
 * One word (letters with inner hyphens, apostrophes, ampersands and full stops of abbreviations), one number, or one mark.
 * Every repetition is over disjoint characters, so the match is linear in the text.
 */
const piecePattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\.(?:\p{L}\.)+)?|\p{N}+(?:[.,]\p{N}+)*(?:-\p{L}[\p{L}\p{M}]*)*|[^\s]/uy;

const possessiveEnding = /['’]s$/i;
const elision = new RegExp(`^${elided}`, 'iu');

const capital = /^(?:[\p{Lu}\p{Lt}]|\p{Ll}{1,2}\p{Lu}\p{L}{2})/u;

/** A token by its text and where it begins. */
export function tokenOf(start: number, text: string, lower: string, kind: Token['kind'], pack: LanguagePack): Token {
  const end = start + text.length;
  return { start, end, text, lower, kind, capital: capital.test(text), word: wordOf(lower, pack) };
}

/** A pronoun that French joins to its verb: a-t-il, dit-elle. */
const joinedPronoun = /-(?:t-)?(?:ils?|elles?)$/;

/** The tokens of a piece of text that the pattern takes for one; mostly it is one. */
const tokensOfPiece = memoisedBy((piece: string, pack: LanguagePack): readonly Token[] => {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Token['kind']): void => {
    const text = piece.slice(start, end);
    const lower = text.toLowerCase().replaceAll('’', "'");
    tokens.push(tokenOf(start, text, lower, kind, pack));
  };
  const end = piece.length;
  const first = piece.charCodeAt(0);
  if (!/\p{L}/u.test(piece)) push(0, end, /\p{N}/u.test(piece) ? 'number' : 'punctuation');
  else if (first >= 48 && first <= 57) push(0, end, 'number');
  else {
    const elided = elision.exec(piece)?.[0].length ?? 0;
    if (elided > 0) push(0, elided, 'word');
    const possessive = possessiveEnding.exec(piece);
    const pronoun = possessive ? null : (joinedPronoun.exec(piece) ?? ofPlace.exec(piece));
    const stem = end - (possessive?.[0].length ?? pronoun?.[0].length ?? 0);
    if (stem > elided) push(elided, stem, 'word');
    if (possessive) push(stem, end, 'possessive');
    if (pronoun) push(stem, end, 'word');
  }
  return tokens;
});

/**
 * Splits a sentence into tokens. An English possessive ending becomes a token of its own (`the firm` + `'s`), as do a
 * French elided article (`l'` + `usine`) and a pronoun behind its verb (`a` + `-t-il`), so that each stands alone. The same
 * word has the same texts wherever it stands, which makes looking it up fast.
 */
export function tokenise(text: string, pack: LanguagePack): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const end = (pack.code === 'es' ? pluralAbbreviationEnd(text, at) : undefined) ?? pieceEnd(text, at);
    for (const part of tokensOfPiece(text.slice(at, end), pack))
      tokens.push({
        start: at + part.start,
        end: at + part.end,
        text: part.text,
        lower: part.lower,
        kind: part.kind === 'punctuation' && endsPossessivePlural(text, at) ? 'possessive' : part.kind,
        capital: part.capital,
        word: part.word,
      });
    at = end;
  }
  return tokens;
}

const pluralAbbreviation = /(\p{Lu})\1\.\s?(\p{Lu})\2\./uy;

/** The end of "EE. UU." or "JJ.OO.": in Spanish doubled letters abbreviate words of the plural. */
function pluralAbbreviationEnd(text: string, start: number): number | undefined {
  if (text[start] !== text[start + 1] || text.charCodeAt(start + 2) !== FULL_STOP) return undefined;
  pluralAbbreviation.lastIndex = start;
  return pluralAbbreviation.test(text) ? pluralAbbreviation.lastIndex : undefined;
}

const LETTER = 1;
const NUMBER = 2;
const LATIN = 0x250;
/** What the Latin code units are; none of them is a combining mark. */
const classes = Uint8Array.from({ length: LATIN }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\p{L}/u.test(letter) ? LETTER : /\p{N}/u.test(letter) ? NUMBER : 0;
});

/** The class of a code unit, 0 for marks and spaces, undefined where only the pattern can tell. */
function classOf(code: number): number | undefined {
  return code < LATIN ? classes[code] : (code >= 0x2000 && code < 0x2070) || Number.isNaN(code) ? 0 : undefined;
}

/** Where the piece that begins at an offset ends: what the pattern says, told without it for Latin letters. */
function pieceEnd(text: string, start: number): number {
  const end = latinEnd(text, start);
  if (end !== undefined) return end;
  piecePattern.lastIndex = start;
  piecePattern.exec(text);
  return piecePattern.lastIndex;
}

function latinEnd(text: string, start: number): number | undefined {
  const kind = classOf(text.charCodeAt(start));
  if (kind === undefined) return undefined;
  if (kind === 0) return start + 1;
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const here = classOf(code);
    if (here === undefined) return undefined;
    if (here === kind || (here === NUMBER && kind === LETTER)) {
      at += 1;
      continue;
    }
    if (here === LETTER) return at;
    const joins: boolean = kind === LETTER ? isJoint(code) : code === COMMA || code === FULL_STOP;
    const next: number | undefined = joins || code === HYPHEN ? classOf(text.charCodeAt(at + 1)) : 0;
    if (next === undefined) return undefined;
    if (joins && (next === NUMBER || (next === LETTER && kind === LETTER))) at += 2;
    else if (kind === LETTER) return code === FULL_STOP ? abbreviationEnd(text, at) : at;
    else return code === HYPHEN && next === LETTER ? undefined : at;
  }
}

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/** - ‐ ‑ ' ’ & */
function isJoint(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019 || code === 0x26;
}

/** The end of "U.S." or "p.m.", of which the first letter stands before `at`; `at` where it is no abbreviation. */
function abbreviationEnd(text: string, at: number): number | undefined {
  let end = at;
  for (let letter = at + 1; ; letter += 2) {
    const kind = classOf(text.charCodeAt(letter));
    if (kind === undefined) return undefined;
    if (kind !== LETTER || text.charCodeAt(letter + 1) !== FULL_STOP) return end;
    end = letter + 2;
  }
}

/** White space as patterns know it (`\s`). */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x1680 &&
      ((code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0x1680 ||
        code === 0xfeff))
  );
}

/** `Lisbon-born`, `Lisbon-based`: the place stands alone. */
const ofPlace = /(?<=^\p{Lu}\p{L}*)-(?:born|based)$/u;

/** `the workers’ union`: an apostrophe after s and before a space, with no opening single quote before it. */
function endsPossessivePlural(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '’' && mark !== "'") return false;
  const before = text[at - 1];
  if (before === undefined || !'sxzSXZ'.includes(before) || text[at + 1] !== ' ') return false;
  const opening = mark === '’' ? '‘' : " '";
  return text.lastIndexOf(opening, at - 1) < 0;
}
