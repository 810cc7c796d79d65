import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { Folder, type ReadSources } from './folder.ts';
import { mcpServer } from './server.ts';

/**
 * Answers an agent over standard input and output until it closes the connection.
 * @param onError is told what went wrong on the way; the agent gets its own answer
 */
export function serveFolder(read: ReadSources, version: string, onError: (error: Error) => void): void {
  const folder = new Folder(read);
  // Named, because what is bundled with the extension takes the library as browsers do, for which it knows no streams.
  const transport = new StdioServerTransport(process.stdin, process.stdout);
  serveStdio(() => mcpServer(() => folder.asked(), version), { transport, onerror: onError });
}
