import type { Language } from '../article/article.ts';
import type { ComparableClaim } from './comparable.ts';
import { isWord } from './facts/weights.ts';
import { agrees, type Verdict } from './outcome.ts';
import { compareSpeakers, haveOtherSpeakers, type QuotationPair } from './quotations.ts';

/** Shares of the poorer quotation's words that the other one has too, by how many they are: one utterance in two languages. */
const SHARES: readonly (readonly [words: number, share: number])[] = [
  [6, 0.45],
  [5, 0.5],
  [4, 0.6],
];
/** One rendering has not more than so many times the words of the other. */
const LONGER = 1.8;
/** A word that more quotations of a story have than this tells nothing. */
const COMMON = 20;

/**
 * Quotations of one utterance in two languages: who is said to have said it tells whether the sources agree. How it is worded
 * is left to the translators.
 */
export function compareTranslations(
  quotations: readonly ComparableClaim[],
  languageOf: (claim: ComparableClaim) => Language,
): QuotationPair[] {
  const words = quotations.map(({ draft }) => [...draft.content].filter(isWord));
  const holders = new Map<string, number[]>();
  const pairs: QuotationPair[] = [];
  for (const [i, claim] of quotations.entries()) {
    const shared = new Map<number, number>();
    for (const word of words[i]!) {
      const list = holders.get(word) ?? [];
      holders.set(word, list);
      if (list.length <= COMMON) for (const k of list) shared.set(k, (shared.get(k) ?? 0) + 1);
      list.push(i);
    }
    for (const [k, count] of shared) {
      const other = quotations[k]!;
      if (other.path === claim.path || languageOf(other) === languageOf(claim)) continue;
      if (!isOneUtterance(count, words[k]!.length, words[i]!.length)) continue;
      const verdict = verdictOn(other, claim);
      if (verdict) pairs.push({ a: other, b: claim, verdict });
    }
  }
  return pairs;
}

function isOneUtterance(shared: number, a: number, b: number): boolean {
  const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
  if (longer > LONGER * shorter) return false;
  return SHARES.some(([words, share]) => shared >= words && shared >= share * shorter);
}

/** Null where one of the two is not told by name. */
function verdictOn(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (a.entity !== null && a.entity === b.entity) return agrees('the same utterance in two languages');
  return haveOtherSpeakers(a, b) ? compareSpeakers(a, b) : null;
}
