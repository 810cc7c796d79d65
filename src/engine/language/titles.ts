/** What a title says of an office, whatever the words: "SVP" is {grade: senior, rank: vice, role: president}. */
export interface Office {
  /** president, chief executive, chief medical officer, governor, spokesperson … in English. */
  readonly role: string;
  /** vice, deputy. */
  readonly rank?: string;
  /** senior, executive. */
  readonly grade?: string;
  /** Of a minister where a country and its states have some: Bundes- and Landesminister. */
  readonly level?: 'federal' | 'state';
  /** Several people hold it at once in one organisation (spokesperson, analyst), so two holders are no conflict. */
  readonly many?: boolean;
  /** Said of whoever leads anything: "computer boss" heads a part, "the boss" all. */
  readonly loose?: boolean;
}

export interface TitleLexicon {
  /** Phrases in lower case, longest first wins, to the office they name. */
  readonly offices: ReadonlyMap<string, Office>;
  /** Words before a title that tell time or standing: former, acting, then, new. */
  readonly former: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** What a word for a former holder begins with: ex-, exministro. Null where the language has none. */
  readonly formerPrefix: RegExp | null;
  /** Areas that a title can be of, to one word each: healthcare → health, Gesundheitssparte → health. */
  readonly areas: ReadonlyMap<string, string>;
}
