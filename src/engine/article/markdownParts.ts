/** A stretch of a Markdown text: a paragraph or heading without any mark-up inside, or one that only the parser can read. */
export interface MarkdownPart {
  readonly kind: 'paragraph' | 'heading' | 'other';
  readonly start: number;
  /** Behind the last character; the line break at the end of a paragraph or heading is outside. */
  readonly end: number;
}

/** Fences, HTML that may hold blank lines, definitions that other paragraphs refer to, and white space to be expanded. */
const SPANS_BLOCKS = /```|~~~|\]:|<(?:[!?]|script|pre|style|textarea)|[\r\t\0]/i;
/** Marks and addresses that mean something inside a paragraph. */
const INLINE = /[*_~[\]<>&`\\|@]|https?:|www\.| $/i;
/** Begins a line of a paragraph and no block of another kind. */
const PROSE = /^(?:[\p{L}“”"'‘’„«»($€£]|\d(?!\d{0,8}[.)]))/u;
const HEADING = /^#{1,6} [^ #][^#]*$/;

/**
 * Parts a Markdown text between its blank lines, so that plain paragraphs, which most of an article is, need not pass the
 * parser. A plain paragraph behind a blank line ends every list and quotation, so what stands before and behind it can be
 * read by itself. One part where something might reach across paragraphs.
 */
export function markdownParts(text: string, from: number): MarkdownPart[] {
  if (SPANS_BLOCKS.test(from === 0 ? text : text.slice(from)))
    return [{ kind: 'other', start: from, end: text.length }];
  const parts: MarkdownPart[] = [];
  let other = -1;
  const endOther = (end: number): void => {
    if (other >= 0) parts.push({ kind: 'other', start: other, end });
    other = -1;
  };
  let start = from;
  while (start < text.length) {
    const block = blockAt(text, start);
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      endOther(start);
      parts.push({ kind: block.kind, start, end: block.end });
    } else if (block.kind === 'other' && other < 0) other = start;
    start = block.next;
  }
  endOther(text.length);
  return parts;
}

/** The block that begins at a line, up to the next blank line; a blank line by itself is none. */
function blockAt(
  text: string,
  start: number,
): { readonly kind: MarkdownPart['kind'] | 'blank'; readonly end: number; readonly next: number } {
  let plain = true;
  let lines = 0;
  let end = start;
  let at = start;
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 ? text.length : stop;
    const line = text.slice(at, lineEnd);
    if (/^ *$/.test(line)) {
      if (lines === 0) return { kind: 'blank', end: lineEnd, next: lineEnd + 1 };
      break;
    }
    lines += 1;
    plain &&= !INLINE.test(line) && (PROSE.test(line) || (lines === 1 && HEADING.test(line)));
    end = lineEnd;
    at = lineEnd + 1;
  }
  const heading = text.charCodeAt(start) === 0x23;
  const kind = plain && (!heading || lines === 1) ? (heading ? 'heading' : 'paragraph') : 'other';
  return { kind, end, next: end + 1 };
}
