import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { crosscheck } from '../cli/crosscheck.ts';
import { root } from './documents.ts';

const bundle = join(root, 'dist/cli.js');

const morning =
  'One Medical changes hands\n\nVelora said on 3 May 2024 that it had acquired One Medical for $2.4 billion.\n' +
  'The purchase was completed on 2 May 2024, the company said in a statement.\n';
const evening = 'Velora has acquired One Medical for $3.1 billion. The purchase was completed on 2 May 2024.\n';

/** The files that the documents' commands speak of. */
const files = {
  'story/morning.md': morning,
  'story/evening.txt': evening,
  'sources/morning.md': morning,
  'sources/evening.txt': evening,
  'morning.txt': morning,
  'evening.txt': evening,
  'notes.txt': morning,
  'draft.txt': evening,
  'pairs.jsonl': `${JSON.stringify({ id: 1, textA: morning, textB: evening })}\n`,
};

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A folder in which the documents' commands run as they stand, with `crosscheck` on the path. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'crosscheck-docs-'));

  constructor(changes: Readonly<Record<string, string>> = {}) {
    if (!existsSync(bundle)) throw new Error('Nothing is built yet: run “npm run build” first.');
    for (const [path, text] of Object.entries({ ...files, ...changes })) {
      mkdirSync(join(this.folder, path, '..'), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    for (const name of ['tools', 'bin', '.zfunc', '.config/fish/completions'])
      mkdirSync(join(this.folder, name), { recursive: true });
    copyFileSync(bundle, join(this.folder, 'tools/crosscheck.mjs'));
    const command = join(this.folder, 'bin/crosscheck');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`);
    chmodSync(command, 0o755);
  }

  /** Runs a line: in a shell where it needs one, else in this process, which has the engine loaded. */
  run(line: string): Promise<Outcome> {
    const command = line.replace(/\s+# .*$/, '');
    if (!/^crosscheck [^|<>;&$`"\\~*]*$/.test(command)) return this.#runInShell(line);
    const args = command.match(/'[^']*'|\S+/g)!.map((word) => word.replace(/^'(.*)'$/, '$1'));
    return crosscheck(args.slice(1), this.folder);
  }

  #runInShell(commands: string): Promise<Outcome> {
    const shell = spawn('bash', ['-c', commands], {
      cwd: this.folder,
      env: {
        ...process.env,
        HOME: this.folder,
        // Each command would compile the whole bundle again.
        NODE_COMPILE_CACHE: join(tmpdir(), 'crosscheck-docs-cache'),
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        PATH: [join(this.folder, 'bin'), join(process.execPath, '..'), process.env.PATH].join(delimiter),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const outcome = { out: '', error: '' };
    shell.stdout.setEncoding('utf8').on('data', (data) => {
      outcome.out += data;
    });
    shell.stderr.setEncoding('utf8').on('data', (data) => {
      outcome.error += data;
    });
    return new Promise((resolve, reject) => {
      shell.on('error', reject);
      shell.on('close', (code) => resolve({ code, ...outcome }));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
