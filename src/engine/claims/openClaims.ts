import type { Unit } from '../frames/units.ts';
import type { Concept } from '../language/concepts.ts';
import { meaningsOf } from '../language/meanings.ts';
import { isPartedPrefix, joinedVerb } from '../language/separableVerbs.ts';
import { fact } from '../language/word.ts';
import { accordingToAt } from './accordingTo.ts';
import { buildClaim, type Reading, textOf } from './build.ts';
import type { Clause } from './clauses.ts';
import type { DraftClaim } from './draft.ts';
import { storyOf } from './frameSubject.ts';
import { moodOf } from './modality.ts';
import { holdsPhrase } from './phrases.ts';
import { tellsPlace } from './terms.ts';

/** Fewer words than this say too little to be checked. */
const FEWEST_WORDS = 4;
const MAXIMUM_UNITS = 34;

/**
 * The claims that no frame has a slot for: a clause with a firm predicate that has something to check in it (a name, a
 * number, a time, a concept of news), told as a fact or a plan. With little to check in it a claim is faint, and so is a stretch
 * that is no statement by itself but gives a value.
 */
export function openClaims(reading: Reading): DraftClaim[] {
  return reading.clauses.flatMap((clause, index) => {
    if (!isTold(reading, clause, index)) return [];
    const { firm, all } = substanceOf(reading, clause);
    const named = reading.subjects[index] ?? reading.context.lastSubject;
    const says = all >= LEAST && isStatement(reading, clause, index);
    const stands = says && named !== null;
    if (!says && !holdsValue(reading, clause)) return [];
    const subject = named ?? storyOf(reading.context);
    const [first, last] = trim(reading, clause);
    const verb = clause.verb === undefined ? undefined : reading.units[clause.verb]!;
    const relation = verb ? (verb.concept?.concept ?? baseForm(verb, reading, last)) : 'is';
    return [
      buildClaim(reading, first, last, {
        frame: 'open',
        relation,
        rule: 'a statement that can be checked',
        subject,
        value: { kind: 'words', text: textOf(reading, (clause.verb ?? first - 1) + 1, last) },
        confidence: 0.5,
        faint:
          !stands ||
          reading.context.inHeading ||
          firm < (borrowsSubject(reading, clause, index) ? BORROWED : ENOUGH) ||
          tellsFeeling(reading, clause),
      }),
    ];
  });
}

/** How much of a clause can be checked: by what it names, and with the other words that the lexicon knows. */
interface Substance {
  readonly firm: number;
  readonly all: number;
}

/**
 * Numbers and dates count most, then names beside the article's main one, then what it says happened. Plans, hopes and
 * descriptions without any of these are left to the reader.
 */
function substanceOf(reading: Reading, clause: Clause): Substance {
  const { units, anchors, poles, holdings } = reading;
  const { entities } = reading.context;
  const { first, last, verb } = clause;
  const doing = verb === undefined ? undefined : units[verb]!;
  let firm = doing?.concept && !vague.has(doing.concept.concept) ? 1 : 0;
  let words = 0;
  // "on the left bank", "her two sons", "five of the seven".
  for (const [at, { term }] of anchors) if (at >= first && at <= last && !tellsPlace(term.sort)) firm += 1;
  // "The alarm never sounded", "he was released without charge".
  for (const [at, told] of poles)
    if (at >= first && at <= last) firm += told.every(({ axis }) => everyday.has(axis)) ? TOLD / 2 : TOLD;
  // "The stadium belongs to the city".
  for (const at of holdings.keys()) if (at >= first && at <= last) firm += TOLD;
  for (const unit of units.slice(first, last + 1)) {
    if (unit.value) firm += unit.value.kind === 'time' && unit.value.granularity === 'vague' ? 0.5 : 2;
    else if (unit.name) firm += entities.key(unit.name.text) === entities.mainOrganisation ? 1 : 1.5;
    else if (unit.office) firm += 1;
    else if (unit.concept) {
      if (unit !== doing && unit.concept.part === 'noun') firm += vague.has(unit.concept.concept) ? 0.25 : 0.75;
    } else if (hasMeaning(unit)) words += 0.5;
  }
  // "She gets no compensation": what is denied has been thought of.
  if (denies(reading, clause)) firm += 0.75;
  return { firm, all: firm + words };
}

function hasMeaning({ kind, word }: Unit): boolean {
  return kind === 'word' && tells(word);
}

const tells = fact(
  (word, pack) => word.length > 3 && !pack.grammar.hollow.has(word) && meaningsOf(word, pack).length > 0,
);

/** Concepts that say little by themselves. */
const vague = new Set<Concept>([
  'aim',
  'plan',
  'expect',
  'estimate',
  'include',
  'provide',
  'improve',
  'serve',
  'consider',
  'cause',
  'say',
  'expand',
  'integrate',
  'lead',
  'succeedIn',
  'simplify',
  'accelerate',
  'produce',
  'call',
  'reach',
]);
/** What it adds that a clause says that something is so or not. */
const TOLD = 1.5;
/** Axes whose words stand in many a clause that tells little. */
const everyday: ReadonlySet<string> = new Set([
  'keep',
  'deal',
  'speak',
  'part',
  'release',
  'safe',
  'time',
  'start',
  'must',
]);
/** With less, not even another source makes a clause worth telling. */
const LEAST = 1.25;
/** With less that is firm, only another source makes it worth telling. */
const ENOUGH = 1.5;
const BORROWED = 2;

/** "and are still employed there": a clause that borrows its subject must say more to stand alone. */
function borrowsSubject({ units, clauses }: Reading, { first, finite }: Clause, index: number): boolean {
  // "Laut Polizei war der Fahrer betrunken": here it stands behind the verb.
  if (index > 0 && accordingToAt(units, clauses[index - 1]!.first) > 0) return false;
  return finite !== undefined && finite <= first + 1 && !units[first]!.name;
}

/** Says a clause by itself what can be checked? */
function isStatement(reading: Reading, clause: Clause, index: number): boolean {
  const { units } = reading;
  const length = units[clause.last]!.lastToken - units[clause.first]!.firstToken + 1;
  // "Nothing burned", "The alarm never sounded": short, or with a verb that no lexicon has.
  if (clause.verb === undefined || length < FEWEST_WORDS)
    return length > 1 && isWhole(reading, clause) && tellsPole(reading, clause);
  // "Okafor said in a statement" tells nothing to check, "the firm announced on Friday" and "would not say" do.
  return (
    index !== reading.speech.sayClause ||
    tellsMoreThanSpeech(reading, clause) ||
    dated(units, clause) ||
    denies(reading, clause)
  );
}

/** Meanings of words for what people feel about the news, which nobody can check. */
const feelings: ReadonlySet<string> = new Set(['shock', 'surprise', 'worry', 'anger', 'disappoint', 'sad']);
/** A predicate is told within so many units: "took the staff by surprise". */
const PREDICATE = 6;

/** "The news shocked the town": does a clause without a figure or a time tell what somebody feels? */
function tellsFeeling({ units }: Reading, { verb, last }: Clause): boolean {
  if (verb === undefined) return false;
  const predicate = units.slice(verb, Math.min(last, verb + PREDICATE) + 1);
  return (
    predicate.some(({ kind, word }) => kind === 'word' && isFeeling(word)) && !predicate.some(({ value }) => value)
  );
}

const isFeeling = fact((word, pack) => meaningsOf(word, pack).some((meaning) => feelings.has(meaning)));

/** Is a clause the whole of its sentence, or a main clause between stops? */
function isWhole({ units, clauses, context }: Reading, { first, last }: Clause): boolean {
  if (clauses.length === 1) return true;
  const { subordinators, bareRelatives } = context.pack.grammar;
  const opener = units[first]!.lower;
  if (subordinators.has(opener) || bareRelatives.has(opener)) return false;
  return isStop(units[first - 1]) && isStop(units[last + 1]);
}

/** Does nothing stand there, or a mark that ends a main clause? */
function isStop(unit: Unit | undefined): boolean {
  return unit === undefined || (unit.kind === 'mark' && /^[.,;:!–—]$/.test(unit.lower));
}

function tellsPole({ poles }: Reading, { first, last }: Clause): boolean {
  for (const at of poles.keys()) if (at >= first && at <= last) return true;
  return false;
}

function denies({ units, context }: Reading, { first, last }: Clause): boolean {
  return moodOf(units, first, last, context.pack).polarity === 'negated';
}

/** "It was 17C inside", "the third and last": another source may give the same value, or another one. */
function holdsValue({ units, figures, moments }: Reading, { first, last }: Clause): boolean {
  for (let i = first; i <= last; i += 1) {
    const { value } = units[i]!;
    if (
      value?.kind === 'quantity'
        ? figures.has(i) && value.bound !== 'vague'
        : moments.has(i) && value?.kind === 'time' && value.granularity !== 'vague'
    )
      return true;
  }
  return false;
}

/** Is a clause told by the article itself, as neither a question nor an opinion? */
function isTold(reading: Reading, clause: Clause, index: number): boolean {
  const { units, speech, context } = reading;
  if (clause.last - clause.first >= MAXIMUM_UNITS) return false;
  if (units[clause.last + 1]?.lower === '?') return false;
  if (speech.quotations.some(({ first, last }) => clause.first <= last && clause.last >= first)) return false;
  if (accordingToAt(units, clause.first) > 0) return false;
  for (let i = clause.first; i <= clause.last; i += 1)
    if (context.pack.grammar.ownPronouns.has(units[i]!.lower)) return false;
  // "We think that the firm will win": the opinion opens in the clause before.
  const opened = reading.clauses[index - 1]?.first ?? clause.first;
  return !holdsPhrase(units.slice(opened, clause.last + 1), 'opinion', context.pack);
}

/** Leaves out what stands before the subject and a comma ("Despite the delay, …"), unless it says when. */
function afterPrelude(units: readonly Unit[], first: number, clause: Clause, { pack }: Reading['context']): number {
  if (!pack.grammar.prepositions.has(units[first]!.lower) || clause.verb === undefined) return first;
  for (let i = clause.verb - 1; i > first; i -= 1) {
    if (units[i]!.lower !== ',') continue;
    return units.slice(first, i).some(({ value }) => value !== undefined) ? first : i + 1;
  }
  return first;
}

/** Axes that verbs of saying tell too: who denies the charges does not only speak. */
const ofSpeech: ReadonlySet<string> = new Set(['public', 'admit', 'concede']);

/** "The firm published the report": it says more than that somebody spoke. */
function tellsMoreThanSpeech({ poles }: Reading, { first, last }: Clause): boolean {
  for (const [at, told] of poles)
    if (at >= first && at <= last && told.some(({ axis }) => ofSpeech.has(axis))) return true;
  return false;
}

function dated(units: readonly Unit[], { first, last }: Clause): boolean {
  return units.slice(first, last + 1).some(({ value }) => value?.kind === 'time' && value.granularity !== 'vague');
}

function trim({ units, context }: Reading, clause: Clause): [number, number] {
  let { first } = clause;
  const { grammar } = context.pack;
  const skip = (unit: Unit): boolean =>
    grammar.coordinators.has(unit.lower) ||
    grammar.subordinators.has(unit.lower) ||
    grammar.bareRelatives.has(unit.lower) ||
    /^(?:meanwhile|however|also)$/.test(unit.lower);
  while (first < clause.last && (skip(units[first]!) || units[first]!.lower === ',')) first += 1;
  return [afterPrelude(units, first, clause, context), clause.last];
}

/** The base form of a verb that the lexicon knows, with the prefix that ends its clause, in English where it has a word for it. */
function baseForm({ lower }: Unit, { units, context }: Reading, last: number): string {
  const { pack } = context;
  const isKnown = (form: string): boolean => pack.verbs.has(form);
  const parted = isPartedPrefix(units, last, pack) ? joinedVerb(lower, units[last]!.lower, pack, isKnown) : undefined;
  const lemma = parted ?? pack.lemmas(lower).find(isKnown) ?? lower;
  return pack.code === 'en' ? lemma : (meaningsOf(lemma, pack)[0] ?? lemma);
}
