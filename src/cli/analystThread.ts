import { isMainThread, parentPort } from 'node:worker_threads';
import { serveAnalyses } from '../worker/analyst.ts';
import { startNodeWorker } from '../worker/nodeWorker.ts';
import type { EngineWorker } from '../worker/port.ts';

/** Starts this very file once more, as a thread that analyses: bundled, it is the command line itself. */
export function startAnalyst(): EngineWorker {
  return startNodeWorker(new URL(import.meta.url));
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  serveAnalyses({
    post: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
  });
}
