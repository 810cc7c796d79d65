import type { DraftClaim } from '../claims/draft.ts';
import { markOfConcept, markOfNoun } from '../claims/marks.ts';
import type { ComparableClaim } from './comparable.ts';
import { dayOf, SAME_NEWS } from './sameNews.ts';

/** A value where a claim holds it, with the marks (see `contentOf`) of the words beside it. */
export interface Anchored {
  readonly claim: ComparableClaim;
  readonly near: ReadonlySet<string>;
}

/** Two values of two sources of one story whose surroundings are alike. */
export interface Alignment<T extends Anchored> {
  readonly a: T;
  readonly b: T;
  /** Weight of what both have beside the value. */
  readonly near: number;
  /** Weight of what both clauses speak of. */
  readonly around: number;
  /** By how much they are more alike than either is to another value of the other's source; less than 0 if they are not. */
  readonly margin: number;
}

/** What a mark weighs by what it is. */
const weights: Readonly<Record<string, number>> = { '<': 1.3, '#': 1.3, '@': 1, '~': 0.5, '=': 0 };
/** Nouns that say little of what is counted. */
const general: ReadonlySet<string> = new Set(['#person', '#man', '#woman', '#child', '#case', '#unit']);
const GENERAL = 0.6;
/** A mark that more values of a story have than this tells nothing. */
const COMMON = 200;
/** A value is held against this many earlier ones of a mark at most, so that cost grows with the values, not their pairs. */
const HOLDERS = 48;

type Pair<T extends Anchored> = Omit<Alignment<T>, 'margin'>;

/**
 * Aligns values within each story by what is told around them.
 * @param kindOf values of different kinds are never aligned
 * @param isSame whether two values of one source are the same one, told twice
 * @param signatureOf values of one signature are aligned whatever stands around them; null for none
 */
export function alignAnchored<T extends Anchored>(
  values: readonly T[],
  kindOf: (value: T) => string,
  isSame: (x: T, y: T) => boolean,
  signatureOf: (value: T) => string | null = () => null,
): Alignment<T>[] {
  const stories = new Map<string, T[]>();
  for (const value of values) {
    const list = stories.get(value.claim.story);
    if (list) list.push(value);
    else stories.set(value.claim.story, [value]);
  }
  return [...stories.values()].flatMap((story) => withMargins(pairsAmong(story, kindOf, signatureOf), isSame));
}

function pairsAmong<T extends Anchored>(
  values: readonly T[],
  kindOf: (value: T) => string,
  signatureOf: (value: T) => string | null,
): Pair<T>[] {
  const frequency = new Map<string, number>();
  for (const { claim } of values)
    for (const mark of claim.draft.content) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const known = new Map<string, number>();
  const weigh = (mark: string): number => {
    let weight = known.get(mark);
    if (weight === undefined) {
      weight =
        (general.has(mark) ? GENERAL : (weights[mark[0]!] ?? 1)) * rarity(frequency.get(mark) ?? 1, values.length);
      known.set(mark, weight);
    }
    return weight;
  };
  const holders = new Map<string, T[]>();
  const pairs: Pair<T>[] = [];
  for (const value of values) {
    const { content } = value.claim.draft;
    const partners = new Set<T>();
    const signature = signatureOf(value);
    const marks = [...content].filter((mark) => mark[0] !== '=' && frequency.get(mark)! <= COMMON);
    for (const mark of signature === null ? marks : [...marks, `= ${signature}`]) {
      const at = `${kindOf(value)} ${mark}`;
      const list = holders.get(at);
      for (const other of list ?? []) if (other.claim.path !== value.claim.path) partners.add(other);
      if (!list) holders.set(at, [value]);
      else if (list.length < HOLDERS) list.push(value);
    }
    for (const other of partners)
      pairs.push({
        a: other,
        b: value,
        near: weightShared(other.near, value.near, weigh),
        around: weightShared(other.claim.draft.content, content, weigh),
      });
  }
  return pairs;
}

function weightShared(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (mark: string) => number): number {
  let total = 0;
  for (const mark of a) if (b.has(mark)) total += weigh(mark);
  return total;
}

function rarity(count: number, total: number): number {
  return Math.log(1 + total / count) / Math.log(1 + total);
}

function withMargins<T extends Anchored>(pairs: readonly Pair<T>[], isSame: (x: T, y: T) => boolean): Alignment<T>[] {
  /** The pairs of a value by the source of the other one. */
  const rivals = new Map<T, Map<string, Pair<T>[]>>();
  const note = (value: T, other: T, pair: Pair<T>): void => {
    const bySource = rivals.get(value) ?? new Map<string, Pair<T>[]>();
    rivals.set(value, bySource);
    const list = bySource.get(other.claim.path);
    if (list) list.push(pair);
    else bySource.set(other.claim.path, [pair]);
  };
  for (const pair of pairs) {
    note(pair.a, pair.b, pair);
    note(pair.b, pair.a, pair);
  }
  const lead = (value: T, pair: Pair<T>): number => {
    const partner = pair.a === value ? pair.b : pair.a;
    let best = 0;
    for (const rival of rivals.get(value)!.get(partner.claim.path)!) {
      const other = rival.a === value ? rival.b : rival.a;
      if (!isSame(other, partner)) best = Math.max(best, strength(rival));
    }
    return strength(pair) - best;
  };
  return pairs.map((pair) => ({ ...pair, margin: Math.min(lead(pair.a, pair), lead(pair.b, pair)) }));
}

function strength({ near, around }: Pair<Anchored>): number {
  return near + 0.5 * around;
}

/** Happenings that say nothing of what a value is of. */
const neutral: ReadonlySet<string> = new Set(
  (
    [
      'say',
      'announce',
      'declare',
      'report',
      'confirm',
      'warn',
      'call',
      'expect',
      'plan',
      'aim',
      'start',
      'end',
    ] as const
  ).map((concept) => `<${concept}>`),
);

/** Names, dates and the verbs of saying don't say what a value is of: do both have another word beside it? */
export function sharesWord({ near: a }: Anchored, { near: b }: Anchored): boolean {
  for (const mark of a) if (mark[0] !== '@' && mark[0] !== '~' && !neutral.has(mark) && b.has(mark)) return true;
  return false;
}

/** "12 were killed", "30 were injured"; "the bridge cost", "the stadium cost": each has its own happening or its own thing. */
export function isOfAnother(a: Anchored, b: Anchored): boolean {
  const [x, y] = [a.claim.draft.subject, b.claim.draft.subject];
  if (x.phrase && y.phrase && !speaksOf(a.claim.draft, y.phrase) && !speaksOf(b.claim.draft, x.phrase)) return true;
  return bothHaveOwn(a, b, (mark) => mark[0] === '<' && !neutral.has(mark));
}

/** Does a claim speak of a noun phrase's head (see `Reference`), as its subject or elsewhere? */
function speaksOf({ subject, content }: DraftClaim, phrase: string): boolean {
  const head = phrase.replace(/^\d\S* |\/.*$/g, '');
  return (
    subject.phrase === phrase ||
    [head, markOfNoun(head) ?? `#${head}`, markOfConcept(head)].some((mark) => content.has(mark))
  );
}

/** Does each have a mark of a sort beside it that the other lacks? */
export function bothHaveOwn(a: Anchored, b: Anchored, isOfSort: (mark: string) => boolean): boolean {
  const hasOwn = (one: Anchored, other: Anchored): boolean => {
    for (const mark of one.near) if (isOfSort(mark) && !other.near.has(mark)) return true;
    return false;
  };
  return hasOwn(a, b) && hasOwn(b, a);
}

/** Tells whether two sources are of the same few days; one without a date is, if all the dated ones of its story are. */
export class Days {
  readonly #spans = new Map<string, { first: number; last: number }>();

  constructor(claims: readonly ComparableClaim[]) {
    for (const { story, published } of claims) {
      if (!published) continue;
      const day = dayOf(published);
      const known = this.#spans.get(story);
      if (!known) this.#spans.set(story, { first: day, last: day });
      else {
        known.first = Math.min(known.first, day);
        known.last = Math.max(known.last, day);
      }
    }
  }

  /** Whether two claims are of the same few days; undefined where that can't be told. */
  areOne(a: ComparableClaim, b: ComparableClaim): boolean | undefined {
    if (a.published && b.published) return Math.abs(dayOf(a.published) - dayOf(b.published)) <= SAME_NEWS;
    const span = this.#spans.get(a.story);
    return !span || span.last - span.first <= SAME_NEWS ? true : undefined;
  }
}
