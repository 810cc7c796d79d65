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
const widestLabel = 560;
/** Letters of a name that still stand level above a column. */
const longestLevelName = 5;
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
  const longest = Math.max(0, ...sources.map((source) => [...source.name].length));
  const upright = longest > longestLevelName;
  const line = em(1.7);
  const labelLine = em(1.35);
  const cell = em(upright ? 2.2 : Math.max(2.2, longest * 0.62 + 0.9));
  const support = em(sources.some((source) => source.copyOf !== null) ? 7.5 : 5);
  const cells = cell * sources.length;
  const names = em(Math.min(longest, longestUpright) * 0.56 + 2.6);
  const common = { upright, names, fontSize, line, labelLine };
  // Beside the label, at least a few columns must fit; more of them scroll.
  if (view.width >= narrowestLabel + support + Math.min(cells, cell * 6)) {
    const label = Math.max(narrowestLabel, Math.min(widestLabel, view.width - support - cells));
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
  const indent = grouped ? 16 : 12;
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
