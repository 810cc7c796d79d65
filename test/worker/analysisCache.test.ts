import assert from 'node:assert/strict';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as v8 from 'node:v8';
import fc from 'fast-check';
import { analyse } from '../../src/engine/analysedSource.ts';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { type AnalysisCache, DiskCache } from '../../src/worker/analysisCache.ts';
import { WorkerEngine } from '../../src/worker/client.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { startNodeWorker } from '../../src/worker/nodeWorker.ts';
import { runs } from '../runs.ts';
import { script } from './engines.ts';
import { anArticle, reportOn } from './stories.ts';

const node = { fs, path, v8, crypto };

describe('The cache of analysed sources', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'crosscheck-cache-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const sources = [1, 2, 3].map(anArticle);
  const [first] = sources as [SourceInput];
  const cacheAt = (place = folder, engine = 'this engine') => new DiskCache(place, engine, node);
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
    assert.equal(files().length, sources.length);
    const kept = cacheAt();
    const given: string[] = [];
    const watched: AnalysisCache = {
      get: (source) => {
        const analysed = kept.get(source);
        if (analysed) given.push(source.path);
        return analysed;
      },
      put: () => assert.fail('something was analysed again'),
    };
    assert.deepEqual(await reportThrough(watched), expected);
    assert.deepEqual(
      given,
      sources.map((source) => source.path),
    );
  });

  it('knows a source by all that its analysis depends on', () => {
    cacheAt().put(first, analyse(first));
    assert.ok(cacheAt().get(first));
    for (const other of [
      { ...first, text: `${first.text} ` },
      { ...first, path: 'another.txt' },
      { ...first, published: '2019-05-01' },
      { ...first, outlet: 'The Elm Post' },
      { ...first, mediaType: 'text/html' as const },
    ])
      assert.equal(cacheAt().get(other), undefined, JSON.stringify(other).slice(0, 80));
    assert.equal(cacheAt(folder, 'another engine').get(first), undefined);
  });

  it('takes a file that is damaged, in whatever way, for none, and writes it anew', () => {
    cacheAt().put(first, analyse(first));
    const [file] = files() as [string];
    const whole = fs.readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged[at] = damaged[at]! ^ by;
        fs.writeFileSync(file, damaged);
        assert.equal(cacheAt().get(first), undefined);
      }),
      runs(300),
    );
    cacheAt().put(first, analyse(first));
    assert.deepEqual(cacheAt().get(first)?.claims, analyse(first).claims);
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
    for (const word of ['a', 'ab', 'abc']) await engine.put([{ ...first, text: `${first.text} ${word}` }]);
    assert.equal(files().length, 1);
    engine.dispose();
  });

  it('forgets what nobody has asked for in a month, and no more', () => {
    for (const source of sources) cacheAt().put(source, analyse(source));
    const now = Date.now();
    const old = now / 1000 - 31 * 86_400;
    for (const file of files()) fs.utimesSync(file, old, old);
    assert.ok(cacheAt().get(first));
    assert.equal(cacheAt().tidy(now), sources.length - 1);
    assert.ok(cacheAt().get(first));
  });

  it('serves the thread of an engine, and one that is started again', async () => {
    for (let start = 0; start < 2; start += 1) {
      const engine = new WorkerEngine(
        () => startNodeWorker(script, path.join(folder, 'of the thread')),
        (sentence) => assert.fail(sentence),
      );
      await engine.put(sources);
      assert.deepEqual(await engine.report(), reportOn(...sources));
      assert.equal(files().length, sources.length);
      engine.dispose();
    }
  });
});
