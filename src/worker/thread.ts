/** What runs in the worker: one file for Node's threads and for the browser's. */
import { serveEngine } from './host.ts';
import { InProcessEngine } from './inProcess.ts';
import type { Port } from './port.ts';

/** The part of a browser worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: unknown, transfer: ArrayBufferLike[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

serveEngine(nodePort() ?? webPort(globalThis as unknown as WorkerScope), new InProcessEngine());

/** Asks for Node's module in a way that a bundle for browsers can hold. */
function nodePort(): Port | undefined {
  if (typeof process === 'undefined') return undefined;
  const port = process.getBuiltinModule?.('node:worker_threads')?.parentPort;
  if (!port) return undefined;
  return {
    post: (message, transfer) => port.postMessage(message, transfer as ArrayBuffer[]),
    onMessage: (listener) => port.on('message', listener),
  };
}

function webPort(scope: WorkerScope): Port {
  return {
    post: (message, transfer) => scope.postMessage(message, transfer ?? []),
    onMessage: (listener) => scope.addEventListener('message', ({ data }) => listener(data)),
  };
}
