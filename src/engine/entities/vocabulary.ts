import type { Language } from '../article/article.ts';
import type { Unit } from '../frames/units.ts';
import { isListed } from '../language/commonNoun.ts';
import { english } from '../language/en/pack.ts';
import { functionWords } from '../language/functionWords.ts';
import { isKnownWord } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packOf } from '../language/packs.ts';
import type { Token } from '../language/tokens.ts';
import type { NameVocabulary } from './names.ts';

interface Evidence {
  bare: number;
  withDeterminer: number;
  /** Stands before a genitive or possessive use: "Harlows Strategie". */
  genitive: number;
}

/**
 * Learns the names of an article from its own sentences, tagged without a vocabulary: every name found with local
 * evidence, the first word of a longer organisation's name, and in languages that capitalise nouns the words that never
 * take a determiner. Depends on the article alone, so the order of a corpus does not matter.
 */
export function learnNames(sentences: readonly Sentence[], language: Language): NameVocabulary {
  const pack = packOf(language);
  const names = new Set<string>();
  const words = new Set<string>();
  const ordinary = new Set<string>();
  const evidence = new Map<string, Evidence>();
  const firms = new Map<string, number>();
  const learnt = sentences.map((sentence) => lessonOf(sentence, pack));
  for (const { named, small } of learnt) {
    for (const { lower, plain, first, last, firm, isPerson } of named) {
      if (firm !== 0) firms.set(plain, (firms.get(plain) ?? 0) + firm);
      names.add(lower);
      words.add(first);
      if (isPerson) {
        words.add(last);
        names.add(last);
      } else {
        if (first !== lower && !pack.names.notNames.has(first)) names.add(first);
        // "Ilsebill Marrow", whose given name nobody knows, is Marrow from then on; "Marston Council" is no council alone.
        if (lower.split(' ').length === 2 && maySurname(last, pack)) words.add(last);
      }
    }
    for (const word of small) ordinary.add(word);
  }
  if (pack.capitalisesNouns) for (const { tokens } of sentences) gather(tokens, evidence, pack.grammar.determiners);
  for (const word of namesByPlace(learnt, ordinary, pack)) {
    names.add(word);
    words.add(word);
  }
  for (const [word, { bare, withDeterminer }] of evidence) {
    const stem = word.endsWith('s') && evidence.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    const total = evidence.get(stem)!;
    if (
      bare >= 2 &&
      withDeterminer === 0 &&
      total.withDeterminer === 0 &&
      total.bare >= 3 &&
      !pack.names.notNames.has(word) &&
      !isListed(stem, pack)
    ) {
      names.add(word);
      words.add(word);
    }
    if (names.has(word) && evidence.has(`${word}s`)) names.add(`${word}s`);
  }
  if (pack.capitalisesNouns) takeGenitives(names, words);
  const organisations = new Set<string>();
  for (const [name, votes] of firms) if (votes > 0) organisations.add(name);
  for (const name of names) if (organisations.has(bare(name, pack))) organisations.add(name);
  const people = new Set<string>();
  for (const [name, votes] of firms) if (votes < 0) people.add(name);
  return { names, words, organisations, people, ordinary };
}

function maySurname(word: string, pack: LanguagePack): boolean {
  if (pack.capitalisesNouns || pack.names.organisationEndings.has(word) || pack.names.notNames.has(word)) return false;
  return /^\p{L}{4,}$/u.test(word) && !isKnownWord(word, pack) && !english.meanings.words.has(word);
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

/** What one sentence tells of the names of its article. */
interface Lesson {
  /** Its names in lower case, with their first and last words and how far it shows them to be organisations. */
  readonly named: readonly {
    readonly lower: string;
    /** Without a legal form. */
    readonly plain: string;
    readonly first: string;
    readonly last: string;
    readonly firm: number;
    readonly isPerson: boolean;
  }[];
  /** The words that it writes in lower case, where that tells them from names. */
  readonly small: readonly string[];
  /** Its first word, where that is the subject of a verb. */
  readonly opening: string | null;
}

/** After an edit most sentences of an article are those of the version before. */
const lessons = new WeakMap<Sentence, Lesson>();

function lessonOf(sentence: Sentence, pack: LanguagePack): Lesson {
  let lesson = lessons.get(sentence);
  if (!lesson) {
    lesson = readLesson(sentence, pack);
    lessons.set(sentence, lesson);
  }
  return lesson;
}

function readLesson({ tokens, units }: Sentence, pack: LanguagePack): Lesson {
  const named = units.flatMap(({ name }, at) => {
    if (!name) return [];
    const lower = name.text.toLowerCase();
    const parts = lower.split(' ');
    const firm = firmEvidence(lower, units, at, tokens, pack);
    const isPerson = name.type === 'person';
    return [{ lower, plain: bare(lower, pack), first: parts[0]!, last: parts.at(-1)!, firm, isPerson }];
  });
  if (pack.capitalisesNouns) return { named, small: [], opening: null };
  const small: string[] = [];
  for (const { text, lower, kind } of tokens) if (kind === 'word' && text === lower) small.push(lower);
  return { named, small, opening: openingOf(tokens, units, pack) };
}

function openingOf(tokens: readonly Token[], [lead, next]: readonly Unit[], pack: LanguagePack): string | null {
  if (lead?.kind !== 'word' || lead.concept || !next || !/^\p{Lu}/u.test(tokens[0]!.text)) return null;
  return next.concept?.part === 'verb' || pack.grammar.auxiliaries.has(next.lower) ? lead.lower : null;
}

/** "Harlows Umsatz": a known name in the genitive and a noun, not a name of two words. */
function takeGenitives(names: Set<string>, words: ReadonlySet<string>): void {
  for (const name of [...names]) {
    const [first, second] = name.split(' ') as [string, string?];
    const stem = first.endsWith('s') ? first.slice(0, -1) : '';
    if (second === undefined || !(names.has(stem) || words.has(stem))) continue;
    names.delete(name);
    names.add(first);
  }
}

/** Endings of ordinary nouns and of other words that open a sentence. */
const ordinaryEnding = /(?:s|ed|ing|ly|ion|ment|ness|ity|ance|ence|er|one|body|thing)$/;

/**
 * Names that stand only where any word has a capital: words that twice open a sentence as the subject of its verb, that are
 * never written small, and that no lexicon knows.
 */
function namesByPlace(learnt: readonly Lesson[], ordinary: ReadonlySet<string>, pack: LanguagePack): string[] {
  const openings = new Map<string, number>();
  for (const { opening } of learnt) if (opening !== null) openings.set(opening, (openings.get(opening) ?? 0) + 1);
  return [...openings].flatMap(([word, count]) =>
    count >= 2 && !ordinary.has(word) && !ordinaryEnding.test(word) && !isKnown(word, pack) ? [word] : [],
  );
}

function isKnown(
  word: string,
  { code, lemmas, nouns, organisationNouns, verbs, names, grammar }: LanguagePack,
): boolean {
  const { determiners, prepositions, subordinators, adverbs } = grammar;
  if (
    [organisationNouns, names.notNames, determiners, prepositions, subordinators, adverbs].some((set) => set.has(word))
  )
    return true;
  if (functionWords[code]?.includes(word)) return true;
  return lemmas(word).some((lemma) => nouns.has(lemma) || verbs.has(lemma));
}

/** The name without a legal form. */
function bare(name: string, pack: LanguagePack): string {
  const words = name.split(' ');
  while (words.length > 1 && pack.names.legalForms.has(words.at(-1)!.replace(/\.$/, ''))) words.pop();
  return words.join(' ');
}

/** How far its surroundings show a name to be an organisation's (positive) or a person's (negative). */
function firmEvidence(
  name: string,
  units: readonly Unit[],
  at: number,
  tokens: readonly Token[],
  pack: LanguagePack,
): number {
  if (bare(name, pack) !== name) return 3;
  // The word before, also where it is the last of a phrase ("took over at").
  const before = at > 0 ? tokens[units[at]!.firstToken - 1]!.lower : '';
  const after = units[at + 1]?.lower ?? '';
  if (pack.organisationNouns.has(before) || organisationSuffix.test(before)) return 2;
  // "le groupe lyonnais Harlow": the adjective stands behind its noun.
  if (pack.grammar.adjectivesFollow && pack.organisationNouns.has(units[at - 2]?.lower ?? '')) return 2;
  if (after === ',' && units[at + 3]?.concept?.concept === 'employ') return 2;
  if (before === 'at' || before === 'bei' || before === 'beim' || before === 'chez')
    return isPlace(name, units, at, pack) ? 0 : 1;
  if (units[at + 1]?.concept?.concept === 'employ') return 2;
  if (pack.names.honorifics.has(before) || units[at - 1]?.kind === 'office') return -3;
  if (after === ',' && units[at + 2]?.value?.kind === 'quantity' && units[at + 3]?.lower === ',') return -3;
  // "The mayor, Ada Okafor, spoke".
  if (before === ',' && after === ',' && units[at - 2]?.kind === 'office') return -3;
  // "Ada Okafor, the mayor", "Ada Okafor, who": only people hold offices and are asked for with "who".
  const apposed = pack.grammar.articles.has(units[at + 2]?.lower ?? '') ? units[at + 3] : units[at + 2];
  if (after === ',' && (apposed?.kind === 'office' || apposed?.lower === 'who')) return -1;
  return 0;
}

/** "At Arden Street", "on the docks at Arden", "at Arden airport". */
function isPlace(name: string, units: readonly Unit[], at: number, { places }: LanguagePack): boolean {
  return (
    places.endings.has(name.slice(name.lastIndexOf(' ') + 1)) ||
    places.nouns.has(units[at - 2]?.lower ?? '') ||
    places.nouns.has(units[at + 1]?.lower ?? '')
  );
}

/** German compounds that describe a firm: Maschinenbauer, Autohersteller. */
const organisationSuffix = /(?:bauer|hersteller|konzern|unternehmen|händler|betreiber|riese|anbieter|dienstleister)s?$/;

function gather(tokens: readonly Token[], evidence: Map<string, Evidence>, determiners: ReadonlySet<string>): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !/^\p{Lu}\p{L}+$/u.test(token.text)) continue;
    const entry = evidence.get(token.lower) ?? { bare: 0, withDeterminer: 0, genitive: 0 };
    const before = tokens[i - 1];
    // After an adjective or a determiner it is an ordinary noun; "im", "zur" contain a determiner.
    const ordinary =
      before !== undefined &&
      before.kind === 'word' &&
      (determiners.has(before.lower) ||
        /^(?:im|am|beim|vom|zum|zur|ins|ans)$/.test(before.lower) ||
        /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text));
    if (ordinary) entry.withDeterminer += 1;
    else entry.bare += 1;
    evidence.set(token.lower, entry);
  }
}
