/** Puts a message into the reader's language; `{0}`, `{1}` … stand for the arguments. `vscode.l10n.t` is one. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

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

/** Article text for a label in which VS Code would draw `$(name)` as an icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
