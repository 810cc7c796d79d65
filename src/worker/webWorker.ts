import type { EngineWorker } from './port.ts';

/** The part of a browser's Worker that is used here. */
interface BrowserWorker {
  postMessage(message: unknown, transfer: ArrayBufferLike[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/**
 * The first that runs in the worker: loads the engine's module, and keeps what is posted until then. A worker that begins
 * with the module itself can't be had, because VS Code's host starts workers by scripts of its own.
 */
const beginning = (module: string) => `{
  const early = [];
  const keep = (event) => early.push(event);
  addEventListener('message', keep);
  import(${JSON.stringify(module)}).then(() => {
    removeEventListener('message', keep);
    for (const { data } of early) dispatchEvent(new MessageEvent('message', { data }));
  }).catch((error) => setTimeout(() => { throw error; }));
}`;

/** Starts the engine's module in a worker of the browser. A worker that the browser ends for want of memory doesn't tell. */
export function startWebWorker(script: string): EngineWorker {
  const { Worker } = globalThis as unknown as { Worker: new (script: string, options: object) => BrowserWorker };
  const address = URL.createObjectURL(new Blob([beginning(script)], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'crosscheck' });
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
    stop: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
