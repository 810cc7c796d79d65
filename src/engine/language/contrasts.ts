import type { Language } from '../article/article.ts';
import { addTo } from '../groupBy.ts';
import { contrasts as germanContrasts } from './de/contrasts.ts';
import { contrasts as englishContrasts } from './en/contrasts.ts';
import { contrasts as spanishContrasts } from './es/contrasts.ts';
import { contrasts as frenchContrasts } from './fr/contrasts.ts';

/** Words that tell, in a sentence put nearly alike elsewhere, that the two cannot both be true, or that they well can. */
export interface ContrastWords {
  /**
   * Opposites, a line each: the words of one side, a slash, the words of the other. Base forms; `_` joins the words of a
   * phrase. The words of one side mean much the same.
   */
  readonly opposites: string;
  /** Further opposites whose sides are looser: two words of one side need not mean the same. Comma-separated. */
  readonly looseOpposites: readonly string[];
  /** Sets by name: of what they list only one can hold in one place of a sentence. `=` joins words for the same. */
  readonly exclusive: Readonly<Record<string, string>>;
  /** Nouns that say what a thing is, by kind; nothing is of two kinds. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly occupations: Readonly<Record<string, string>>;
  /** Kinship words that two people are to each other at once, or to a third together, a line each. */
  readonly inverses: string;
  /** Words before or behind an office that make another one of it: deputy. */
  readonly ranks: string;
  /** What leads to who does it: "directed by". */
  readonly agentPrepositions: string;
  /** What leads to whom it is done to: "venció a la campeona". */
  readonly patientPrepositions: string;
  /** Base forms of what each of two does to the other: meet, marry. */
  readonly mutual: string;
  /** Forms of "be" that say what something is, and the articles that may follow them. */
  readonly copulas: string;
  readonly indefinite: string;
  readonly coordinators: string;
  /** Base forms of what tells a birth, and a death. */
  readonly births: string;
  readonly deaths: string;
  /** Words that can stand for one another in a report, a line each. */
  readonly synonyms: string;
  /** Words that turn what follows them into its opposite. */
  readonly negators: string;
  /** Base forms of verbs and adjectives that do so: fail, refuse. */
  readonly negatingVerbs: string;
  /** Negators that reach over the words right behind them alone: without. */
  readonly localNegators: string;
  /** Base forms of words that deny something without a negation: stop, absent, few. */
  readonly implicit: string;
  /** What words that deny by their beginning look like: unfounded. */
  readonly implicitForm: RegExp;
  /** A negator reaches over the whole of its clause, not only over what follows it: "nicht", "ne … pas". */
  readonly negatesWholeClause: boolean;
  /** Phrases with a negator in them that negate nothing: "no matter", "not only". */
  readonly idlePhrases: string;
  /** Phrases that do so too ("fail to", "no longer"), `_` between their words, base forms. */
  readonly negatingPhrases: string;
  /** Words that carry nothing to compare. */
  readonly light: string;
  /** Irregular forms beside those of the pack, `form base` pairs, a line each. */
  readonly forms: string;
  /** Prefixes that make an opposite: un-, non-. */
  readonly negatingPrefixes: readonly string[];
  /** Words that leave nothing else: only, solely, exclusively. */
  readonly exclusivity: string;
  /** Words that open a clause with a negation scope of its own: but, because, which. */
  readonly clauseOpeners: string;
}

/** A lexicon of contrasts, compiled. */
export interface Contrasts {
  readonly words: ContrastWords;
  readonly negators: ReadonlySet<string>;
  readonly negatingVerbs: ReadonlySet<string>;
  readonly localNegators: ReadonlySet<string>;
  readonly implicit: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly exclusivity: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, string>;
  /** The phrases that stand for one word, by their first word: the words after it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly negatingPhrases: ReadonlySet<string>;
  readonly idlePhrases: ReadonlySet<string>;
  /** Of a word, the sides that it is on: opposite sides have opposite signs. */
  readonly sides: ReadonlyMap<string, readonly number[]>;
  /** The same of the looser lists. */
  readonly looseSides: ReadonlyMap<string, readonly number[]>;
  /** Of a word, the exclusive sets that it is in, each with its member: `colour` → `grey`. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly kinds: ReadonlyMap<string, string>;
  /** Of a noun, the walks of life that it tells. */
  readonly occupations: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ranks: ReadonlySet<string>;
  readonly agentPrepositions: ReadonlySet<string>;
  readonly patientPrepositions: ReadonlySet<string>;
  readonly mutual: ReadonlySet<string>;
  readonly inverses: ReadonlyMap<string, readonly number[]>;
  readonly copulas: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly births: ReadonlySet<string>;
  readonly deaths: ReadonlySet<string>;
  readonly synonyms: ReadonlyMap<string, readonly number[]>;
}

const lexicons: Readonly<Partial<Record<Language, ContrastWords>>> = {
  en: englishContrasts,
  de: germanContrasts,
  fr: frenchContrasts,
  es: spanishContrasts,
};
const compiled = new Map<ContrastWords, Contrasts>();

/** The contrasts of a language; English where it has none, whose numbers and names still serve. */
export function contrastsOf(language: Language): Contrasts {
  const words = lexicons[language] ?? englishContrasts;
  let found = compiled.get(words);
  if (!found) {
    found = compile(words);
    compiled.set(words, found);
  }
  return found;
}

function compile(words: ContrastWords): Contrasts {
  const sides = sidesOf(linesOf(words.opposites));
  const looseSides = sidesOf(words.looseOpposites.flatMap((list) => list.split(',')));
  const members = membersOf(words.exclusive);
  const synonyms = new Map<string, number[]>();
  for (const [i, line] of linesOf(words.synonyms).entries()) for (const word of split(line)) addTo(synonyms, word, i);
  const negatingPhrases = new Set(split(words.negatingPhrases));
  const idlePhrases = new Set(split(words.idlePhrases));
  const all = [...sides.keys(), ...members.keys(), ...synonyms.keys(), ...negatingPhrases, ...idlePhrases];
  return {
    words,
    negators: new Set(split(words.negators)),
    negatingVerbs: new Set(split(words.negatingVerbs)),
    localNegators: new Set(split(words.localNegators)),
    implicit: new Set(split(words.implicit)),
    light: new Set(split(words.light)),
    exclusivity: new Set(split(words.exclusivity)),
    clauseOpeners: new Set(split(words.clauseOpeners)),
    forms: new Map(linesOf(words.forms).map((line) => line.split(' ') as [string, string])),
    phrases: phrasesOf(all.filter((word) => word.includes(' '))),
    negatingPhrases,
    idlePhrases,
    sides,
    looseSides,
    members,
    kinds: new Map(Object.entries(words.kinds).flatMap(([kind, nouns]) => split(nouns).map((noun) => [noun, kind]))),
    inverses: sidesOf(linesOf(words.inverses)),
    occupations: occupationsOf(words.occupations),
    ranks: new Set(split(words.ranks)),
    agentPrepositions: new Set(split(words.agentPrepositions)),
    patientPrepositions: new Set(split(words.patientPrepositions)),
    mutual: new Set(split(words.mutual)),
    copulas: new Set(split(words.copulas)),
    indefinite: new Set(split(words.indefinite)),
    coordinators: new Set(split(words.coordinators)),
    births: new Set(split(words.births)),
    deaths: new Set(split(words.deaths)),
    synonyms,
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Words of a list; an underscore inside one stands for a space. */
function split(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

function sidesOf(lines: readonly string[]): Map<string, number[]> {
  const sides = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const [left = '', right = ''] = line.split('/');
    for (const word of split(left)) addTo(sides, word, i + 1);
    for (const word of split(right)) addTo(sides, word, -(i + 1));
  }
  return sides;
}

function membersOf(sets: Readonly<Record<string, string>>): Map<string, Map<string, string>> {
  const members = new Map<string, Map<string, string>>();
  for (const [set, list] of Object.entries(sets)) {
    for (const same of split(list)) {
      const names = same.split('=');
      for (const name of names) {
        const known = members.get(name) ?? new Map<string, string>();
        known.set(set, names[0]!);
        members.set(name, known);
      }
    }
  }
  return members;
}

function occupationsOf(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const occupations = new Map<string, Set<string>>();
  for (const [walk, nouns] of Object.entries(lists))
    for (const noun of split(nouns)) occupations.set(noun, (occupations.get(noun) ?? new Set()).add(walk));
  return occupations;
}

function phrasesOf(phrases: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of new Set(phrases)) {
    const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
    addTo(byFirst, first, rest);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}
