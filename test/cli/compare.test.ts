import assert from 'node:assert/strict';
import { crosscheck } from './crosscheck.ts';
import { withFolder } from './folder.ts';

const opened = 'The new bridge opened on Monday after three years of work.';
const closed = 'The new bridge closed on Monday after three years of work.';

describe('crosscheck compare', () => {
  it('compares two texts', async () => {
    const { code, out } = await crosscheck(['compare', opened, closed], '/');
    assert.equal(code, 1);
    assert.equal(out, 'conflict: “opened” and “closed” exclude each other\n');
  });

  it('compares two files, without their mark-up', async () => {
    await withFolder({ 'a.txt': opened, 'b.html': `<html><body><p>${opened}</p></body></html>` }, async (folder) => {
      const { code, out } = await crosscheck(['compare', 'a.txt', 'b.html', '--format', 'json'], folder);
      assert.equal(code, 0);
      assert.equal(JSON.parse(out).outcome, 'agrees');
    });
  });

  it('compares the pairs of a file, one answer a line in their order', async () => {
    const pairs = [
      { id: 1, textA: opened, textB: closed },
      { id: 'two', textA: opened, textB: opened },
      { id: 3, textA: opened, textB: 'Wheat prices rose.' },
    ];
    const file = `${pairs.map((pair) => JSON.stringify(pair)).join('\r\n')}\n\n`;
    await withFolder({ 'pairs.jsonl': file }, async (folder) => {
      const { code, out } = await crosscheck(['compare', '--pairs', 'pairs.jsonl'], folder);
      const answers = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.equal(code, 1);
      assert.deepEqual(
        answers.map(({ id, outcome }) => [id, outcome]),
        [
          [1, 'conflict'],
          ['two', 'agrees'],
          [3, 'not_comparable'],
        ],
      );
      assert.ok(answers.every(({ explanation }) => explanation.length > 0));
    });
  });

  it('reads a text, and a file of pairs, from standard input', async () => {
    const one = await crosscheck(['compare', '-', closed], '/', { input: opened });
    assert.match(one.out, /^conflict: /);
    const many = await crosscheck(['compare', '--pairs', '-'], '/', {
      input: JSON.stringify({ id: 7, textA: opened, textB: opened }),
    });
    assert.equal(JSON.parse(many.out).id, 7);
  });

  it('ends with 0 on a conflict where it is told never to fail', async () => {
    const { code } = await crosscheck(['compare', opened, closed, '--fail-on', 'never'], '/');
    assert.equal(code, 0);
  });

  for (const [what, args, files, sentence] of [
    ['one text alone', ['compare', opened], {}, /needs two files or texts/],
    ['two empty texts', ['compare', '', ''], {}, /The first text holds no words\. Give a sentence, or the path/],
    ['an empty text', ['compare', opened, ' '], {}, /The second text holds no words/],
    ['an empty file', ['compare', 'a.txt', opened], { 'a.txt': '\n…\n' }, /The first text, “a\.txt”, holds no words/],
    ['a file that is not there', ['compare', 'a.txt', opened], {}, /“a\.txt” does not exist/],
    ['pairs that are not there', ['compare', '--pairs', 'a.jsonl'], {}, /“a\.jsonl” does not exist/],
    [
      'a line that is no JSON',
      ['compare', '--pairs', 'a.jsonl'],
      { 'a.jsonl': '{"id":1,\n' },
      /line 1: this is no JSON/,
    ],
    [
      'a pair without a second text',
      ['compare', '--pairs', 'a.jsonl'],
      { 'a.jsonl': '\n{"id":1,"textA":"x"}\n' },
      /line 2: textB is missing/,
    ],
  ] as const) {
    it(`says what to do about ${what}`, async () => {
      await withFolder(files, async (folder) => {
        const { code, out, error } = await crosscheck([...args], folder);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(error, sentence);
      });
    });
  }
});
