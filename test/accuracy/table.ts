import type { Figures } from './figures.ts';

export interface Row {
  readonly name: string;
  readonly figures: Figures;
  /** The figures of the same row in the table before. */
  readonly before: Figures | undefined;
}

interface Column {
  readonly title: string;
  readonly value: (figures: Figures) => number | null;
  readonly show: (value: number, figures: Figures) => string;
  readonly digits: number;
}

const percent = (title: string, key: keyof Figures): Column => ({
  title,
  value: (figures) => (figures[key] === null ? null : figures[key] * 100),
  show: (value) => value.toFixed(1),
  digits: 1,
});

const columns: readonly Column[] = [
  percent('P', 'precision'),
  percent('R', 'recall'),
  percent('F1', 'f1'),
  { title: 'false', value: ({ falseAlarms }) => falseAlarms, show: String, digits: 0 },
  { title: 'traps', value: ({ trapped }) => trapped, show: (value, { traps }) => `${value}/${traps}`, digits: 0 },
  percent('old=hard', 'supersededAsHard'),
  percent('kind', 'kindRight'),
  percent('agree R', 'agreementRecall'),
  percent('claim R', 'claimRecall'),
  percent('claim P', 'claimPrecision'),
  { title: 'span', value: ({ span }) => span, show: (value) => value.toFixed(2), digits: 2 },
];

export const legend = `P, R, F1: precision, recall and their mean of contradictions, in percent · false: false alarms · traps: pairs that only look
like contradictions · old=hard: updates reported as hard, in percent · kind: right kind, of those found · span: median length of
a claim as a multiple of the marked one · behind a figure: its change since the last table`;

/** Lays the rows out as a table; a change since the table before stands behind its figure. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, figures, before }) => [
    name,
    ...columns.map((column) => [figureOf(column, figures), changeOf(column, figures, before)] as const),
  ]);
  const titles = ['', ...columns.map(({ title }) => title)];
  const widths = titles.map((title, index) =>
    Math.max(title.length, ...cells.map((row) => figureIn(row[index]!).length)),
  );
  const changes = titles.map((_, index) => Math.max(0, ...cells.map((row) => changeIn(row[index]!).length)));
  const line = (row: readonly Cell[]): string =>
    row
      .map((cell, index) => {
        const figure = figureIn(cell);
        const aligned = index === 0 ? figure.padEnd(widths[index]!) : figure.padStart(widths[index]!);
        return aligned + changeIn(cell).padEnd(changes[index]!);
      })
      .join('  ')
      .trimEnd();
  return [line(titles), ...cells.map(line)].map((text) => `${text}\n`).join('');
}

type Cell = string | readonly [figure: string, change: string];

function figureIn(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell[0];
}

function changeIn(cell: Cell): string {
  return typeof cell === 'string' ? '' : cell[1];
}

function figureOf({ value, show }: Column, figures: Figures): string {
  const figure = value(figures);
  return figure === null ? '–' : show(figure, figures);
}

function changeOf({ value, digits }: Column, figures: Figures, before: Figures | undefined): string {
  const now = value(figures);
  const then = before && value(before);
  if (now === null || then === null || then === undefined) return '';
  const change = (now - then).toFixed(digits);
  return Number(change) === 0 ? '' : ` ${change.startsWith('-') ? `−${change.slice(1)}` : `+${change}`}`;
}
