/** The row of the sources' names, above the first line. */
export const headRow = -1;

/** A cell of the matrix: `column` 0 is the label, then the sources, then the support. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  /** Rows that a page holds. */
  readonly page: number;
  /** Names of sources above the first row; 0 where none stand there. */
  readonly names: number;
  /** Cells of a row; 1 where there is only a label. */
  columnsOf(row: number): number;
}

/** The keys that move in a grid, by the ARIA authoring practices. Returns undefined for any other key. */
export function move(from: Position, key: string, withControl: boolean, extent: Extent): Position | undefined {
  const target = targetOf(from, key, withControl, extent);
  if (!target || extent.rows === 0) return undefined;
  const isHead = target.row < 0 && extent.names > 0;
  const row = isHead ? headRow : Math.max(0, Math.min(extent.rows - 1, target.row));
  // The names of the sources are all that the head has to press.
  const [first, last] = isHead ? [1, extent.names] : [0, extent.columnsOf(row) - 1];
  return { row, column: Math.max(first, Math.min(last, target.column)) };
}

function targetOf({ row, column }: Position, key: string, withControl: boolean, extent: Extent): Position | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - extent.page), column };
    case 'PageDown':
      return { row: row + extent.page, column };
    case 'Home':
      return withControl ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return withControl
        ? { row: extent.rows - 1, column: Number.POSITIVE_INFINITY }
        : { row, column: Number.POSITIVE_INFINITY };
    default:
      return undefined;
  }
}
