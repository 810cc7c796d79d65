import { oneLine } from '../../text/plain.ts';

/** Mark-up of ours. Nothing else can be written into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = Markup | string | number | false | null | undefined | readonly Content[];

/**
 * A template of HTML: what is put into it is shown as the text that it is, on one line, unless it is mark-up from another
 * template. Attributes must be written in double quotes.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    strings.map((string, index) => string + (index < contents.length ? written(contents[index]) : '')).join(''),
  );
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (content === undefined || content === null || content === false) return '';
  if (typeof content === 'object') return content.map(written).join('');
  return oneLine(String(content)).replace(/[&<>"']/g, (character) => escapes[character]!);
}
