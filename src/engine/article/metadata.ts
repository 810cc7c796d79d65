/** What a source says about itself; null where it does not. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  /** A date as it is written, where it can't be read, or not without knowing whether the day comes first. */
  readonly unreadDate: string | null;
  /** Month and day of a date without its year: `--02-09`. */
  readonly publishedDay: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** As written: `de`, `en-GB`, `German`. */
  readonly language: string | null;
}

export const noMetadata: Metadata = {
  title: null,
  published: null,
  unreadDate: null,
  publishedDay: null,
  author: null,
  url: null,
  outlet: null,
  language: null,
};

/** Takes each field from the first place that has it. */
export function firstOf(...places: readonly Partial<Metadata>[]): Metadata {
  const pick = (field: keyof Metadata): string | null =>
    places.map((place) => place[field]?.trim()).find((value) => value !== undefined && value !== '') ?? null;
  return {
    title: pick('title'),
    published: pick('published'),
    unreadDate: pick('unreadDate'),
    publishedDay: pick('publishedDay'),
    author: pick('author'),
    url: pick('url'),
    outlet: pick('outlet'),
    language: pick('language'),
  };
}
