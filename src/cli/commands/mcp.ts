import { Command } from '@commander-js/extra-typings';
import packageJson from '../../../package.json' with { type: 'json' };
import { pathsArgument } from '../options.ts';
import { readSources } from '../sources.ts';
import type { Invocation } from '../terminal.ts';
import { printable } from '../wording.ts';

const examples = `
Examples:
  crosscheck mcp story/
  {"servers": {"crosscheck": {"command": "crosscheck", "args": ["mcp", "/path/to/story"]}}}

The second line is what an agent's configuration looks like; the name of the outer field differs
from agent to agent. The articles are read again before every answer. Nothing is written, and
nothing leaves this machine but the answers.

Tools:
  list_contradictions, claims_about, who_states, compare_passages
Resource:
  crosscheck://report, the whole report as JSON`;

export const mcp = (invocation: Invocation) =>
  new Command('mcp')
    .summary('answer agents about the articles, over the Model Context Protocol')
    .description('Serves the Model Context Protocol on standard input and output until the agent closes it.')
    .addArgument(pathsArgument())
    .addHelpText('after', examples)
    .action(async (paths) => {
      const say = (sentence: string): void => invocation.error(`crosscheck: ${printable(sentence)}\n`);
      const said = new Set<string>();
      const read = async () => {
        const { sources, configuration, unreadable } = await readSources(paths, invocation.directory);
        for (const sentence of unreadable.filter((each) => !said.has(each))) say(sentence);
        for (const sentence of unreadable) said.add(sentence);
        return { sources, configuration };
      };
      // A path that does not exist is said before an agent waits for answers about it.
      await read();
      const { serveFolder } = await import('../../mcp/serve.ts');
      serveFolder(read, packageJson.version, ({ message }) => say(message));
    });
