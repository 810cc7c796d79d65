/** What tells in a language whether a list of names holds all that there are of something. Phrases in lower case, `|` between them. */
export interface ListLexicon {
  /** Right before a list of which they name some only: "including", "such as". */
  readonly openers: RegExp;
  /** Anywhere beside a list of some only: "among the dead were", "and others". */
  readonly partial: RegExp;
  /** Anywhere beside a list that is whole: "only", "nobody else", "consists of". */
  readonly whole: RegExp;
  /** Nouns of what has a known number of members, right before the list: "a coalition with", "the jury:". */
  readonly bodies: RegExp;
  /** Right behind a list that goes on in other words: "as well as". */
  readonly further: RegExp;
  /** Right before two names that tell of something between them. */
  readonly between: RegExp;
}

/** Reads the phrases of a lexicon. An asterisk stands for any ending of a word. */
export function listsFrom(phrases: Readonly<Record<keyof ListLexicon, string>>): ListLexicon {
  return {
    openers: anyOf(phrases.openers),
    partial: anyOf(phrases.partial),
    whole: anyOf(phrases.whole),
    bodies: anyOf(phrases.bodies),
    further: anyOf(phrases.further),
    between: anyOf(phrases.between),
  };
}

function anyOf(phrases: string): RegExp {
  const list = phrases
    .split('|')
    .map((phrase) => phrase.trim().replaceAll('.', '\\.').replaceAll('*', '\\p{L}*').replace(/\s+/g, '\\s'))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\d])(?:${list})(?![\\p{L}\\d])`, 'iu');
}
