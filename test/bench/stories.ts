import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../src/engine/article/article.ts';
import { readArticle } from '../../src/engine/article/read.ts';
import { extractClaims } from '../../src/engine/claims/extract.ts';
import { isArticlePath } from '../../src/sources/articles.ts';
import { asEditorText } from '../../src/sources/editorText.ts';
import { labelledFolders } from '../accuracy/folders.ts';

/** An article of the labelled stories, with what a copy of its story gives other names and figures to. */
export interface StoryArticle {
  readonly story: string;
  readonly file: string;
  readonly text: string;
  readonly language: Language;
  readonly words: number;
  /** The words of names as the text has them. */
  readonly names: ReadonlySet<string>;
}

/**
 * The articles of the project's made-up stories, in the order of their paths. Those on real events are left out: their copies
 * would stay one story by names that are no words, such as numbers and abbreviations.
 */
export function storyArticles(): StoryArticle[] {
  return labelledFolders()
    .filter(({ name, set }) => set !== 'elsewhere' && !name.startsWith('quiet-'))
    .flatMap(({ articles }) => readdirSync(articles).map((file) => join(articles, file)))
    .filter((path) => isArticlePath(basename(path)))
    .sort()
    .map((path) => articleOf(basename(dirname(path)), basename(path), asEditorText(readFileSync(path, 'utf8'))));
}

function articleOf(story: string, file: string, text: string): StoryArticle {
  const article = readArticle({ path: file, text });
  const { entities } = extractClaims(article);
  const names = [...entities.keys()].flatMap((key) => entities.textOf(key).split(/[^\p{L}]+/u));
  return {
    story,
    file,
    text,
    language: article.language,
    words: wordCount(text),
    names: new Set(names.filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word))),
  };
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
