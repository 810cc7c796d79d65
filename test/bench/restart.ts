import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { DiskCache } from '../../src/worker/analysisCache.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { timeOfAsync } from './clock.ts';
import { manyStories } from './corpora.ts';

/** Milliseconds until the report on a folder is there: the first time, and from what the disk cache has kept of it. */
export async function restartTimes(articles: number): Promise<{ readonly cold: number; readonly restart: number }> {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'crosscheck-bench-'));
  try {
    const cache = () => new DiskCache(folder, 'the engine', { fs, path, crypto });
    const sources = manyStories(articles);
    // The first run of anything is slow; what is measured is a program that runs already.
    await report(manyStories(100), undefined);
    const cold = await timeOfAsync(() => report(sources, cache()));
    const restart = await timeOfAsync(() => report(sources, cache()));
    return { cold, restart };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function report(sources: readonly SourceInput[], cache: DiskCache | undefined): Promise<void> {
  const engine = new InProcessEngine(cache);
  await engine.put(sources);
  await engine.report();
  engine.dispose();
}
