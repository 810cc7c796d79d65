import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { Corpus } from '../../src/engine/corpus.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { Rehearsals } from '../../src/worker/rehearsals.ts';
import { anArticle, reportOn } from './stories.ts';

/** Longer than an engine waits before it takes itself for idle. */
const MOMENT = 300;

describe('A rehearsal of an edit', () => {
  const [first, second] = [anArticle(1), anArticle(2)];
  const edited = { ...first, text: first.text.replace('a store room', 'a boiler room') };

  it('changes no report, wherever it is left', () => {
    for (let steps = 0; steps < 18; steps += 1) {
      const corpus = corpusOf(first, second);
      const work = corpus.rehearse(first.path);
      for (let step = 0; step < steps; step += 1) work.next();
      assert.deepEqual(corpus.report(), reportOn(first, second));
      corpus.put(edited);
      assert.deepEqual(corpus.report(), reportOn(edited, second));
    }
  });

  it('leaves nothing that differs from what was handed over', () => {
    const corpus = corpusOf(first, second);
    const before = corpus.takeChanges();
    const work = corpus.rehearse(first.path);
    while (!work.next().done);
    for (const [path, section] of corpus.takeChanges().sections)
      assert.deepEqual({ ...before.sections.get(path), ...section }, before.sections.get(path));
  });

  it('waits until the corpus is settled', () => {
    const corpus = corpusOf(first);
    corpus.put(second);
    assert.deepEqual(corpus.rehearse(first.path).next(), { done: true, value: false });
  });

  it('is no call that others notice', async () => {
    const engine = new InProcessEngine();
    await engine.put([first, second]);
    const before = await engine.report();
    await engine.put([first]);
    await setTimeout(MOMENT);
    assert.deepEqual(await engine.report(), before);
    await engine.put([edited]);
    assert.deepEqual(await engine.report(), reportOn(edited, second));
    engine.dispose();
  });
});

describe('The rehearsals of an engine', () => {
  let rehearsed: string[];
  let rehearsals: Rehearsals;
  const corpus = {
    *rehearse(path: string) {
      for (let step = 0; step < 3; step += 1) yield;
      rehearsed.push(path);
      return true;
    },
  } as unknown as Corpus;
  const idle = async (): Promise<void> => {
    rehearsals.resume(async () => corpus);
    await setTimeout(MOMENT);
  };

  beforeEach(() => {
    rehearsed = [];
    rehearsals = new Rehearsals();
  });

  it('are of the articles opened last, each once', async () => {
    for (const path of ['a', 'b', 'c', 'd', 'a', 'e']) rehearsals.opened(path);
    await idle();
    await idle();
    assert.deepEqual(rehearsed, ['c', 'd', 'a', 'e']);
  });

  it('are not of what has changed since', async () => {
    rehearsals.opened('a');
    rehearsals.opened('b');
    rehearsals.changed('a');
    await idle();
    assert.deepEqual(rehearsed, ['b']);
  });

  it('make way for a call, and begin again behind it', async () => {
    rehearsals.opened('a');
    rehearsals.resume(async () => {
      setImmediate(() => rehearsals.interrupt());
      return corpus;
    });
    await setTimeout(MOMENT);
    assert.deepEqual(rehearsed, []);
    await idle();
    assert.deepEqual(rehearsed, ['a']);
  });
});

function corpusOf(...sources: readonly SourceInput[]): Corpus {
  const corpus = new Corpus();
  for (const source of sources) corpus.put(source);
  corpus.report();
  return corpus;
}
