import type { Article } from './article/article.ts';
import type { Extraction } from './claims/extract.ts';
import { openingOf } from './claims/opening.ts';
import { printsOf } from './compare/copyIndex.ts';
import { namesOfArticle } from './entities/articleNames.ts';
import type { SourceFacts } from './sourceIndex.ts';

/** What the corpus must know of an article before any of its claims is compared. */
export function factsOf(article: Article, { claims, entities }: Extraction): SourceFacts {
  const { path, published, publishedDay } = article;
  const [names, opening, prints] = [namesOfArticle(claims, entities), openingOf(claims), printsOf(article.body)];
  return { path, published, publishedDay, names, opening, prints };
}
