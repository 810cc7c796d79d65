import type { Language } from '../article/article.ts';
import { scope as german } from './de/scope.ts';
import { scope as english } from './en/scope.ts';
import { scope as spanish } from './es/scope.ts';
import { scope as french } from './fr/scope.ts';

/** Words that narrow a value to a part, a place or a period, in lower case. */
export interface ScopeWords {
  /** Right before or behind a number, on top of others: another, more. */
  readonly increments: ReadonlySet<string>;
  /** Before a number, a part of one told before: including, among. */
  readonly partitives: ReadonlySet<string>;
  /** Behind a number, before what it is a part of: of. */
  readonly partitiveJoints: ReadonlySet<string>;
  /** Behind a number and "of": them, those. */
  readonly partitiveObjects: ReadonlySet<string>;
  /** Nouns of groups that others may be counted beside. */
  readonly groups: ReadonlySet<string>;
  /** Before a figure's noun without narrowing it: total, group, record. */
  readonly neutral: ReadonlySet<string>;
  /** Behind a figure's noun, before what narrows it: from, in. */
  readonly joints: ReadonlySet<string>;
  /** Before what a verdict or a charge is about: of, on. */
  readonly objects: ReadonlySet<string>;
  /** Before the place of something: in, near. */
  readonly places: ReadonlySet<string>;
  /** Before the figure that another one is compared with: from, compared. */
  readonly baselines: ReadonlySet<string>;
  /** A baseline only where `targets` stand behind the figure: "von 1,25 auf 1,40". */
  readonly openBaselines: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** The same, some words before the figure: "compared with the 3 billion". */
  readonly comparisons: ReadonlySet<string>;
  /** Behind a figure of the period before: previous, year-earlier. */
  readonly earlier: ReadonlySet<string>;
  /** Before a stretch of time by which something is moved, longer or shorter: "put off by two weeks". */
  readonly shifts: ReadonlySet<string>;
  /** Before a stretch of months that a figure is of: "the first nine months". */
  readonly spans: ReadonlySet<string>;
  /** Words that name the length of a period: annual → year. */
  readonly periods: Readonly<Record<string, PeriodLength>>;
}

export type PeriodLength = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'three quarters';

const byLanguage: Readonly<Partial<Record<Language, ScopeWords>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** The scope words of a language; the English ones where it has none. */
export function scopeWordsOf(language: Language): ScopeWords {
  return byLanguage[language] ?? english;
}
