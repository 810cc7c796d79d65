import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { escapeInline } from '../../src/formats/escapeInline.ts';
import { writeMarkdown } from '../../src/formats/markdown.ts';
import { exported, hostileStory, reviewed, story } from './story.ts';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) as Node;

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

describe('The Markdown report', () => {
  it('has both quotes of a contradiction with links to their lines, who states what, and the sources', async () => {
    const text = writeMarkdown(await exported(story));
    assert.match(
      text,
      /^<!-- Written by Crosscheck 1\.2\.3 -->\n\n# What the sources say\n\n3 sources · \d+ claims · 1 contradiction \(1 hard\) · /,
    );
    assert.match(text, /### ≠ Quintar · price\n\n.* \*\(hard, money\)\*\n/);
    assert.ok(text.includes('  > — Quintar goes to Velora, Evening, 2024-05-04, [evening.md:7](<evening.md#L7>)'));
    assert.ok(text.includes('(<press/morning%201.txt#L3>)'));
    assert.match(text, /\| Quintar · price \| ≠ \| ≠ \| ≠ \| /);
    assert.match(
      text,
      /## Sources[\s\S]*\| \[evening\.md\]\(<evening\.md>\) \| Quintar goes to Velora \| Evening \| 2024-05-04 \| English \| \d+ \|\n/,
    );
  });

  it('lists what readers have decided', async () => {
    const text = writeMarkdown(reviewed(await exported(story), 'Rounded *differently*.'));
    assert.ok(
      text.includes('## Reviewed\n\n- Quintar · price: **accepted** – Rounded \\*differently\\*. (Kim, 2024-05-06)\n'),
    );
  });

  it('lets nothing from an article become mark-up', async () => {
    const nodes = all(parse(writeMarkdown(await exported(hostileStory))));
    const types = new Set(nodes.map(({ type }) => type));
    assert.deepEqual(
      nodes.filter(({ type }) => type === 'html').map(({ value }) => value),
      ['<!-- Written by Crosscheck 1.2.3 -->'],
    );
    for (const type of ['image', 'code', 'inlineCode', 'definition']) assert.ok(!types.has(type), type);
    for (const { url } of nodes.filter(({ type }) => type === 'link')) assert.doesNotMatch(url!, /^[a-z]+:/i);
    const tables = nodes.filter(({ type }) => type === 'table');
    for (const { children } of tables) assert.equal(new Set(children!.map((row) => row.children!.length)).size, 1);
  });

  it('shows any text as it is', () => {
    const words = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('*', '_', '`', '#', '1.', '- ', '[a](b)', '<b>', '&amp;', '|', '~~', '\\', 'www.', '://'),
      ),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts
          .join('')
          .replace(/[\p{Cc}\p{Cf}\p{Z}\p{Cs}]+/gu, ' ')
          .trim();
        const [paragraph, ...others] = parse(escapeInline(text)).children ?? [];
        assert.deepEqual(others, []);
        assert.equal(paragraph ? textOf(paragraph) : '', text);
      }),
    );
  });
});
