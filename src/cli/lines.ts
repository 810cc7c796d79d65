import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fromLine } from '../engine/stream/line.ts';
import { InputError } from './inputError.ts';
import { textRead } from './textRead.ts';

/**
 * Reads a line of JSON.
 * @param place names the line to the user: `standard input, line 3`
 * @throws {InputError} when it is no JSON
 */
export function parseLine(line: string, place: string): unknown {
  try {
    return fromLine(line);
  } catch {
    throw new InputError(`${place}: this is no JSON. Write one object a line.`);
  }
}

/**
 * The lines of a file, each with its place, without empty ones.
 * @throws {InputError} when the file does not exist or can't be read
 */
export async function* linesOfFile(path: string, directory: string): AsyncGenerator<[string, string]> {
  const text = await textRead(path, () => readFile(resolve(directory, path)));
  yield* placed(text.split('\n'), path);
}

/** Lines with their places, without empty ones. */
export async function* placed(
  lines: AsyncIterable<string> | Iterable<string>,
  name: string,
): AsyncGenerator<[string, string]> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield [line, `${name}, line ${number}`];
  }
}
