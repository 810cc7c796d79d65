import type { EngineWorker } from './port.ts';

/** The part of a browser's Worker that is used here. */
interface BrowserWorker {
  postMessage(message: unknown, transfer: ArrayBufferLike[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/** Starts the engine's script in a worker of the browser. A worker that the browser ends for want of memory doesn't tell. */
export function startWebWorker(script: string): EngineWorker {
  const { Worker } = globalThis as unknown as { Worker: new (script: string, options: object) => BrowserWorker };
  const worker = new Worker(script, { name: 'crosscheck' });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer ?? []),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onEnd: (listener) => {
      let ended = false;
      worker.addEventListener('error', ({ message }) => {
        if (ended) return;
        ended = true;
        worker.terminate();
        listener(message || `${script} could not be run`);
      });
    },
    stop: () => worker.terminate(),
  };
}
