import { oneLine } from './plain.ts';

/**
 * Article text for Markdown: shown as it is, whatever it holds. Every ASCII punctuation mark is escaped (CommonMark 2.4
 * lets each be), `&` and `<` as entities, so that neither mark-up, HTML, links, bare addresses nor `$(icons)` come of it.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replaceAll('\\&', '&amp;')
    .replaceAll('\\<', '&lt;')
    .replaceAll('\\>', '&gt;');
}
