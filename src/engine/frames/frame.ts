import type { Language } from '../article/article.ts';
import type { Concept } from '../language/concepts.ts';
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
  /** The value is of one day, as a share price's move is: values of two days, or of days unknown, are not compared. */
  readonly daily?: boolean;
  /**
   * The value grows or changes as news comes in (tolls, counts so far): differing values of different days are an update. A
   * verdict or a result does so slowly: an appeal or a return match is not of the next day.
   */
  readonly evolving?: boolean | 'slowly';
  /** The value only grows, corrections aside. */
  readonly growing?: true;
  /** The concept of the noun that it counts anyway: the employees whose jobs are cut are no part of them. */
  readonly counts?: string;
  /** A figure that another frame has read is not this one: "operating profit" is no plain profit. */
  readonly yields?: true;
  /** Two values differ softly at most, since both can play a part. */
  readonly soft?: true;
  /** A length of time is how long it has been so: "for eleven years" is compared as the year it began. */
  readonly begins?: true;
  /** The value is a time that lies ahead, in whatever tense it is told. */
  readonly ahead?: true;
  /** The value is a time of day. */
  readonly clock?: true;
  /** The value is a stretch of time whose two ends are both compared. */
  readonly stretch?: true;
  /** What the pattern says is that it is not so. */
  readonly polarity?: 'affirmed' | 'negated';
  readonly patterns: Patterns;
  /** Patterns that say a state outright ("was sacked"), by the state. States listed first win; two states exclude each other. */
  readonly states?: Readonly<Record<string, Patterns>>;
  /** How to tell what part or period a value is of; values of different scopes are not compared. */
  readonly narrowing?: Narrowing;
}

export type Patterns = Readonly<Partial<Record<Language, readonly string[]>>>;

export interface Narrowing {
  /** The value is of a period: a quarter, a year. */
  readonly period?: true;
  /** First words of the frame's noun phrase; what stands before or behind them ("cloud revenue") narrows it. */
  readonly heads?: Readonly<Partial<Record<Language, ReadonlySet<string>>>>;
  /** The value counts people or things of which a group may be meant: "three children". */
  readonly counted?: true;
  /** What follows "of" or "against" tells apart: guilty of this, cleared of that. */
  readonly object?: true;
  /** The value is of one day unless a longer time stands behind it: "30% this year". */
  readonly longer?: true;
  /** The value is told of a place: twelve in this town, forty in that one. */
  readonly places?: true;
  /** The value is of one hour where one stands beside it, not only where it is told until when: turnout at noon. */
  readonly hours?: true;
  /** Concepts that tell apart where they stand by the match: damaged, destroyed, both. */
  readonly concepts?: readonly Concept[];
  /** Words in what the value counts with which the match says something else altogether: "98% of votes counted". */
  readonly never?: ReadonlySet<string>;
  /** Words of any language that, near the value, make it one of something else, by what that is: an aftershock. */
  readonly near?: Readonly<Record<string, ReadonlySet<string>>>;
}

/**
 * `clause`: the subject of the clause, or the one carried over; `someone`, `something`: the subject of the clause where it is
 * a name or stands for one, and no organisation for `someone`; `person`, `organisation`: the last one named before, or the
 * article's main one; `story`: the event that the article reports.
 */
export type SubjectFallback = 'clause' | 'someone' | 'something' | 'person' | 'organisation' | 'story' | 'none';
