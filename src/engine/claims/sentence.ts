import equal from 'fast-deep-equal/es6/index.js';
import type { Language } from '../article/article.ts';
import { findNames, type NameMention, type NameVocabulary, noVocabulary } from '../entities/names.ts';
import { type Tags, type Unit, unitsOf } from '../frames/units.ts';
import { splitOfficeCompounds } from '../language/compounds.ts';
import { tagConcepts, tagOffices } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packOf } from '../language/packs.ts';
import { isTitleCase } from '../language/titleCase.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { findValues } from '../values/find.ts';
import { ClaimsMemo } from './claimsMemo.ts';
import { withCurrencies } from './currencies.ts';
import { isVerb } from './verbs.ts';

/** One sentence, tagged. It depends on nothing but the text, its language and the article's name vocabulary. */
export interface TaggedSentence {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  /** A headline in which nearly every word has a capital. */
  readonly titleCase: boolean;
}

/** What of a sentence depends on its text and language alone: all but the names that only the rest of its article shows. */
export interface Groundwork extends Tags, Omit<TaggedSentence, 'units'> {
  readonly tokens: readonly Token[];
  /** Indexes of the tokens that values hold. */
  readonly taken: ReadonlySet<number>;
  /** The sentence merged by the names that it shows by itself. */
  readonly units: readonly Unit[];
  /** The tagged sentence where its article shows no other names. */
  tagged?: TaggedSentence;
  /** The one with the names that its article showed last. */
  taught?: { readonly names: readonly NameMention[]; readonly sentence: TaggedSentence };
  /** The one that a vocabulary gave last. */
  read?: { readonly vocabulary: NameVocabulary; readonly sentence: TaggedSentence };
}

/**
 * Tags the sentences of one article: tokens, values, offices, names and concepts, merged into units. It remembers the
 * sentences of the version that it read last, so that reading the article again after an edit tags only what was edited.
 */
export class SentenceTagger {
  #version = new Map<string, Groundwork>();
  #before = new Map<string, Groundwork>();
  #vocabulary: NameVocabulary = noVocabulary;
  /** The claims of those sentences. */
  readonly claims = new ClaimsMemo();

  /** A version of the article is about to be read. */
  begin(): void {
    this.#before = this.#version;
    this.#version = new Map();
  }

  /** A sentence as it reads without the rest of its article, for learning the article's names. */
  untaught(text: string, language: Language): Groundwork {
    return this.#groundwork(text, language);
  }

  /** The vocabulary of the version before where this one is no other: few edits teach a name. */
  known(vocabulary: NameVocabulary): NameVocabulary {
    if (!equal(vocabulary, this.#vocabulary)) this.#vocabulary = vocabulary;
    return this.#vocabulary;
  }

  /** A sentence with the names that its article has taught. */
  tag(groundwork: Groundwork, vocabulary: NameVocabulary): TaggedSentence {
    if (groundwork.read?.vocabulary === vocabulary) return groundwork.read.sentence;
    const sentence = this.#taught(groundwork, vocabulary);
    groundwork.read = { vocabulary, sentence };
    return sentence;
  }

  #taught(groundwork: Groundwork, vocabulary: NameVocabulary): TaggedSentence {
    const { tokens, pack, taken, offices, titleCase, values, concepts } = groundwork;
    const names = findNames(tokens, { pack, vocabulary, taken, offices, titleCase });
    if (!sameNames(names, groundwork.names)) {
      if (!groundwork.taught || !sameNames(names, groundwork.taught.names)) {
        const sentence = withVerbs(groundwork, unitsOf({ tokens, names, offices, values, concepts }));
        groundwork.taught = { names, sentence };
      }
      return groundwork.taught.sentence;
    }
    groundwork.tagged ??= withVerbs(groundwork, groundwork.units);
    return groundwork.tagged;
  }

  #groundwork(text: string, language: Language): Groundwork {
    const key = `${language} ${text}`;
    let groundwork = this.#version.get(key);
    if (!groundwork) {
      groundwork = this.#before.get(key) ?? groundworkOf(text, language);
      this.#version.set(key, groundwork);
    }
    return groundwork;
  }
}

function groundworkOf(text: string, language: Language): Groundwork {
  const pack = packOf(language);
  const tokens = splitOfficeCompounds(tokenise(text, pack), pack);
  // A headline ends without a full stop.
  const titleCase = tokens.at(-1)?.text !== '.' && isTitleCase(tokens, pack);
  const values = findValues(text, language);
  const offices = tagOffices(tokens, pack);
  const taken = new Set<number>();
  let value = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    while (value < values.length && values[value]!.end <= tokens[i]!.start) value += 1;
    if (value < values.length && values[value]!.start < tokens[i]!.end) taken.add(i);
  }
  const names = findNames(tokens, { pack, vocabulary: noVocabulary, taken, offices, titleCase });
  const concepts = tagConcepts(tokens, pack);
  const units = unitsOf({ tokens, names, offices, values, concepts });
  return { text, pack, tokens, titleCase, values, offices, concepts, taken, names, units };
}

function withVerbs({ text, pack, tokens, titleCase }: Groundwork, plain: readonly Unit[]): TaggedSentence {
  const units = withCurrencies(plain, pack);
  return { text, pack, tokens, titleCase, units: titleCase ? units : withTaggedVerbs(text, tokens, units, pack) };
}

function sameNames(a: readonly NameMention[], b: readonly NameMention[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ first, last, text, type }, i) => {
      const other = b[i]!;
      return first === other.first && last === other.last && type === other.type && text === other.text;
    })
  );
}

/** A stretch of this many units between strong marks reads like a clause and should hold a verb. */
const CLAUSE_LENGTH = 5;

/** Where a stretch that reads like a clause shows no verb to the lexicon, asks the language's tagger for the verbs. */
function withTaggedVerbs(
  text: string,
  tokens: readonly Token[],
  units: readonly Unit[],
  pack: LanguagePack,
): readonly Unit[] {
  if (!pack.verbsIn || !lacksVerb(units, pack)) return units;
  const verbs = pack.verbsIn(text, tokens);
  return units.map((unit) =>
    unit.kind === 'word' && !unit.concept && verbs.has(unit.firstToken) ? { ...unit, verb: true } : unit,
  );
}

function lacksVerb(units: readonly Unit[], pack: LanguagePack): boolean {
  let length = 0;
  let verb = false;
  for (const [i, unit] of units.entries()) {
    if (unit.kind === 'mark' && strongMark.test(unit.lower)) {
      if (length >= CLAUSE_LENGTH && !verb) return true;
      length = 0;
      verb = false;
      continue;
    }
    length += 1;
    verb ||= isVerb(unit, units[i - 1], pack);
  }
  return length >= CLAUSE_LENGTH && !verb;
}

const strongMark = /^[;:.!?—–()]$/;
