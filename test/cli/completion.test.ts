import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { formatNames } from '../../src/formats/formats.ts';
import { crosscheck } from './crosscheck.ts';

const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

async function script(shell: string): Promise<string> {
  const { code, out } = await crosscheck(['completion', shell], '/');
  assert.equal(code, 0);
  return out;
}

/** What bash offers for the last of some words. */
async function offered(words: readonly string[]): Promise<string[]> {
  const lines = [
    await script('bash'),
    'COMP_WORDS=("$@")',
    'COMP_CWORD=$(( $# - 1 ))',
    '_crosscheck',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are those of bash.
    'for word in ${COMPREPLY[*]-}; do echo "$word"; done',
  ];
  const { status, stdout, stderr } = spawnSync('bash', ['-c', lines.join('\n'), 'bash', ...words], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout.split('\n').filter(Boolean);
}

describe('crosscheck completion', () => {
  const cases: readonly [words: readonly string[], offers: readonly string[]][] = [
    [['c'], ['check', 'compare', 'claims', 'completion']],
    [
      ['help', 'ex'],
      ['export', 'extract'],
    ],
    [
      ['check', '--format', ''],
      ['text', ...formatNames],
    ],
    [['check', '-f', 'ht'], ['html']],
    [['check', 'story/', '--fail-on', 'h'], ['hard']],
    [['check', '--kind', 'mo'], ['money']],
    [
      ['claims', '--st'],
      ['--state', '--stdin-filename'],
    ],
    [['export', '--output', 'x'], []],
    [['check', 'st'], []],
    [['completion', 'z'], ['zsh']],
  ];
  for (const [words, offers] of cases) {
    it(`offers ${offers.join(', ') || 'files'} for “crosscheck ${words.join(' ')}”`, async function () {
      if (!has('bash')) return this.skip();
      assert.deepEqual(await offered(['crosscheck', ...words]), offers);
    });
  }

  const checks = { zsh: ['-f', '-n', '-c'], fish: ['--no-config', '--no-execute', '-c'] } as const;
  for (const [shell, args] of Object.entries(checks)) {
    it(`is a script that ${shell} can read, and names every command, option and value`, async function () {
      const text = await script(shell);
      for (const name of ['check', 'claims', 'fail-on', 'never', 'web-annotation', 'membership_list']) {
        assert.ok(text.includes(name), name);
      }
      if (!has(shell)) return this.skip();
      const { status, stderr } = spawnSync(shell, [...args, text], { encoding: 'utf8' });
      assert.equal(stderr, '');
      assert.equal(status, 0);
    });
  }
});
