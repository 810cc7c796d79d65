import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claimKinds } from '../../../src/engine/claims/kinds.ts';
import { Corpus } from '../../../src/engine/corpus.ts';

const seeds = resolve(import.meta.dirname, '../../../seeds');

describe('The kinds of claims', () => {
  it('name every kind that a report holds, each once', () => {
    const corpus = new Corpus();
    for (const path of readdirSync(seeds)) corpus.put({ path, text: readFileSync(join(seeds, path), 'utf8') });
    const found = new Set(corpus.report().claims.map(({ kind }) => kind));
    assert.ok(found.size > 10);
    assert.deepEqual(
      [...found].filter((kind) => !claimKinds.includes(kind)),
      [],
    );
    assert.equal(new Set(claimKinds).size, claimKinds.length);
  });
});
