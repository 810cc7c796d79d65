import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { decodeString } from 'micromark-util-decode-string';
import type { Token } from 'micromark-util-types';
import type { BlockRole } from './article.ts';
import type { BodyBuilder } from './bodyBuilder.ts';
import { readHtmlPiece } from './html.ts';
import { isOrdinaryMarkdown } from './markdownGuard.ts';
import { markdownParts } from './markdownParts.ts';
import { readPlainText } from './plainText.ts';

const ENDS_LIKE_SENTENCE = /[.!?…:][\p{Pe}\p{Pf}\p{Pi}"']*$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Tokens whose text is not among the words of the article: addresses, code, raw HTML, notes' labels. */
const silent = new Set(
  `resource reference definition codeFenced htmlFlow gfmFootnoteCall gfmFootnoteDefinitionLabel image tableDelimiterRow
  gfmTaskListCheck listItemPrefix blockQuotePrefix`.split(/\s+/),
);
/** Tokens that hold words as they are. */
const words = new Set([
  'data',
  'codeTextData',
  'characterEscapeValue',
  'autolinkProtocol',
  'autolinkEmail',
  'codeFlowValue',
  'literalAutolinkWww',
  'literalAutolinkHttp',
  'literalAutolinkEmail',
]);
/** Extensions name tokens that the parser's own types do not list. */
const links: ReadonlySet<string> = new Set(['link', 'autolink', 'literalAutolink']);

/**
 * Reads Markdown (CommonMark with the tables and links of GitHub) from `start` on into `builder`. Works on the parser's tokens
 * rather than on a tree: they carry the exact offsets of every stretch of words, also across quotation marks and lists.
 */
export function readMarkdown(text: string, start: number, builder: BodyBuilder): void {
  // The parser skips a byte order mark without counting it; files put together may begin with several.
  let from = start;
  while (text.charCodeAt(from) === 0xfeff) from += 1;
  if (!isOrdinaryMarkdown(text, from)) {
    readPlainText(text, from, builder);
    return;
  }
  const writer = new MarkdownWriter(text, builder);
  for (const { kind, start: first, end } of markdownParts(text, from)) {
    if (kind === 'other') parseInto(writer, text.slice(first, end), first);
    else if (kind === 'heading') writer.heading(first, end);
    else writer.paragraph(first, end);
  }
  builder.close();
}

function parseInto(writer: MarkdownWriter, text: string, offset: number): void {
  writer.offset = offset;
  const events = postprocess(
    parser()
      .document()
      .write(preprocess()(text, undefined, true)),
  );
  for (const [kind, token] of events) {
    if (kind === 'enter') writer.enter(token);
    else writer.exit(token);
  }
}

const shared = parse({ extensions: [gfm()] });

/** The parser, for another text: making one costs more than reading a paragraph. What it keeps of a text is forgotten. */
function parser(): typeof shared {
  return Object.assign(shared, { defined: [], lazy: {}, gfmFootnotes: undefined });
}

class MarkdownWriter {
  readonly #text: string;
  /** Where in the text the tokens' offsets begin. */
  offset = 0;
  readonly #builder: BodyBuilder;
  #silent = 0;
  #listItems = 0;
  #quotations = 0;
  #links = 0;
  #heading = 0;
  #titleSeen = false;
  #wordsOutsideLinks = false;

  constructor(text: string, builder: BodyBuilder) {
    this.#text = text;
    this.#builder = builder;
  }

  enter(token: Token): void {
    const type: string = token.type;
    if (silent.has(type)) this.#silent += 1;
    if (this.#silent > 0) return;
    if (links.has(type)) this.#links += 1;
    if (type === 'listOrdered' || type === 'listUnordered') this.#listItems += 1;
    else if (type === 'blockQuote') this.#quotations += 1;
    else if (type === 'paragraph' || type === 'codeIndented') this.#open(this.#paragraphRole());
    else if (type === 'atxHeading' || type === 'setextHeading') this.#openHeading(this.#isTopLevel(token));
    else if (type === 'tableRow') this.#open('tableRow');
    else if (type === 'tableData' || type === 'tableHeader') this.#builder.cell();
    else if (type === 'lineEnding' || this.#isLineBreak(token))
      this.#builder.space(this.#start(token), this.#end(token));
  }

  exit(token: Token): void {
    const type: string = token.type;
    if (silent.has(type)) {
      this.#silent -= 1;
      if (type === 'htmlFlow') readHtmlPiece(this.#text, this.#start(token), this.#end(token), this.#builder);
      return;
    }
    if (this.#silent > 0) return;
    if (words.has(type)) this.#write(this.#start(token), this.#end(token));
    else if (type === 'characterReference') this.#reference(token);
    else if (type === 'paragraph') this.#endParagraph();
    else if (type === 'listOrdered' || type === 'listUnordered') this.#listItems -= 1;
    else if (type === 'blockQuote') this.#quotations -= 1;
    if (links.has(type)) this.#links -= 1;
  }

  /** A paragraph without mark-up, which stands in no list and no quotation. */
  paragraph(start: number, end: number): void {
    this.#open('paragraph');
    for (let at = start; at < end; ) {
      const stop = this.#text.indexOf('\n', at);
      const lineEnd = stop < 0 || stop > end ? end : stop;
      this.#write(at, lineEnd);
      if (stop >= 0) this.#builder.space(lineEnd, lineEnd + 1);
      at = lineEnd + 1;
    }
    this.#endParagraph();
  }

  /** A heading that opens with number signs and holds no mark-up. */
  heading(start: number, end: number): void {
    let words = start;
    while (this.#text.charAt(words) === '#') words += 1;
    this.#openHeading(words === start + 1);
    this.#write(words + 1, end);
    if (end < this.#text.length) this.#builder.space(end, end + 1);
  }

  #open(role: BlockRole): void {
    this.#builder.open(role);
    this.#wordsOutsideLinks = false;
  }

  #paragraphRole(): BlockRole {
    if (this.#listItems > 0) return 'listItem';
    return this.#quotations > 0 ? 'quotation' : 'paragraph';
  }

  /** The first heading of the first level is the title, as is any heading that opens the text. */
  #openHeading(topLevel: boolean): void {
    this.#heading += 1;
    const first = this.#heading === 1;
    const title = !this.#titleSeen && (topLevel || (first && this.#builder.isEmpty));
    if (title) this.#titleSeen = true;
    this.#open(title ? 'title' : 'heading');
  }

  #isTopLevel(token: Token): boolean {
    return token.type === 'setextHeading'
      ? this.#text.charAt(this.#end(token) - 1) === '='
      : this.#text.charAt(this.#start(token) + 1) !== '#';
  }

  /** A line that is all link and no sentence leads elsewhere. */
  #endParagraph(): void {
    const ending = this.#builder.ending(8);
    if (ending !== '' && !this.#wordsOutsideLinks && !ENDS_LIKE_SENTENCE.test(ending)) {
      this.#builder.relabel('boilerplate');
    }
  }

  #write(start: number, end: number): void {
    this.#builder.text(start, end);
    if (this.#links === 0 && !this.#wordsOutsideLinks)
      this.#wordsOutsideLinks = HAS_WORD.test(this.#text.slice(start, end));
  }

  #reference(token: Token): void {
    const [start, end] = [this.#start(token), this.#end(token)];
    this.#builder.literal(decodeString(this.#text.slice(start, end)), start, end);
  }

  #isLineBreak(token: Token): boolean {
    return token.type === 'htmlText' && /^<br\b/i.test(this.#text.slice(this.#start(token), this.#start(token) + 4));
  }

  #start(token: Token): number {
    return this.offset + token.start.offset;
  }

  #end(token: Token): number {
    return this.offset + token.end.offset;
  }
}
