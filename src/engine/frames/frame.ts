import type { Language } from '../article/article.ts';
import type { ContradictionKind } from '../report.ts';

/**
 * One thing that news says of a subject, with the ways to say it. A frame is data: the slots that its patterns fill, the
 * patterns by language, and how two values of it compare.
 */
export interface Frame {
  readonly name: string;
  /** What the value is of the subject, in words: "post", "net profit", "killed". */
  readonly relation: string;
  /** The slot that names the subject; where a pattern leaves it empty, `fallback` tells where to look. */
  readonly subject: string;
  readonly fallback: SubjectFallback;
  /** The slot that holds the value. */
  readonly value: string;
  /** Slots that must agree before values are compared, such as the organisation of a post. */
  readonly scope?: readonly string[];
  /** A subject has one value at a time; two incompatible ones are a contradiction of this kind. */
  readonly functional: boolean;
  readonly kind: ContradictionKind;
  /** The value grows or changes as news comes in (tolls, counts so far): differing values of different days are an update. */
  readonly evolving?: boolean;
  /** What the pattern says is that it is not so. */
  readonly polarity?: 'affirmed' | 'negated';
  readonly patterns: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/**
 * `clause`: the subject of the clause, or the one carried over; `person`, `organisation`: the last one named before, or the
 * article's main one; `story`: the event that the article reports.
 */
export type SubjectFallback = 'clause' | 'person' | 'organisation' | 'story' | 'none';
