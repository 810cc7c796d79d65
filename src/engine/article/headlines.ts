import type { DraftBlock } from './bodyBuilder.ts';

const LONGEST_HEADLINE = 160;
const MOST_HEADING_WORDS = 16;
/** Ends like a sentence, or like the first part of one. */
const UNFINISHED_OR_SENTENCE = /[.…,;][\p{Pe}\p{Pf}\p{Pi}"']*$/u;
const BEGINS_LIKE_HEADLINE = /^[\p{Pi}\p{Ps}"'¿¡\p{So}\s]*[\p{Lu}\p{N}\p{Lo}]/u;
/** A newspaper's name stands alone in capitals above its date. */
const MASTHEAD = /^[\p{Lu}\p{N}][\p{Lu}\p{N} &'’.-]{3,50}$/u;

/**
 * Finds title and headings in plain text, which has no mark-up for them: the first short line without a full stop is the
 * title, a later one that has text below it a heading. Returns the name in capitals above the title, if there is one.
 */
export function findHeadlines(body: string, blocks: readonly DraftBlock[]): { readonly masthead: string | null } {
  const story = blocks.filter((block) => block.role !== 'boilerplate' && block.role !== 'byline');
  if (story.length < 2) return { masthead: null };

  let first = 0;
  let masthead: string | null = null;
  const opening = textOf(body, story[0]!);
  const next = blocks[blocks.indexOf(story[0]!) + 1];
  if (MASTHEAD.test(opening) && next?.role === 'byline' && story.length > 2 && isHeadline(body, story[1]!)) {
    masthead = opening;
    story[0]!.role = 'byline';
    first = 1;
  }
  if (isHeadline(body, story[first]!)) story[first]!.role = 'title';

  for (let index = first + 1; index < story.length - 1; index += 1) {
    const block = story[index]!;
    if (isHeadline(body, block) && textOf(body, block).split(' ').length <= MOST_HEADING_WORDS) block.role = 'heading';
  }
  return { masthead };
}

function isHeadline(body: string, block: DraftBlock): boolean {
  if (block.role !== 'paragraph' || block.end - block.start > LONGEST_HEADLINE) return false;
  const text = textOf(body, block);
  return BEGINS_LIKE_HEADLINE.test(text) && !UNFINISHED_OR_SENTENCE.test(text);
}

function textOf(body: string, block: DraftBlock): string {
  return body.slice(block.start, block.end);
}
