/** Characters that may open or close something inline. */
const MARKER = /[*_~[\]<&`]/g;
/** Begins a block of its own without a blank line. */
const NEW_BLOCK = /^[ \t]{0,20}(?:[-*+#|]|\d{1,9}[.)]\s)/;
/** No paragraph of an article has more; the parser's time grows with the square of them. */
const MOST_MARKERS = 600;
/** No article has more lines; the parser needs some 50 µs for each, and a file of a million would hold everything up. */
const MOST_LINES = 20_000;
/** Underlines a heading, or divides: `===`, `---`, also in a quotation. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** No article has more; the parser's time grows with the square of the headings that are underlined. */
const MOST_UNDERLINES = 400;
/** Deepest nesting of quotations and lists that is taken for one. */
const DEEPEST_NESTING = 40;
const NESTING = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40,}/;

/**
 * Whether the Markdown parser will read `text` from `from` on in time in proportion to its length. It cannot where hundreds of
 * unmatched markers stand in one paragraph, where hundreds of headings are underlined, quotations nest without end or lines count
 * by the ten thousand: no article.
 */
export function isOrdinaryMarkdown(text: string, from: number): boolean {
  let markers = 0;
  let lines = 0;
  let underlines = 0;
  for (const line of linesOf(text, from)) {
    if (line.trim() === '' || NEW_BLOCK.test(line)) markers = 0;
    markers += countMarkers(line);
    lines += 1;
    if (UNDERLINE.test(line)) underlines += 1;
    if (lines > MOST_LINES || markers > MOST_MARKERS || underlines > MOST_UNDERLINES) return false;
    if (line.length >= DEEPEST_NESTING && NESTING.test(line)) return false;
  }
  return true;
}

function* linesOf(text: string, from: number): Generator<string> {
  const lineBreak = /\r\n?|\n/g;
  lineBreak.lastIndex = from;
  let start = from;
  for (let match = lineBreak.exec(text); match; match = lineBreak.exec(text)) {
    yield text.slice(start, match.index);
    start = lineBreak.lastIndex;
  }
  yield text.slice(start);
}

function countMarkers(line: string): number {
  MARKER.lastIndex = 0;
  let count = 0;
  while (count <= MOST_MARKERS && MARKER.test(line)) count += 1;
  return count;
}
