import type { PanelSource } from './messages.ts';

/** The matrix's sizes, in CSS pixels. */
export interface Measures {
  /** Narrow: a value's label stands above its cells instead of beside them. */
  readonly stacked: boolean;
  /** Source names are too long for their columns and stand upright. */
  readonly upright: boolean;
  readonly line: number;
  /** Height of a value's row. */
  readonly valueHeight: number;
  readonly label: number;
  readonly cell: number;
  readonly support: number;
  /** Where the first cell begins. */
  readonly cellsFrom: number;
  /** Of the whole matrix, with the part that is scrolled out of view. */
  readonly width: number;
}

const narrowestLabel = 220;
const widestLabel = 640;
const stackedIndent = 20;

/** Lays the matrix out for a viewport and a font, both in CSS pixels. */
export function measure(viewWidth: number, fontSize: number, sources: readonly PanelSource[]): Measures {
  const line = Math.round(fontSize * 1.7);
  const longest = Math.max(0, ...sources.map((source) => [...source.name].length));
  const upright = longest > 5;
  const cell = Math.round(fontSize * (upright ? 2.2 : Math.max(2.2, longest * 0.62 + 0.9)));
  const support = Math.round(fontSize * 5.2);
  const cells = cell * sources.length;
  // Beside the label, at least a few columns must fit; more of them scroll.
  const stacked = viewWidth < narrowestLabel + support + Math.min(cells, cell * 6);
  if (stacked) {
    const width = Math.max(viewWidth, stackedIndent + cells);
    return {
      stacked,
      upright,
      line,
      valueHeight: line * 2,
      label: viewWidth,
      cell,
      support,
      cellsFrom: stackedIndent,
      width,
    };
  }
  const label = Math.max(narrowestLabel, Math.min(widestLabel, viewWidth - support - cells));
  return {
    stacked,
    upright,
    line,
    valueHeight: line,
    label,
    cell,
    support,
    cellsFrom: label,
    width: label + cells + support,
  };
}
