/** Letters and signs that have no accent. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case without accents, for look-ups and keys. */
export function fold(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
