/**
 * Decodes the bytes of an article: UTF-8, or UTF-16 where a byte order mark says so.
 * @returns the text without its byte order mark
 * @throws an error whose sentence says what is wrong and what to do
 */
export function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new Error('it is binary, not text; save it as text in UTF-8.');
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`it is not valid ${encoding.toUpperCase()}; save it in UTF-8.`);
  }
}
