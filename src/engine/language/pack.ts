import type { Language } from '../article/article.ts';
import type { ConceptLexicon } from './concepts.ts';
import type { ListLexicon } from './lists.ts';
import type { LooseEndings } from './looseForms.ts';
import type { Meanings } from './meanings.ts';
import type { OwningLexicon } from './owning.ts';
import type { PlaceLexicon } from './places.ts';
import type { PoleLexicon } from './poles.ts';
import type { TermLexicon } from './terms.ts';
import type { TitleLexicon } from './titles.ts';
import type { Token } from './tokens.ts';

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
  /** Pronouns and titles before a name that stand for a woman, and for a man: she, Ms; he, Mr. */
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
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
  /** Those of them that do so only before "to" and a verb: set, due. */
  readonly plannedWithTo: ReadonlySet<string>;
  /** Words that leave it open whether it is so: may, likely, könnte. */
  readonly possible: ReadonlySet<string>;
  /** Phrases by which a writer marks an opinion: "in my view". */
  readonly opinion: readonly string[];
  /** Phrases by which a writer tells why a source has no name: "on condition of anonymity". */
  readonly unnamed: readonly string[];
  /** "according to", "laut": what names the speaker after it. */
  readonly accordingTo: readonly string[];
  /** The same where it stands behind the speaker: zufolge. */
  readonly accordingToBehind: ReadonlySet<string>;
  /** Articles and possessives after which a word is a noun, whatever else it could be. */
  readonly articles: ReadonlySet<string>;
  /** Participles that stand between an article and its noun: the planned closure. Null where none do. */
  readonly prenominalParticiple: RegExp | null;
  /** Participles that open a stretch of their own after a comma: ", leaving 200 people". Null where none do. */
  readonly openingParticiple: RegExp | null;
  /** The ending of an infinitive, where a form tells it. */
  readonly infinitiveEnding: RegExp | null;
  /** Prepositions that deny no more than what they lead: without. */
  readonly without: ReadonlySet<string>;
  /** Forms of the verb that ends what an auxiliary opens, where all else stands between the two: zerstört, verlassen. Null where nothing does. */
  readonly bracketEnd: RegExp | null;
  /** What opens a reason, and the form of the verb behind it: "suspended for handing out a contract". */
  readonly reasons: ReadonlySet<string>;
  readonly reasonVerb: RegExp | null;
  /** The ending by which an unknown word behind an auxiliary is a participle. Null where the ending is too common. */
  readonly participleEnding: RegExp | null;
  /** Participles of the passive. */
  readonly passiveParticiple: RegExp;
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Verbs whose perfect looks like a passive: est parti. */
  readonly perfectsWithBe: ReadonlySet<string>;
  /** Relatives that open a clause without a comma. */
  readonly bareRelatives: ReadonlySet<string>;
  /** Behind a subordinator these say how often, so that it opens no clause: "once every six weeks". */
  readonly frequencies: ReadonlySet<string>;
  /** Relatives that are the subject of their clause. */
  readonly subjectRelatives: ReadonlySet<string>;
  /** Adjectives stand behind their noun. */
  readonly adjectivesFollow: boolean;
  /** What may follow a verb as its subject: nothing, a pronoun joined to it, a name, any noun. */
  readonly subjectAfterVerb: 'nothing' | 'pronoun' | 'name' | 'noun';
  /** Adverbs that may stand beside a subject without being part of it. */
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp | null;
  /** First and second person: what writers say of themselves and their readers is not checked. */
  readonly ownPronouns: ReadonlySet<string>;
  /** Prepositions before the one who acts in a passive: by. */
  readonly agents: ReadonlySet<string>;
  /** Prepositions that join a noun to its object: of. */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions that lead a person as the object of a verb: a, in Spanish. */
  readonly objectMarkers: ReadonlySet<string>;
  /** Words after which a negation denies nothing: not only. */
  readonly emptyNegations: ReadonlySet<string>;
  /** Several negations are one: no hubo ninguna víctima. */
  readonly negativeConcord: boolean;
  /** Words that negate only behind one of the openers: ne … plus. */
  readonly pairedNegations: { readonly openers: ReadonlySet<string>; readonly closers: ReadonlySet<string> };
  /** Participles that say that something has been made known by name or in detail. */
  readonly disclosed: ReadonlySet<string>;
  /** Words before a list of members: including, namely. */
  readonly listOpeners: ReadonlySet<string>;
  /** Pronouns, conjunctions and adverbs that say nothing of what a sentence is about, beside those of the classes above. */
  readonly hollow: ReadonlySet<string>;
}

/** What tells a name from another word. */
export interface NameLexicon {
  /** Given names, to tell a person; international ones stand in every pack. */
  readonly givenNames: ReadonlySet<string>;
  /** Words before a name that are not part of it: Mr, Dr, Frau. */
  readonly honorifics: ReadonlySet<string>;
  /** Words inside a name in lower case: de, van, of. */
  readonly particles: ReadonlySet<string>;
  /** Of these, the ones that join only what stands behind a head: University of Arden, ministère de l'Intérieur. */
  readonly headParticles: ReadonlySet<string>;
  /** First words of an organisation's name, which a head particle may follow. */
  readonly heads: ReadonlySet<string>;
  /** Heads that are part of the name though written without a capital: préfecture du Vermont. */
  readonly lowerHeads: ReadonlySet<string>;
  /** A capitalised first word of a sentence with this ending is an ordinary one; null where endings tell nothing. */
  readonly ordinaryOpening: RegExp | null;
  /** Last words that tell an organisation: Inc, AG, University. */
  readonly organisationEndings: ReadonlySet<string>;
  /** Legal forms, which come and go without a change of the organisation named: Inc, AG. */
  readonly legalForms: ReadonlySet<string>;
  /** Capitalised words that are no name by themselves: Monday, English, I. */
  readonly notNames: ReadonlySet<string>;
  /** Capitalised adjectives of countries and peoples, which are no names by themselves. */
  readonly demonyms?: ReadonlySet<string>;
  /** Frequent ordinary nouns that stand in no other lexicon, where every noun has a capital. */
  readonly commonNouns?: ReadonlySet<string>;
}

/** Everything that differs by language. A new language is a new folder and one line in `packs.ts`. */
export interface LanguagePack {
  readonly code: Language;
  /** Every noun is written with a capital, as in German. */
  readonly capitalisesNouns: boolean;
  /** Base forms that an inflected word in lower case may have, the word itself first. */
  readonly lemmas: (word: string) => readonly string[];
  /** Endings by which the meaning of a word is found whose base forms have none. */
  readonly looseEndings: LooseEndings;
  /** What the ending of a verb form says, where it can be nothing else; absent where the language has auxiliaries for it. */
  readonly tense?: (word: string) => 'future' | 'conditional' | undefined;
  readonly grammar: Grammar;
  readonly names: NameLexicon;
  readonly titles: TitleLexicon;
  /** Words of which only one of a sort can be true of one thing, and what tells places and parts of a whole. */
  readonly terms: TermLexicon;
  /** What tells the names of places. */
  readonly places: PlaceLexicon;
  /** What tells whether a list of names is whole. */
  readonly lists: ListLexicon;
  /** Words of which one denies the other: published and secret. */
  readonly poles: PoleLexicon;
  /** What tells who owns something. */
  readonly owning: OwningLexicon;
  readonly concepts: ConceptLexicon;
  /** Nouns under the concept that they share with other words and languages: division, pillar, Einheit → unit. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Everyday words under the English word that stands for their meaning in every language: rafale → gust. */
  readonly meanings: Meanings;
  /** Base forms of frequent verbs beside those of the concepts. */
  readonly verbs: ReadonlySet<string>;
  /** Asks a tagger which tokens are verbs, where the lexicon finds none; absent where the language has no tagger. */
  readonly verbsIn?: (text: string, tokens: readonly Token[]) => ReadonlySet<number>;
  /** Head nouns of definite descriptions of an organisation: company, giant, Konzern. */
  readonly organisationNouns: ReadonlySet<string>;
  /** Nouns of those who speak to the press without a name: police, ministry, autorités. */
  readonly institutions: ReadonlySet<string>;
}
