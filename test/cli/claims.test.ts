import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { claimSchema } from '../../src/engine/report.ts';
import { crosscheck } from './crosscheck.ts';
import { withFolder } from './folder.ts';
import { agreeing, differing } from './stories.ts';

const statedSchema = z.array(z.extend(claimSchema, { state: z.enum(['disputed', 'corroborated', 'single']) }));

describe('crosscheck claims', () => {
  it('lists each fact once, by subject, with every place that states it', () =>
    withFolder(agreeing, async (folder) => {
      const { code, out, error } = await crosscheck(['claims', '.'], folder);
      assert.equal(code, 0);
      assert.equal(error, '');
      assert.match(out, /^\d+ claims\n\n/);
      assert.match(
        out,
        /^Quintar\n(?: .*\n)* {2}✓ .*2\.4 billion.* · 2 sources.*\n {6}evening\.md:6:\d+ +“.*\n {6}morning\.txt:3:\d+ +“/m,
      );
    }));

  it('marks what sources differ on', () =>
    withFolder(differing, async (folder) => {
      const { code, out } = await crosscheck(['claims', '.', '--state', 'disputed'], folder);
      assert.equal(code, 0);
      assert.match(out, / {2}≠ .*2\.4 billion/);
      assert.match(out, / {2}≠ .*3\.1 billion/);
      assert.doesNotMatch(out, / {2}[✓·] /);
    }));

  it('prints them as JSON with their states', () =>
    withFolder(differing, async (folder) => {
      const { out } = await crosscheck(['claims', '.', '--format', 'json'], folder);
      const claims = statedSchema.parse(JSON.parse(out));
      assert.ok(claims.some(({ state }) => state === 'disputed'));
      assert.ok(claims.some(({ state }) => state === 'corroborated'));
    }));

  it('prints one a line, about a subject whatever its capitals', () =>
    withFolder(differing, async (folder) => {
      const { out } = await crosscheck(['claims', '.', '--format', 'ndjson', '--subject', 'qUINTAR'], folder);
      const claims = statedSchema.parse(
        out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      );
      assert.ok(claims.length > 1);
      for (const { subject } of claims) assert.match(subject, /Quintar/);
    }));

  it('prints those of one kind alone', () =>
    withFolder(differing, async (folder) => {
      const { out } = await crosscheck(['claims', '.', '--format', 'json', '--kind', 'acquire'], folder);
      const claims = statedSchema.parse(JSON.parse(out));
      assert.deepEqual([...new Set(claims.map(({ kind }) => kind))], ['acquire']);
    }));

  for (const [given, sentence] of [
    ['acquyre', /“--kind” can’t be “acquyre”\. Is “acquire” meant\? Choose from .*\bacquire\b.*\bpost\b.*\./],
    ['?', /“--kind” can’t be “\?”\. Choose from .*\bcount\b.*\bopen\b.*\./],
  ] as const) {
    it(`answers the kind “${given}” with those that there are`, () =>
      withFolder(differing, async (folder) => {
        const { code, out, error } = await crosscheck(['claims', '.', '--kind', given], folder);
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, sentence);
      }));
  }
});
