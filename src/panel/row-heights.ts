import type { Line, ValueLine } from './lines.ts';
import type { Measures } from './measures.ts';
import * as words from './words.ts';

/** As in the style of `.relation` beside its cells. */
const headWidths = { short: { share: 0.42, most: 15 }, withSubject: { share: 0.48, most: 26 } } as const;
const gap = 8;
/** What stands between a head and its value where both run on, and the margin beside it. */
const joint = ':  ';
const jointMargin = 4;
/** What stands before a value or a name. */
const signSpace = '≠ ';
/** What a line loses, on average, to the word that does not fit it any more. */
const raggedness = 1.08;
/** As in the styles of chips. */
const chipPadding = 14;
const chipGap = 4;
const mostLabelLines = { beside: 2, stacked: 3, listed: 3 } as const;
/** Sources that need more lines than these are counted, and listed in the fact in full. */
const mostChipLines = 3;

/** What a row needs, told from the widths of its texts: laying out all rows, of which few are ever drawn, takes too long. */
export interface RowSize {
  /** Lines of the label. */
  readonly lines: number;
  /** How many of the value's sources are listed by name. */
  readonly chips: number;
  /** In CSS pixels. */
  readonly height: number;
}

export interface Texts {
  /** The sources' names. */
  readonly names: readonly string[];
  /** Whether labels name the subject, as no group does. */
  readonly withSubject: boolean;
  /** The width of a text, in CSS pixels. */
  widthOf(text: string): number;
}

export function sizeOf(line: Line, measures: Measures, texts: Texts): RowSize {
  if (line.type === 'group') return { lines: 1, chips: 0, height: measures.line };
  const lines = labelLines(line, measures, texts);
  const labelHeight = measures.line + (lines - 1) * measures.labelLine;
  if (measures.layout === 'beside') return { lines, chips: 0, height: labelHeight };
  const padding = Math.round(measures.fontSize * 0.4);
  if (measures.layout === 'stacked') return { lines, chips: 0, height: labelHeight + measures.cellLine + padding };
  const { chips, chipLines } = chipsOf(line, measures, texts);
  return { lines, chips, height: labelHeight + chipLines * (measures.cellLine + chipGap) + padding };
}

/** The sign before a value that others differ from, or have updated; empty before any other. */
export function signOf({ fact, side }: ValueLine): string {
  if (fact.state === 'disputed') return words.stateMarks.disputed;
  return fact.sides[side]!.mark === 'earlier' ? words.marks.earlier : '';
}

/** The text that a value's label shows before the value. */
export function labelHead({ fact, named }: ValueLine, withSubject: boolean): string {
  if (!named) return '';
  return withSubject ? words.factTitle(fact) : fact.relation;
}

function labelLines(line: ValueLine, measures: Measures, { withSubject, widthOf }: Texts): number {
  const { layout, label, indent, support } = measures;
  const most = mostLabelLines[layout];
  const linesFor = (width: number, room: number) =>
    width <= room ? 1 : Math.min(most, Math.ceil((width * raggedness) / Math.max(1, room)));
  const headText = labelHead(line, withSubject);
  const head = widthOf(headText);
  const sign = signOf(line) ? widthOf(signSpace) : 0;
  const others = line.others.length > 0 ? widthOf(words.othersSay(line.others)) + gap : 0;
  const value = widthOf(line.fact.sides[line.side]!.value) + sign + others;
  const between = headText ? widthOf(joint) + jointMargin : 0;
  if (layout !== 'beside') return linesFor(head + between + value, label - indent - support);
  const room = label - indent;
  const { share, most: widest } = headWidths[withSubject ? 'withSubject' : 'short'];
  const forHead = Math.min(room * share, widest * measures.fontSize);
  return Math.max(linesFor(head, forHead), linesFor(value, room - forHead - gap));
}

/** How many chips fit the lines there may be, the last of which leaves room for the count of the others. */
function chipsOf({ cells }: ValueLine, measures: Measures, { names, widthOf }: Texts) {
  const room = measures.label - measures.indent - gap;
  const rest = chipPadding + chipGap + widthOf('+99');
  let chipLines = 1;
  let used = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    const count = cell.quotes.length > 1 ? widthOf(String(cell.quotes.length)) : 0;
    const width = chipPadding + widthOf(signSpace) + widthOf(names[cell.source]!) + count;
    const isLast = index === cells.length - 1;
    const spared = chipLines === mostChipLines && !isLast ? rest : 0;
    if (used > 0 && used + width + spared > room) {
      if (chipLines === mostChipLines) return { chips: index, chipLines };
      chipLines += 1;
      used = 0;
    }
    used += width + chipGap;
  }
  return { chips: cells.length, chipLines };
}
