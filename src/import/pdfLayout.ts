/** A run of text on a page; `y` grows upwards. Units are points. */
export interface TextRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** The runs of a page in the order of reading. */
export type PageText = readonly TextRun[];

export interface TextBlock {
  readonly text: string;
  /** 1 and 2 for headings, 0 for a paragraph. */
  readonly level: number;
}

interface Line {
  text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A line that is so much larger than the text is a heading, and one so much larger still is the title. */
const headingScale = 1.15;
const titleScale = 1.5;
/** Lines that are further apart than so many sizes of their letters belong to two paragraphs. */
const paragraphGap = 1.75;
/** A first line that stands so many sizes of its letters further in begins a paragraph. */
const indent = 0.8;
/** So many lines at either end of a page may be what each page repeats. */
const edge = 2;

/** The paragraphs and headings of a document, without page numbers and what stands at the head and foot of each page. */
export function blocksOf(pages: readonly PageText[]): TextBlock[] {
  const lines = withoutRepeated(pages.map(linesOf)).flat();
  const size = usualSize(lines);
  const blocks: { text: string; level: number; last: Line }[] = [];
  for (const line of lines) {
    const level = line.size >= size * titleScale ? 1 : line.size >= size * headingScale ? 2 : 0;
    const block = blocks.at(-1);
    if (block && block.level === level && goesOn(block.last, line, block.text, level)) {
      block.text = joined(block.text, line.text);
      block.last = line;
    } else blocks.push({ text: line.text, level, last: line });
  }
  return blocks.map(({ text, level }) => ({ text: text.replace(/\s+/g, ' ').trim(), level }));
}

function linesOf(runs: PageText, page: number): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let end = 0;
  for (const { str, x, y, width, fontSize, hasEOL } of runs) {
    if (str.trim() !== '') {
      const isSame = line && Math.abs(line.y - y) < fontSize / 2 && x >= end - fontSize;
      if (line && isSame) {
        // Some programs write each word apart and leave the spaces out.
        const apart = x - end > fontSize * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(str);
        line.text += apart ? ` ${str}` : str;
      } else {
        line = { text: str, page, x, y, size: fontSize };
        lines.push(line);
      }
      end = x + width;
    } else if (line && str !== '') line.text += ' ';
    if (hasEOL) line = undefined;
  }
  return lines;
}

/** Leaves out lines at the edges of pages that several pages have, figures aside. */
function withoutRepeated(pages: readonly Line[][]): Line[][] {
  const isEdge = (index: number, lines: readonly Line[]) => index < edge || index >= lines.length - edge;
  const keyOf = ({ text }: Line) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set(lines.filter((_, index) => isEdge(index, lines)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isNumber = (text: string) =>
    /^\W*(?:page|seite|página)?\s*\d+(?:\s*(?:\/|of|von|de|sur)\s*\d+)?\W*$/i.test(text);
  return pages.map((lines) =>
    lines.filter(
      (line, index) => !isEdge(index, lines) || ((counts.get(keyOf(line)) ?? 0) < 2 && !isNumber(line.text)),
    ),
  );
}

/** The size in which most of the text is set. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function goesOn(last: Line, line: Line, text: string, level: number): boolean {
  if (last.page !== line.page || line.y > last.y) {
    // Over a page or a column a sentence goes on where it has not ended.
    return level === 0 && !/[.!?:”"»)]\s*$/.test(text);
  }
  const isClose = last.y - line.y <= Math.max(last.size, line.size) * paragraphGap;
  const isIndented = line.x - last.x > line.size * indent;
  return isClose && !isIndented && !/^[•▪‣–]\s/.test(line.text);
}

/** Two lines as one; a word that was broken at the end of the first is whole again. */
function joined(text: string, line: string): string {
  const broken = /\p{Ll}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(line);
  if (broken) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}
