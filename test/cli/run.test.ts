import assert from 'node:assert/strict';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { showsColour } from '../../src/cli/terminal.ts';
import { crosscheck } from './crosscheck.ts';

const names = ['check', 'compare', 'claims', 'export', 'schema', 'completion'];

describe('crosscheck', () => {
  for (const options of [['--help'], ['-h'], ['help'], ['help', 'help']]) {
    it(`lists its commands on ${options.join(' ')}`, async () => {
      const { code, out, error } = await crosscheck(options, '/');
      assert.equal(code, 0);
      assert.equal(error, '');
      for (const name of names) assert.match(out, new RegExp(`^  ${name} `, 'm'));
      assert.match(out, /Exit codes:[\s\S]*NO_COLOR/);
    });
  }

  for (const name of names) {
    it(`teaches ${name} with examples`, async () => {
      const { code, out } = await crosscheck([name, '--help'], '/');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Usage: crosscheck ${name} [^]*\nExamples?:\n  crosscheck ${name}`));
      assert.deepEqual(await crosscheck(['help', name], '/'), { code, out, error: '' });
    });
  }

  for (const name of [...names, 'extract', 'reduce', 'mcp']) {
    it(`folds the help of ${name} to 100 columns`, async () => {
      const { out } = await crosscheck([name, '--help'], '/', { columns: 200 });
      assert.deepEqual(
        out.split('\n').filter((line) => line.length > 100),
        [],
      );
    });
  }

  it('prints its version', async () => {
    assert.deepEqual(await crosscheck(['--version'], '/'), { code: 0, out: `${packageJson.version}\n`, error: '' });
  });

  it('shows how it is used, as a mistake, where no command is given', async () => {
    const { code, out, error } = await crosscheck([], '/');
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(error, /^Usage: crosscheck /);
  });

  const usage: readonly [args: readonly string[], sentence: string][] = [
    [['chekc', '.'], 'Unknown command “chekc”. Did you mean “check”? Run “crosscheck --help” to see how it is used.'],
    [['help', 'foo'], 'Unknown command “foo”. Run “crosscheck --help” to see how it is used.'],
    [
      ['help', 'chekc'],
      'Unknown command “chekc”. Did you mean “check”? Run “crosscheck --help” to see how it is used.',
    ],
    [['foo', '--help'], 'Unknown command “foo”. Run “crosscheck --help” to see how it is used.'],
    [
      ['schema', 'wrong'],
      '“wrong” is not known here. Allowed choices are report, settings, reviews. Run “crosscheck schema --help” to see how it is used.',
    ],
    [['check'], 'Missing required argument “path”. Run “crosscheck check --help” to see how it is used.'],
    [
      ['check', '.', '--fail-on', 'all'],
      '“--fail-on” can’t be “all”. Allowed choices are hard, soft, never. Run “crosscheck check --help” to see how it is used.',
    ],
    [
      ['check', '.', '--severity', 'mild'],
      '“--severity” can’t be “mild”. Choose from hard, soft, superseded; separate several by commas. Run “crosscheck check --help” to see how it is used.',
    ],
    [
      ['check', '.', '--format'],
      'Option “-f, --format <name>” argument missing. Run “crosscheck check --help” to see how it is used.',
    ],
    [
      ['check', '.', '--fromat', 'json'],
      'Unknown option “--fromat”. Did you mean “--format”? Run “crosscheck check --help” to see how it is used.',
    ],
    [['chekc\u001b[31m'], 'Unknown command “chekc�[31m”. Run “crosscheck --help” to see how it is used.'],
    [
      ['check', join('no', 'such', 'folder')],
      `“${join('no', 'such', 'folder')}” does not exist. Give the path of a folder or an article.`,
    ],
    [['check', ''], 'A path is empty. Name a file or a folder; “.” is this folder.'],
  ];
  for (const [args, sentence] of usage) {
    it(`exits with 2 and a sentence on “${['crosscheck', ...args].join(' ')}”`, async () => {
      assert.deepEqual(await crosscheck(args, '/'), { code: 2, out: '', error: `crosscheck: ${sentence}\n` });
    });
  }
});

describe('Colours of the command line', () => {
  const cases: readonly [isTTY: boolean, variables: NodeJS.ProcessEnv, shown: boolean][] = [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ];
  for (const [isTTY, variables, shown] of cases) {
    it(`${shown ? 'show' : 'do not show'} ${isTTY ? 'on a terminal' : 'in a file'} with ${JSON.stringify(variables)}`, () =>
      assert.equal(showsColour({ isTTY }, variables), shown));
  }
});
