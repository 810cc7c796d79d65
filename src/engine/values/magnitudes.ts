import type { Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';

/** Magnitude words, also after a hyphen (`3-Milliarden`) and several in a row (`hundred thousand`, `mil millones`). */
export function magnitudeAfter(
  scan: Scan,
  at: number,
  inDigits: boolean,
): { readonly value: number; readonly end: number } | undefined {
  const { tokens, lexicon } = scan;
  let value = 1;
  let end = at;
  for (let count = 0; count < 3; count++) {
    const next = tokens[end];
    const at = next?.lower === '-' && !next.spaced && tokens[end + 1]?.spaced === false ? end + 1 : end;
    const word = tokens[at];
    if (word?.kind !== 'word') break;
    const factor = lexicon.magnitudes.get(word.lower);
    if (factor === undefined) break;
    value *= factor;
    end = at + 1;
    // The full stop of an abbreviation (`Mio.`) belongs to it where the sentence goes on.
    if (word.lower.length <= 4 && tokens[end]?.lower === '.' && !tokens[end]!.spaced && end + 1 < tokens.length) end++;
  }
  if (end > at) return { value, end };
  const short = tokens[at];
  if (!inDigits || short?.kind !== 'word') return undefined;
  // `5m`, and with a space only against a currency's sign: `5 M€`.
  const sign = tokens[at + 1];
  if (short.spaced && !(sign?.kind === 'sign' && !sign.spaced && '€$£'.includes(sign.lower))) return undefined;
  const factor = lexicon.shortMagnitudes.get(short.lower);
  if (factor === undefined || isMetres(scan, at)) return undefined;
  return { value: factor, end: at + 1 };
}

/** `5m tall` is a length, `£5m` and `5m people` are millions. */
function isMetres(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (token.lower !== 'm') return false;
  const before = scan.tokens[at - 2];
  if (before?.kind === 'sign' && !scan.tokens[at - 1]!.spaced && '$€£¥₹'.includes(before.lower)) return false;
  if (scan.text.slice(token.start, token.end) === 'M') return false;
  const currency = scan.tokens[at + 1];
  if (currency && matchPhrase(scan.lexicon.unitAfter, scan.tokens, at + 1)) return false;
  const previous = before && matchPhrase(scan.lexicon.unitBefore, scan.tokens, at - 2);
  if (previous && 'currency' in previous.value) return false;
  return currency?.kind !== 'word' || !/s$|people/.test(currency.lower) || currency.lower === 'across';
}
