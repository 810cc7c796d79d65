/** Letters and signs that have no accent. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters that are no letter with an accent, as they are written where a keyboard lacks them: Hautecœur, Hautecoeur. */
const plainLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** Lower case without accents, for look-ups and keys. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[œæøłßđðþ]/g, (letter) => plainLetters[letter]!);
}
