/** Codes of "select graphic rendition" in ECMA-48. */
export const style = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Wraps a text in a style, where colours show. */
export function painter(colour: boolean): (text: string, code: number) => string {
  return colour ? (text, code) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
}
