/**
 * The text of a file as an editor shows it: no byte order mark, and where line ends are mixed, all of them the kind that
 * prevails (VS Code's `PieceTreeTextBufferBuilder`: carriage returns when more than half of the line ends have one).
 * Offsets into the result are therefore offsets into the document.
 */
export function asEditorText(decoded: string): string {
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  let lineFeeds = 0;
  let carriageReturns = 0;
  let both = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      lineFeeds += 1;
    } else if (code === 13) {
      if (text.charCodeAt(index + 1) === 10) {
        both += 1;
        index += 1;
      } else {
        carriageReturns += 1;
      }
    }
  }
  const withReturn = carriageReturns + both > (lineFeeds + carriageReturns + both) / 2;
  const mixed = withReturn ? lineFeeds + carriageReturns > 0 : carriageReturns + both > 0;
  return mixed ? text.replace(/\r\n|\r|\n/g, withReturn ? '\r\n' : '\n') : text;
}
