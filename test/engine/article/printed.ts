import type { MediaType } from '../../../src/engine/article/article.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

/** The blocks of a source, one a line: "role: words". */
export function blocksOf(text: string, mediaType: MediaType): string[] {
  const { body, blocks } = readArticle({ path: 'x', text, mediaType });
  return blocks.map(({ role, start, end }) => `${role}: ${body.slice(start, end)}`);
}

/** The piece of `text` that `words`, as they stand in the body, come from. */
export function sourceOf(words: string, text: string, mediaType: MediaType): string {
  const { body, offsets } = readArticle({ path: 'x', text, mediaType });
  const start = body.indexOf(words);
  return start < 0 ? '' : text.slice(offsets.start(start), offsets.end(start + words.length));
}
