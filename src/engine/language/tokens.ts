/** The smallest piece of a sentence that rules speak of. Offsets are relative to the text that was tokenised. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punctuation';
}

/**
 * One word (letters with inner hyphens, apostrophes, ampersands and full stops of abbreviations), one number, or one mark.
 * Every repetition is over disjoint characters, so the match is linear in the text.
 */
const tokenPattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\.(?:\p{L}\.)+)?|\p{N}+(?:[.,]\p{N}+)*(?:-\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

const possessiveEnding = /['’]s$/i;
const elision = /^(?:[cdjlmnst]|qu|lorsqu|puisqu)['’](?=\p{L})/iu;

/** A pronoun that French joins to its verb: a-t-il, dit-elle. */
const joinedPronoun = /-(?:t-)?(?:ils?|elles?)$/;

/**
 * Splits a sentence into tokens. An English possessive ending becomes a token of its own (`the firm` + `'s`), as do a
 * French elided article (`l'` + `usine`) and a pronoun behind its verb (`a` + `-t-il`), so that each stands alone.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Token['kind']): void => {
    const piece = text.slice(start, end);
    tokens.push({ start, end, text: piece, lower: piece.toLowerCase().replaceAll('’', "'"), kind });
  };
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const first = match[0].charCodeAt(0);
    if (/\p{L}/u.test(match[0])) {
      if (first >= 48 && first <= 57) {
        push(start, end, 'number');
        continue;
      }
      const elided = elision.exec(match[0])?.[0].length ?? 0;
      if (elided > 0) push(start, start + elided, 'word');
      const possessive = possessiveEnding.exec(match[0]);
      const pronoun = possessive ? null : (joinedPronoun.exec(match[0]) ?? birthplace.exec(match[0]));
      const stem = end - (possessive?.[0].length ?? pronoun?.[0].length ?? 0);
      if (stem > start + elided) push(start + elided, stem, 'word');
      if (possessive) push(stem, end, 'possessive');
      if (pronoun) push(stem, end, 'word');
    } else if (/\p{N}/u.test(match[0])) push(start, end, 'number');
    else push(start, end, endsPossessivePlural(text, start) ? 'possessive' : 'punctuation');
  }
  return tokens;
}

/** `Lisbon-born`: the place stands alone. */
const birthplace = /(?<=^\p{Lu}\p{L}*)-born$/u;

/** `the workers’ union`: an apostrophe after s and before a space, with no opening single quote before it. */
function endsPossessivePlural(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '’' && mark !== "'") return false;
  const before = text[at - 1];
  if (before === undefined || !'sxzSXZ'.includes(before) || text[at + 1] !== ' ') return false;
  const opening = mark === '’' ? '‘' : " '";
  return text.lastIndexOf(opening, at - 1) < 0;
}
