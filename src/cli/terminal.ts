/** Where a command reads, writes and runs. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  /** The lines of standard input, one at a time. */
  inputLines(): AsyncIterable<string>;
  /** Whether `out` shows colours. */
  readonly colour: boolean;
  /** Whether a line on `error` can be drawn over, so that progress may be shown. */
  readonly progress: boolean;
  /** The width that help is folded to, in columns. */
  readonly columns: number;
  /** The folder that relative paths start from. */
  readonly directory: string;
}

export const exitCodes = { nothingToReport: 0, contradictions: 1, badInput: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command is run with. */
export interface Invocation extends Terminal {
  /** Says how the command ended; a command that does not say so ended with nothing to report. */
  exitWith(code: ExitCode): void;
}

/**
 * Whether a stream shows colours: one that is a terminal does, unless `NO_COLOR` (no-color.org) is set or the terminal is
 * a dumb one; `FORCE_COLOR` (force-color.org), where it is set and not 0, overrules all of this, as it does in Node.
 */
export function showsColour(stream: { readonly isTTY?: boolean }, variables: NodeJS.ProcessEnv): boolean {
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && !variables.NO_COLOR && variables.TERM !== 'dumb';
}
