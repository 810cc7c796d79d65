import type { Language } from '../article/article.ts';
import { addTo } from '../groupBy.ts';
import { clitics, functionWords, tellingLetters, wordEndings } from './functionWords.ts';
import { memoised } from './memo.ts';

/** Words that are looked at from each of the text's beginning and its middle. */
const SAMPLE_WORDS = 80;
/** Longest stretch that a sample is taken from; words of a normal length fill it. */
const SAMPLE_LENGTH = 800;
const SHORTEST_WITH_ENDING = 4;
const LONGEST_ENDING = 6;
/** A declared language is doubted only on this much evidence for another one. */
const STRONG_SCORE = 12;

/** By how much, and by what share of its votes, a language must be ahead of the next. */
const LEAST_LEAD = 0.1;
const LEAST_SHARE = 0.05;

/** In few words a language that has a pack is the likelier one. */
const WITHOUT_PACK = 0.8;

const supported: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es']);
const languageNames: Readonly<Record<string, Language>> = {
  english: 'en',
  englisch: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
};

/** What one sighting of a word or an ending adds to a language. */
type Vote = readonly [language: string, weight: number];
type Votes = ReadonlyMap<string, readonly Vote[]>;

const languageByLetter = new Map(
  Object.entries(tellingLetters).flatMap(([language, list]) => [...list].map((letter) => [letter, language] as const)),
);
const ONLY_ASCII = /^[a-z'’]*$/;
const LATIN = /^[a-zà-ɏḀ-ỿ]/;
const wordVotes = votesOf(functionWords, 1);
const endingVotes = votesOf(wordEndings, 0.3);
const cliticVotes = votesOf(clitics, 0.8);

/**
 * The language of a text by a vote of its small words, word endings and letters; a word that two languages share counts
 * half for each. `und` where too little speaks for any language, or most for one that has no pack.
 *
 * `declared` is what the source says about itself (`de`, `en-GB`, `German`); it decides unless the words clearly contradict.
 */
export function detectLanguage(body: string, declared?: string): Language {
  const stated = languageOf(declared);
  const scores = new Map<string, number>();
  const words = sampleOf(body);
  const latin = words.filter((word) => LATIN.test(word)).length;
  if (latin * 2 < words.length) return stated ?? 'und';
  for (const word of words) vote(word, scores);

  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return stated ?? 'und';
  const lead = first[1] - (second?.[1] ?? 0);
  const winner = supported.has(first[0]) ? (first[0] as Language) : 'und';
  if (stated !== null) return first[1] >= STRONG_SCORE && lead * 2 >= first[1] ? winner : stated;
  return lead >= LEAST_LEAD && lead >= first[1] * LEAST_SHARE ? winner : 'und';
}

/** The language that a tag or a name stands for; `und` for one without a pack, null for none. */
function languageOf(declared: string | undefined): Language | null {
  const name = declared?.trim().toLowerCase();
  if (!name || name === 'und') return null;
  const code = /^([a-z]{2,3})(?:[-_]|$)/.exec(name)?.[1];
  if (code && supported.has(code)) return code as Language;
  return languageNames[name] ?? (code ? 'und' : null);
}

/** Adds what `word` says to `scores`; a word may carry an apostrophe. */
function vote(word: string, scores: Map<string, number>): void {
  for (const [language, weight] of votesFor(word)) scores.set(language, (scores.get(language) ?? 0) + weight);
}

/** All votes of a word. */
const votesFor = memoised((word: string): readonly Vote[] => {
  const apostrophe = word.search(/['’]/);
  if (apostrophe > 0) {
    const [head, tail] = [word.slice(0, apostrophe), word.slice(apostrophe + 1)];
    const behind = cliticVotes.get(`'${tail}`);
    const before = behind ? undefined : cliticVotes.get(`${head}'`);
    return [...(behind ?? before ?? []), ...votesFor(behind ? head : tail)];
  }
  const known = wordVotes.get(word);
  return known ?? [...(endingVote(word) ?? []), ...letterVotes(word)];
});

/** The vote of the longest known ending. */
function endingVote(word: string): readonly Vote[] | undefined {
  if (word.length < SHORTEST_WITH_ENDING) return undefined;
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length >= 2; length -= 1) {
    const found = endingVotes.get(word.slice(-length));
    if (found) return found;
  }
  return undefined;
}

function letterVotes(word: string): Vote[] {
  if (ONLY_ASCII.test(word)) return [];
  return [...new Set(word)].flatMap((letter): Vote[] => {
    const language = languageByLetter.get(letter);
    return language ? [[language, 0.4]] : [];
  });
}

/** Words in lower case from the beginning and, in a long text, from the middle. */
function sampleOf(body: string): string[] {
  const middle = body.length >> 1;
  const parts =
    body.length > 2 * SAMPLE_LENGTH
      ? [body.slice(0, SAMPLE_LENGTH), body.slice(middle, middle + SAMPLE_LENGTH)]
      : [body.slice(0, 2 * SAMPLE_LENGTH)];
  return parts.flatMap((part) =>
    (part.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? []).slice(0, SAMPLE_WORDS),
  );
}

function votesOf(lists: Readonly<Record<string, readonly string[]>>, weight: number): Votes {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of new Set(words)) addTo(languages, word, language);
  }
  return new Map(
    [...languages].map(([word, known]) => [
      word,
      known.map(
        (language) => [language, (weight * (supported.has(language) ? 1 : WITHOUT_PACK)) / known.length] as const,
      ),
    ]),
  );
}
