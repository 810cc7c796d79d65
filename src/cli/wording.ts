/**
 * A text from outside in one line that can do nothing to a terminal: white space folded, control characters (escape
 * sequences) and marks that turn the direction of writing replaced by U+FFFD.
 */
export function printable(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal.
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
  );
}

/** A quote in quotation marks, on one line. */
export function quoted(text: string): string {
  return `“${printable(text)}”`;
}
