import { detectLanguage } from '../language/detect.ts';
import type { Article, MediaType, SourceInput } from './article.ts';
import { BodyBuilder } from './bodyBuilder.ts';
import { composed } from './composed.ts';
import { isoDateOf } from './dates.ts';
import { dayOrderOf } from './dayOrder.ts';
import { readFrontMatter } from './frontMatter.ts';
import { findHeadlines } from './headlines.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { firstOf, type Metadata } from './metadata.ts';
import { dateNotRead } from './notes.ts';
import { readPlainText } from './plainText.ts';
import { assignRoles } from './roles.ts';
import { readTextMetadata } from './textMetadata.ts';

/**
 * Reads a source: its words without its mark-up, its blocks with their roles, what it says about itself, its language.
 * Any text can be read; what is not well-formed is read as far as it goes.
 */
export function readArticle(input: SourceInput): Article {
  const whole = composed(input.text);
  const text = whole?.text ?? input.text;
  const mediaType = input.mediaType ?? mediaTypeOf(input.path);
  const builder = new BodyBuilder(text);
  const frontMatter = mediaType === 'text/html' ? undefined : readFrontMatter(text);
  const end = frontMatter?.end ?? 0;

  let markup: Partial<Metadata> = {};
  if (mediaType === 'text/html') markup = readHtml(text, builder);
  else if (mediaType === 'text/markdown') readMarkdown(text, end, builder);
  else readPlainText(text, end, builder);

  const { body, blocks, offsets } = builder.finish();
  assignRoles(body, blocks);
  const marked = blocks.some(({ role }) => role === 'title' || role === 'heading');
  const masthead = mediaType === 'text/html' || marked ? null : findHeadlines(body, blocks).masthead;
  const titleBlock = blocks.find((block) => block.role === 'title');

  const set = { published: input.published ? isoDateOf(input.published) : null, outlet: input.outlet ?? null };
  const own = firstOf(frontMatter?.metadata ?? {}, markup);
  const language = detectLanguage(body, own.language ?? undefined);
  const order = dayOrderOf(language, own);
  const inOrder = { published: own.unreadDate && isoDateOf(own.unreadDate, order) };
  const stated = firstOf(set, own, inOrder);
  const words = readTextMetadata(body, blocks, stated, order);
  const metadata = firstOf(stated, words, {
    title: titleBlock ? body.slice(titleBlock.start, titleBlock.end) : null,
    outlet: masthead,
  });
  // A date in the words alone may be of anything; it is told only where no other is known.
  const unread = stated.published ? null : (own.unreadDate ?? (metadata.published ? null : words.unreadDate));
  const onDate = unread ? dateNotRead(unread, metadata.published) : undefined;

  return {
    path: input.path,
    text: input.text,
    body,
    blocks,
    offsets: whole ? offsets.through(whole.offsets) : offsets,
    title: metadata.title,
    outlet: metadata.outlet,
    author: metadata.author,
    url: metadata.url,
    published: metadata.published,
    publishedDay: metadata.published ? null : metadata.publishedDay,
    language,
    notes: [...(frontMatter?.notes ?? []), ...(onDate ? [onDate] : [])],
  };
}

/** The media type that a path's ending tells; plain text where it tells none. */
function mediaTypeOf(path: string): MediaType {
  if (/\.(?:md|markdown|mdown)$/i.test(path)) return 'text/markdown';
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'text/html';
  return 'text/plain';
}
