import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Invocation } from '../terminal.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { exportReport } from './export.ts';
import { extract } from './extract.ts';
import { mcp } from './mcp.ts';
import { reduce } from './reduce.ts';
import { schema } from './schema.ts';

/** Defines a command: its arguments, options and help, and what it does with the invocation. */
export type DefineCommand = (invocation: Invocation) => CommandUnknownOpts;

/** Every command, in the order in which help lists them. A new command is a file beside this one and a line here. */
export const commands: readonly DefineCommand[] = [
  check,
  compare,
  claims,
  exportReport,
  extract,
  reduce,
  mcp,
  schema,
  completion,
];
