import type { LanguagePack } from './pack.ts';
import type { Token } from './tokens.ts';

/** Whether nearly every longer word has a capital, as in a headline, so that a capital tells nothing of names. */
export function isTitleCase(tokens: readonly Token[], pack: LanguagePack): boolean {
  if (pack.capitalisesNouns) return false;
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length >= 4 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length / long.length > 0.8;
}
