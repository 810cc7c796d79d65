import { isCommonNoun } from '../language/commonNoun.ts';
import { demonymsOf } from '../language/demonyms.ts';
import { isKnownWord, type OfficeTag } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Token } from '../language/tokens.ts';
import { bridgeLength, isGivenName, particlesWithin } from './bridges.ts';
import { innerCapital, namesAmongNouns, startsSentence } from './namesAmongNouns.ts';
import { placeQualifiers } from './placeQualifiers.ts';

export { fold } from './fold.ts';

export type NameType = 'person' | 'organisation' | 'unknown';

/** A name where it stands; `first` and `last` are token indexes, both included. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly type: NameType;
}

/**
 * What an article teaches about its names: which capitalised words are names also where position or orthography would
 * leave it open (sentence start, headline in title case, German nouns).
 */
export interface NameVocabulary {
  /** Lower-case names, whole. */
  readonly names: ReadonlySet<string>;
  /** Lower-case words that stand inside a name of several words or alone as a name. */
  readonly words: ReadonlySet<string>;
  /** Lower-case names that the article shows to be organisations, whatever they look like: a firm can bear a person's name. */
  readonly organisations: ReadonlySet<string>;
  /** Lower-case names that the article shows to be people: they hold an office, are of an age. */
  readonly people: ReadonlySet<string>;
  /** Words that the article writes in lower case: in capitals or at a sentence's start they are no names. */
  readonly ordinary: ReadonlySet<string>;
}

export const noVocabulary: NameVocabulary = {
  names: new Set(),
  words: new Set(),
  organisations: new Set(),
  people: new Set(),
  ordinary: new Set(),
};

/** "Geneva-based", "London-listed": a name inside an adjective. */
const describing = /^\p{Lu}[\p{L}.]+-(?:listed|led|backed|owned|educated|trained|style|wide|area|bound)$/u;

/** What decides about a sentence's names besides its tokens. */
export interface NameContext {
  readonly pack: LanguagePack;
  readonly vocabulary: NameVocabulary;
  /** Token indexes that are taken: numbers, dates. */
  readonly taken: ReadonlySet<number>;
  readonly offices: readonly OfficeTag[];
  /** Nearly every word has a capital: only names known from elsewhere in the article count. */
  readonly titleCase: boolean;
}

/** A run of capitals longer than this is no one name, in tokens; it also bounds the work that a text of capitals makes. */
const LONGEST_NAME = 16;

/** Finds the names of one sentence, in order, none overlapping. */
export function findNames(tokens: readonly Token[], context: NameContext): NameMention[] {
  const { pack, taken } = context;
  const inOffice = (i: number): boolean => context.offices.some(({ first, last }) => i >= first && i <= last);
  const free = (i: number): boolean => i < tokens.length && tokens[i]!.kind === 'word' && !taken.has(i) && !inOffice(i);
  const isCapital = (i: number): boolean =>
    i < tokens.length &&
    tokens[i]!.capital &&
    free(i) &&
    !(tokens[i]!.text.includes('-') && describing.test(tokens[i]!.text)) &&
    !pack.names.notNames.has(tokens[i]!.lower) &&
    !honorific(tokens, i, pack) &&
    !opensWithArticle(tokens, i, context);
  // "préfecture du Vermont": the head is part of the name though it has no capital.
  const isLowerHead = (i: number): boolean =>
    pack.names.lowerHeads.size > 0 &&
    pack.names.lowerHeads.has(tokens[i]!.lower) &&
    free(i) &&
    isCapital(i + 1 + bridgeLength(tokens, i + 1, pack, i, i));
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isCapital(i) && !isLowerHead(i)) continue;
    let last = i;
    for (let next = i + 1; next < Math.min(tokens.length, i + LONGEST_NAME); next += 1) {
      if (isCapital(next)) {
        last = next;
        continue;
      }
      const bridge = bridgeLength(tokens, next, pack, i, last);
      if (bridge > 0 && isCapital(next + bridge)) {
        last = next + bridge;
        next = last;
        continue;
      }
      break;
    }
    // "Harlow Foods plc": a legal form in lower case belongs to the name.
    if (lowerForms.has(tokens[last + 1]?.text ?? '')) last += 1;
    for (const [from, to] of accept(tokens, i, last, context))
      found.push(mention(tokens, withoutRole(tokens, from, to, pack), to, context));
    i = last;
  }
  return found;
}

/** "Skipper Aldo Roca", "Works Council Chief Detlef Harms": what somebody is stands before the name that a given name opens. */
function withoutRole(tokens: readonly Token[], first: number, last: number, pack: LanguagePack): number {
  if (isGivenName(tokens[first]!) || pack.names.organisationEndings.has(tokens[last]!.lower)) return first;
  const given = last - 1;
  const lead = tokens.slice(first, given);
  const plain = lead.every(({ text, lower }) => /^\p{Lu}\p{Ll}{3,}$/u.test(text) && !placeQualifiers.has(lower));
  if (given <= first || lead.length > 3 || !plain || !isGivenName(tokens[given]!)) return first;
  return lead.length === 1 && mayBeGiven(tokens, first, pack) ? first : given;
}

/** "Xosé Manuel Trasancos": one of two given names may not be known; "in Arden Ivo Marrow won", "the Ugandan Joel Achieng". */
function mayBeGiven(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { lower } = tokens[at]!;
  // "Barista Jan Okker said".
  if (startsSentence(tokens, at)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (pack.grammar.prepositions.has(before) || pack.grammar.determiners.has(before)) return false;
  return !isCommonNoun(lower, pack) && !demonymsOf(pack.code).has(lower);
}

/** Legal forms that are written in lower case and are no other word of any language here. */
const lowerForms = new Set(['plc', 'ltd', 'llc', 'gmbh', 'inc']);

/** "La Poste" is a name inside a sentence; at its start the article may be an ordinary one, unless the article's text knows the name. */
function opensWithArticle(tokens: readonly Token[], at: number, { pack, vocabulary }: NameContext): boolean {
  const token = tokens[at]!;
  if (!pack.grammar.determiners.has(token.lower) || !startsSentence(tokens, at)) return false;
  const next = tokens[at + 1];
  return !(next && vocabulary.names.has(`${token.lower}${next.start > token.end ? ' ' : ''}${next.lower}`));
}

function isClosedClass(word: string, { grammar }: LanguagePack): boolean {
  return (
    grammar.prepositions.has(word) ||
    grammar.determiners.has(word) ||
    grammar.subordinators.has(word) ||
    grammar.coordinators.has(word) ||
    grammar.adverbs.has(word)
  );
}

/** The parts of a capitalised run that are names, as token ranges. */
function accept(tokens: readonly Token[], first: number, last: number, context: NameContext): [number, number][] {
  const { pack, vocabulary, titleCase } = context;
  if (titleCase || pack.capitalisesNouns) {
    const known = knownWithin(tokens, first, last, vocabulary);
    if (known.length > 0) return known;
    if (titleCase) return [];
    return namesAmongNouns(tokens, first, last, pack);
  }
  // "Vice President of Healthcare": an area written with a capital is no name by itself.
  if (first === last && pack.titles.areas.has(tokens[first]!.lower)) return [];
  if (first === last && isOrdinary(tokens, first, context)) return [];
  const titled =
    honorific(tokens, first - 1, pack) || (tokens[first - 1]?.text === '.' && honorific(tokens, first - 2, pack));
  const sentenceStart = !titled && startsSentence(tokens, first);
  if (!sentenceStart || last > first || isSureName(tokens, first, context) || opensAsSubject(tokens, first, pack)) {
    // "Seasoned Harlow executives": the first word of a sentence may be an ordinary one before the name.
    if (
      sentenceStart &&
      last > first &&
      !isSureName(tokens, first, context) &&
      ordinaryOpening(tokens, first, context)
    ) {
      return first + 1 <= last ? [[first + 1, last]] : [];
    }
    return [[first, last]];
  }
  return [];
}

/** One word that only looks like a name: an emphasised STOP, "Canadian officials". */
function isOrdinary(tokens: readonly Token[], at: number, { pack, vocabulary }: NameContext): boolean {
  const { lower, text } = tokens[at]!;
  if (pack.names.demonyms?.has(lower)) return true;
  return vocabulary.ordinary.has(lower) && (text === text.toUpperCase() || startsSentence(tokens, at));
}

/** "Velmora emploie …": where nouns have articles, an unknown word that opens a sentence right before its verb is a name. */
function opensAsSubject(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const next = tokens[at + 1];
  const { grammar } = pack;
  if (!pack.tense || next?.kind !== 'word' || tokens[at]!.text.length < 3) return false;
  const { lower } = tokens[at]!;
  if (isKnownWord(lower, pack) || isClosedClass(lower, pack) || /(?:ment|mente)$/.test(lower)) return false;
  if (grammar.auxiliaries.has(next.lower) || /^(?:ne|n'|no|se|s')$/.test(next.lower)) return true;
  const isParticiple = grammar.participleEnding?.test(next.lower);
  return (
    !isParticiple &&
    !grammar.prepositions.has(next.lower) &&
    pack.lemmas(next.lower).some((lemma) => lemma !== next.lower && /(?:r|re)$/.test(lemma))
  );
}

function isSureName(tokens: readonly Token[], at: number, { vocabulary }: NameContext): boolean {
  const token = tokens[at]!;
  return (
    vocabulary.words.has(token.lower) ||
    innerCapital.test(token.text) ||
    isGivenName(token) ||
    tokens[at + 1]?.kind === 'possessive'
  );
}

/** A first word that is an ordinary one in English by its ending: Seasoned, Former, Several. */
function ordinaryOpening(tokens: readonly Token[], at: number, { pack }: NameContext): boolean {
  const { lower } = tokens[at]!;
  return (
    pack.names.ordinaryOpening?.test(lower) ||
    isClosedClass(lower, pack) ||
    pack.titles.former.has(lower) ||
    pack.titles.future.has(lower) ||
    ordinaryFirst.has(lower)
  );
}

const ordinaryFirst = new Set(
  'new other former senior chief top local federal health sources officials shares police rival critics residents protesters workers employees industry two three four five six seven eight nine ten many most some several more under former ex last next late early only even such prior president'.split(
    ' ',
  ),
);

function knownWithin(
  tokens: readonly Token[],
  first: number,
  last: number,
  vocabulary: NameVocabulary,
): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = first; i <= last; i += 1) {
    for (let end = last; end >= i; end -= 1) {
      const name = tokens
        .slice(i, end + 1)
        .map((token) => token.lower)
        .join(' ');
      if (vocabulary.names.has(name)) {
        ranges.push([i, end]);
        i = end;
        break;
      }
    }
  }
  return ranges;
}

function mention(tokens: readonly Token[], first: number, last: number, context: NameContext): NameMention {
  const text = tokens
    .slice(first, last + 1)
    .map((token, k, all) => token.text + (k + 1 < all.length && all[k + 1]!.start > token.end ? ' ' : ''))
    .join('');
  return { first, last, text, type: typeOf(tokens, first, last, text, context) };
}

function typeOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
  { pack, offices, vocabulary }: NameContext,
): NameType {
  if (honorific(tokens, first - 1, pack) || (tokens[first - 1]?.text === '.' && honorific(tokens, first - 2, pack)))
    return 'person';
  const length = last - first + 1;
  if (vocabulary.organisations.has(text.toLowerCase())) return 'organisation';
  if (pack.names.organisationEndings.has(tokens[last]!.lower)) return 'organisation';
  if (pack.code !== 'en' && pack.names.heads.has(tokens[first]!.lower)) return 'organisation';
  if (length >= 2 && length <= 4 + particlesWithin(tokens, first, last, pack) && isGivenName(tokens[first]!))
    return 'person';
  if (length >= 2 && vocabulary.people.has(text.toLowerCase())) return 'person';
  if (offices.some((office) => office.last === first - 1) && length <= 3 && length >= 2) return 'person';
  if (length === 1 && /^\p{Lu}{2,}$/u.test(tokens[first]!.text)) return 'organisation';
  return 'unknown';
}

function honorific(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  return pack.names.honorifics.has(token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower);
}
