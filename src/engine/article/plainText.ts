import type { BodyBuilder } from './bodyBuilder.ts';
import { isFull, type Line, splitLines, startsInLowerCase, wrapWidth } from './lines.ts';
import { isLabelLine } from './roles.ts';

/** A sign that begins a list item, with the white space behind it. */
const BULLET = /[-*+•‣◦·▪●–—]\s+/y;
const NUMBER = /(\d{1,3})[.)]\s+/y;
/** Ends a sentence or announces what follows, quotes and brackets behind it included. */
const CLOSED = /[.!?…:;][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/**
 * Reads plain text from `from` on into `builder`. A blank line ends a paragraph. A line break alone does so too, unless the
 * text is hard-wrapped or the next line goes on with a small letter. A bullet or a counted number begins a list item.
 */
export function readPlainText(text: string, from: number, builder: BodyBuilder): void {
  const lines = splitLines(text, from);
  const width = wrapWidth(text, lines);
  const numbers = countedNumbers(text, lines);
  let previous: Line | null = null;
  let lastNumber = 0;
  let inList = false;

  for (const line of lines) {
    const goesOn = previous !== null && !line.afterGap && continues(text, previous, line, width);
    const bullet = markerEnd(BULLET, text, line);
    const numberEnd = markerEnd(NUMBER, text, line);
    const number = numberEnd > 0 ? Number.parseInt(text.slice(line.start, numberEnd), 10) : 0;
    const counted =
      number > 0 && (number === lastNumber + 1 || number === 1) && numbers.has(number === 1 ? 2 : number - 1);
    // A dash at the start of a wrapped line is most often just a dash.
    const listed = bullet > 0 && !(goesOn && !inList && /[–—]/.test(text.charAt(line.start)));

    if (listed || counted) {
      builder.open('listItem');
      builder.text(listed ? bullet : numberEnd, line.end);
      if (counted) lastNumber = number;
      inList = true;
    } else if (goesOn && !isLabelLine(text.slice(line.start, line.end))) {
      builder.space(previous!.end, line.start);
      builder.text(line.start, line.end);
    } else {
      builder.open('paragraph');
      builder.text(line.start, line.end);
      inList = false;
    }
    previous = line;
  }
  builder.close();
}

function continues(text: string, previous: Line, line: Line, width: number | null): boolean {
  // Long enough to hold any closing quotes; the pattern must not read a whole line for each line.
  const closed = CLOSED.test(text.slice(Math.max(previous.start, previous.end - 6), previous.end));
  if (!closed && startsInLowerCase(text, line.start)) return true;
  if (width === null) return false;
  return isFull(text, previous, line, width) || (!closed && previous.end - previous.start >= width * 0.55);
}

/** Offset behind a list marker at the start of `line` that has something behind it; else 0. */
function markerEnd(marker: RegExp, text: string, line: Line): number {
  marker.lastIndex = line.start;
  return marker.test(text) && marker.lastIndex < line.end ? marker.lastIndex : 0;
}

/** The numbers that lines begin with: "1." alone is a date or an ordinal, with a "2." further down it counts. */
function countedNumbers(text: string, lines: readonly Line[]): Set<number> {
  const numbers = new Set<number>();
  for (const line of lines) {
    const end = markerEnd(NUMBER, text, line);
    if (end > 0) numbers.add(Number.parseInt(text.slice(line.start, end), 10));
  }
  return numbers;
}
