export type { Translate } from '../configuration/translate.ts';

// Marks that turn the direction of text around, and control characters: they could disguise what a line says.
const controls = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Article text for one line of a label: no line ends, no control or direction marks, single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s/gu, ' ').replace(controls, '').replace(/ {2,}/g, ' ').trim();
}

/** The text on one line, cut at the end of a word where it is longer than `limit` characters. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  const kept = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}

/**
 * Several texts for one line of `limit` characters in all: the short ones stay whole, the long ones share what is left. None
 * is cut below 8 characters, so that many texts may need more.
 */
export function shortenAll(texts: readonly string[], limit: number): string[] {
  const lines = texts.map(oneLine);
  let left = limit;
  let share = limit;
  const byLength = lines.toSorted((a, b) => a.length - b.length);
  for (const [index, line] of byLength.entries()) {
    share = Math.floor(left / (byLength.length - index));
    if (line.length > share) break;
    left -= line.length;
  }
  return lines.map((line) => shorten(line, Math.max(8, share)));
}

/** Article text for a label in which VS Code would draw `$(name)` as an icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
