import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import * as vscode from 'vscode';
import { toolName } from '../../../src/editor/agents/toolName.ts';
import { questions } from '../../../src/questions/questions.ts';
import { crosscheck, edit, findings, inFolder, revert } from './window.ts';

async function invoke(name: string, input: object): Promise<string> {
  await crosscheck();
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('The language-model tools', () => {
  it('are all there, each with a title and what it takes', async () => {
    await crosscheck();
    const own = vscode.lm.tools.filter(({ name }) => name.startsWith('crosscheck_'));
    assert.deepEqual(own.map(({ name }) => name).sort(), questions.map(toolName).sort());
    for (const { description, inputSchema } of own) assert.ok(description && inputSchema);
  });

  it('list the contradictions that the views show', async () => {
    const { report } = (await findings()).findings;
    const severity = ['hard', 'soft', 'superseded'];
    const { contradictions } = JSON.parse(await invoke('crosscheck_list_contradictions', { severity, limit: 100 }));
    assert.deepEqual(
      contradictions.map(({ id }: { id: string }) => id).sort(),
      report.contradictions.map(({ id }) => id).sort(),
    );
  });

  it('say who states something', async () => {
    const answer = JSON.parse(
      await invoke('crosscheck_who_states', { statement: 'Amazon acquired One Medical for $3.9 billion.' }),
    );
    const price = answer.claims.find(({ statement }: { statement: string }) => statement.includes('price'));
    assert.ok(price.states.length >= 4);
    const { report } = (await findings()).findings;
    assert.ok(
      report.sources.every(({ path }) => !path.includes('statement')),
      'the statement stayed among the sources',
    );
  });

  it('know what is typed and not yet saved', async () => {
    const { report } = (await findings()).findings;
    const document = await vscode.workspace.openTextDocument(inFolder(report.sources[0]!.path));
    try {
      await edit(document, (change) =>
        change.insert(
          document.uri,
          document.positionAt(document.getText().length),
          '\n\nQuintar acquired Velora for $4,512 million in May 2024.\n',
        ),
      );
      assert.match(await invoke('crosscheck_claims_about', { subject: 'Quintar' }), /4,512 million/);
    } finally {
      await revert(document);
    }
  });

  it('refuse a wrong input with a sentence', async () => {
    await assert.rejects(invoke('crosscheck_compare_passages', { first: 'One.' }), /second/);
  });
});

describe('The MCP server offered to agents in VS Code', () => {
  it('is one for the folders that hold articles, and answers', async () => {
    const { mcpServers } = await crosscheck();
    await findings();
    const servers = mcpServers!.provideMcpServerDefinitions();
    assert.equal(servers.length, 1);
    const [{ command, args, env }] = servers as [vscode.McpStdioServerDefinition];
    const client = new Client({ name: 'specification', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command,
        args,
        env: { ...(process.env as Record<string, string>), ...(env as Record<string, string>) },
      }),
    );
    try {
      const { structuredContent } = await client.callTool({ name: 'list_contradictions', arguments: {} });
      assert.ok((structuredContent as { contradictions: unknown[] }).contradictions.length > 0);
    } finally {
      await client.close();
    }
  });
});
