import type { PanelSource } from './messages.ts';

/** The matrix's sizes, in CSS pixels. */
export interface Measures {
  /** Narrow: a value's label stands above its cells instead of beside them. */
  readonly stacked: boolean;
  /** Source names are too long for their columns and stand upright. */
  readonly upright: boolean;
  readonly line: number;
  /** Height of the line of cells. */
  readonly cellLine: number;
  /** Height of a value's row. */
  readonly valueHeight: number;
  /** Height of a value's row whose label takes two lines, where it stands beside its cells. */
  readonly tallHeight: number;
  readonly label: number;
  /** How far a value's label is set in. */
  readonly indent: number;
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

/**
 * Lays the matrix out for a viewport and a font, both in CSS pixels.
 *
 * @param grouped whether values stand under the headings of groups
 */
export function measure(
  viewWidth: number,
  fontSize: number,
  sources: readonly PanelSource[],
  grouped: boolean,
): Measures {
  const em = (count: number) => Math.round(fontSize * count);
  const longest = Math.max(0, ...sources.map((source) => [...source.name].length));
  const upright = longest > longestLevelName;
  const line = em(1.7);
  const cell = em(upright ? 2.2 : Math.max(2.2, longest * 0.62 + 0.9));
  const support = em(sources.some((source) => source.copyOf !== null) ? 7.5 : 5);
  const cells = cell * sources.length;
  // Beside the label, at least a few columns must fit; more of them scroll.
  const stacked = viewWidth < narrowestLabel + support + Math.min(cells, cell * 6);
  if (stacked) {
    const indent = grouped ? 16 : 12;
    const cellLine = em(1.4);
    const width = Math.max(viewWidth, indent + cells);
    const valueHeight = line + cellLine + em(0.4);
    return {
      stacked,
      upright,
      line,
      cellLine,
      valueHeight,
      tallHeight: valueHeight,
      label: viewWidth,
      indent,
      cell,
      support,
      cellsFrom: indent,
      width,
    };
  }
  const label = Math.max(narrowestLabel, Math.min(widestLabel, viewWidth - support - cells));
  return {
    stacked,
    upright,
    line,
    cellLine: line,
    valueHeight: line,
    tallHeight: em(3.1),
    label,
    indent: grouped ? 22 : 12,
    cell,
    support,
    cellsFrom: label,
    width: label + cells + support,
  };
}
