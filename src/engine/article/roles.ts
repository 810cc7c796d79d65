import { groupBy } from '../groupBy.ts';
import type { BlockRole } from './article.ts';
import type { DraftBlock } from './bodyBuilder.ts';
import { boilerplateLabels, boilerplatePhrases, bylinePatterns, captionPatterns } from './boilerplate.ts';
import { dateOfCredit, dateOfLine, dateOfNote } from './dateline.ts';

/** No byline, label or notice is longer; longer blocks are not looked at, which also bounds every pattern. */
const LONGEST_LABEL = 400;
/** A label is a short line: "Read more: Storm season begins early on the coast". */
const MOST_LABEL_WORDS = 18;

/** A name: up to five words with a capital, small particles between them. */
const NAME_WORD = "(?:\\p{Lu}[\\p{L}'’-]*\\.?)";
const PARTICLE = '(?:(?:van|von|der|den|de|del|della|di|da|du|la|le|bin|ibn|al|el|zu|y)\\s)';
const NAME = `${NAME_WORD}(?:\\s${PARTICLE}{0,2}${NAME_WORD}){0,4}`;
const NAMES = `${NAME}(?:(?:,\\s(?:and\\s)?|\\s(?:and|und|et|y|&)\\s)${NAME}){0,7}`;
const isByline = anyOf(
  bylinePatterns.map((pattern) => new RegExp(pattern.replaceAll('NAMES', NAMES).replaceAll('NAME', NAME), 'u')),
);
const isPhrase = anyOf(boilerplatePhrases);
const isLabel = anyOf(boilerplateLabels);
const isCaption = anyOf(captionPatterns);

const ENDS_LIKE_SENTENCE = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"']*$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** "Home / World / Europe": short parts, at least two, three where the sign is a common one. */
const BREADCRUMB =
  /^[\p{Lu}\p{N}][^/›»>|.!?:\d]{0,30}(?:\s[/›»>]\s[^/›»>|.!?:\d]{1,30}|(?:\s\|\s[^/›»>|.!?:\d]{1,30}){2}){1,6}$/u;

/** The role that the words of a block give it, whatever the mark-up says; null where they say nothing. */
export function roleOfWords(text: string): BlockRole | null {
  if (text.length > LONGEST_LABEL) return null;
  if (!HAS_WORD.test(text)) return 'boilerplate';
  if (isPhrase(text)) return 'boilerplate';
  if (isByline(text)) return 'byline';
  if (dateOfLine(text) || dateOfCredit(text) || dateOfNote(text)) return 'byline';
  if (isCaption(text)) return 'caption';
  if (ENDS_LIKE_SENTENCE.test(text) || wordCount(text) > MOST_LABEL_WORDS) return null;
  return isLabel(text) ? 'boilerplate' : null;
}

/** Whether a line stands by itself: a byline, a date, a label; never a piece of a wrapped paragraph. */
export function isLabelLine(line: string): boolean {
  return line.length <= 120 && roleOfWords(line) !== null;
}

/** Gives blocks the roles that their words and their places tell. */
export function assignRoles(body: string, blocks: readonly DraftBlock[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'title' || block.role === 'byline' || block.role === 'boilerplate') continue;
    if (block.end - block.start > LONGEST_LABEL) continue;
    const text = body.slice(block.start, block.end);
    const role = roleOfWords(text);
    if (role && !(block.role === 'tableRow' && role !== 'boilerplate')) block.role = role;
    else if (block.role === 'tableRow' || block.role === 'listItem') continue;
    else if (index < 3 && blocks.length > 3 && BREADCRUMB.test(text)) block.role = 'boilerplate';
    else if (index >= blocks.length - 2 && blocks.length > 3 && isKeywordLine(text)) block.role = 'boilerplate';
  }
}

/** A closing line of keywords: at least three words, each with a capital, or at least three short parts. */
function isKeywordLine(text: string): boolean {
  if (ENDS_LIKE_SENTENCE.test(text) || /[\d"“”„«»:]/.test(text)) return false;
  const words = text.split(/[\s,;|·•/&]+/).filter((word) => word !== '');
  if (words.length < 3 || words.length > 15) return false;
  if (words.every((word) => /^\p{Lu}/u.test(word))) return true;
  const parts = text.split(/\s?[,;|·•]\s?/);
  return parts.length >= 4 && parts.every((part) => part !== '' && part.split(' ').length <= 2);
}

function wordCount(text: string): number {
  let count = 1;
  for (let index = text.indexOf(' '); index >= 0; index = text.indexOf(' ', index + 1)) count += 1;
  return count;
}

/** One test for all patterns of a list: a pattern for each set of flags, which costs far less than one for each wording. */
function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const joined = [...groupBy(patterns, ({ flags }) => flags)].map(
    ([flags, list]) => new RegExp(list.map(({ source }) => `(?:${source})`).join('|'), flags),
  );
  return (text) => joined.some((pattern) => pattern.test(text));
}
