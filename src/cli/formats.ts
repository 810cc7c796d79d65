import type { Checked } from './check.ts';
import type { Terminal } from './terminal.ts';
import { formatText } from './text.ts';

export interface FormatOptions {
  /** In a text, every claim of every source and every place. */
  readonly claims: boolean;
}

type Format = (checked: Checked, terminal: Terminal, options: FormatOptions) => string;

/** What a report can be printed as, by the name that `--format` takes. */
const writers = {
  text: (checked, { colour, directory }, { claims }) => formatText(checked, { colour, directory, claims }),
  json: ({ report }) => `${JSON.stringify(report, null, 2)}\n`,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof writers;
export const formatNames = Object.keys(writers) as FormatName[];

/** The report in a format, ending with a line end. */
export function format(name: FormatName, checked: Checked, terminal: Terminal, options: FormatOptions): string {
  return writers[name](checked, terminal, options);
}
