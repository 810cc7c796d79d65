import assert from 'node:assert/strict';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { reportSchema } from '../../src/engine/report.ts';
import { Folder, type ReadSources } from '../../src/mcp/folder.ts';
import { mcpServer, reportAddress } from '../../src/mcp/server.ts';
import { questions } from '../../src/questions/questions.ts';
import { story } from '../questions/story.ts';

function sourcesOf(articles: Readonly<Record<string, string>>): Awaited<ReturnType<ReadSources>> {
  const sources = Object.entries(articles).map(([path, text]) => ({ path, text }));
  return { sources, configuration: { aliases: [], ignoredRelations: [] } };
}

/** Runs `use` with a client that is connected to a server for the articles that `articles` holds at each moment. */
async function connected(
  articles: Record<string, string>,
  use: (client: Client) => Promise<void>,
  read: ReadSources = async () => sourcesOf(articles),
): Promise<void> {
  const folder = new Folder(read);
  const server = mcpServer(() => folder.asked(), '1.2.3');
  const client = new Client({ name: 'specification', version: '1' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  try {
    await use(client);
  } finally {
    await client.close();
    await server.close();
    folder.dispose();
  }
}

async function call(client: Client, name: string, input: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: input });
  const [first] = content;
  assert.equal(first?.type, 'text');
  return { text: first.text, structured: structuredContent as Record<string, unknown[]> | undefined, isError };
}

describe('The MCP server', () => {
  it('offers every question as a read-only tool, each input described', () =>
    connected(story, async (client) => {
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name }) => name),
        questions.map(({ name }) => name),
      );
      for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
        assert.ok(description && outputSchema, name);
        assert.deepEqual([annotations?.readOnlyHint, annotations?.openWorldHint], [true, false]);
        for (const [input, schema] of Object.entries(inputSchema.properties ?? {})) {
          assert.ok((schema as { description?: string }).description, `${name}: ${input}`);
        }
      }
    }));

  it('answers a question as text and as structured content', () =>
    connected(story, async (client) => {
      const { text, structured, isError } = await call(client, 'list_contradictions', {});
      assert.ok(!isError);
      assert.deepEqual(JSON.parse(text), structured);
      assert.equal(structured?.contradictions?.length, 1);
    }));

  it('offers the whole report', () =>
    connected(story, async (client) => {
      const { resources } = await client.listResources();
      assert.deepEqual(
        resources.map(({ uri, mimeType }) => [uri, mimeType]),
        [[reportAddress, 'application/json']],
      );
      const { contents } = await client.readResource({ uri: reportAddress });
      const [content] = contents;
      assert.ok(content && 'text' in content);
      assert.equal(reportSchema.parse(JSON.parse(content.text)).sources.length, 3);
    }));

  it('answers about the articles as they are when the question comes', async () => {
    const articles: Record<string, string> = { ...story };
    await connected(articles, async (client) => {
      const contradictions = async () =>
        (await call(client, 'list_contradictions', {})).structured?.contradictions?.length;
      assert.equal(await contradictions(), 1);
      articles['evening.md'] = story['evening.md'].replace('$3.1 billion', '$2.4 billion');
      assert.equal(await contradictions(), 0);
      articles['night.txt'] = 'Velora has acquired Quintar for $5 billion, a statement said on 4 May 2024.\n';
      assert.equal(await contradictions(), 1);
      delete articles['night.txt'];
      assert.equal(await contradictions(), 0);
    });
  });

  it('reads only once what many questions at once are about', async () => {
    let reading = 0;
    let most = 0;
    const read: ReadSources = async () => {
      reading += 1;
      most = Math.max(most, reading);
      await Promise.resolve();
      reading -= 1;
      return sourcesOf(story);
    };
    await connected(
      story,
      async (client) => {
        const answers = await Promise.all(
          Array.from({ length: 8 }, () => call(client, 'claims_about', { subject: 'Quintar' })),
        );
        for (const { text } of answers) assert.equal(text, answers[0]!.text);
      },
      read,
    );
    assert.equal(most, 1);
  });

  it('tells the agent in a sentence why the folder can’t be read, and goes on when it can', async () => {
    let gone = true;
    await connected(
      story,
      async (client) => {
        const failed = await call(client, 'list_contradictions', {});
        assert.equal(failed.isError, true);
        assert.match(failed.text, /“story” does not exist\./);
        gone = false;
        assert.equal((await call(client, 'list_contradictions', {})).structured?.contradictions?.length, 1);
      },
      async () => {
        if (gone) throw new Error('“story” does not exist. Give the path of a folder.');
        return sourcesOf(story);
      },
    );
  });

  it('refuses a wrong input with the name of what is wrong', () =>
    connected(story, async (client) => {
      const { text, isError } = await call(client, 'claims_about', { subject: 7 });
      assert.equal(isError, true);
      assert.match(text, /subject/);
    }));

  it('says what it is and how its findings are to be read', () =>
    connected(story, async (client) => {
      assert.deepEqual(client.getServerVersion()?.version, '1.2.3');
      assert.match(client.getInstructions() ?? '', /A mark is no verdict/);
    }));
});
