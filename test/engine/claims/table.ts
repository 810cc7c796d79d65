import assert from 'node:assert/strict';
import { Corpus } from '../../../src/engine/corpus.ts';
import type { Claim, Report } from '../../../src/engine/report.ts';

/** A claim in the tables: the words that state it, then what it says and who says so where it is not the article itself. */
export type Expected = readonly [quote: string, written: string];
export type Row = readonly [text: string, ...claims: readonly Expected[]];

/** The report of one article without a title or a date. */
export function reportOf(text: string, published?: string): Report {
  const corpus = new Corpus();
  corpus.put({ path: 'article.txt', text, ...(published ? { published } : {}) });
  return corpus.report();
}

/** Subject · relation · value, with a plan or a negation marked, and “ — speaker” behind it where somebody says so. */
export function written({ subject, relation, value, polarity, modality, attribution }: Claim): string {
  const flags = [polarity === 'negated' ? 'not so' : '', modality === 'fact' ? '' : modality].filter(Boolean);
  const speaker = attribution ? ` — ${attribution.speaker}` : '';
  return `${subject} · ${relation} · ${value}${flags.length > 0 ? ` (${flags.join(', ')})` : ''}${speaker}`;
}

/**
 * Makes one test of each row: of the claims of these kinds, or for `relations` of these relations, the article states exactly
 * the listed ones, in this order. `intro` is a sentence that names the firms once, as an article would; its claims don't count.
 */
export function checkTable(
  wanted: { readonly kinds?: readonly string[]; readonly relations?: readonly string[]; readonly intro?: string },
  rows: readonly Row[],
): void {
  for (const [text, ...expected] of rows) {
    it(text, () => {
      const { intro = '' } = wanted;
      const found = reportOf(intro ? `${intro} ${text}` : text).claims.filter(
        ({ kind, relation, start }) =>
          start >= intro.length &&
          ((wanted.kinds?.includes(kind) ?? false) || (wanted.relations?.includes(relation) ?? false)),
      );
      assert.deepEqual(
        found.map((claim) => [claim.quote, written(claim)]),
        expected,
      );
    });
  }
}
