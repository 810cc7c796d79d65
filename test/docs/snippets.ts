import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const docs = resolve(import.meta.dirname, '../../media/docs');

/** A fenced block of code of a page. */
export interface Snippet {
  readonly page: string;
  /** What stands behind the fence: `js`, `text`, `console` … */
  readonly language: string;
  readonly code: string;
  /** The line on which its code begins, from 1. */
  readonly line: number;
}

/** The blocks of code of a page of the docs, in order. */
export function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(docs, page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: code, index }) => ({
    page,
    language: language!,
    code: code!,
    line: text.slice(0, index).split('\n').length + 1,
  }));
}

/** The blocks of one language, each with the text that the page says it prints. */
export function examplesOf(page: string, language: string): { readonly example: Snippet; readonly printed: string }[] {
  const snippets = snippetsOf(page);
  return snippets.flatMap((example, index) => {
    if (example.language !== language) return [];
    const next = snippets[index + 1];
    if (next?.language !== 'text') throw new Error(`${page}:${example.line}: the docs do not say what this prints.`);
    return [{ example, printed: next.code }];
  });
}
