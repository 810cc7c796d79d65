/** What runs in the worker: one file for Node's threads and for the browser's. */
import { DiskCache } from './analysisCache.ts';
import { serveEngine } from './host.ts';
import { InProcessEngine } from './inProcess.ts';
import type { WorkerData } from './nodeWorker.ts';
import type { Port } from './port.ts';

/** The folder of the cache is tidied up when the first rush of work is over, in milliseconds. */
const TIDY_AFTER = 120_000;

/** The part of a browser worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: unknown, transfer: ArrayBufferLike[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

serveEngine(nodePort() ?? webPort(globalThis as unknown as WorkerScope), new InProcessEngine(diskCache()));

/** A cache where the thread runs in Node and was given a folder for one. Another script is another engine. */
function diskCache(): DiskCache | undefined {
  if (typeof process === 'undefined') return undefined;
  const load = process.getBuiltinModule;
  const data = load?.('node:worker_threads')?.workerData as WorkerData | null | undefined;
  if (!data) return undefined;
  const node = { fs: load('node:fs'), path: load('node:path'), crypto: load('node:crypto') };
  const engine = node.crypto.createHash('sha256').update(node.fs.readFileSync(data.script)).digest('hex');
  const cache = new DiskCache(data.cache, engine, node);
  setTimeout(() => cache.tidy(), TIDY_AFTER);
  return cache;
}

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
