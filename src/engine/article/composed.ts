import { OffsetMap } from './offsets.ts';

const MARK = /[\u0300-\u036f]/;
/** A letter and the marks behind it. */
const MARKED = /\P{M}[\u0300-\u036f]+/gu;

/** A text whose letters and marks are one character each where there is one, and the way back to the text it was made of. */
export interface Composed {
  readonly text: string;
  readonly offsets: OffsetMap;
}

/**
 * Writes letters and the marks behind them as one character: macOS and PDF write "ü" as "u" and a diaeresis, but every
 * word that is looked up and every pattern has it as one. Undefined where the text has no such letters, as nearly all texts.
 */
export function composed(text: string): Composed | undefined {
  if (!MARK.test(text)) return undefined;
  const parts: string[] = [];
  const offsets = new OffsetMap();
  let length = 0;
  let read = 0;
  const copyTo = (end: number): void => {
    if (end === read) return;
    offsets.add(length, read);
    parts.push(text.slice(read, end));
    length += end - read;
    read = end;
  };
  for (const { 0: letter, index } of text.matchAll(MARKED)) {
    const whole = letter.normalize('NFC');
    if (whole === letter) continue;
    copyTo(index);
    offsets.add(length, index, letter.length);
    parts.push(whole);
    length += whole.length;
    read = index + letter.length;
  }
  copyTo(text.length);
  return { text: parts.join(''), offsets };
}

/** The text alone, where nobody asks for places in it. */
export function composedText(text: string): string {
  return composed(text)?.text ?? text;
}
