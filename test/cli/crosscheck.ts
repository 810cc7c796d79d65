import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** Runs the command line in a folder and keeps what it prints. */
export async function crosscheck(
  args: readonly string[],
  directory: string,
  {
    input = '',
    ...terminal
  }: Partial<Omit<Terminal, 'input' | 'inputLines' | 'out' | 'error' | 'directory'>> & { input?: string } = {},
) {
  let [out, error] = ['', ''];
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    input: async () => Buffer.from(input),
    inputLines: async function* () {
      yield* input.split('\n');
    },
    colour: false,
    progress: false,
    columns: 100,
    ...terminal,
    directory,
  });
  return { code, out, error };
}
