import { Worker } from 'node:worker_threads';
import type { EngineWorker } from './port.ts';

/** Starts the engine's script in a thread of Node. */
export function startNodeWorker(script: string | URL): EngineWorker {
  const worker = new Worker(script, { name: 'crosscheck' });
  let stopped = false;
  return {
    post: (message, transfer) => worker.postMessage(message, transfer as ArrayBuffer[]),
    onMessage: (listener) => void worker.on('message', listener),
    onEnd: (listener) => {
      const end = (reason: string): void => {
        if (!stopped) listener(reason);
        stopped = true;
      };
      // An error is followed by the exit; the error says more.
      worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (code) => end(`its thread ended with code ${code}`));
    },
    stop: () => {
      stopped = true;
      void worker.terminate();
    },
  };
}
