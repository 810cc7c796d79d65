import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import type { Language } from '../engine/article/article.ts';
import { composedText } from '../engine/article/composed.ts';
import { readArticle } from '../engine/article/read.ts';
import { comparePair } from '../engine/compare/pair/comparePair.ts';
import type { PairVerdict } from '../engine/compare/pair/verdict.ts';
import { InputError } from './inputError.ts';
import { placed } from './lines.ts';
import type { Terminal } from './terminal.ts';
import { textRead } from './textRead.ts';

/** What texts are read from. */
type Input = Pick<Terminal, 'directory' | 'input'>;

/** The answer about one pair of a file of pairs. */
export interface PairAnswer {
  readonly id: string | number;
  readonly outcome: PairVerdict['outcome'];
  readonly explanation: string;
}

const pairSchema = z.object({
  id: z.union([z.string(), z.number()]),
  textA: z.string(),
  textB: z.string(),
  lang: z.optional(z.nullable(z.string())),
});

/**
 * Compares two texts.
 * @param texts two, each the path of a file, `-` for standard input, or the text itself
 * @throws {InputError} when a file can't be read
 */
export async function compareTexts([first, second]: readonly [string, string], terminal: Input): Promise<PairVerdict> {
  const [a, b] = [await wordsOf(first, 'first', terminal), await wordsOf(second, 'second', terminal)];
  return comparePair(a, b);
}

/**
 * Compares the pairs of a file, one JSON object `{id, textA, textB}` a line.
 * @param path the file, or `-` for standard input
 * @throws {InputError} when the file can't be read or a line is no such object; the sentence names the line
 */
export async function comparePairs(path: string, terminal: Input): Promise<PairAnswer[]> {
  const answers: PairAnswer[] = [];
  for await (const [line, place] of placed((await contentOf(path, terminal)).split('\n'), path)) {
    const { id, textA, textB, lang } = pairOf(line, place);
    const { outcome, explanation } = comparePair(composedText(textA), composedText(textB), languageOf(lang));
    answers.push({ id, outcome, explanation });
  }
  return answers;
}

function pairOf(line: string, place: string) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${place}: this is no JSON. Write one object {"id", "textA", "textB"} a line.`);
  }
  const pair = pairSchema.safeParse(value);
  if (!pair.success) {
    const [issue] = pair.error.issues;
    const field = issue?.path.join('.') || 'the line';
    throw new InputError(`${place}: ${field} is missing or not a text. A line is {"id", "textA", "textB"}.`);
  }
  return pair.data;
}

function languageOf(stated: string | null | undefined): Language | undefined {
  const code = stated?.slice(0, 2).toLowerCase();
  return code === 'en' || code === 'de' || code === 'fr' || code === 'es' ? code : undefined;
}

/** The text of an argument, which must hold something that can be compared. */
async function wordsOf(argument: string, which: 'first' | 'second', terminal: Input): Promise<string> {
  const text = argument.trim() === '' ? '' : await textOf(argument, terminal);
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  const named = argument.trim() === '' ? `The ${which} text` : `The ${which} text, “${argument}”,`;
  throw new InputError(`${named} holds no words. Give a sentence, or the path of an article.`);
}

/** The text of a file where the argument names one, else the argument itself. */
async function textOf(argument: string, terminal: Input): Promise<string> {
  if (argument === '-') return readArticle({ path: 'stdin.txt', text: await contentOf(argument, terminal) }).body;
  const path = resolve(terminal.directory, argument);
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isFile()) return readArticle({ path: argument, text: await contentOf(argument, terminal) }).body;
  if (kind?.isDirectory()) throw new InputError(`“${argument}” is a folder. Give two files or two texts.`);
  if (/^\S+\.(?:txt|md|markdown|html?)$/i.test(argument))
    throw new InputError(`“${argument}” does not exist. Give the path of a file, or a text.`);
  return composedText(argument);
}

function contentOf(argument: string, { directory, input }: Input): Promise<string> {
  return textRead(argument, () => (argument === '-' ? input() : readFile(resolve(directory, argument))));
}
