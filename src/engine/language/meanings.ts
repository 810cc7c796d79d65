import type { LanguagePack } from './pack.ts';

/**
 * Reads lines of `meaning: words` into a map of word → meaning. A meaning is an English word that stands for its synonyms and
 * their translations, so that "Böe", "rafale" and "gust" are told to be the same. A word may have several meanings.
 */
export function meaningsFrom(lines: string): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const meaning = line.slice(0, colon);
    for (const word of line
      .slice(colon + 1)
      .trim()
      .split(' ')) {
      const known = meanings.get(word);
      if (known) known.push(meaning);
      else meanings.set(word, [meaning]);
    }
  }
  return meanings;
}

/** Shortest part of a compound. */
const LEAST_PART = 3;
const LEAST_COMPOUND = 8;
const linking = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/**
 * The meanings of a word in lower case: those of the lexicon, else those of both parts of a German compound
 * ("Suchhund": search, dog), none for a word that it does not know.
 */
export function meaningsOf(word: string, pack: LanguagePack): readonly string[] {
  const whole = lookUp(word, pack);
  if (whole) return whole;
  if (!pack.capitalisesNouns || word.length < LEAST_COMPOUND) return [];
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

function lookUp(word: string, pack: LanguagePack): readonly string[] | undefined {
  const { lemmas, capitalisesNouns } = pack;
  if (word.length < LEAST_PART) return undefined;
  for (const lemma of lemmas(word)) {
    const found = known(lemma, pack);
    if (found) return found;
    // Häuser, Bäume: plurals that change their vowel.
    const plain =
      capitalisesNouns && /[äöü]/.test(lemma) ? lemma.replace(/[äöü]/g, (vowel) => plainVowels[vowel]!) : '';
    const singular = plain ? known(plain, pack) : undefined;
    if (singular) return singular;
  }
  return undefined;
}

function known(lemma: string, { meanings, nouns }: LanguagePack): readonly string[] | undefined {
  const noun = nouns.get(lemma);
  return meanings.get(lemma) ?? (noun === undefined ? undefined : [noun]);
}

const plainVowels: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
