import type { DraftBlock } from './bodyBuilder.ts';
import { dateBehindPaper, dateOfMasthead } from './dateline.ts';

const LONGEST_HEADLINE = 160;
const MOST_HEADING_WORDS = 16;
/** Ends like a sentence, or like the first part of one. */
const UNFINISHED_OR_SENTENCE = /[.…,;][\p{Pe}\p{Pf}\p{Pi}"']*$/u;
const BEGINS_LIKE_HEADLINE = /^[\p{Pi}\p{Ps}"'¿¡\p{So}\s]*[\p{Lu}\p{N}\p{Lo}]/u;
/** A newspaper's name stands alone above its date: in capitals, or with capitals at all words but small ones. */
const MASTHEAD = /^[\p{Lu}\p{N}][\p{Lu}\p{N} &'’.-]{3,50}$/u;
const NAME_OF_PAPER = /^(?:(?:\p{Lu}[\p{L}'’-]*|\p{Ll}{1,3})(?: |$)){2,5}$/u;
/** A section's name in capitals: "FÚTBOL | MERCADO DE FICHAJES". */
const SECTION = /^[\p{Lu}\p{N} &|/'’.-]{3,50}$/u;
const MOST_WORDS_IN_CAPITALS = 5;
/** One that opens the article in other letters: "Local business". */
const MOST_SECTION_WORDS = 3;
/**
 * Finds title and headings in plain text, which has no mark-up for them: the first short line without a full stop is the
 * title, unless it names the paper, the section or the day and another such line follows; a later one that has text below it
 * is a heading. Returns the name of the paper above the title, if there is one.
 */
export function findHeadlines(body: string, blocks: readonly DraftBlock[]): { readonly masthead: string | null } {
  const story = blocks.filter((block) => block.role !== 'boilerplate' && block.role !== 'byline');
  if (story.length < 2) return { masthead: null };

  let first = 0;
  let masthead: string | null = null;
  while (first < story.length - 2 && isHeadline(body, story[first]!) && isHeadline(body, story[first + 1]!)) {
    const block = story[first]!;
    const text = textOf(body, block);
    const isDated = blocks[blocks.indexOf(block) + 1]?.role === 'byline';
    const isPaper = first === 0 && isDated && (MASTHEAD.test(text) || NAME_OF_PAPER.test(text));
    if (!isPaper && !namesSectionOrDay(text, textOf(body, story[first + 1]!), first <= 1)) break;
    if (isPaper) masthead = text;
    block.role = 'byline';
    first += 1;
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

/** Whether a line names what the article stands in, and the longer line below it is about the news. */
function namesSectionOrDay(text: string, next: string, opens: boolean): boolean {
  const words = text.split(' ').length;
  if (dateOfMasthead(text) || dateBehindPaper(text)) return true;
  const below = next.split(' ').length;
  if (SECTION.test(text) && words <= MOST_WORDS_IN_CAPITALS) return below >= words;
  return opens && words <= MOST_SECTION_WORDS && below > words && below <= MOST_HEADING_WORDS;
}

function textOf(body: string, block: DraftBlock): string {
  return body.slice(block.start, block.end);
}
