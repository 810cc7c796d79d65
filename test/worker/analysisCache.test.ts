import assert from 'node:assert/strict';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { type AnalysedSource, analyse } from '../../src/engine/analysedSource.ts';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { type AnalysisCache, DiskCache } from '../../src/worker/analysisCache.ts';
import { WorkerEngine } from '../../src/worker/client.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { startNodeWorker } from '../../src/worker/nodeWorker.ts';
import { runs } from '../runs.ts';
import { script, servedHere } from './engines.ts';
import { anArticle, reportOn } from './stories.ts';

const node = { fs, path, crypto };

describe('The cache of analysed sources', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'crosscheck-cache-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const sources = [1, 2, 3].map(anArticle);
  const [first] = sources as [SourceInput];
  const cacheAt = (place = folder, engine = 'this engine') => new DiskCache(place, engine, node);
  /** What a window that is opened anew finds of a source. */
  const keptOf = (source: SourceInput, cache = cacheAt()): AnalysedSource | undefined =>
    cache.get(cache.keyOf(source), source);
  const keep = (source: SourceInput): void => {
    const cache = cacheAt();
    cache.put(cache.keyOf(source), analyse(source));
    cache.flush();
  };
  const files = () =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));

  async function reportThrough(cache: AnalysisCache) {
    const engine = new InProcessEngine(cache);
    await engine.put(sources);
    const report = await engine.report();
    engine.dispose();
    return report;
  }

  it('gives the report that nothing kept would give, from what was kept and from what was not', async () => {
    const expected = reportOn(...sources);
    assert.deepEqual(await reportThrough(cacheAt()), expected);
    assert.equal(files().length, 1);
    const kept = cacheAt();
    const given: string[] = [];
    const watched: AnalysisCache = {
      keyOf: (source) => kept.keyOf(source),
      get: (key, source) => {
        const analysed = kept.get(key, source);
        if (analysed) given.push(source.path);
        return analysed;
      },
      put: () => assert.fail('something was analysed again'),
      comparisons: {
        get: (inputs) => kept.comparisons.get(inputs),
        put: () => assert.fail('something was compared again'),
      },
      flush: () => kept.flush(),
    };
    assert.deepEqual(await reportThrough(watched), expected);
    assert.deepEqual(
      given,
      sources.map((source) => source.path),
    );
    assert.equal(files().length, 1);
  });

  it('gives the report that nothing kept would give after what other sources of a story tell has changed', async () => {
    await reportThrough(cacheAt());
    for (const changed of [
      sources.slice(1),
      [...sources, anArticle(4)],
      [...sources.slice(0, 2), { ...sources[2]!, published: '2019-05-01' }],
    ]) {
      const engine = new InProcessEngine(cacheAt());
      await engine.put(changed);
      assert.deepEqual(await engine.report(), reportOn(...changed));
      engine.dispose();
    }
  });

  it('serves two windows on one folder at once', async () => {
    const expected = reportOn(...sources);
    const windows = Array.from({ length: 2 }, () => reportThrough(cacheAt()));
    assert.deepEqual(await Promise.all(windows), [expected, expected]);
    for (const source of sources) assert.ok(keptOf(source), source.path);
  });

  it('knows a source by all that its analysis depends on', () => {
    keep(first);
    assert.ok(keptOf(first));
    for (const other of [
      { ...first, text: `${first.text} ` },
      { ...first, path: 'another.txt' },
      { ...first, published: '2019-05-01' },
      { ...first, outlet: 'The Elm Post' },
      { ...first, mediaType: 'text/html' as const },
    ])
      assert.equal(keptOf(other), undefined, JSON.stringify(other).slice(0, 80));
    assert.equal(keptOf(first, cacheAt(folder, 'another engine')), undefined);
  });

  it('takes a file that is damaged, in whatever way, for none, and writes it anew', () => {
    keep(first);
    const [file] = files() as [string];
    const whole = fs.readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged[at] = damaged[at]! ^ by;
        fs.writeFileSync(file, damaged);
        assert.equal(keptOf(first), undefined);
      }),
      runs(300),
    );
    keep(first);
    assert.deepEqual(keptOf(first)?.claims.value, analyse(first).claims.value);
  });

  it('does without a folder that can’t be written to', async () => {
    const blocked = path.join(folder, 'file', 'below it');
    fs.writeFileSync(path.join(folder, 'file'), '');
    assert.deepEqual(await reportThrough(cacheAt(blocked)), reportOn(...sources));
    assert.equal(cacheAt(blocked).tidy(), 0);
  });

  it('does not keep a source that is being edited', async () => {
    const engine = new InProcessEngine(cacheAt());
    await engine.put([first]);
    const edited = ['a', 'ab', 'abc'].map((word) => ({ ...first, text: `${first.text} ${word}` }));
    for (const source of edited) await engine.put([source]);
    await engine.report();
    assert.ok(keptOf(first));
    for (const source of edited) assert.equal(keptOf(source), undefined);
    engine.dispose();
  });

  it('gives the report that nothing kept would give after an edit, and after that is undone', async () => {
    for (let start = 0; start < 2; start += 1) {
      const engine = new WorkerEngine(
        () => servedHere(new InProcessEngine(cacheAt())).worker,
        (sentence) => assert.fail(sentence),
      );
      await engine.put(sources);
      assert.deepEqual(await engine.report(), reportOn(...sources));
      const edited = { ...first, text: first.text.replace('killed', 'kxilled') };
      await engine.put([edited]);
      assert.deepEqual(await engine.report(), reportOn(edited, ...sources.slice(1)));
      await engine.put([first]);
      assert.deepEqual(await engine.report(), reportOn(...sources));
      engine.dispose();
    }
  });

  it('forgets what nobody has asked for in a month, and no more', () => {
    for (const source of sources) keep(source);
    const now = Date.now();
    const old = now / 1000 - 31 * 86_400;
    for (const file of files()) fs.utimesSync(file, old, old);
    const cache = cacheAt();
    assert.ok(keptOf(first, cache));
    assert.equal(cache.tidy(now), sources.length);
    assert.equal(files().length, 1);
    assert.deepEqual(
      sources.map((source) => keptOf(source)?.path),
      [first.path, undefined, undefined],
    );
    assert.equal(cacheAt().tidy(now), 0);
  });

  it('finds what another window has written before it was opened', () => {
    const [one, other] = [cacheAt(), cacheAt()];
    for (const cache of [one, other]) {
      for (const source of sources) cache.put(cache.keyOf(source), analyse(source));
      cache.flush();
    }
    for (const source of sources) assert.ok(keptOf(source));
  });

  it('serves the thread of an engine, and one that is started again', async () => {
    for (let start = 0; start < 2; start += 1) {
      const engine = new WorkerEngine(
        () => startNodeWorker(script, path.join(folder, 'of the thread')),
        (sentence) => assert.fail(sentence),
      );
      await engine.put(sources);
      assert.deepEqual(await engine.report(), reportOn(...sources));
      assert.equal(files().length, 1);
      engine.dispose();
    }
  });
});
