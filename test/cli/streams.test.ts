import assert from 'node:assert/strict';
import { joinedAgreements } from '../../src/agreement/joinedAgreements.ts';
import { type Agreement, reportSchema } from '../../src/engine/report.ts';
import { crosscheck } from './crosscheck.ts';
import { withFolder } from './folder.ts';

const files = {
  'a.txt': 'Harlow Foods bought Quill Mills for $40 million on 3 May 2019, said Ada Okafor of Harlow Foods.\n',
  'b.txt': 'Ada Okafor of Harlow Foods said it bought Quill Mills for $45 million on 3 May 2019.\n',
  'c.txt': 'Harlow Foods bought Quill Mills for $40 million, Ada Okafor said.\n',
};
const articles = Object.entries(files).map(([path, text]) => JSON.stringify({ path, text }));

const sorted = (lines: string): string => `${lines.trimEnd().split('\n').sort().join('\n')}\n`;

describe('crosscheck extract and crosscheck reduce', () => {
  const run = async (args: readonly string[], folder: string, input = ''): Promise<string> => {
    const { code, out, error } = await crosscheck(args, folder, { input });
    assert.equal(error, '');
    assert.equal(code, 0);
    return out;
  };
  const reduced = async (claims: string, folder: string): Promise<unknown[]> => {
    const slots = await run(['reduce'], folder, sorted(claims));
    const found = await run(['reduce', '--stories'], folder, sorted(slots));
    return found
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  const findings = (found: unknown[], part: string): unknown[] =>
    found
      .flatMap((line) => (line as Record<string, unknown>)[part] ?? [])
      .sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));

  it('find what check finds, in a folder and in parts of one', async () => {
    await withFolder(files, async (folder) => {
      const { out } = await crosscheck(['check', '.', '--format', 'json'], folder);
      const report = reportSchema.parse(JSON.parse(out));
      const whole = await reduced(await run(['extract', '.'], folder), folder);
      const parts = [articles.slice(0, 1), articles.slice(1)].map((part) => part.join('\n'));
      const names = await Promise.all(parts.map((part) => run(['extract', '--names'], folder, part)));
      await withFolder({ 'names.jsonl': names.join('') }, async (known) => {
        const claims = await Promise.all(parts.map((part) => run(['extract', '--with', 'names.jsonl'], known, part)));
        const inParts = await reduced(claims.toReversed().join(''), folder);
        assert.ok(report.contradictions!.length > 0);
        for (const [part, one] of [
          ['agreements', 'agreement'],
          ['contradictions', 'contradiction'],
          ['comparisons', 'comparison'],
        ] as const) {
          const expected = findings(
            report[part]!.map((finding) => ({ [one]: finding })),
            one,
          );
          for (const found of [whole, inParts]) {
            // What check joins, each line tells by itself.
            const own = findings(found, one);
            const told = one === 'agreement' ? joinedAgreements({ ...report, agreements: own as Agreement[] }) : own;
            assert.deepEqual(told, expected);
          }
        }
      });
    });
  });

  for (const [args, input, sentence] of [
    [['extract', '--names'], 'no JSON', /standard input, line 1: this is no JSON/],
    [['extract', '--names'], '\n{"path":"a.txt"}', /standard input, line 2: an article is/],
    [['extract', '--with', 'none.jsonl'], '', /“none.jsonl” does not exist\. Give the path of a file\./],
    [['reduce'], '{"key":"slot x"}', /standard input, line 1: this is no line of this version’s/],
  ] as const)
    it(`say what is wrong: ${args.join(' ')} < ${JSON.stringify(input)}`, async () => {
      await withFolder({}, async (folder) => {
        const { code, error } = await crosscheck(args, folder, { input });
        assert.equal(code, 2);
        assert.match(error, sentence);
      });
    });

  it('say which article nothing is known of', async () => {
    await withFolder({}, async (folder) => {
      const names = await run(['extract', '--names'], folder, articles[0]);
      await withFolder({ 'names.jsonl': names }, async (known) => {
        const { code, error } = await crosscheck(['extract', '--with', 'names.jsonl'], known, { input: articles[1]! });
        assert.equal(code, 2);
        assert.match(error, /“b.txt” is not among the articles of names.jsonl/);
      });
    });
  });
});
