import type { Language } from '../article/article.ts';
import { packOf } from '../language/packs.ts';

/** The words of a claim as its source has them. */
export interface ClaimText {
  readonly text: string;
  readonly language: Language;
}

/** How far behind its auxiliary a participle may stand. */
const REACH = 4;

/** Does a claim tell in the passive what is done: "the brake was applied"? */
export function isPassive({ text, language }: ClaimText): boolean {
  const { grammar, capitalisesNouns } = packOf(language);
  return wordsOf(text).some(
    (word, at, told) =>
      grammar.passiveAuxiliaries.has(word) &&
      (capitalisesNouns || told.slice(at + 1, at + 1 + REACH).some((next) => grammar.passiveParticiple.test(next))),
  );
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}
