import type { LanguagePack } from './pack.ts';
import type { Token } from './tokens.ts';

/**
 * Parts compounds that end with an office, in languages that build them: "Harlow-Chefin" becomes "Harlow" and "Chefin", so
 * that the name and the office stand alone. The hyphen belongs to neither.
 */
export function splitOfficeCompounds(
  tokens: readonly Token[],
  { capitalisesNouns, titles }: LanguagePack,
): readonly Token[] {
  if (!capitalisesNouns) return tokens;
  return tokens.flatMap((token) => {
    const hyphen = token.kind === 'word' ? token.text.lastIndexOf('-') : -1;
    if (hyphen < 1 || titles.offices.has(token.lower) || !titles.offices.has(token.lower.slice(hyphen + 1)))
      return [token];
    return [part(token, 0, hyphen), part(token, hyphen + 1, token.text.length)];
  });
}

function part({ start, text, lower, kind }: Token, from: number, to: number): Token {
  return { start: start + from, end: start + to, text: text.slice(from, to), lower: lower.slice(from, to), kind };
}
