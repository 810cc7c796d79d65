import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

export const root = resolve(import.meta.dirname, '../..');

/** A fenced block of a document. */
export interface Block {
  /** The document's path from the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** Offsets of the text in the document. */
  readonly start: number;
  readonly end: number;
}

/** The documents whose commands are run. */
export const documents = [
  'README.md',
  ...readdirSync(join(root, 'media/docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `media/docs/${name}`),
];

/** The blocks of a document in a language, each with the text that the document says it prints. */
export function examplesOf(file: string, language: string): { readonly example: Block; readonly printed: string }[] {
  const blocks = blocksOf(file, language, 'text');
  return blocks.flatMap((example, index) => {
    if (example.language !== language) return [];
    const next = blocks[index + 1];
    if (next?.language !== 'text')
      throw new Error(`${file}:${example.line}: the document does not say what this prints.`);
    return [{ example, printed: `${next.text}\n` }];
  });
}

/** The fenced blocks of a document that are in one of the languages. */
export function blocksOf(file: string, ...languages: readonly string[]): Block[] {
  const document = readFileSync(join(root, file), 'utf8');
  return fromMarkdown(document).children.flatMap((node) => {
    if (node.type !== 'code' || !languages.includes(node.lang ?? '')) return [];
    const { start, end } = node.position!;
    const first = document.indexOf('\n', start.offset) + 1;
    const last = document.lastIndexOf('\n', end.offset! - 1) + 1;
    return [{ file, line: start.line, language: node.lang!, text: node.value, start: first, end: last }];
  });
}
