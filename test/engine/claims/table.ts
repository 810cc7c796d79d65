import assert from 'node:assert/strict';
import { Corpus } from '../../../src/engine/corpus.ts';
import type { Claim, Report } from '../../../src/engine/report.ts';

/** A claim in the tables: the words that state it, then its statement, and who says so where it is not the article. */
export type Expected = readonly [quote: string, statement: string];
export type Row = readonly [text: string, ...claims: readonly Expected[]];

/** The report of one article without a title or a date. */
export function reportOf(text: string, published?: string): Report {
  const corpus = new Corpus();
  corpus.put({ path: 'article.txt', text, ...(published ? { published } : {}) });
  return corpus.report();
}

/** The claim's statement, with “ — speaker” behind it where somebody is given as its source. */
export function written({ statement, attribution }: Claim): string {
  return attribution ? `${statement} — ${attribution.speaker}` : statement;
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
