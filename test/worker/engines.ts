import { existsSync } from 'node:fs';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { WorkerEngine } from '../../src/worker/client.ts';
import type { Engine } from '../../src/worker/engine.ts';
import { type ServedEngine, serveEngine } from '../../src/worker/host.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { startNodeWorker } from '../../src/worker/nodeWorker.ts';
import type { EngineWorker, Port } from '../../src/worker/port.ts';

/** The script of the worker, as it ships: from its source a thread takes seconds to begin. */
export const script = new URL('../../dist/engine-worker.js', import.meta.url);
if (!existsSync(script)) throw new Error('Nothing is built yet: run “npm run build” first.');

/** Every implementation of the engine, by how it is called in a title. */
export const engines: Readonly<Record<string, () => Engine>> = {
  'in the caller’s thread': () => new InProcessEngine(),
  'behind a message port': () => new WorkerEngine(() => servedHere(new InProcessEngine()).worker, unexpected),
  'in a thread of Node': () => new WorkerEngine(() => startNodeWorker(script), unexpected),
};

function unexpected(sentence: string): never {
  throw new Error(sentence);
}

/**
 * A worker without a thread of its own: the engine answers at the other end of a port. `end` makes it end by itself, after
 * what it has sent has arrived, as a thread does.
 */
export function servedHere(engine: ServedEngine): {
  readonly worker: EngineWorker;
  readonly end: (reason: string) => void;
} {
  const { port1, port2 } = new MessageChannel();
  serveEngine(portOf(port2), engine);
  let onEnd = (_reason: string): void => {};
  return {
    worker: {
      ...portOf(port1),
      onEnd: (listener) => {
        onEnd = listener;
      },
      stop: () => port1.close(),
    },
    end: (reason) => {
      port1.once('close', () => onEnd(reason));
      port2.close();
    },
  };
}

function portOf(port: MessagePort): Port {
  return {
    post: (message, transfer) => port.postMessage(message, transfer as ArrayBuffer[]),
    onMessage: (listener) => void port.on('message', listener),
  };
}
