import type { ComparableClaim } from '../comparable.ts';
import { StoryMarks } from '../storyMarks.ts';
import { isDistinct } from '../telling.ts';
import { type Held, heldIn, isEqual } from './held.ts';
import { NumberedMarks } from './numbered.ts';
import { type Weigh, weighingOf } from './weights.ts';

/** A value that sources of one story give, with every place where they give it and all that is told around it. */
export interface Fact {
  readonly members: Held[];
  readonly paths: Set<string>;
  near: ReadonlySet<string>;
  around: ReadonlySet<string>;
  sentence: ReadonlySet<string>;
}

/** Least weight that two places must share to give one value of the same thing. */
const SHARED = 0.6;
/** Of values alike, so many facts at most are looked through. */
const ALIKE = 24;
/** Of a fact, so many places at most are looked at, the first of its sources, so that cost grows with the places, not their pairs. */
export const PLACES = 24;

/** What the claims of a story hold, and the facts that it makes. */
export interface StoryFacts {
  readonly held: readonly Held[];
  readonly weigh: Weigh;
  readonly marks: NumberedMarks;
  readonly facts: readonly Fact[];
}

export function factsOfStory(claims: readonly ComparableClaim[], storyMarks = new StoryMarks()): StoryFacts {
  const held = heldIn(claims);
  const weigh = weighingOf(held, storyMarks);
  const marks = new NumberedMarks(weigh, storyMarks);
  return { held, weigh, marks, facts: gatherFacts(held, marks) };
}

/** Gathers the same values into facts, where they are told of the same. */
function gatherFacts(held: readonly Held[], marks: NumberedMarks): Fact[] {
  const facts: Fact[] = [];
  const bySort = new Map<string, Fact[]>();
  for (const one of held) {
    const key = `${one.sort} ${keyOf(one)}`;
    const known = bySort.get(key) ?? [];
    bySort.set(key, known);
    const fact = known.slice(0, ALIKE).find(({ members }) => belongs(one, members.slice(0, PLACES), marks));
    if (fact) join(fact, one);
    else {
      const { near, sentence, claim } = one;
      const started = { members: [one], paths: new Set([claim.path]), near, around: claim.draft.content, sentence };
      known.push(started);
      facts.push(started);
    }
  }
  return facts;
}

/** Equal keys may be the same value, different keys are not told to be. */
function keyOf({ value, sort }: Held): string {
  if (value.kind === 'quantity') return String(value.low);
  if (value.kind === 'term') return value.key;
  if (sort === 'clock') return `${value.hour}:${value.minute ?? 0}`;
  return sort === 'weekday' ? String(value.weekday) : String(value.month ?? value.year);
}

function belongs(one: Held, members: readonly Held[], marks: NumberedMarks): boolean {
  if (!members.every((member) => isEqual(member, one))) return false;
  if (one.value.kind === 'quantity' && isDistinct(one.value)) return true;
  const [near, clause] = [marks.of(one.near), marks.of(one.claim.draft.content)];
  return members.some(
    (member) =>
      marks.shared(marks.of(member.near), near) + marks.shared(marks.of(member.claim.draft.content), clause) > SHARED,
  );
}

function join(fact: Fact, one: Held): void {
  fact.members.push(one);
  fact.paths.add(one.claim.path);
  fact.near = union(fact.near, one.near);
  fact.around = union(fact.around, one.claim.draft.content);
  fact.sentence = union(fact.sentence, one.sentence);
}

/** The marks of both: the same object where these are no more than those known, as most facts stand in one place. */
function union(known: ReadonlySet<string>, fresh: ReadonlySet<string>): ReadonlySet<string> {
  let all: Set<string> | undefined;
  for (const mark of fresh) if (!known.has(mark)) all = (all ?? new Set(known)).add(mark);
  return all ?? known;
}
