/** A number with its unit, as an interval: what the text says, no more and no less. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly dimension: Dimension;
  /** Canonical unit of the dimension: `USD`, `m`, `m2`, `kg`, `l`, `m/s`, `K`, `s`, `%`; empty for counts. Both ends are in it. */
  readonly unit: string;
  /** Lower and upper end, both possible; `-Infinity` and `Infinity` where the text sets none. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** "about", "rund", "some": the writer says that it is not exact. */
  readonly hedged: boolean;
  /** Half the last stated digit, in `unit`: 0.05e9 for 3.9 billion. 0 where the number is written out in full (11,412; six). */
  readonly tolerance: number;
  /** The unit as stated: a key of `units.ts` (`mile`, `week`) or a currency code; absent for counts. */
  readonly statedUnit?: string;
  /** Of money: the article says which country's dollars they are. */
  readonly explicit?: true;
  /** How a reader would write it, in English, with the unit as stated: `$3.9 billion`, `9 miles`, `more than 50%`, `hundreds`. */
  readonly display: string;
}

export type Dimension =
  | 'count'
  | 'money'
  | 'percentage'
  | 'percentagePoints'
  | 'duration'
  | 'age'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'magnitude'
  | 'ordinal'
  | 'score'
  | 'ratio'
  /** A number whose unit no lexicon knows: `unit` is the stated unit in lower case. */
  | 'other';

export type Bound = 'exact' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'range' | 'vague';

export type Granularity =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague';

/** Days as ISO 8601 dates, both ends included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
}

/** A time as written; `resolveTime` turns it into an interval where the article's own date is known or not needed. */
export interface TimeExpression {
  readonly kind: 'time';
  readonly granularity: Granularity;
  /** What is stated. A month is 1 to 12, a weekday 1 (Monday) to 7. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** End of a stated range (`12–14 March`, `2013 to 2020`), with the same parts. */
  readonly until?: { readonly year?: number; readonly month?: number; readonly day?: number };
  /**
   * `last month` is -1 `month` from the article; `three months earlier` is -3 `month` from another event. Beside a weekday,
   * month or season its unit tells what is counted: `last Friday` -1 `day` (the latest Friday), `Friday last week` -1 `week`;
   * `last May` -1 `month`, `May last year` -1 `year`.
   */
  readonly relative?: {
    readonly amount: number;
    readonly unit: 'day' | 'week' | 'month' | 'year';
    readonly to: 'article' | 'event';
    /** The whole stretch between then and the anchor: "the past three months". */
    readonly span?: true;
  };
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** The part of the stated period that is meant: "early 2020", "late last month", "end of June", "earlier this year". */
  readonly part?: 'start' | 'middle' | 'end' | 'earlier' | 'later';
  /** Time of day, 0 to 23 and 0 to 59. */
  readonly hour?: number;
  readonly minute?: number;
  /** The half of the day is not told: `nine o’clock`. */
  readonly eitherHalf?: true;
  /** The time zone that is told with it, as written: "gmt"; none for the time of the place. */
  readonly zone?: string;
  /** `since 2014`, `by the end of June`, `until Friday`, `before`, `after`; absent for a plain "in" or "on". */
  readonly relation?: 'since' | 'by' | 'until' | 'before' | 'after';
  /** What happened by then is told as over: "by Sunday they had left". */
  readonly passed?: true;
  /** `about 2014`, `around noon`. */
  readonly hedged: boolean;
  readonly display: string;
}

export type Value = Quantity | TimeExpression;

/** A value where it stands in a sentence; offsets are relative to the text that was scanned. */
export interface ValueMention {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}
