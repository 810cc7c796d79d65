import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { isVerb } from './verbs.ts';

/** A member of a list: the units of its name, without what stands before it to say who or what it is. */
export interface ListedName {
  readonly first: number;
  readonly last: number;
}

/** "A, B and C": names that a conjunction joins. */
export interface Coordination {
  readonly members: readonly ListedName[];
  /** Where what is told of the first member begins: "the engineers Ada Okafor". */
  readonly first: number;
  /** It may go on before or behind in words that are no names: "A, a lawyer, B and C". */
  readonly ragged: boolean;
}

/** What a list needs to know of its sentence. */
export interface Sentence {
  readonly units: readonly Unit[];
  readonly pack: LanguagePack;
  /** Units at which a clause begins. */
  readonly starts: ReadonlySet<number>;
  /** Is a word with a capital that opens a sentence a name? */
  readonly isName: (unit: Unit) => boolean;
}

const joining: ReadonlySet<string> = new Set(['and', 'und', 'sowie', 'et', 'y', 'e', '&']);
const hardMark = /^[;:.!?—–()[\]“”„"«»]$/;
/** What may stand before a member's name is no longer than this, in units. */
const MOST_BEFORE = 5;
/** What stands in brackets behind a member is no longer than this. */
const MOST_IN_BRACKETS = 8;

/** The lists of names of a sentence, in order, none within another. */
export function coordinationsOf(sentence: Sentence): Coordination[] {
  const { units } = sentence;
  if (!units.some(({ lower }) => joining.has(lower) || opensRow.has(lower))) return [];
  const found: Coordination[] = [];
  for (let i = 1; i < units.length - 1; i += 1) {
    const row = isSeparator(units[i]!) ? rowAt(sentence, i) : units[i]!.lower === ':' ? partedRow(sentence, i) : null;
    if (!row) continue;
    if (row.list) found.push(row.list);
    // What begins within a row ends as it does.
    i = Math.max(i, row.last);
  }
  return found;
}

/** Marks behind which names in a row need no conjunction. */
const opensRow: ReadonlySet<string> = new Set([':', '(']);
const endsRow = /^[.;)]$/;
/** Fewer names without a conjunction are no list. */
const LEAST_WITHOUT = 3;
/** What is told of a member between semicolons is no longer than this, in units. */
const MOST_BETWEEN = 24;

/** "The dead: Sam Reed, 34, of Arden; Lucy Marsh, 29; and Tom Ferris": the row behind a colon that semicolons part. */
function partedRow(sentence: Sentence, colon: number): Row | null {
  const { units, pack } = sentence;
  const members: ListedName[] = [];
  let at = colon + 1;
  for (;;) {
    if (joining.has(units[at]?.lower ?? '')) at += 1;
    const member = nameFrom(sentence, at, { first: at, last: at });
    if (!member) return null;
    members.push(member);
    let end = member.last + 1;
    while (end < units.length && !/^[;.!?]$/.test(units[end]!.lower)) {
      if (end - at > MOST_BETWEEN || isVerb(units[end]!, units[end - 1], pack)) return null;
      end += 1;
    }
    if (units[end]?.lower !== ';') break;
    at = end + 1;
  }
  if (members.length < 2) return null;
  return { list: { members, first: colon + 1, ragged: false }, last: members.at(-1)!.last };
}

function isSeparator({ lower }: Unit): boolean {
  return lower === ',' || joining.has(lower);
}

/** Names in a row, of which a conjunction makes a list. */
interface Row {
  readonly list: Coordination | null;
  readonly last: number;
}

/** The row of names whose first one ends right before the separator at unit `at`. */
function rowAt(sentence: Sentence, at: number): Row | null {
  const head = nameEndingAt(sentence, at - 1);
  if (!head) return null;
  const { units, starts } = sentence;
  // "am Nachmittag, die Liste und …": a noun before a clause of its own is no member.
  if (!units[head.first]!.name && units[at]!.lower === ',' && starts.has(at + 1)) return null;
  const members: ListedName[] = [head];
  let isJoined = false;
  let next = behindMember(sentence, at);
  let ragged = false;
  while (next < units.length - 1 && isSeparator(units[next]!)) {
    const comma = units[next]!.lower === ',';
    const conjunction = joining.has(units[next]!.lower) || (comma && joining.has(units[next + 1]!.lower));
    // "A and B, the mayor": behind the conjunction a comma opens something else.
    if (isJoined && !conjunction) break;
    const from = comma && conjunction ? next + 2 : next + 1;
    const member = nameFrom(sentence, from, members[0]!);
    if (!member || (conjunction && opensClause(sentence, next, from, member))) {
      ragged ||= conjunction && !startsBetween(sentence, next, from) && !isNobodyElse(sentence, from);
      break;
    }
    members.push(member);
    isJoined ||= conjunction;
    next = behindMember(sentence, member.last + 1);
  }
  const { last } = members.at(-1)!;
  const first = beginningOf(sentence, head.first);
  const isRow = members.length >= LEAST_WITHOUT && opensRow.has(units[first - 1]?.lower ?? '');
  if (!isJoined && !(isRow && endsRow.test(units[last + 1]?.lower ?? '.'))) return { list: null, last };
  return {
    list: {
      members,
      first,
      ragged: ragged || isRagged(sentence, first) || (units[at]!.lower === ',' && isAdverbial(sentence, head)),
    },
    last,
  };
}

/** "In Arden, Ruiz and Kern won": a name behind a preposition that opens the sentence. */
function isAdverbial({ units, pack }: Sentence, { first }: ListedName): boolean {
  const lead = pack.grammar.determiners.has(units[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const opens = lead === 0 || hardMark.test(units[lead - 1]?.lower ?? '');
  return opens && pack.grammar.prepositions.has(units[lead]?.lower ?? '');
}

/** "met Jones and Brown went home": the conjunction joins clauses. */
function opensClause(
  { units, pack, starts }: Sentence,
  separator: number,
  from: number,
  { last }: ListedName,
): boolean {
  const next = units[last + 1];
  if (!next || !isVerb(next, units[last], pack)) return false;
  for (let k = separator; k <= from; k += 1) if (starts.has(k)) return true;
  return false;
}

function startsBetween({ starts }: Sentence, from: number, to: number): boolean {
  for (let k = from; k <= to; k += 1) if (starts.has(k)) return true;
  return false;
}

/** "and nobody else", "y a nadie más". */
function isNobodyElse({ units, pack }: Sentence, from: number): boolean {
  const words = units.slice(from, from + 3).map(({ lower }) => lower);
  return pack.lists.whole.test(words.join(' '));
}

/** The name that ends at a unit, or that the brackets ending there follow. */
function nameEndingAt(sentence: Sentence, at: number): ListedName | null {
  const { units, pack } = sentence;
  let last = at;
  if (units[last]?.lower === ')') {
    while (last > 0 && at - last < MOST_IN_BRACKETS && units[last]!.lower !== '(') last -= 1;
    last -= 1;
  }
  if (last < 0) return null;
  if (isNameAt(sentence, last)) return { first: last, last };
  if (pack.capitalisesNouns) return capitalisedEndingAt(sentence, last);
  if (!pack.grammar.adjectivesFollow) return null;
  // "l'Union sociale": the adjective stands behind.
  const noun = last - 1;
  return noun >= 0 && units[noun]!.name && isAdjective(sentence, last) && followsDeterminer(sentence, noun)
    ? { first: noun, last }
    : null;
}

/** The name of the member that begins at a unit, behind its article and what it is. */
function nameFrom(sentence: Sentence, from: number, model: ListedName): ListedName | null {
  const { units, pack } = sentence;
  const { determiners } = pack.grammar;
  if (pack.lists.openers.test(units[from]?.lower ?? '')) return null;
  let at = from;
  // "al Partido Rural y a la Unión", "von Kern und von Roth": the preposition of the first member again.
  const preposition = units[articles.test(units[model.first - 1]?.lower ?? '') ? model.first - 2 : model.first - 1];
  if (preposition && isLikePreposition(units[at]?.lower ?? '', preposition.lower, pack)) at += 1;
  while (at < units.length && determiners.has(units[at]!.lower)) at += 1;
  for (let i = at; i < Math.min(units.length, at + MOST_BEFORE); i += 1) {
    if (isNameAt(sentence, i)) {
      const last = lastNameFrom(sentence, i);
      if (last > i) return { first: last, last };
      const adjective = pack.grammar.adjectivesFollow && followsDeterminer(sentence, i) && isAdjective(sentence, i + 1);
      return { first: i, last: adjective ? i + 1 : i };
    }
    if (!maySpecify(sentence, i)) break;
  }
  return pack.capitalisesNouns ? nounFrom(sentence, at) : null;
}

/** "die Soziale Mitte", "den Liberalen": in German a noun, with the adjectives before it that have a capital too. */
function nounFrom(sentence: Sentence, at: number): ListedName | null {
  const { units, pack } = sentence;
  let first = at;
  while (first < at + MOST_BEFORE && !isCapitalised(units, first)) {
    if (!units[first] || !maySpecify(sentence, first)) return null;
    first += 1;
  }
  if (!isCapitalised(units, first) || isVerb(units[first]!, units[first - 1], pack)) return null;
  let last = first;
  while (isCapitalised(units, last + 1) && last - first < 2) last += 1;
  return { first, last };
}

/** The article behind a preposition. */
const articles = /^(?:the|der|die|das|dem|den|le|la|les|l'|l’|el|los|las)$/;
/** Prepositions that are joined with an article. */
const joined: readonly RegExp[] = [
  /^(?:a|al|à|au|aux)$/,
  /^(?:de|del|du|des|d'|d’)$/,
  /^(?:von|vom)$/,
  /^(?:zu|zum|zur)$/,
];

function isLikePreposition(one: string, other: string, { grammar }: LanguagePack): boolean {
  return (
    (one === other && grammar.prepositions.has(one)) || joined.some((forms) => forms.test(one) && forms.test(other))
  );
}

/** "Harlow finance director Ada Okafor": the last name of a row that only offices part. */
function lastNameFrom(sentence: Sentence, at: number): number {
  const { units } = sentence;
  let last = at;
  for (let i = at + 1; i < Math.min(units.length, at + MOST_BEFORE); i += 1) {
    if (isNameAt(sentence, i)) last = i;
    else if (units[i]!.kind !== 'office') break;
  }
  return last;
}

function isNameAt({ units, pack, isName }: Sentence, at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.name) return true;
  return !pack.capitalisesNouns && unit.kind === 'word' && unit.capital && !unit.concept && isName(unit);
}

function capitalisedEndingAt({ units }: Sentence, at: number): ListedName | null {
  if (!isCapitalised(units, at)) return null;
  let first = at;
  while (isCapitalised(units, first - 1) && at - first < 2) first -= 1;
  return { first, last: at };
}

function isCapitalised(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || at === 0 || unit.kind !== 'word' || !unit.capital || unit.lower.length < 3) return false;
  return !hardMark.test(units[at - 1]!.lower);
}

function followsDeterminer({ units, pack }: Sentence, at: number): boolean {
  return at > 0 && (pack.grammar.determiners.has(units[at - 1]!.lower) || /['’]$/.test(units[at - 1]!.lower));
}

/** A word in small letters that can belong to the name before it. */
function isAdjective({ units, pack }: Sentence, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.capital || unit.concept || unit.lower.length < 4) return false;
  return !isClosed(unit.lower, pack) && !isVerb(unit, units[at - 1], pack);
}

/** May a unit stand before a name to say who or what it is: "the retired inspector Ada Okafor"? */
function maySpecify({ units, pack }: Sentence, at: number): boolean {
  const unit = units[at]!;
  if (unit.kind === 'office') return true;
  if (unit.kind !== 'word' || isClosed(unit.lower, pack)) return false;
  return unit.concept?.part !== 'verb' || !isVerb(unit, units[at - 1], pack) || units[at - 1]?.kind === 'office';
}

function isClosed(
  word: string,
  {
    grammar: { prepositions, determiners, subordinators, coordinators, auxiliaries, relatives, negations },
  }: LanguagePack,
): boolean {
  return [prepositions, determiners, subordinators, coordinators, auxiliaries, relatives, negations].some((set) =>
    set.has(word),
  );
}

/** Where what says who or what the first member is begins, its article aside. */
function beginningOf(sentence: Sentence, head: number): number {
  const { units } = sentence;
  let first = head;
  while (first > 0 && head - first < MOST_BEFORE) {
    const { kind, name } = units[first - 1]!;
    if (kind === 'office' || (name && units[first]!.kind === 'office')) first -= 1;
    else break;
  }
  return first;
}

/** Behind what is told of a member right behind its name: "(Arden)", ", 34", ", a lawyer", ", 34, a lawyer". */
function behindMember(sentence: Sentence, at: number): number {
  const once = behindApposition(sentence, at);
  return once > at ? behindApposition(sentence, once) : at;
}

function behindApposition({ units, pack }: Sentence, at: number): number {
  const bracket = behindBrackets(units, at);
  if (bracket > at || units[at]?.lower !== ',') return bracket;
  const next = units[at + 1];
  const goesOn = (k: number): boolean => units[k] !== undefined && isSeparator(units[k]);
  if ((next?.value?.kind === 'quantity' || next?.kind === 'office') && goesOn(at + 2)) return at + 2;
  if (!indefinite.test(next?.lower ?? '')) return at;
  for (let i = at + 2; i < Math.min(units.length, at + MOST_APPOSED); i += 1) {
    if (goesOn(i)) return i;
    if (units[i]!.kind === 'mark' || isVerb(units[i]!, units[i - 1], pack)) return at;
  }
  return at;
}

const indefinite = /^(?:an?|eine?|une?|una)$/;
/** What is told of a member between commas is no longer than this, in units. */
const MOST_APPOSED = 8;

function behindBrackets(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== '(') return at;
  for (let i = at + 1; i <= Math.min(units.length - 1, at + MOST_IN_BRACKETS); i += 1)
    if (units[i]!.lower === ')') return i + 1;
  return at;
}

/** Does another member, or a word for one, stand before the first name and a comma? */
function isRagged({ units, pack, starts }: Sentence, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && (pack.grammar.determiners.has(units[at]!.lower) || units[at]!.kind === 'office')) at -= 1;
  // "Ruiz and Soto of Spain and Kern": what is joined may be another.
  if (at >= 1 && pack.grammar.genitives.has(units[at]!.lower) && units[at - 1]!.name) return true;
  if (at < 0 || (units[at]!.lower !== ',' && !joining.has(units[at]!.lower))) return false;
  if (joining.has(units[at]!.lower)) return true;
  let start = at - 1;
  while (start > 0 && !hardMark.test(units[start - 1]!.lower) && units[start - 1]!.lower !== ',') start -= 1;
  const opener = units[start]!;
  const opens = start === 0 || hardMark.test(units[start - 1]!.lower);
  const { prepositions, subordinators, relatives } = pack.grammar;
  // "On Monday, A and B voted", "After the vote in Arden, A and B left".
  if (opens && (prepositions.has(opener.lower) || subordinators.has(opener.lower) || opener.value?.kind === 'time'))
    return false;
  // "He decided, A and B to invite" begins anew; "Keller, who is ill, A and B" goes on.
  if (starts.has(at + 1) && (opens || !relatives.has(opener.lower))) return false;
  const last = units[at - 1]!;
  // "two drugs, A and B", "the defendants, A and B": what they are; but "himself, A and B", "Keller, a lawyer, A and B" go on.
  const isPlural =
    last.kind === 'word' && !last.capital && /s$/.test(last.lower) && !/(?:self|selves)$/.test(last.lower);
  return !isPlural || (!opens && units[start - 2]?.name !== undefined);
}
