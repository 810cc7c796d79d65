#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { isMainThread } from 'node:worker_threads';
import { run } from './run.ts';
import { showsColour } from './terminal.ts';

// In a thread that it started itself, the command line analyses and does nothing else; see analystThread.ts.
if (isMainThread) {
  // A reader that stops early, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`crosscheck: What was found can't be written to standard output: ${error.message}.\n`);
    process.exit(2);
  });

  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    input: () => buffer(process.stdin),
    inputLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    colour: showsColour(process.stdout, process.env),
    progress: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    columns: process.stdout.columns ?? 100,
    directory: process.cwd(),
  });
}
