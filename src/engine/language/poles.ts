import { wordsOfPhrase } from './words.ts';

/** One of two things of which only one can be so: `charge +` for charged, `charge -` for released without a charge. */
export interface PoleWord {
  readonly axis: string;
  readonly side: 1 | -1;
}

/** Words that name a pole, behind their first one; `GAP` stands for others between them, `PASSIVE` for "was", "has been". */
export interface PolePhrase {
  readonly rest: readonly string[];
  readonly poles: readonly PoleWord[];
  /** How many of its last words count as its place in a clause, where others stand between them; null for all. */
  readonly closing: number | null;
}

export const GAP = '…';
export const PASSIVE = '⇐';

/** The poles of a language: the phrases that name them by the base form of their first word, the longest first. */
export type PoleLexicon = ReadonlyMap<string, readonly PolePhrase[]>;

/**
 * Reads lines of `axis +: words` and `axis -: words`, base forms, `_` between the words of a phrase, `…` for others between
 * two of them, `<office>` for whatever office. A verb and its object, as in `block_…_merger`, are a phrase in the passive
 * too: "the merger was blocked". The axes are the same in every language, so that "unter Verschluss" meets "published". To
 * deny one pole is to affirm the other, so a pole may be told by the negation alone.
 */
export function polesFrom(lines: string): PoleLexicon {
  const phrases = new Map<string, { rest: string[]; poles: PoleWord[]; closing: number | null }[]>();
  for (const line of lines.trim().split('\n')) {
    const colon = line.indexOf(':');
    const [axis, side] = line.slice(0, colon).split(' ') as [string, string];
    for (const phrase of line.slice(colon + 2).split(' ')) {
      const told = wordsOfPhrase(phrase) as [string, ...string[]];
      const [verb, gap, object] = told;
      const isOfObject = gap === GAP && told.length === 3;
      for (const [first, ...rest] of isOfObject ? [told, [object!, PASSIVE, verb] as const] : [told]) {
        const list = phrases.get(first) ?? [];
        phrases.set(first, list);
        const pole = { axis, side: side === '+' ? 1 : -1 } as const;
        const known = list.find((other) => other.rest.join('_') === rest.join('_'));
        if (known) known.poles.push(pole);
        else list.push({ rest, poles: [pole], closing: closingOf(rest) });
      }
    }
  }
  for (const list of phrases.values()) list.sort(longestFirst);
  return phrases;
}

/** Orders phrases by how many words they name, gaps aside. */
export function longestFirst(a: PolePhrase, b: PolePhrase): number {
  return named(b) - named(a);
}

function named({ rest }: PolePhrase): number {
  return rest.filter((word) => word !== GAP && word !== PASSIVE).length;
}

/** In the passive the verb and the word before it, else what stands behind the last gap. */
function closingOf(rest: readonly string[]): number | null {
  const gap = rest.lastIndexOf(GAP);
  if (rest.includes(PASSIVE)) return 2;
  return gap < 0 ? null : rest.length - 1 - gap;
}
