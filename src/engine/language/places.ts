/** What tells that a name is that of a place, beside the prepositions behind which any name is one. */
export interface PlaceLexicon {
  /** Last words of names of places: Street, Bay. */
  readonly endings: ReadonlySet<string>;
  /** Nouns before a place's name: the port of Arden, la rue Arden. */
  readonly nouns: ReadonlySet<string>;
  /** Words between such a noun and the name. */
  readonly of: ReadonlySet<string>;
}
