import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { reportSchema } from '../../src/engine/report.ts';
import { crosscheck } from './crosscheck.ts';
import { withFolder } from './folder.ts';
import { agreeing, differing } from './stories.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('crosscheck check', () => {
  it('exits with 1 and lists the contradiction with both quotes where sources contradict', () =>
    withFolder(differing, async (folder) => {
      const { code, out, error } = await crosscheck(['check', folder], folder);
      assert.equal(code, 1);
      assert.equal(error, '');
      assert.match(out, /^2 sources · /);
      assert.match(out, /Contradictions[\s\S]*money: [\s\S]*evening\.md:6:\d+ {2}“[\s\S]*morning\.txt:3:\d+ {2}“/);
    }));

  it('exits with 0 and lists the agreement where they agree', () =>
    withFolder(agreeing, async (folder) => {
      const { code, out } = await crosscheck(['check', '.'], folder);
      assert.equal(code, 0);
      assert.match(out, /No contradictions/);
      assert.match(out, /✓ .*2\.4 billion.* · 2 sources/);
    }));

  for (const format of ['json', 'ndjson'] as const)
    it(`counts agreements alike in text and ${format}`, async () => {
      const text = await crosscheck(['check', 'seeds'], root);
      const { out } = await crosscheck(['check', 'seeds', '--format', format], root);
      const listed = text.out.match(/^ {2}✓ /gm)!.length;
      assert.match(text.out, new RegExp(`^.* · ${listed} agreements$`, 'm'));
      const told = format === 'json' ? JSON.parse(out).agreements.length : out.match(/^\{"type":"agreement"/gm)!.length;
      assert.equal(told, listed);
    });

  it('prints a report that its schema accepts, and whose quotes stand at their offsets', () =>
    withFolder(
      { 'story/a.txt': `\ufeff${differing['morning.txt']}`, 'story/b.md': differing['evening.md'] },
      (folder) =>
        crosscheck(['check', folder, '--format', 'json'], folder).then(({ code, out }) => {
          assert.equal(code, 1);
          const report = reportSchema.parse(JSON.parse(out));
          assert.deepEqual(
            report.sources.map(({ path }) => path),
            ['story/a.txt', 'story/b.md'],
          );
          const texts: Record<string, string> = {
            'story/a.txt': differing['morning.txt'],
            'story/b.md': differing['evening.md'],
          };
          assert.ok(report.claims.length > 0);
          for (const { source, start, end, quote } of report.claims) {
            assert.equal(texts[source]?.slice(start, end), quote);
          }
        }),
    ));

  it('names a source that can’t be read, reports on the others, and exits with 2', () =>
    withFolder({ ...agreeing, 'broken.txt': Uint8Array.of(0, 1, 2) }, async (folder) => {
      const { code, out, error } = await crosscheck(['check', folder, '--format', 'json'], folder);
      assert.equal(code, 2);
      assert.match(error, /“broken\.txt” was left out: it is binary/);
      assert.equal(reportSchema.parse(JSON.parse(out)).sources.length, 2);
    }));

  it('says which date it could not read, and reports on the source all the same', () =>
    withFolder(
      { ...agreeing, 'c.md': '---\ndate: 03/04/2024\n---\nThe old bridge in the harbour was closed.' },
      async (folder) => {
        const { code, out, error } = await crosscheck(['check', folder], folder);
        assert.equal(code, 0);
        assert.match(error, /^crosscheck: c\.md: The date “03\/04\/2024” may be 2024-04-03 or 2024-03-04\. /);
        assert.match(out, /c\.md .* · no date read$/m);
      },
    ));

  it('says so where no article is found', () =>
    withFolder({ 'program.ts': 'export {};' }, async (folder) => {
      const { code, out, error } = await crosscheck(['check', folder, '--format', 'json'], folder);
      assert.equal(code, 2);
      assert.deepEqual(JSON.parse(out).sources, []);
      assert.match(error, /No article \(\.txt, \.md, \.html\) was found in /);
    }));

  const thresholds: readonly [args: readonly string[], code: number][] = [
    [['--fail-on', 'soft'], 1],
    [['--fail-on', 'hard'], 1],
    [['--fail-on', 'never'], 0],
    [['--severity', 'soft,superseded'], 0],
    [['--severity', 'hard'], 1],
    [['--kind', 'date'], 0],
    [['--kind', 'date', '--kind', 'money'], 1],
  ];
  for (const [args, expected] of thresholds) {
    it(`exits with ${expected} on one hard contradiction about money with ${args.join(' ')}`, () =>
      withFolder(differing, async (folder) => {
        const { code } = await crosscheck(['check', '.', ...args], folder);
        assert.equal(code, expected);
      }));
  }

  it('says that others are left out, where none of what was asked for is found', () =>
    withFolder(differing, async (folder) => {
      const { out } = await crosscheck(['check', '.', '--kind', 'date'], folder);
      assert.match(out, /No contradictions of this sort \(1 other not asked for\)/);
    }));

  it('lists no contradiction of a kind that was not asked for, and all agreements', () =>
    withFolder(differing, async (folder) => {
      const { out } = await crosscheck(['check', '.', '--kind', 'date', '--format', 'json'], folder);
      const report = reportSchema.parse(JSON.parse(out));
      assert.deepEqual(report.contradictions, []);
      assert.ok(report.agreements.length > 0);
    }));

  it('checks the article on standard input against a folder', () =>
    withFolder({ 'morning.txt': differing['morning.txt'] }, async (folder) => {
      const { code, out } = await crosscheck(['check', '.', '-', '--stdin-filename', 'draft.md'], folder, {
        input: differing['evening.md'],
      });
      assert.equal(code, 1);
      assert.match(out, /draft\.md:6:\d+ {2}“/);
    }));

  it('lets standard input overrule the file of its name', () =>
    withFolder(differing, async (folder) => {
      const { code } = await crosscheck(['check', '.', '-', '--stdin-filename', 'evening.md'], folder, {
        input: agreeing['evening.md'],
      });
      assert.equal(code, 0);
    }));

  it('takes the settings of a named file instead of those of the folder', () =>
    withFolder(
      { ...differing, 'crosscheck.json': '{"exclude": ["morning.txt"]}', 'other.json': '{"exclude": ["evening.md"]}' },
      async (folder) => {
        const paths = async (...args: string[]) => {
          const { out } = await crosscheck(['check', '.', '--format', 'json', ...args], folder);
          return reportSchema.parse(JSON.parse(out)).sources.map(({ path }) => path);
        };
        assert.deepEqual(await paths(), ['evening.md']);
        assert.deepEqual(await paths('--config', 'other.json'), ['morning.txt']);
        const { code, error } = await crosscheck(['check', '.', '--config', 'none.json'], folder);
        assert.equal(code, 2);
        assert.match(error, /none\.json” does not exist\. Give --config the path of a file of settings\./);
      },
    ));

  it('shows progress on a terminal, and leaves nothing of it', () =>
    withFolder(agreeing, async (folder) => {
      const { error } = await crosscheck(['check', '.'], folder, { progress: true, columns: 30 });
      assert.equal(error, '\r\u001b[KReading 1 of 2 · evening.md\r\u001b[KReading 2 of 2 · morning.txt\r\u001b[K');
    }));
});
