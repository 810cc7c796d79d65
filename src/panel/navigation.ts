/** The row of the sources' names, above the first line. */
export const headRow = -1;

/** A cell of the matrix: `column` 0 is the label, then the sources, then the support. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly sources: number;
  /** Rows that a page holds. */
  readonly page: number;
  /** Whether a row has only its label. */
  isGroup(row: number): boolean;
}

/** The keys that move in a grid, by the ARIA authoring practices. Returns undefined for any other key. */
export function move(from: Position, key: string, withControl: boolean, extent: Extent): Position | undefined {
  const target = targetOf(from, key, withControl, extent);
  if (!target || extent.rows === 0) return undefined;
  const row = Math.max(target.row < 0 ? headRow : 0, Math.min(extent.rows - 1, target.row));
  // The names of the sources are all that the head has to press.
  const [first, last] = row === headRow ? [1, extent.sources] : [0, extent.columns - 1];
  return { row, column: Math.max(first, Math.min(last, target.column)) };
}

function targetOf({ row, column }: Position, key: string, withControl: boolean, extent: Extent): Position | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: extent.isGroup(row) ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: extent.isGroup(row) ? 0 : column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - extent.page), column };
    case 'PageDown':
      return { row: row + extent.page, column };
    case 'Home':
      return withControl ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return withControl
        ? { row: extent.rows - 1, column: extent.columns - 1 }
        : { row, column: extent.isGroup(row) ? 0 : extent.columns - 1 };
    default:
      return undefined;
  }
}
