/** The words of a name, without case, accents and possessive endings, so that one name written two ways is found. */
function wordsOf(name: string): string[] {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A subject that has more words beside the name is about something else that has to do with it. */
const wordsBeside = 2;

/** Whether a subject is what is asked for: the words of one stand together, in order, in the other, and few beside them. */
export function isAbout(subject: string, asked: string): boolean {
  const [one, other] = [wordsOf(subject), wordsOf(asked)];
  return holds(other, one) || (holds(one, other) && one.length <= other.length + wordsBeside);
}

/** Whether a text mentions a name. */
export function mentions(text: string, name: string): boolean {
  return holds(wordsOf(text), wordsOf(name));
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);
}
