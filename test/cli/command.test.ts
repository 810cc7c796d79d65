import assert from 'node:assert/strict';
import { join } from 'node:path';
import { run } from '../../src/cli/command.ts';
import { reportSchema } from '../../src/engine/report.ts';
import { withFolder } from './folder.ts';

async function crosscheck(args: readonly string[], directory: string) {
  let out = '';
  let error = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    colour: false,
    directory,
  });
  return { code, out, error };
}

/** Two outlets on one takeover; the price differs. */
const differing = {
  'morning.txt':
    'Velora buys Quintar\n\n' +
    'Velora said on 3 May 2024 that it had acquired Quintar, a maker of pumps, for $2.4 billion.\n' +
    'The purchase was completed on 2 May 2024, the company said in a statement.\n',
  'evening.md':
    '---\ntitle: Quintar goes to Velora\ndate: 2024-05-03\n---\n\n' +
    'Velora has acquired Quintar for $3.1 billion. The purchase was completed on 2 May 2024.\n',
};

/** The same, agreed on. */
const agreeing = {
  'morning.txt': differing['morning.txt'],
  'evening.md': differing['evening.md'].replace('$3.1 billion', '$2.4 billion'),
};

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

  it('says so where no article is found', () =>
    withFolder({ 'program.ts': 'export {};' }, async (folder) => {
      const { code, out, error } = await crosscheck(['check', folder, '--format', 'json'], folder);
      assert.equal(code, 0);
      assert.deepEqual(JSON.parse(out).sources, []);
      assert.match(error, /No article \(\.txt, \.md, \.html\) was found in /);
    }));
});

describe('crosscheck', () => {
  for (const option of ['--help', '-h', 'help']) {
    it(`shows how it is used on ${option}`, async () => {
      const { code, out } = await crosscheck([option], '/');
      assert.equal(code, 0);
      for (const word of ['crosscheck check FOLDER', '--format', '--claims', 'Exit code', 'NO_COLOR']) {
        assert.ok(out.includes(word), word);
      }
    });
  }

  it('prints its version', async () => {
    const { code, out } = await crosscheck(['--version'], '/');
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  const usage: readonly [args: readonly string[], sentence: RegExp][] = [
    [[], /No command was given\. Run “crosscheck --help”/],
    [['chekc', '.'], /There is no command “chekc”; the command that checks a folder is “check”\./],
    [['check'], /“check” needs the folder that holds the articles/],
    [['check', '.', '--format', 'xml'], /There is no format “xml”; choose --format text or --format json\./],
    [['check', '.', '--format'], /'--format <value>' argument missing\. Run “crosscheck --help”/],
    [['check', '.', '--fromat', 'json'], /Unknown option '--fromat'\. Run “crosscheck --help”/],
    [['check', join('no', 'such', 'folder')], /“no.such.folder” does not exist\. Give the path of a folder/],
  ];
  for (const [args, sentence] of usage) {
    it(`exits with 2 and a sentence on “${['crosscheck', ...args].join(' ')}”`, async () => {
      const { code, out, error } = await crosscheck(args, '/');
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, sentence);
    });
  }
});
