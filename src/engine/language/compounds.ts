import type { LanguagePack } from './pack.ts';
import { type Token, tokenOf } from './tokens.ts';

/**
 * Parts compounds that end with an office, in languages that build them: "Harlow-Chefin" becomes "Harlow" and "Chefin", so
 * that the name and the office stand alone. The hyphen belongs to neither.
 */
export function splitOfficeCompounds(tokens: readonly Token[], pack: LanguagePack): readonly Token[] {
  const { capitalisesNouns, titles } = pack;
  if (!capitalisesNouns) return tokens;
  return tokens.flatMap((token) => {
    const hyphen = token.kind === 'word' ? token.text.lastIndexOf('-') : -1;
    if (hyphen < 1 || titles.offices.has(token.lower) || !titles.offices.has(token.lower.slice(hyphen + 1)))
      return [token];
    return [part(token, 0, hyphen, pack), part(token, hyphen + 1, token.text.length, pack)];
  });
}

function part({ start, text, lower, kind }: Token, from: number, to: number, pack: LanguagePack): Token {
  return tokenOf(start + from, text.slice(from, to), lower.slice(from, to), kind, pack);
}
