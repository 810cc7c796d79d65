import type { PanelSource } from './messages.ts';

/**
 * How a value's sources stand: in columns `beside` its label, in columns `stacked` beneath it, or `listed` by name
 * beneath it, without columns, where these would not fit.
 */
export type Layout = 'beside' | 'stacked' | 'listed';

/** The matrix's sizes, in CSS pixels. */
export interface Measures {
  readonly layout: Layout;
  /** Source names are too long for their columns and stand upright. */
  readonly upright: boolean;
  /** Height of names that stand upright. */
  readonly names: number;
  readonly fontSize: number;
  /** Height of a group's heading, and of a value's label of one line. */
  readonly line: number;
  /** Height of a further line of a label. */
  readonly labelLine: number;
  /** Height of a line of cells. */
  readonly cellLine: number;
  /** Width of a value's label, as far as its letters may go. */
  readonly label: number;
  /** How far a value's label is set in. */
  readonly indent: number;
  /** Width of a cell; 0 where there are no columns. */
  readonly cell: number;
  readonly support: number;
  /** Where the first cell begins. */
  readonly cellsFrom: number;
  /** Of the whole matrix, with the part that is scrolled out of view. */
  readonly width: number;
}

const narrowestLabel = 220;
/** Of a label that makes room for names to stand level. */
const narrowedLabel = 200;
const widestLabel = 560;
/** Letters of a name that stands level wherever it is. */
const longestShortName = 5;
/** Letters of a word that may stand level above a column; longer ones are broken. */
const longestLevelWord = 10;
/** Letters of upright names that there is room for. */
const longestUpright = 18;
/** A view of fewer lines has none to spare for upright names. */
const linesForUpright = 16;

export interface View {
  readonly width: number;
  readonly height: number;
}

/**
 * Lays the matrix out for a view and a font, all in CSS pixels.
 *
 * @param grouped whether values stand under the headings of groups
 */
export function measure(view: View, fontSize: number, sources: readonly PanelSource[], grouped: boolean): Measures {
  const em = (count: number) => Math.round(fontSize * count);
  const longestOf = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => [...text].length));
  const names = sources.map(({ name }) => name);
  const longest = longestOf(names);
  const longestWord = longestOf(names.flatMap((name) => name.split(/\s+|(?<=-)/)));
  const word = Math.min(longestWord, longestLevelWord);
  const line = em(1.7);
  const labelLine = em(1.35);
  const support = em(sources.some((source) => source.copyOf !== null) ? 7.5 : 5);
  const uprightCell = em(2.2);
  const levelCell = Math.max(uprightCell, em(word * 0.56 + 0.8));
  // Beside the label, at least a few columns must fit; more of them scroll.
  const fitsBeside = (cell: number) => view.width >= narrowestLabel + support + cell * Math.min(sources.length, 6);
  const levelFitsBeside = view.width >= narrowedLabel + support + levelCell * sources.length;
  const indent = grouped ? 16 : 12;
  const upright =
    longest > longestShortName &&
    !levelFitsBeside &&
    (fitsBeside(uprightCell) || indent + levelCell * sources.length > view.width);
  const cell = upright ? uprightCell : levelCell;
  const cells = cell * sources.length;
  const common = { upright, names: em(Math.min(longest, longestUpright) * 0.56 + 2.6), fontSize, line, labelLine };
  const makesRoom = longest > longestShortName && levelFitsBeside;
  if (makesRoom || fitsBeside(cell)) {
    const narrowest = makesRoom ? narrowedLabel : narrowestLabel;
    const label = Math.max(narrowest, Math.min(widestLabel, view.width - support - cells));
    return {
      ...common,
      layout: 'beside',
      cellLine: line,
      label,
      indent: grouped ? 22 : 12,
      cell,
      support,
      cellsFrom: label,
      width: label + cells + support,
    };
  }
  const fits = indent + cells <= view.width && !(upright && view.height < line * linesForUpright);
  return {
    ...common,
    layout: fits ? 'stacked' : 'listed',
    cellLine: em(1.5),
    label: view.width,
    indent,
    cell: fits ? cell : 0,
    support: em(sources.some((source) => source.copyOf !== null) ? 3.5 : 2.2),
    cellsFrom: indent,
    width: view.width,
  };
}
