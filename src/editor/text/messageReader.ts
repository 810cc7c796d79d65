import type { Translate } from '../../text/plain.ts';

/** Puts a text of the engine into the reader's language. */
export type Reader = (text: string, t: Translate) => string;

/**
 * Recognises the messages of a list, the first that fits, and puts them into the reader's language.
 * @param inner reads what stands in the places, and a text that is none of the messages
 * @param fits whether a text can stand in a place
 */
export function messageReader(
  messages: readonly string[],
  inner: Reader,
  fits: (place: string) => boolean = () => true,
): Reader {
  const patterns = messages.map((message) => ({
    message,
    order: [...message.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place)),
    pattern: new RegExp(`^${message.replace(/[.*+?^$()|[\]\\/]/g, '\\$&').replace(/\{\d\}/g, '(.+?)')}$`, 'su'),
  }));
  return (text, t) => {
    for (const { message, order, pattern } of patterns) {
      const found = pattern.exec(text);
      if (!found?.slice(1).every(fits)) continue;
      const values: string[] = [];
      for (const [index, place] of order.entries()) values[place] = inner(found[index + 1]!, t);
      return t(message, ...values);
    }
    return inner(text, t);
  };
}
