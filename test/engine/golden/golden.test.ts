import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';
import { annotate, proseOf } from './annotate.ts';

const folder = new URL('./', import.meta.url);
const update = process.env.UPDATE_GOLDEN !== undefined;

/**
 * Articles of our own with the claims found in them, to be read by a reviewer as prose. `UPDATE_GOLDEN=1` writes them anew;
 * the difference then shows what a change of the engine found or lost.
 */
describe('claims in annotated articles', () => {
  for (const file of readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.txt'))) {
    it(file, () => {
      const url = new URL(file, folder);
      const annotated = readFileSync(url, 'utf8');
      const found = annotate(file, proseOf(annotated));
      if (update) writeFileSync(url, found);
      else assert.equal(found, annotated);
    });

    it(`${file}, with letters and their marks written apart`, () => {
      const prose = proseOf(readFileSync(new URL(file, folder), 'utf8'));
      const apart = prose.normalize('NFD');
      assert.equal(annotate(file, apart), annotate(file, prose));
      const article = readArticle({ path: file, text: apart });
      for (const { start, end } of extractClaims(article).claims) {
        const quote = apart.slice(article.offsets.start(start), article.offsets.end(end));
        assert.equal(quote.normalize('NFC'), article.body.slice(start, end).normalize('NFC'));
      }
    });
  }
});
