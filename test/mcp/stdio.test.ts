import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import packageJson from '../../package.json' with { type: 'json' };
import { withFolder } from '../cli/folder.ts';
import { story } from '../questions/story.ts';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'dist/cli.js');

/** Runs `use` with a client that has started the bundled command line on a folder. */
async function withServer(folder: string, use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ name: 'specification', version: '1' });
  const transport = new StdioClientTransport({ command: process.execPath, args: [program, 'mcp', folder] });
  await client.connect(transport);
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

describe('crosscheck mcp', () => {
  it('answers a client over standard input and output, about the files as they are', () =>
    withFolder(story, (folder) =>
      withServer(folder, async (client) => {
        assert.equal(client.getServerVersion()?.version, packageJson.version);
        const contradictions = async () => {
          const { structuredContent } = await client.callTool({ name: 'list_contradictions', arguments: {} });
          return (structuredContent as { contradictions: unknown[] }).contradictions.length;
        };
        assert.equal(await contradictions(), 1);
        writeFileSync(join(folder, 'evening.md'), story['evening.md'].replace('$3.1 billion', '$2.4 billion'));
        assert.equal(await contradictions(), 0);
        rmSync(join(folder, 'evening.md'));
        const { structuredContent } = await client.callTool({
          name: 'who_states',
          arguments: { statement: 'Velora has acquired Quintar for $2.4 billion.' },
        });
        const { claims } = structuredContent as { claims: { silent: string[] }[] };
        assert.ok(claims.length > 0);
        for (const { silent } of claims) assert.ok(!silent.includes('evening.md'));
      }),
    ));

  it('follows the settings of the folder, and their changes', () =>
    withFolder(story, (folder) =>
      withServer(folder, async (client) => {
        const settings = (value: unknown) => writeFileSync(join(folder, 'crosscheck.json'), JSON.stringify(value));
        const listed = async () => (await client.callTool({ name: 'list_contradictions', arguments: {} })).content;
        const before = await listed();
        settings({ ignoredRelations: ['price'] });
        const without = await listed();
        assert.notDeepEqual(without, before);
        assert.deepEqual(without, [{ type: 'text', text: '{"contradictions":[],"more":0}' }]);
        settings({});
        assert.deepEqual(await listed(), before);
      }),
    ));

  it('ends with 2 and a sentence where the folder does not exist', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'mcp', 'no-such-folder'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^crosscheck: “no-such-folder” does not exist\./);
  });

  it('ends when the agent closes its end', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, 'mcp', 'seeds'], { cwd: root, input: '' });
    assert.equal(status, 0);
    assert.equal(stdout.length, 0);
  });
});
