/** A line that has more than white space; offsets of its first character and behind its last one that shows. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line, or the text's beginning, stands before it. */
  readonly afterGap: boolean;
}

/** Longest width that anybody wraps plain text at by hand or by program. */
const WIDEST_WRAP = 140;
/** Narrowest one; shorter lines are lists, mastheads or verse. */
const NARROWEST_WRAP = 45;

const LINE_BREAK = /\r\n?|\n/g;

/** The lines of `text` from `from` on that are not blank. CR LF, CR and LF end a line. */
export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let lineStart = from;
  LINE_BREAK.lastIndex = from;
  while (lineStart <= text.length) {
    const found = LINE_BREAK.exec(text);
    const lineEnd = found ? found.index : text.length;
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) lines.push({ start, end, afterGap });
    afterGap = start === end;
    if (!found) break;
    lineStart = LINE_BREAK.lastIndex;
  }
  return lines;
}

/**
 * The width at which a text was hard-wrapped, or null where its line breaks mean something. A line is *full* if the first
 * word of the next one would not have fitted; in wrapped prose most lines are, and many go on with a small letter.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let tooLong = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length > WIDEST_WRAP) tooLong += 1;
    else width = Math.max(width, length);
  }
  if (width < NARROWEST_WRAP || tooLong * 10 > lines.length) return null;

  let pairs = 0;
  let full = 0;
  let goesOn = 0;
  for (let index = 1; index < lines.length; index += 1) {
    if (lines[index]!.afterGap) continue;
    pairs += 1;
    if (!isFull(text, lines[index - 1]!, lines[index]!, width * 0.85)) continue;
    full += 1;
    if (startsInLowerCase(text, lines[index]!.start)) goesOn += 1;
  }
  return full > 0 && full * 2 >= pairs && goesOn * 5 >= full * 2 ? width : null;
}

/** Whether the first word of `next` would have made `line` longer than `width`. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start;
  while (wordEnd < next.end && !isBlank(text.charCodeAt(wordEnd))) wordEnd += 1;
  return line.end - line.start + 1 + (wordEnd - next.start) > width;
}

const LOWER_CASE = /\p{Ll}/uy;

export function startsInLowerCase(text: string, offset: number): boolean {
  LOWER_CASE.lastIndex = offset;
  return LOWER_CASE.test(text);
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x3000;
}
