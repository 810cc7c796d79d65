import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/cli/check.ts';
import { blocksOf, root } from './documents.ts';

describe('The tutorial', () => {
  it('says what the dates of the sample articles change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-tutorial-'));
    try {
      cpSync(join(root, 'seeds'), folder, { recursive: true });
      const of = async () => (await check(['.'], folder)).report.contradictions;
      const before = await of();
      const [dates] = blocksOf('media/docs/tutorial.md', 'json');
      writeFileSync(join(folder, 'crosscheck.json'), dates!.text);
      const after = await of();
      const severity = (all: typeof before) => all.find(({ relation }) => relation === 'post')!.severity;
      assert.deepEqual([severity(before), severity(after)], ['hard', 'soft']);
      const isNew = after.filter(({ relation, subject }) =>
        before.every((each) => each.relation !== relation || each.subject !== subject),
      );
      assert.deepEqual(
        isNew.map(({ subject, sides }) => [subject, ...sides.map(({ value }) => value)]),
        [['One Medical', '2023', 'last year']],
      );
      assert.equal(after.length, before.length + 1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
