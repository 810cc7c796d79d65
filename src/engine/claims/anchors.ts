import type { HolderKind } from '../language/owning.ts';
import type { PoleWord } from '../language/poles.ts';
import type { Interval, Quantity, TimeExpression } from '../values/value.ts';

/** Where a value or term stands, and what is told around it. */
export interface Place {
  /** Offsets into the body. */
  readonly start: number;
  readonly end: number;
  /** Marks (see `contentOf`) of the words beside it, up to the next break or the next figure of its kind. */
  readonly near: ReadonlySet<string>;
  /** Marks of the two words on either side. */
  readonly beside: ReadonlySet<string>;
  /** Marks of its whole sentence. */
  readonly sentence: ReadonlySet<string>;
  /** Where the sentence begins. */
  readonly sentenceStart: number;
}

export interface Figure extends Place {
  readonly quantity: Quantity;
  /** A stretch of time by which something is moved, longer or shorter; none that it lasts. */
  readonly isShift: boolean;
  /** "18 other sailors", "18 of the sailors": counted besides those told of before, or a part of them. */
  readonly isMore: boolean;
}

export interface Moment extends Place {
  readonly expression: TimeExpression;
  readonly interval: Interval | null;
}

/** A word or name that tells one of several things of a sort: a place, a side, a relative, a part of a whole. */
export interface Term {
  readonly kind: 'term';
  /** `place`, one of `termSorts`, or `of 7` for a part of seven. */
  readonly sort: string;
  /** Equal where two terms tell the same, whatever their language. */
  readonly key: string;
  readonly display: string;
  /** The last unit that belongs to it. */
  readonly last: number;
}

export interface Anchor extends Place {
  readonly term: Term;
}

/** A pole as a clause tells it: the side that it affirms, or the other one of what it denies. */
export interface ToldPole extends PoleWord {
  /** The clause tells it by a negation. */
  readonly denied: boolean;
  /** The clause says that it is so for a time: not yet, until Monday. */
  readonly passing: boolean;
  /** Marks (see `contentOf`) of its own words. */
  readonly own: ReadonlySet<string>;
}

/** One of two things of which only one can be so, as a clause tells it. */
export interface Pole extends Place, ToldPole {
  /** As the article words it. */
  readonly display: string;
}

/** An owner, or what is owned. */
export interface Party {
  /** The article's own keys of the names in it. */
  readonly names: readonly string[];
  /** Head nouns (see `Reference.phrase`) of what has no name. */
  readonly heads: readonly string[];
  /** What its words say that it is. */
  readonly kinds: readonly HolderKind[];
  /** A pronoun or a description that may stand for anything: "it", "the building". */
  readonly vague: boolean;
}

/** A part of a whole, in percent. */
export interface Share {
  readonly low: number;
  readonly high: number;
}

/** Who owns something, as a sentence tells it. */
export interface ToldHolding {
  readonly owner: Party;
  /** Null where the sentence does not say what. */
  readonly thing: Party | null;
  /** Null where it is only said whose it is. */
  readonly share: Share | null;
  /** It is to be so. */
  readonly planned: boolean;
}

export interface Holding extends Place, ToldHolding {
  /** As the article words it. */
  readonly display: string;
}
