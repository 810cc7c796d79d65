import { looseForms } from './looseForms.ts';
import { memoisedBy } from './memo.ts';
import type { LanguagePack } from './pack.ts';
import { fact, type Word } from './word.ts';
import { wordsOfPhrase } from './words.ts';

/** Words of several parts, by the base form of their first: "seal" → ["off"]: close. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly meanings: readonly string[];
}

/**
 * The everyday words of a language under the meanings that they share with its other words and with other languages. A
 * meaning is an English word that stands for its synonyms and their translations, so that "Böe", "rafale" and "gust" are
 * told to be the same. A word may have several meanings.
 *
 * The texts hold lines of `meaning: words`, the words in their base form, `_` between those of a phrase ("seal_off"). They are
 * read when the first word is asked for.
 */
export class Meanings {
  readonly #texts: readonly string[];
  readonly #named: boolean;
  #words: Map<string, string[]> | undefined;
  #phrases: Map<string, { rest: string[]; meanings: string[] }[]> | undefined;

  /** @param named Every meaning is a word of the language itself, as in English. */
  constructor(texts: readonly string[], named = false) {
    this.#texts = texts;
    this.#named = named;
  }

  /** The meanings of single words by their base form. */
  get words(): ReadonlyMap<string, readonly string[]> {
    return this.#words ?? this.#read().words;
  }

  /** The phrases by their first word, the longest first. */
  get phrases(): ReadonlyMap<string, readonly Phrase[]> {
    return this.#phrases ?? this.#read().phrases;
  }

  #read(): { words: Map<string, string[]>; phrases: Map<string, { rest: string[]; meanings: string[] }[]> } {
    const words = new Map<string, string[]>();
    const phrases = new Map<string, { rest: string[]; meanings: string[] }[]>();
    for (const text of this.#texts)
      for (const line of text.split('\n')) {
        const colon = line.indexOf(':');
        if (colon < 0) continue;
        const meaning = line.slice(0, colon);
        if (this.#named) add(words, meaning, meaning);
        if (colon < line.length - 1)
          for (const word of line.slice(colon + 2).split(' '))
            if (word.includes('_') || word.includes("'")) {
              const parts = [...wordsOfPhrase(word)];
              addPhrase(phrases, parts, meaning);
              // "S'échapper", "s'est échappé".
              if (parts[0] === "s'" && parts.length === 2) addPhrase(phrases, ["s'", 'être', parts[1]!], meaning);
            } else {
              add(words, word, meaning);
              // As it is written in Switzerland.
              if (word.includes('ß')) add(words, word.replaceAll('ß', 'ss'), meaning);
            }
      }
    for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
    this.#words = words;
    this.#phrases = phrases;
    return { words, phrases };
  }
}

function add(words: Map<string, string[]>, word: string, meaning: string): void {
  const known = words.get(word);
  if (!known) words.set(word, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

function addPhrase(
  phrases: Map<string, { rest: string[]; meanings: string[] }[]>,
  [first, ...rest]: string[],
  meaning: string,
): void {
  const list = phrases.get(first!) ?? [];
  phrases.set(first!, list);
  const known = list.find((phrase) => phrase.rest.join('_') === rest.join('_'));
  if (known) known.meanings.push(meaning);
  else list.push({ rest, meanings: [meaning] });
}

/** Shortest part of a compound. */
const LEAST_PART = 3;
const LEAST_COMPOUND = 8;
/** What is longer is no word, and trying it at each of its letters would take long. */
export const LONGEST_COMPOUND = 80;
const linking = ['', 's', 'n', 'en', 'es', 'er', 'e'];
/** These begin verbs rather than compounds: unterziehen, übernehmen. */
const inseparable = /^(?:unter|über|wider|hinter)/;

/**
 * The meanings of a word in lower case: those of the lexicon and those of both parts of a German compound
 * ("Suchhund": search, dog), none for a word that it does not know.
 */
export const meaningsOf = memoisedBy((word: string, pack: LanguagePack): readonly string[] => {
  const whole = lookUp(word, pack);
  if (!pack.capitalisesNouns || word.length < LEAST_COMPOUND) return whole ?? loosely(word, pack);
  const parts = word.length > LONGEST_COMPOUND || inseparable.test(word) ? [] : partsOf(word, pack);
  if (whole) return [...new Set([...whole, ...parts])];
  return parts.length > 0 ? parts : loosely(word, pack);
});

/** The meanings by an ending that the base forms of a word don't show: "highest", "grandes". */
function loosely(word: string, pack: LanguagePack): readonly string[] {
  if (word.length <= LEAST_PART) return [];
  for (const form of looseForms(word, pack.looseEndings)) {
    const found = known(form, pack) ?? (pack.capitalisesNouns ? known(withPlainVowels(form), pack) : undefined);
    if (found) return found;
  }
  return [];
}

function partsOf(word: string, pack: LanguagePack): readonly string[] {
  // The longest known last part says what the thing is.
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const last = lookUp(word.slice(at), pack);
    if (!last) continue;
    const head = word.slice(0, at);
    for (const link of linking) {
      if (!head.endsWith(link)) continue;
      const stem = head.slice(0, head.length - link.length);
      // "Suchhund", "Schulbus": the first part often sheds its last vowel.
      const first = lookUp(stem, pack) ?? lookUp(`${stem}e`, pack);
      if (first) return [...first, ...last];
    }
  }
  return [];
}

/** The longest phrase that begins at a word of a sentence; null stands for what is no word. */
export function phraseAt(words: readonly (Word | null)[], at: number): Phrase | undefined {
  const { phrases, seconds } = phrasesFrom(words[at]!);
  const next = words[at + 1];
  if (!next || !(seconds.has(next.lower) || lemmasOf(next).some((lemma) => seconds.has(lemma)))) return undefined;
  for (const phrase of phrases) {
    const { rest } = phrase;
    let told = 0;
    while (told < rest.length && isFormOf(words[at + 1 + told], rest[told]!)) told += 1;
    if (told === rest.length) return phrase;
  }
  return undefined;
}

function isFormOf(word: Word | null | undefined, base: string): boolean {
  return !!word && (word.lower === base || lemmasOf(word).includes(base));
}

const lemmasOf = fact((word, { lemmas }): readonly string[] => lemmas(word));

/** May a phrase begin at a word? Most words begin none. */
export function beginsPhrase(word: Word): boolean {
  return phrasesFrom(word).phrases.length > 0;
}

/** The phrases that may begin at a word, and the words that come next in them: few of those that begin a phrase go on as one. */
const phrasesFrom = fact((word: string, { lemmas, meanings }) => {
  const phrases: readonly Phrase[] = lemmas(word).flatMap((lemma) => meanings.phrases.get(lemma) ?? []);
  return { phrases, seconds: new Set(phrases.map(({ rest }) => rest[0]!)) };
});

function lookUp(word: string, pack: LanguagePack): readonly string[] | undefined {
  const { lemmas, capitalisesNouns } = pack;
  if (word.length < LEAST_PART) return undefined;
  for (const lemma of lemmas(word)) {
    const found = known(lemma, pack);
    if (found) return found;
    // Häuser, Bäume: plurals that change their vowel.
    const plain = capitalisesNouns ? withPlainVowels(lemma) : lemma;
    const singular = plain === lemma ? undefined : known(plain, pack);
    if (singular) return singular;
  }
  return undefined;
}

function known(lemma: string, { meanings, nouns }: LanguagePack): readonly string[] | undefined {
  const noun = nouns.get(lemma);
  return meanings.words.get(lemma) ?? (noun === undefined ? undefined : [noun]);
}

const plainVowels: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** A word without the marks on its vowels: "häuser" is "hauser". */
export function withPlainVowels(word: string): string {
  return word.replace(/[äöü]/g, (vowel) => plainVowels[vowel]!);
}
