import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One small change to the engine that a specification ought to notice. */
export interface Mutant {
  readonly id: string;
  /** Path in the project, with forward slashes. */
  readonly file: string;
  /** UTF-16 offsets of what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Mutated {
  readonly mutants: readonly Mutant[];
  /** The files with all mutants asleep in them, which record the test that comes by. */
  readonly recording: ReadonlyMap<string, string>;
}

const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} };
const quiet = new Proxy(silent, { get: (own, name) => own[name as keyof typeof own] ?? (() => false) });

/** Every mutant that Stryker knows of the files. */
export async function mutate(root: string, globs: readonly string[]): Promise<Mutated> {
  const names = globs.flatMap((glob) => globSync(glob, { cwd: root })).map((name) => name.replaceAll('\\', '/'));
  const files = names.sort().map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }));
  const logger = quiet as unknown as ConstructorParameters<typeof Instrumenter>[0];
  const result = await new Instrumenter(logger).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  return {
    mutants: result.mutants.map(({ id, fileName, location: { start, end }, replacement }) => {
      const text = texts.get(fileName)!;
      const [from, to] = [offsetOf(text, start), offsetOf(text, end)];
      return { id, file: fileName, start: from, end: to, replacement, line: start.line + 1, column: start.column + 1 };
    }),
    recording: new Map(result.files.map(({ name, content }) => [name, content])),
  };
}

function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  let start = 0;
  for (let skipped = 0; skipped < line; skipped += 1) start = text.indexOf('\n', start) + 1;
  return start + column;
}

/** So many of the mutants, drawn at random; the same seed draws the same ones as long as their files stay the same. */
export function drawn(mutants: readonly Mutant[], count: number, seed: string): Mutant[] {
  const lots = mutants.map((mutant) => {
    const { file, start, end, replacement } = mutant;
    const lot = createHash('sha256')
      .update(JSON.stringify([seed, file, start, end, replacement]))
      .digest('hex');
    return { lot, mutant };
  });
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

/** The text of a mutant's file with the mutant in it. */
export function withMutant(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
