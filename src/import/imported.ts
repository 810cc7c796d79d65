/** What a source says about itself, as far as it is known. */
export interface Origin {
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** Whether the date is only that of the file, not one that the text names. */
  readonly dateOfFile: boolean;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** A source in another form, as a Markdown article. */
export interface Imported extends Origin {
  /** The article without its front matter; the title is its first heading. */
  readonly markdown: string;
}

/** Why a source can't be imported. */
export type Refusal =
  /** A page that is a list of links, or holds no words. */
  | 'noArticle'
  | 'nestedTooDeeply'
  | 'noText'
  /** The text of a PDF is only pictures of it. */
  | 'picturesOfText'
  | 'password'
  | 'olderWord'
  | 'unknownKind'
  /** It is damaged, or the library can't read it. */
  | 'unreadable';

/** Thrown where a source can't be imported. */
export class ImportError extends Error {
  readonly refusal: Refusal;

  /** @param detail what the library said, in its own words */
  constructor(refusal: Refusal, detail = '') {
    super(detail);
    this.refusal = refusal;
  }
}
