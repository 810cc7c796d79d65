import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { TimeExpression } from '../values/value.ts';
import { attributionOf, type Speech } from './attribution.ts';
import type { Clause } from './clauses.ts';
import { type Content, readContent } from './content.ts';
import type { ArticleContext } from './context.ts';
import type { DraftClaim, Reference } from './draft.ts';
import type { Anchors } from './figures.ts';
import { type Mood, moodOf } from './modality.ts';

/** A sentence on its way to claims: its units, its clauses, who speaks, and where it begins in the body. */
export interface Reading extends Anchors {
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  readonly subjects: readonly (Reference | null)[];
  readonly speech: Speech;
  /** Offset of the sentence in the body. */
  readonly offset: number;
  readonly context: ArticleContext;
  /** What its stretches speak of, as far as claims have asked, by their first and last unit. */
  readonly contents: Map<string, Content>;
}

export type Core = Pick<DraftClaim, 'frame' | 'relation' | 'rule' | 'subject' | 'value' | 'confidence'> &
  Partial<Pick<DraftClaim, 'faint' | 'modifiers' | 'polarity' | 'modality' | 'scope' | 'time'>>;

/** Completes a claim over the units `first` to `last`: offsets, negation, modality, speaker, time and what it speaks of. */
export function buildClaim(reading: Reading, first: number, last: number, core: Core): DraftClaim {
  const { units, context, offset, speech, figures, moments, anchors, poles, holdings } = reading;
  const index = clauseAt(reading, first);
  const clause = reading.clauses[index];
  const from = Math.min(first, clause?.first ?? first);
  const to = Math.max(last, clause?.last ?? last);
  const mood = moodOf(units, reasonBefore(units, from, first, context.pack) ?? from, last, context.pack);
  const time = timeBetween(units, from, to, first, last);
  const content = contentBetween(reading, from, to);
  return {
    start: offset + units[first]!.start,
    end: offset + units[last]!.end,
    ...moodUnderDenial(mood, reading, index),
    attribution: attributionOf(speech, index, first, last, context),
    time: time
      ? { text: time.display, interval: context.resolve(time, mood.modality === 'planned') }
      : timeless.has(core.frame)
        ? null
        : yearOfParagraph(reading),
    figures: within(figures, first, last),
    moments: within(moments, from, to),
    anchors: within(anchors, from, to),
    poles: within(poles, from, to).flat(),
    holdings: within(holdings, from, to),
    content: content.marks,
    senses: content.senses,
    ...core,
  };
}

/** "He will be suspended for handing out a contract": what a clause gives as a reason is a fact, whatever the clause plans. */
function reasonBefore(
  units: readonly Unit[],
  from: number,
  first: number,
  { grammar }: LanguagePack,
): number | undefined {
  for (let i = first - 1; i > from; i -= 1)
    if (grammar.reasons.has(units[i - 1]!.lower) && !units[i]!.capital && grammar.reasonVerb?.test(units[i]!.lower))
      return i;
  return undefined;
}

/** What a stretch speaks of: for all claims of one clause the same set. */
function contentBetween({ units, context, contents }: Reading, first: number, last: number): Content {
  const key = `${first} ${last}`;
  const content = contents.get(key) ?? readContent(units.slice(first, last + 1), context);
  contents.set(key, content);
  return content;
}

/** The clause of the denial behind which a clause stands, also where somebody tells of it; -1 for none. */
function denialBefore({ units, clauses, speech }: Reading, index: number): number {
  if (speech.sayClause < 0) return -1;
  for (let k = index - 1; k >= speech.sayClause; k -= 1) {
    const verb = clauses[k]?.verb;
    if (verb === undefined || units[verb]!.concept?.concept !== 'deny') continue;
    return units.slice(verb, clauses[index]!.first).some(({ lower }) => contrasting.test(lower)) ? -1 : k;
  }
  return -1;
}

function within<T>(values: ReadonlyMap<number, T>, first: number, last: number): T[] {
  const found: T[] = [];
  for (const [at, value] of values) if (at >= first && at <= last) found.push(value);
  return found;
}

const contrasting = /^(?:but|while|although|though|aber|sondern|während|obwohl|mais|pero|sino)$/;

/** "The firm denied that it had paid": what is denied is not so by its speaker; what is not denied may be so. */
function moodUnderDenial(mood: Mood, reading: Reading, index: number): Mood {
  const at = denialBefore(reading, index);
  if (at < 0) return mood;
  const { units, clauses, context } = reading;
  const { first, last } = clauses[at]!;
  const { polarity, modality } = mood;
  if (moodOf(units, first, last, context.pack).polarity === 'negated') return { polarity, modality: 'possible' };
  return { polarity: polarity === 'affirmed' ? 'negated' : 'affirmed', modality };
}

/** The words of a stretch of units as the article has them. */
export function textOf({ units, offset, context }: Reading, first: number, last: number): string {
  return first > last ? '' : context.article.body.slice(offset + units[first]!.start, offset + units[last]!.end);
}

/** Frames of what holds at the time of the article, whatever year its paragraph speaks of. */
const timeless = new Set(['age', 'post', 'affiliation']);

/**
 * A claim without a time, in a paragraph that speaks of an earlier year, is of that year where its sentence points back, unless
 * another clause of its sentence names a year.
 */
function yearOfParagraph({ units, context: { year, article } }: Reading): DraftClaim['time'] {
  if (units.some(({ value }) => value?.kind === 'time' && value.year !== undefined)) return null;
  if (year === null || !article.published || year >= Number(article.published.slice(0, 4))) return null;
  if (!units.some(({ lower }) => pointingBack.test(lower))) return null;
  return { text: String(year), interval: { from: `${year}-01-01`, to: `${year}-12-31`, granularity: 'year' } };
}

const pointingBack =
  /^(?:that|those|then|there|it|its|they|their|he|she|dabei|damals|dort|dieser|diese|dieses|diesem|jener|jene|jenes|er|sie|es|alors|cette|cet|ces|y|il|elle|ils|elles|ese|esa|aquel|aquella|entonces|allí|ella)$/;

/** The clause in which a unit stands, or the nearest before it. */
export function clauseAt({ clauses }: Reading, unit: number): number {
  let at = 0;
  for (let k = 0; k < clauses.length; k += 1) if (clauses[k]!.first <= unit) at = k;
  return at;
}

/** The time of a claim from `first` to `last`: one inside it, else the nearest one of its clause, from `from` to `to`. */
function timeBetween(
  units: readonly Unit[],
  from: number,
  to: number,
  first: number,
  last: number,
): TimeExpression | null {
  let best: TimeExpression | null = null;
  let distance = Infinity;
  for (let i = from; i <= to; i += 1) {
    const value = units[i]!.value;
    if (value?.kind !== 'time') continue;
    const away = i < first ? first - i : i > last ? i - last : 0;
    if (away < distance) {
      best = value;
      distance = away;
    }
  }
  return best;
}
