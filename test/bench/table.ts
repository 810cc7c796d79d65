/** A line of the printed table. */
export interface Row {
  readonly name: string;
  /** The absolute figure with its unit. */
  readonly value: string;
  /** What no machine's speed changes; null where the row is what others are compared with. */
  readonly ratio: number | null;
  readonly note?: string;
  /** The ratio from which the row fails the run; absent where it only informs. */
  readonly limit?: number;
}

export function milliseconds(time: number): string {
  return time >= 100 ? `${Math.round(time)} ms` : time >= 10 ? `${time.toFixed(1)} ms` : `${time.toFixed(2)} ms`;
}

/** Does the row grow more than it may? */
export function fails({ ratio, limit }: Row): boolean {
  return ratio !== null && limit !== undefined && ratio > limit;
}

/** The rows as aligned columns: what, how long, and the ratio with what it says. */
export function formatRows(title: string, rows: readonly Row[]): string {
  const names = Math.max(...rows.map(({ name }) => name.length));
  const values = Math.max(...rows.map(({ value }) => value.length));
  const lines = rows.map((row) => {
    const ratio = row.ratio === null ? '' : row.ratio.toFixed(2).padStart(8);
    const limit = row.limit === undefined ? '' : ` (at most ${row.limit})${fails(row) ? '  TOO MUCH' : ''}`;
    return `  ${row.name.padEnd(names)}  ${row.value.padStart(values)}${ratio} ${row.note ?? ''}${limit}`.trimEnd();
  });
  return [title, ...lines, ''].join('\n');
}
