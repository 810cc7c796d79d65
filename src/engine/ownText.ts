/** The text as a string of its own. A slice keeps the whole text alive that it was cut from, a property's name does not. */
export function ownText(text: string): string {
  return Object.keys({ [text]: null })[0]!;
}
