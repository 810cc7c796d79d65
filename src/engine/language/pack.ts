import type { Language } from '../article/article.ts';
import type { ConceptLexicon } from './concepts.ts';
import type { TitleLexicon } from './titles.ts';

/** The closed classes of a language, in lower case. */
export interface Grammar {
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that join a part or an office to what it belongs to: of, at, von, bei. */
  readonly belonging: ReadonlySet<string>;
  /** Pronouns that stand for a thing or a group: it, they, es. */
  readonly thingPronouns: ReadonlySet<string>;
  /** Pronouns that stand for a person: he, she, er. */
  readonly personPronouns: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that open a subordinate clause: that, because, dass. */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open a relative clause: which, who, die (after a comma). */
  readonly relatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words that put a statement in the future or make it a plan: will, plans, soll. */
  readonly planned: ReadonlySet<string>;
  /** Words that leave it open whether it is so: may, likely, könnte. */
  readonly possible: ReadonlySet<string>;
  /** Phrases by which a writer marks an opinion: "in my view". */
  readonly opinion: readonly string[];
  /** "according to", "laut": what names the speaker after it. */
  readonly accordingTo: readonly string[];
}

/** What tells a name from another word. */
export interface NameLexicon {
  /** Given names, to tell a person; international ones stand in every pack. */
  readonly givenNames: ReadonlySet<string>;
  /** Words before a name that are not part of it: Mr, Dr, Frau. */
  readonly honorifics: ReadonlySet<string>;
  /** Words inside a name in lower case: de, van, of. */
  readonly particles: ReadonlySet<string>;
  /** Last words that tell an organisation: Inc, AG, University. */
  readonly organisationEndings: ReadonlySet<string>;
  /** Legal forms, which come and go without a change of the organisation named: Inc, AG. */
  readonly legalForms: ReadonlySet<string>;
  /** Capitalised words that are no name by themselves: Monday, English, I. */
  readonly notNames: ReadonlySet<string>;
}

/** Everything that differs by language. A new language is a new folder and one line in `packs.ts`. */
export interface LanguagePack {
  readonly code: Language;
  /** Every noun is written with a capital, as in German. */
  readonly capitalisesNouns: boolean;
  /** Base forms that an inflected word in lower case may have, the word itself first. */
  readonly lemmas: (word: string) => readonly string[];
  readonly grammar: Grammar;
  readonly names: NameLexicon;
  readonly titles: TitleLexicon;
  readonly concepts: ConceptLexicon;
  /** Nouns under the concept that they share with other words and languages: division, pillar, Einheit → unit. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Base forms of frequent verbs beside those of the concepts. */
  readonly verbs: ReadonlySet<string>;
  /** Head nouns of definite descriptions of an organisation: company, giant, Konzern. */
  readonly organisationNouns: ReadonlySet<string>;
}
