import assert from 'node:assert/strict';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { unconfigured } from '../../src/engine/configuration.ts';
import { Corpus } from '../../src/engine/corpus.ts';
import type { Report } from '../../src/engine/report.ts';
import { disposedMessage, type Engine } from '../../src/worker/engine.ts';
import { nextTask } from '../../src/worker/nextTask.ts';
import { engines } from './engines.ts';
import { anArticle, reportOn } from './stories.ts';

/** What holds for every implementation of the engine. */
for (const [name, start] of Object.entries(engines)) {
  describe(`The engine ${name}`, () => {
    let engine: Engine;
    beforeEach(() => {
      engine = start();
    });
    afterEach(() => engine.dispose());

    const [first, second, third] = [anArticle(1), anArticle(2), anArticle(3)] as const;

    it('gives an empty report on nothing', async () => {
      assert.deepEqual(await engine.report(), new Corpus().report());
    });

    it('gives the report that the corpus gives', async () => {
      assert.deepEqual(await engine.put([first, second, third]), []);
      const report = await engine.report();
      assert.ok(report.contradictions.length > 0);
      assert.deepEqual(report, reportOn(first, second, third));
    });

    it('follows what is configured', async () => {
      await engine.put([first, second, third]);
      const { contradictions } = reportOn(first, second, third);
      await engine.configure({ aliases: [], ignoredRelations: contradictions.map(({ relation }) => relation) });
      assert.deepEqual((await engine.report()).contradictions, []);
      await engine.configure(unconfigured);
      assert.deepEqual(await engine.report(), reportOn(first, second, third));
    });

    it('gives it again, the same, when nothing has changed', async () => {
      await engine.put([first, second]);
      const before = await engine.report();
      await engine.put([first]);
      assert.deepEqual(await engine.report(), before);
    });

    for (const [change, make, left] of [
      ['a source that came', (each: Engine) => each.put([third]), [first, second, third]],
      [
        'a source that was edited',
        (each: Engine) => each.put([{ ...first, text: third.text }]),
        [{ ...first, text: third.text }, second],
      ],
      ['a source that was edited in its middle', (each: Engine) => each.put([edited(first)]), [edited(first), second]],
      ['a source that went', (each: Engine) => each.remove([first.path]), [second]],
      ['all sources gone', (each: Engine) => each.remove([first.path, second.path]), []],
      ['a source that is not known', (each: Engine) => each.remove(['unknown.txt']), [first, second]],
    ] as const satisfies readonly (readonly [string, (each: Engine) => Promise<unknown>, readonly SourceInput[]])[]) {
      it(`follows ${change}, and back`, async () => {
        await engine.put([first, second]);
        const before = await engine.report();
        await make(engine);
        assert.deepEqual(await engine.report(), reportOn(...left));
        await engine.remove([third.path]);
        await engine.put([first, second]);
        assert.deepEqual(await engine.report(), before);
      });
    }

    it('answers calls in the order in which they were made, without waiting for one another', async () => {
      const answered: string[] = [];
      const note = <T>(call: string, answer: Promise<T>): Promise<T> => {
        void answer.then(() => answered.push(call));
        return answer;
      };
      const calls = [
        note('put', engine.put([first, second])),
        note('remove', engine.remove([first.path])),
        note('put again', engine.put([third])),
        note('report', engine.report()),
      ] as const;
      const [, , , report] = await Promise.all(calls);
      assert.deepEqual(answered, ['put', 'remove', 'put again', 'report']);
      assert.deepEqual(report, reportOn(second, third));
    });

    it('makes a report that is asked for again before it was begun only once, of the newest texts', async () => {
      const reports: Promise<Report>[] = [];
      for (const source of [first, second, third]) {
        void engine.put([source]);
        reports.push(engine.report());
      }
      const newest = reportOn(first, second, third);
      assert.deepEqual((await Promise.all(reports)).at(-1), newest);
      assert.deepEqual(await reports[0], newest);
    });

    it('gives the older report where the newer one was called off', async () => {
      await engine.put([first, second]);
      const calledOff = new AbortController();
      const older = engine.report();
      const newer = engine.report(calledOff.signal);
      calledOff.abort();
      await assert.rejects(newer, { name: 'AbortError' });
      assert.deepEqual(await older, reportOn(first, second));
    });

    it('does nothing for a call that was called off before', async () => {
      const signal = AbortSignal.abort();
      await assert.rejects(engine.put([first], signal), { name: 'AbortError' });
      await assert.rejects(engine.report(signal), { name: 'AbortError' });
      assert.deepEqual((await engine.report()).sources, []);
    });

    it('stops in the middle of many sources when it is called off, and goes on with what is asked next', async () => {
      await engine.put([first]);
      const calledOff = new AbortController();
      const many = Array.from({ length: 400 }, (_, index) => anArticle(index));
      const put = engine.put(many, calledOff.signal);
      await nextTask();
      calledOff.abort();
      await assert.rejects(put, { name: 'AbortError' });
      const { sources } = await engine.report();
      assert.ok(sources.length > 1, 'nothing was done');
      assert.ok(sources.length < many.length, 'nothing was left undone');
      await engine.remove(sources.map(({ path }) => path));
      await engine.put([first, second]);
      assert.deepEqual(await engine.report(), reportOn(first, second));
    });

    it('rejects what is asked of it once it was disposed of, and what still waits then', async () => {
      await engine.put([first]);
      const waiting = engine.report();
      engine.dispose();
      await assert.rejects(waiting, { message: disposedMessage });
      await assert.rejects(engine.put([second]), { message: disposedMessage });
      await assert.rejects(engine.report(), { message: disposedMessage });
      engine.dispose();
    });
  });
}

function edited(source: SourceInput): SourceInput {
  return { ...source, text: source.text.replace('On Monday', 'A day before, on Sunday') };
}
