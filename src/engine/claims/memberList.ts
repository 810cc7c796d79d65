import type { Language } from '../article/article.ts';
import type { NameType } from '../entities/names.ts';

/** One of those that a list names. */
export interface Member {
  readonly display: string;
  /** The article's own key of the entity, or the name without capitals and accents. */
  readonly key: string;
  readonly type: NameType;
  /** A name, not only a noun with a capital. */
  readonly named: boolean;
  /** Of each word of the name itself and its marks (see `contentOf`); none for a person. */
  readonly marks: readonly (readonly string[])[];
  /** It is known what every word of the name means. */
  readonly meant: boolean;
}

/**
 * Whether a list names all that there are: some only; all of them, as their number or what they form says; these and nobody else,
 * as it says itself; or it doesn't tell.
 */
export type Extent = 'some' | 'all' | 'sole' | 'untold';

/** Names that a source tells of together, as "A, B and C". */
export interface MemberList {
  readonly members: readonly Member[];
  readonly language: Language;
  readonly extent: Extent;
  /** What the clause around it tells, as marks (see `contentOf`) and sides of poles. */
  readonly around: ReadonlySet<string>;
}

const ORDINAL = '&';

/** The mark of a place in a row: the first half, the second. */
export function ordinalMark(place: number): string {
  return `${ORDINAL}${place}`;
}

export function isOrdinalMark(mark: string): boolean {
  return mark[0] === ORDINAL;
}
