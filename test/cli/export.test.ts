import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crosscheck } from './crosscheck.ts';
import { withFolder } from './folder.ts';
import { differing } from './stories.ts';

describe('crosscheck export', () => {
  it('writes the format that the ending of the file says, and ends with 0 whatever was found', () =>
    withFolder(differing, async (folder) => {
      const result = await crosscheck(['export', '.', '--output', 'report.md'], folder);
      assert.deepEqual(result, { code: 0, out: '', error: '' });
      assert.match(readFileSync(join(folder, 'report.md'), 'utf8'), /^<!-- Written by .*\n\n# What the sources say\n/);
    }));

  it('names sources from the folder of the file, those of SARIF from the current folder', () =>
    withFolder({ 'story/a.txt': differing['morning.txt'], 'story/b.md': differing['evening.md'] }, async (folder) => {
      await crosscheck(['export', 'story', '-o', 'story/report.md'], folder);
      assert.ok(readFileSync(join(folder, 'story/report.md'), 'utf8').includes('(<b.md#L6>)'));
      await crosscheck(['export', 'story', '-o', 'story/report.sarif'], folder);
      assert.ok(readFileSync(join(folder, 'story/report.sarif'), 'utf8').includes('"uri": "story/b.md"'));
    }));

  it('gives sources elsewhere their whole address', () =>
    withFolder({ 'story/a.txt': differing['morning.txt'], 'out/keep.txt': '' }, async (folder) => {
      const { out } = await crosscheck(['export', '../story', '--format', 'schema-org'], join(folder, 'out'));
      assert.equal(JSON.parse(out)['@graph'][0]['@id'], pathToFileURL(join(folder, 'story/a.txt')).href);
    }));

  for (const format of ['json', 'ndjson', 'sarif', 'markdown', 'html', 'web-annotation', 'schema-org']) {
    it(`prints ${format}, as check does`, () =>
      withFolder(differing, async (folder) => {
        const { code, out } = await crosscheck(['export', '.', '--format', format], folder);
        assert.equal(code, 0);
        assert.deepEqual(await crosscheck(['check', '.', '--format', format], folder), { code: 1, out, error: '' });
      }));
  }

  it('writes reports that are no articles of the folder they stand in', () =>
    withFolder(differing, async (folder) => {
      const before = await crosscheck(['check', '.'], folder);
      for (const name of ['report.md', 'report.html']) await crosscheck(['export', '.', '-o', name], folder);
      assert.deepEqual(await crosscheck(['check', '.'], folder), before);
    }));

  const mistakes: readonly [args: readonly string[], sentence: RegExp][] = [
    [['export', '.'], /Give --format or --output, as in /],
    [
      ['export', '.', '-o', 'report.pdf'],
      /“report\.pdf” does not end as any format does\. Give --format: markdown, html, /,
    ],
    [
      ['export', '.', '-o', 'no/such/report.md'],
      /“no\/such\/report\.md” could not be written: there is no folder “no\/such”\. Make it first/,
    ],
    [['export', '.', '-o', '.', '--format', 'json'], /“\.” could not be written: it is a folder\. Name a file in it\./],
    [['export', '.', '-o', 'morning.txt/report.md'], /there is no folder “morning\.txt”/],
  ];
  for (const [args, sentence] of mistakes) {
    it(`exits with 2 and a sentence on “${args.join(' ')}”`, () =>
      withFolder(differing, async (folder) => {
        const { code, out, error } = await crosscheck(args, folder);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(error, sentence);
      }));
  }
});
