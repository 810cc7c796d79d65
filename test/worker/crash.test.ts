import assert from 'node:assert/strict';
import type { Worker } from 'node:worker_threads';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { WorkerEngine } from '../../src/worker/client.ts';
import { disposedMessage, type Engine, type LeftOut } from '../../src/worker/engine.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { startNodeWorker } from '../../src/worker/nodeWorker.ts';
import type { EngineWorker } from '../../src/worker/port.ts';
import { script, servedHere } from './engines.ts';
import { anArticle, reportOn } from './stories.ts';

const articles = Array.from({ length: 30 }, (_, index) => anArticle(index));
const [first, second, third] = articles as [SourceInput, SourceInput, SourceInput];

describe('A worker that is killed', () => {
  let threads: Kept[];
  let told: string[];
  let engine: Engine;
  beforeEach(() => {
    threads = [];
    told = [];
    const start = () => {
      const thread = keep();
      threads.push(thread);
      return thread.worker;
    };
    engine = new WorkerEngine(start, (sentence) => told.push(sentence));
  });
  afterEach(() => engine.dispose());

  it('in the middle of many sources is replaced, and nothing is lost', async () => {
    assert.deepEqual(await engine.put([first, second]), []);
    const put = engine.put(articles);
    const report = engine.report();
    threads[0]!.kill();
    assert.deepEqual(await put, []);
    assert.deepEqual(await report, reportOn(...articles));
    assert.equal(threads.length, 2);
    assert.deepEqual(told, ['The engine ended (its thread ended with code 1) and is started again.']);
  });

  it('while it makes a report is replaced, and the report is made', async () => {
    await engine.put(articles);
    const report = engine.report();
    threads[0]!.kill();
    assert.deepEqual(await report, reportOn(...articles));
  });

  it('while it has nothing to do is replaced when it is needed', async () => {
    await engine.put([first, second]);
    const before = await engine.report();
    await threads[0]!.kill();
    assert.equal(threads.length, 1);
    assert.deepEqual(await engine.report(), before);
    await engine.remove([second.path]);
    assert.deepEqual(await engine.report(), reportOn(first));
    assert.equal(threads.length, 2);
  });

  it('forgets no call that was called off meanwhile', async () => {
    const calledOff = new AbortController();
    await engine.put([first]);
    const put = engine.put([second], calledOff.signal);
    void threads[0]!.kill();
    calledOff.abort();
    await assert.rejects(put, { name: 'AbortError' });
  });

  it('with the engine is not replaced', async () => {
    await engine.put([first]);
    const put = engine.put(articles);
    engine.dispose();
    await assert.rejects(put, { message: disposedMessage });
    await threads[0]!.ended;
    assert.equal(threads.length, 1);
    assert.deepEqual(told, []);
  });
});

describe('A worker that ends', () => {
  /** Ends over what a predicate says, as a thread that runs out of memory would. */
  class Ending extends InProcessEngine {
    readonly #over: (source: SourceInput) => boolean;
    readonly #reports: boolean;
    #last: Promise<unknown> = Promise.resolve();
    end = (_reason: string): void => {};

    constructor(over: (source: SourceInput) => boolean, reports = false) {
      super();
      this.#over = over;
      this.#reports = reports;
    }

    override put(sources: readonly SourceInput[], signal?: AbortSignal): Promise<readonly LeftOut[]> {
      return this.#inTurn(async () => {
        for (const source of sources) {
          if (this.#over(source)) return this.#die();
          await super.put([source], signal);
        }
        return [];
      });
    }

    override differences(signal?: AbortSignal): ReturnType<InProcessEngine['differences']> {
      return this.#inTurn(() => (this.#reports ? this.#die() : super.differences(signal)));
    }

    #inTurn<T>(work: () => Promise<T>): Promise<T> {
      const answer = this.#last.then(work);
      this.#last = answer;
      return answer;
    }

    #die(): Promise<never> {
      this.end('out of memory');
      return new Promise(() => undefined);
    }
  }

  function ending(over: (source: SourceInput) => boolean, reports = false) {
    let starts = 0;
    const told: string[] = [];
    const start = (): EngineWorker => {
      starts += 1;
      const engine = new Ending(over, reports);
      const { worker, end } = servedHere(engine);
      engine.end = end;
      return worker;
    };
    return {
      engine: new WorkerEngine(start, (sentence) => told.push(sentence)),
      told,
      get starts() {
        return starts;
      },
    };
  }

  it('over one source leaves out that one, however many there are', async () => {
    const bad = new Set([articles[7]!.path, articles[20]!.path, articles[21]!.path, articles[29]!.path]);
    const { engine } = ending(({ path }) => bad.has(path));
    const put = engine.put(articles);
    const report = engine.report();
    const leftOut = await put;
    assert.deepEqual(
      leftOut.map(({ path }) => path),
      [...bad],
    );
    assert.deepEqual(leftOut[0]?.reason, 'the engine ended over it (out of memory)');
    const good = articles.filter(({ path }) => !bad.has(path));
    assert.deepEqual(await report, reportOn(...good));
    engine.dispose();
  });

  it('over a source that it took before leaves that one out when all are put again', async () => {
    let seen = 0;
    const { engine, told } = ending(({ path }) => (path === second.path && ++seen > 1) || path === 'end.txt');
    await engine.put([first, second, third]);
    const leftOut = await engine.put([{ path: 'end.txt', text: 'The end.' }]);
    assert.deepEqual(
      leftOut.map(({ path }) => path),
      ['end.txt'],
    );
    assert.deepEqual(await engine.report(), reportOn(first, third));
    assert.ok(
      told.includes(
        `${second.path} was left out because it could not be analysed: the engine ended over it (out of memory)`,
      ),
      told.join('\n'),
    );
    engine.dispose();
  });

  it('over every report says so, and takes sources still', async () => {
    const made = ending(() => false, true);
    await made.engine.put([first]);
    await assert.rejects(made.engine.report(), {
      message: 'The engine ended 2 times at the same place: out of memory.',
    });
    assert.deepEqual(await made.engine.put([second]), []);
    made.engine.dispose();
  });

  it('over and over is given up', async () => {
    const made = ending(() => false, true);
    const given = { message: 'The engine ended 6 times in a row (out of memory) and is not started again.' };
    for (let call = 0; call < 2; call += 1) await assert.rejects(made.engine.report(), /at the same place/);
    await assert.rejects(made.engine.report(), given);
    await assert.rejects(made.engine.put([first]), given);
    await assert.rejects(made.engine.remove([]), given);
    assert.equal(made.starts, 6);
    made.engine.dispose();
  });

  it('before it begins is given up, and no source is blamed', async () => {
    let starts = 0;
    const missing = new URL('./no-such-script.js', import.meta.url);
    const engine = new WorkerEngine(
      () => {
        starts += 1;
        return startNodeWorker(missing);
      },
      () => undefined,
    );
    await assert.rejects(
      engine.put([first]),
      /^Error: The engine ended 6 times in a row \(Cannot find module .*no-such-script/,
    );
    assert.equal(starts, 6);
  });

  it('as soon as it is started, or can’t be started at all, is given up', async () => {
    const engine = new WorkerEngine(
      () => {
        throw new Error('no workers here');
      },
      () => undefined,
    );
    await assert.rejects(engine.report(), /^Error: The engine ended 6 times in a row \(no workers here\)/);
  });

  it('speaks nonsense is replaced', async () => {
    let starts = 0;
    const told: string[] = [];
    const engine = new WorkerEngine(
      () => {
        starts += 1;
        const { worker } = servedHere(new InProcessEngine());
        if (starts > 1) return worker;
        return { ...worker, onMessage: (listener) => void setTimeout(() => listener({ type: 'gibberish' })) };
      },
      (sentence) => told.push(sentence),
    );
    assert.deepEqual(await engine.put([first]), []);
    assert.deepEqual(told, ['The engine ended (it sent what is no answer) and is started again.']);
    engine.dispose();
  });
});

interface Kept {
  readonly worker: EngineWorker;
  readonly ended: Promise<unknown>;
  /** Ends the thread as a crash would; resolves when it is gone. */
  kill(): Promise<unknown>;
}

/** A worker in a thread, with the thread itself at hand. */
function keep(): Kept {
  const thread = new Promise<Worker>((resolve) => process.once('worker', resolve));
  const worker = startNodeWorker(script);
  return {
    worker,
    ended: thread.then((each) => new Promise((resolve) => each.once('exit', resolve))),
    kill: async () => (await thread).terminate(),
  };
}
