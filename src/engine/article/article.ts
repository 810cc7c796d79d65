import type { OffsetMap } from './offsets.ts';

/** ISO 639-1 code of a language that has a pack, or `und`. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'und';

export const mediaTypes = ['text/plain', 'text/markdown', 'text/html'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** One source as it comes in. */
export interface SourceInput {
  /** Names the source in the report: a path relative to the folder that is checked, with forward slashes. */
  readonly path: string;
  /** The text as an editor shows it, without a byte order mark. */
  readonly text: string;
  /** Told by the path's ending where absent. */
  readonly mediaType?: MediaType;
  /** ISO 8601 date that a reader has set; it stands above the one that the source gives. */
  readonly published?: string;
  /** The outlet that a reader has set; it stands above the one that the source names. */
  readonly outlet?: string;
}

/**
 * What a block of the body is. Claims come from `title`, `heading`, `paragraph`, `listItem`, `tableRow`, `quotation` and
 * `caption`; `byline` and `boilerplate` (navigation, newsletter calls, "read more", copyright, source links) yield none.
 */
export type BlockRole =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableRow'
  | 'quotation'
  | 'caption'
  | 'byline'
  | 'boilerplate';

export interface Block {
  readonly role: BlockRole;
  /** Offsets into `Article.body`. */
  readonly start: number;
  readonly end: number;
}

/** A source, read: its words without its mark-up, and the way back to its exact offsets. */
export interface Article {
  readonly path: string;
  /** The text as it came in. */
  readonly text: string;
  /**
   * The readable words: mark-up removed, entities decoded, letters and their marks one character, soft hyphens and zero-width
   * characters dropped, every run of white space inside a block one space; blocks are separated by a line feed. Curly quotes and dashes stay as they are.
   */
  readonly body: string;
  readonly blocks: readonly Block[];
  /** From offsets of `body` to offsets of `text`. */
  readonly offsets: OffsetMap;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 8601 date (`2025-03-11`): the input's; else from front matter, mark-up, dateline or the text's first lines. */
  readonly published: string | null;
  /** Month and day (`--02-09`) where the dateline gives no year and nothing else does; null otherwise. */
  readonly publishedDay: string | null;
  readonly language: Language;
  /** A sentence for everything that the source says of itself and that can't be read. */
  readonly notes: readonly string[];
}

/** A sentence, or what stands for one: a heading, a list item, a table row. Offsets into `Article.body`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}
