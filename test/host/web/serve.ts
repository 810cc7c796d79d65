/** One address for VS Code's server and for the extension, which a browser's host takes over HTTP. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { webRoot } from '../../../src/build/bundle.mjs';

const scripts = new Set(['.js', '.cjs']);

/**
 * Passes everything on to VS Code's server but what lies below `webRoot`, the project's folder; and has the
 * workbench run the extension from there, with the specifications.
 */
export async function serveExtension(
  root: string,
  serverPort: number,
): Promise<{ readonly port: number; readonly stop: () => void }> {
  const server = createServer((message, response) => {
    const { pathname } = new URL(message.url ?? '/', 'http://localhost');
    if (pathname.startsWith(`${webRoot}/`)) giveFile(join(root, pathname.slice(webRoot.length)), response);
    else pass(message, response, serverPort, pathname === '/' ? message.headers.host : undefined);
  });
  server.on('upgrade', (message, socket, head) => passSocket(message, socket, head, serverPort));
  await new Promise<void>((succeed) => server.listen(0, '127.0.0.1', succeed));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** An address comes without `..`: the parser of addresses has resolved it. */
function giveFile(file: string, response: ServerResponse): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = scripts.has(extname(file)) ? 'text/javascript' : 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(readFileSync(file));
}

/** @param host the address under which the page names the extension; undefined for what is no page */
function pass(message: IncomingMessage, response: ServerResponse, port: number, host: string | undefined): void {
  const { method, url: path } = message;
  const headers = { ...message.headers, 'accept-encoding': 'identity' };
  const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    const status = answer.statusCode ?? 500;
    if (host === undefined || !answer.headers['content-type']?.includes('html')) {
      response.writeHead(status, answer.headers);
      answer.pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const { 'content-length': _, ...kept } = answer.headers;
      response.writeHead(status, kept).end(withExtension(Buffer.concat(chunks).toString(), host));
    });
  });
  outgoing.on('error', () => response.destroy());
  message.pipe(outgoing);
}

function passSocket(message: IncomingMessage, socket: Duplex, head: Buffer, port: number): void {
  const { method, url, rawHeaders } = message;
  const upstream = connect(port, '127.0.0.1', () => {
    const lines = [`${method} ${url} HTTP/1.1`];
    for (let i = 0; i < rawHeaders.length; i += 2) lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
    upstream.write(`${lines.join('\r\n')}\r\n\r\n`);
    upstream.write(head);
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}

/** The page of the workbench whose configuration names the extension and its specifications. */
function withExtension(page: string, host: string): string {
  const configured = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  return page.replace(configured, (_, before: string, written: string) => {
    const configuration = JSON.parse(written.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const at = (path: string) => ({ scheme: 'http', authority: host, path: `${webRoot}${path}` });
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      extensions: [at('')],
      extensionTestsPath: at('/dist/test/web.cjs'),
    };
    return `${before}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}
