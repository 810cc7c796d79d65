import { isCountry } from '../entities/countries.ts';
import { fold } from '../entities/fold.ts';
import type { Unit } from '../frames/units.ts';
import { meaningsOf } from '../language/meanings.ts';
import type { LanguagePack } from '../language/pack.ts';
import { wordOf } from '../language/word.ts';
import { accordingToAt } from './accordingTo.ts';
import { buildClaim, type Reading, textOf } from './build.ts';
import { contentOf, marksOfWord } from './content.ts';
import { type Coordination, coordinationsOf, type ListedName } from './coordinations.ts';
import { type DraftClaim, storyReference } from './draft.ts';
import { type Extent, type Member, type MemberList, ordinalMark } from './memberList.ts';
import { conceptOfNoun } from './nounPhrases.ts';

/** How far from a list its words may stand that say what it is of, in units; before a colon they are all of it. */
const REACH = 10;
const REACH_OF_COLON = 16;
/** So far before a list stands what opens it. */
const OPENING = 4;
/** A list of more names is a register. */
const MOST_MEMBERS = 16;

/** "The jury: Okafor, Lindqvist and Prado": the names that are told of together, which another source may tell otherwise. */
export function listClaims(reading: Reading): DraftClaim[] {
  const { units, clauses, speech, context } = reading;
  const { pack } = context;
  const starts = new Set(clauses.map(({ first }) => first));
  // A country, or what no lexicon knows. What other sentences know it for must not matter, for claims are kept by their sentence.
  const isName = ({ word, lower }: Unit): boolean =>
    isCountry(fold(lower)) ||
    (lower.length > 2 && conceptOfNoun(word) === null && meaningsOf(lower, pack).length === 0);
  return coordinationsOf({ units, pack, starts, isName }).flatMap((found) => {
    const { members, first, ragged } = found;
    const last = members.at(-1)!.last;
    const isQuoted = speech.quotations.some((quotation) => quotation.first <= last && quotation.last >= first);
    if (ragged || isQuoted || members.length > MOST_MEMBERS) return [];
    if (areSpeakers(reading, found) || areSidesOf(reading, found)) return [];
    return [
      buildClaim(reading, labelOf(reading, found) ?? members[0]!.first, last, {
        frame: 'list',
        relation: 'members',
        rule: 'a list of names',
        subject: storyReference('this story'),
        value: { kind: 'members', list: listOf(reading, found) },
        confidence: 0.5,
        faint: true,
        ...timeBeside(reading, found),
      }),
    ];
  });
}

/** "On Monday three witnesses testified: …": the time nearest to the list, before it first, across a colon. */
function timeBeside({ units, context }: Reading, { first, members }: Coordination): Pick<DraftClaim, 'time'> | null {
  const beside = [...stretch(units, first, -1), ...stretch(units, members.at(-1)!.last, 1)];
  for (const { value } of beside)
    if (value?.kind === 'time') return { time: { text: value.display, interval: context.resolve(value, false) } };
  return null;
}

function listOf(reading: Reading, found: Coordination): MemberList {
  const { units, context, poles } = reading;
  const last = found.members.at(-1)!.last;
  const [before, behind] = [stretch(units, found.first, -1), stretch(units, last, 1)];
  const around = contentOf([...before, ...behind], context);
  // What stands between the beginning and the first name says who they are.
  const titles = contentOf(units.slice(found.first, found.members[0]!.first), context);
  for (const [at, told] of poles)
    if (at >= found.first - before.length && at <= last + behind.length)
      for (const { axis, side } of told) around.add(poleMark(axis, side));
  for (const mark of titles) around.add(mark);
  for (const { value } of [...before, ...behind])
    if (value?.kind === 'quantity' && value.dimension === 'ordinal') around.add(ordinalMark(value.low));
  return {
    members: found.members.map((member) => memberOf(reading, member)),
    language: context.article.language,
    extent: extentOf(reading, found, before, behind),
    around,
  };
}

/** The mark of a side of a pole. */
function poleMark(axis: string, side: number): string {
  return `%${axis}${side > 0 ? '+' : '-'}`;
}

const breaking = /^[.;!?()–—]$/;

/** The units before or behind a list, the nearest first, up to a strong mark; only what stands before a colon is of the list. */
function stretch(units: readonly Unit[], at: number, step: 1 | -1): Unit[] {
  const found: Unit[] = [];
  const reach = step < 0 && units[at - 1]?.lower === ':' ? REACH_OF_COLON : REACH;
  for (let i = at + step; i >= 0 && i < units.length && Math.abs(i - at) <= reach; i += step) {
    const { kind, lower } = units[i]!;
    if (kind === 'mark' && (breaking.test(lower) || (lower === ':' && step > 0))) break;
    found.push(units[i]!);
  }
  return found;
}

function memberOf(reading: Reading, { first, last }: ListedName): Member {
  const { units, context } = reading;
  const { entities, pack } = context;
  const display = textOf(reading, first, last).replace(/\s+/g, ' ');
  const name = first === last ? units[first]!.name?.text : undefined;
  const isWhole = first === last && (name !== undefined || !pack.capitalisesNouns);
  const key = isWhole ? entities.key(name ?? display) : fold(display);
  const type = isWhole ? entities.typeOf(key) : (units[first]!.name?.type ?? 'unknown');
  const named = units[first]!.name !== undefined || !pack.capitalisesNouns;
  const parts = type === 'person' ? [] : wordsOfName(display, pack);
  const isMeant =
    parts.length > 0 && parts.every((word) => formsOf(word).some((form) => meaningsOf(form, pack).length > 0));
  return { display, key, type, named, marks: parts.map((word) => marksOfPart(word, pack)), meant: isMeant };
}

/** The words of a name that mean something. */
function wordsOfName(name: string, { grammar: { prepositions, determiners } }: LanguagePack): string[] {
  return name
    .toLowerCase()
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 2 && !prepositions.has(word) && !determiners.has(word));
}

function formsOf(word: string): string[] {
  return [word, word.replace(/s$/, '')];
}

/** The marks of a word of a name and, where they are of several words, their parts: who is green is of a green party. */
function marksOfPart(word: string, pack: LanguagePack): string[] {
  const marks = formsOf(word).flatMap((form) => marksOfWord(wordOf(form, pack)));
  return [...new Set([word, ...marks, ...marks.flatMap((mark) => mark.split('-'))])];
}

/** How far a list holds all that there are, as the words beside it tell. */
function extentOf(reading: Reading, { first, members }: Coordination, before: Unit[], behind: Unit[]): Extent {
  const { units, context } = reading;
  const { lists } = context.pack;
  const last = members.at(-1)!.last;
  const words = (from: number, to: number): string =>
    textOf(reading, Math.max(0, from), Math.min(units.length - 1, to)).toLowerCase();
  const opening = words(first - OPENING, first - 1);
  const [left, right] = [words(first - before.length, first - 1), words(last + 1, last + behind.length)];
  if (lists.openers.test(opening) || lists.further.test(words(last + 1, last + OPENING))) return 'some';
  // "The only bridge was built by Ruiz and Soto": what stands further off may be said of something else.
  if (lists.whole.test(opening) || lists.whole.test(words(last + 1, last + OPENING))) return 'sole';
  if (lists.partial.test(left) || lists.partial.test(right)) return 'some';
  if (lists.whole.test(left) || lists.whole.test(right)) return 'all';
  if ([...before, ...behind].some(({ value }) => isCount(value, members.length))) return 'all';
  if (lists.bodies.test(opening)) return 'all';
  return labelOf(reading, { first, members }) === null ? 'untold' : 'all';
}

/** Where the label of a list begins that is all that its sentence says: "Voting against: Okafor and Prado." Null where it has none. */
function labelOf({ units }: Reading, { first, members }: Pick<Coordination, 'first' | 'members'>): number | null {
  const before = stretch(units, first, -1);
  const last = members.at(-1)!.last;
  if (units[first - 1]?.lower !== ':' || before.length > OPENING + 1) return null;
  return last + 1 >= units.length || /^[.;]$/.test(units[last + 1]!.lower) ? first - before.length : null;
}

function isCount(value: Unit['value'], count: number): boolean {
  return value?.kind === 'quantity' && value.dimension === 'count' && value.low === count && value.high === count;
}

/** "Okafor and Prado said", "according to Okafor and Prado": whoever speaks is one of many. */
function areSpeakers({ units }: Reading, { first, members }: Coordination): boolean {
  const last = members.at(-1)!.last;
  const isSaying = (unit: Unit | undefined): boolean => unit?.concept?.concept === 'say';
  if (isSaying(units[last + 1]) || isSaying(units[last + 2]) || isSaying(units[first - 1])) return true;
  // "Laut Okafor und Prado"; three are hardly ever named as the source of anything.
  const from = members.length > 2 ? first : Math.max(0, first - OPENING);
  return units.slice(from, first).some((_, k) => accordingToAt(units, from + k) > 0);
}

/** "talks between Arden and Brill": there may be others between one of them and a third. */
function areSidesOf(reading: Reading, { first }: Coordination): boolean {
  const { between } = reading.context.pack.lists;
  return between.test(textOf(reading, Math.max(0, first - 2), first - 1));
}
