/** Two names of one person, organisation or place. */
export interface Alias {
  readonly alias: string;
  readonly name: string;
}

/** What readers know about the sources and no source says. */
export interface CorpusConfiguration {
  readonly aliases: readonly Alias[];
  /** Relations in the words of the report, such as `post` or `number of passengers`: differences in them are not told. */
  readonly ignoredRelations: readonly string[];
}

export const unconfigured: CorpusConfiguration = { aliases: [], ignoredRelations: [] };
