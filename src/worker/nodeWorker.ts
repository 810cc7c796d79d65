import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../text/messageOf.ts';
import type { EngineWorker } from './port.ts';

/** What a thread is told at its start. */
export interface WorkerData {
  readonly script: string;
  /** The folder in which the thread may keep what it has read; none where it is to keep nothing. */
  readonly cache: string;
}

/**
 * Starts the engine's script in a thread of Node.
 * @param cache a folder in which it may keep what it has read
 */
export function startNodeWorker(script: string | URL, cache?: string): EngineWorker {
  const file = script instanceof URL ? fileURLToPath(script) : script;
  const workerData: WorkerData | undefined = cache === undefined ? undefined : { script: file, cache };
  const worker = new Worker(script, { name: 'crosscheck', workerData });
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
      worker.on('error', (error) => end(messageOf(error)));
      worker.on('exit', (code) => end(`its thread ended with code ${code}`));
    },
    stop: () => {
      stopped = true;
      void worker.terminate();
    },
  };
}
