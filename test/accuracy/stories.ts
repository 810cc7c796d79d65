import { readdirSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Article } from '../../src/engine/article/article.ts';
import { readArticle } from '../../src/engine/article/read.ts';
import { extractClaims } from '../../src/engine/claims/extract.ts';
import { comparableClaims } from '../../src/engine/compare/comparable.ts';
import { factsOfStory, type StoryFacts } from '../../src/engine/compare/facts/gather.ts';
import { factsOf } from '../../src/engine/facts.ts';
import { groupBy } from '../../src/engine/groupBy.ts';
import { SourceIndex } from '../../src/engine/sourceIndex.ts';
import type { Place } from './match.ts';

/** The values that the stories of a folder hold, as they are compared. */
export interface Stories {
  readonly stories: readonly StoryFacts[];
  readonly articleOf: ReadonlyMap<string, Article>;
  /** A stretch of an article's body, as a place in its file. */
  readonly placeOf: (path: string, stretch: { readonly start: number; readonly end: number }) => Place;
}

/** Reads the articles of a folder, whose file names are their paths. */
export function storiesIn(folder: string): Stories {
  const sources = readdirSync(folder)
    .filter((file) => ['.txt', '.md', '.html'].includes(extname(file)))
    .sort()
    .map((file) => {
      const text = readFileSync(resolve(folder, file), 'utf8').replace(/^\uFEFF/, '');
      const article = readArticle({ path: file, text });
      return { article, extraction: extractClaims(article) };
    });
  const index = new SourceIndex();
  index.settle(new Map(sources.map(({ article, extraction }) => [article.path, factsOf(article, extraction)])));
  const claims = sources.flatMap(({ article, extraction }) => comparableClaims(article, extraction.claims, index));
  const articleOf = new Map(sources.map(({ article }) => [article.path, article]));
  return {
    stories: [...groupBy(claims, ({ story }) => story).values()].map((story) =>
      factsOfStory(story.filter(({ draft }) => draft.frame !== 'list' && draft.value.kind !== 'office')),
    ),
    articleOf,
    placeOf: (path, { start, end }) => {
      const { offsets } = articleOf.get(path)!;
      return { source: path, start: offsets.start(start), end: offsets.end(end) };
    },
  };
}
