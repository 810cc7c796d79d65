/** A word that tells one of a few things of a sort, so that another word of the sort tells something else. */
export interface TermWord {
  readonly sort: TermSort;
  /** The same in every language; behind a stroke of which kind it is: `gun/rifle`. */
  readonly key: string;
}

export const termSorts = [
  'side',
  'compass',
  'colour',
  'kin',
  'medal',
  'animal',
  'weapon',
  'illness',
  'source',
  'field',
  'substance',
] as const;
export type TermSort = (typeof termSorts)[number];

/** What tells places and terms in a language. */
export interface TermLexicon {
  readonly words: ReadonlyMap<string, TermWord>;
  /** Prepositions behind which a name is a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those of them that say that something is not in the place: many places are near. */
  readonly nearbyPrepositions: ReadonlySet<string>;
  /** Words for a whole before a number: "all seven", "les sept", "alle sieben". */
  readonly wholes: ReadonlySet<string>;
  /** Articles that tell a whole before the number of three things or more, as "les quatre ponts" does; fewer are often only meant again. */
  readonly definite: ReadonlySet<string>;
  /** Words between a part and its whole: "five of the seven". */
  readonly ofWhole: ReadonlySet<string>;
}

/** Reads lines of `sort key: words`. */
export function termsFrom(lines: string): ReadonlyMap<string, TermWord> {
  const terms = new Map<string, TermWord>();
  for (const line of lines.trim().split('\n')) {
    const [head, list] = line.split(': ') as [string, string];
    const [sort, key] = head.split(' ') as [TermSort, string];
    for (const word of list.split(' ')) terms.set(word, { sort, key });
  }
  return terms;
}
