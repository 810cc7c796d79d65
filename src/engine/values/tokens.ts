/** A word, a number as written, or a sign. Offsets are UTF-16 code units into the scanned text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly lower: string;
  /** The word begins with a capital. */
  readonly capital: boolean;
  /** White space stands before it; true at the start. */
  readonly spaced: boolean;
}

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;
const SIGN = 4;

/** Class of each Latin code unit; everything above is told by range. */
const classes = new Uint8Array(0x250);
for (let code = 0; code < classes.length; code++) {
  if (code >= 48 && code <= 57) classes[code] = DIGIT;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) classes[code] = WORD;
  else if (code <= 32 || code === 0xa0 || (code >= 0x7f && code <= 0x9f)) classes[code] = SPACE;
  else if (code < 0xc0 || code === 0xd7 || code === 0xf7) classes[code] = SIGN;
  else classes[code] = WORD;
}

function classOf(code: number): number {
  if (code < 0x250) return classes[code] ?? SIGN;
  if (code < 0x2000) return WORD;
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  if (code <= 0x20cf || (code >= 0x2100 && code <= 0x2bff)) return SIGN;
  if (code === 0x3000) return SPACE;
  if (code <= 0x303f && code >= 0x3001) return SIGN;
  return WORD;
}

const COMMA = 44;
const DOT = 46;
const COLON = 58;
const SLASH = 47;
const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;

/** Letters that may stand against digits as one token each: `Rs500`, `EUR5m`. */
const prefixes = new Set([
  'usd',
  'eur',
  'gbp',
  'chf',
  'inr',
  'rs',
  'aud',
  'cad',
  'nzd',
  'hkd',
  'sek',
  'nok',
  'dkk',
  'rmb',
  'ca',
]);

/**
 * Cuts a text into words, numbers and signs, in one pass. White space yields nothing; a web or mail address is skipped
 * as a whole. A number keeps its inner separators (`1.234,56`, `11 000` with a no-break or thin space).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let spaced = true;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    if (kind === WORD) {
      at = wordEnd(text, at);
      const address = addressEnd(text, start, at);
      if (address > at) {
        at = address;
        spaced = true;
        continue;
      }
      const raw = text.slice(start, at);
      const lower = raw.toLowerCase();
      tokens.push({ kind: 'word', start, end: at, lower, capital: raw.charCodeAt(0) !== lower.charCodeAt(0), spaced });
    } else if (kind === DIGIT) {
      at = numberEnd(text, at);
      tokens.push({ kind: 'number', start, end: at, lower: text.slice(start, at), capital: false, spaced });
    } else {
      at++;
      tokens.push({ kind: 'sign', start, end: at, lower: text.charAt(start), capital: false, spaced });
    }
    spaced = false;
  }
  return tokens;
}

/** A word runs over letters and the digits that follow them (`Q3`, `G7`), except after a currency's letters. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === WORD) at++;
  if (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) {
    if (at - start <= 3 && prefixes.has(text.slice(start, at).toLowerCase())) return at;
    while (at < text.length) {
      const kind = classOf(text.charCodeAt(at));
      if (kind !== WORD && kind !== DIGIT) break;
      at++;
    }
  }
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) {
      at++;
      continue;
    }
    const next = at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === DIGIT;
    if (!next) break;
    if (code === COMMA || code === DOT) at += 2;
    else if ((code === APOSTROPHE || code === RIGHT_QUOTE || isThousandSpace(code)) && threeDigits(text, at + 1))
      at += 4;
    else break;
  }
  return at;
}

/** No-break, figure, thin and narrow no-break space. */
function isThousandSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
}

function threeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (classOf(text.charCodeAt(at + i)) !== DIGIT) return false;
  return at + 3 >= text.length || classOf(text.charCodeAt(at + 3)) !== DIGIT;
}

/** End of the address that a word begins (`https://…`, `www.…`, `name@…`), or the word's own end. */
function addressEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  const isScheme = code === COLON && text.charCodeAt(end + 1) === SLASH && text.charCodeAt(end + 2) === SLASH;
  const isHost = code === DOT && end - start === 3 && text.slice(start, end).toLowerCase() === 'www';
  if (!isScheme && !isHost && code !== 64) return end;
  let at = end;
  while (at < text.length && classOf(text.charCodeAt(at)) !== SPACE) at++;
  return at;
}
