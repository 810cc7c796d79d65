import { Readability } from '@mozilla/readability';
import { readArticle } from '../engine/article/read.ts';
import { documentOf } from './dom.ts';
import { ImportError, type Imported } from './imported.ts';
import { imported, markdownOf } from './markdown.ts';

/**
 * The article of a web page, without navigation, comments and pictures.
 * @throws {ImportError} where the page holds no article
 */
export function fromWebPage(html: string): Imported {
  const document = documentOf(html);
  const { title, published, author, outlet, url } = readArticle({ path: 'page.html', text: html });
  const article = new Readability<{ nodeType: number }>(document, { serializer: (node) => node as never }).parse();
  const markdown = article?.content ? markdownOf(article.content) : '';
  if (!markdown) throw new ImportError('noArticle');
  return imported(markdown, {
    title: title ?? article?.title ?? null,
    date: published,
    author: author ?? article?.byline ?? null,
    outlet: outlet ?? article?.siteName ?? null,
    url,
  });
}

/** The article in a part of a web page, such as what was copied from one. All of it is kept. */
export function fromPartOfPage(html: string): Imported {
  const markdown = markdownOf(documentOf(html).body);
  const { title, published, author, outlet, url } = readArticle({ path: 'part.html', text: html });
  return imported(markdown, { title, date: published, author, outlet, url });
}
