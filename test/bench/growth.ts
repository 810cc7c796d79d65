import type { SourceInput } from '../../src/engine/article/article.ts';
import { checkAll } from './check.ts';
import { timeOf } from './clock.ts';
import { copies, manyStories, oneKey, oneStory } from './corpora.ts';

/** Folders whose check must take time in proportion to their articles. */
export const shapes: Readonly<Record<string, (count: number) => SourceInput[]>> = {
  'many stories': manyStories,
  'all one story': oneStory,
  'all under a few keys': oneKey,
  'all one text': copies,
};

/** Milliseconds an article that a whole check takes, for each number of articles; the smaller ones are measured several times. */
export function timesPerArticle(make: (count: number) => SourceInput[], counts: readonly number[]): number[] {
  const most = Math.max(...counts);
  return counts.map((count) => {
    const sources = make(count);
    const runs = Math.min(5, Math.max(1, Math.round(most / count / 4)));
    return timeOf(() => checkAll(sources), runs) / count;
  });
}
