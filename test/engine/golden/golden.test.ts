import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  }
});
