import { oneLine } from '../text/plain.ts';

/**
 * Article text for a Markdown file that people may also read unrendered: only what GitHub Flavored Markdown could take for
 * mark-up, a bare address, a mention, a formula or an emoji is escaped, wherever in a line the text comes to stand.
 */
export function escapeInline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&#$@]/g, '\\$&')
    .replace(/:(?=\/\/|\w+:)/g, '\\:')
    .replace(/\bwww\./gi, (word) => `${word.slice(0, -1)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
