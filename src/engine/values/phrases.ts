import { type Token, tokenize } from './tokens.ts';

export interface Phrase<T> {
  readonly words: readonly string[];
  /** Whether a word stands against the one before it (`A$`, `km/h`), and then must in the text too. */
  readonly attached: readonly boolean[];
  readonly value: T;
}

/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export interface Found<T> {
  /** Index of the token after the phrase. */
  readonly end: number;
  readonly value: T;
}

/** Makes a table from lists of phrases; a later entry for the same phrase wins. */
export function phraseTable<T>(entries: Iterable<readonly [value: T, phrases: readonly string[]]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const parts = tokenize(phrase);
      const words = parts.map((token) => token.lower);
      const attached = parts.map((token) => !token.spaced);
      const first = words[0];
      if (first === undefined) continue;
      const list = table.get(first) ?? [];
      const key = words.join(' ');
      const others = list.filter((other) => other.words.join(' ') !== key);
      others.push({ words, attached, value });
      table.set(first, others);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at a token. */
export function matchPhrase<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Found<T> | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const list = table.get(first.lower);
  if (!list) return undefined;
  for (const phrase of list) {
    let length = 1;
    while (length < phrase.words.length && fits(phrase, length, tokens[at + length])) length++;
    if (length === phrase.words.length) return { end: at + length, value: phrase.value };
  }
  return undefined;
}

function fits<T>(phrase: Phrase<T>, index: number, token: Token | undefined): boolean {
  return token !== undefined && token.lower === phrase.words[index] && !(phrase.attached[index] && token.spaced);
}
