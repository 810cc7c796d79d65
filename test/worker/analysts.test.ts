import assert from 'node:assert/strict';
import { MessageChannel } from 'node:worker_threads';
import { analyse } from '../../src/engine/analysedSource.ts';
import { Corpus } from '../../src/engine/corpus.ts';
import { serveAnalyses } from '../../src/worker/analyst.ts';
import { Analysts } from '../../src/worker/analysts.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import type { EngineWorker } from '../../src/worker/port.ts';
import { anArticle, reportOn } from './stories.ts';

/** A thread without a thread of its own, that can be made to end over the next source. */
function analystHere(): EngineWorker & { endOver?: string } {
  const { port1, port2 } = new MessageChannel();
  serveAnalyses({
    post: (message) => port2.postMessage(message),
    onMessage: (listener) => void port2.on('message', listener),
  });
  let onEnd = (_reason: string): void => {};
  const worker: EngineWorker & { endOver?: string } = {
    post: (message) => {
      if ((message as { path: string }).path === worker.endOver) {
        port1.close();
        queueMicrotask(() => onEnd('out of memory'));
      } else port1.postMessage(message);
    },
    onMessage: (listener) => void port1.on('message', listener),
    onEnd: (listener) => {
      onEnd = listener;
    },
    stop: () => port1.close(),
  };
  return worker;
}

describe('Analysts', () => {
  const sources = [1, 2, 3, 4, 5].map(anArticle);

  it('read sources as the engine reads them, however many they are', async () => {
    for (const count of [1, 2, 8]) {
      const analysts = new Analysts(count, analystHere);
      const corpus = new Corpus();
      const analysed = await Promise.all(sources.map((source) => analysts.analyse(source)));
      for (const [index, source] of sources.entries()) corpus.putAnalysed(source, analysed[index]!);
      assert.deepEqual(corpus.report(), reportOn(...sources));
      analysts.dispose();
    }
  });

  it('lose the source that a thread ends over, and no other', async () => {
    const start = () => Object.assign(analystHere(), { endOver: sources[1]!.path });
    const analysts = new Analysts(1, start);
    const engine = new InProcessEngine();
    const leftOut = await Promise.all(
      sources.map((source) => {
        const analysed = analysts.analyse(source);
        analysed.catch(() => undefined);
        return engine.putAnalysed(source, analysed);
      }),
    );
    assert.deepEqual(leftOut.flat(), [{ path: sources[1]!.path, reason: 'its thread ended over it (out of memory)' }]);
    assert.deepEqual(await engine.report(), reportOn(...sources.filter((_, index) => index !== 1)));
    analysts.dispose();
    engine.dispose();
  });

  it('give what a source says, wherever its offsets lead', async () => {
    const analysts = new Analysts(1, analystHere);
    const source = { path: 'a.html', text: '<p>R&amp;D   at <b>Harlow</b> rose 4&nbsp;% in May.</p>' };
    const [there, here] = [await analysts.analyse(source), analyse(source)];
    for (let at = 0; at <= source.text.length; at += 1) {
      assert.equal(there.offsets.start(at), here.offsets.start(at));
      assert.equal(there.offsets.end(at), here.offsets.end(at));
    }
    analysts.dispose();
  });
});
