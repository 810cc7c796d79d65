import { isKnownWord } from './lexicon.ts';
import { LONGEST_COMPOUND, withPlainVowels } from './meanings.ts';
import { memoised } from './memo.ts';
import type { LanguagePack } from './pack.ts';

/** Endings that only ordinary nouns have. */
const nounEnding =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|ling|ment|enz|anz|[bdflmnpqrstz]ik|ur|erei|leute|kräfte|igkeit|chen|lein|innen)(?:en|e|s|es|n)?$/;
/** Adjectives and participles as nouns: Betroffene, Befragten, Vorsitzender. */
const asNoun = /^(?:ge|be|ver|er|ent|zer|ange|abge|aus|auf|ein|vor|unter|über|zu).+(?:te|ten|ter|tes|ene|enen|ener)$/;
const presentAsNoun = /.{3}ende[nrms]?$/;
/** Words that end ordinary nouns and the names of places alike: Feriendorf, Lohdorf. */
const placeEnding =
  /^(?:heim|berg|burg|dorf|feld|felde|hausen|haus|stadt|furt|bach|tal|hafen|brück|brücken|kirchen|see|weiler|stein|wald|hof|hofen|rode|au|land|mark|hagen|horst|kamp|moor|bad|bruch|reich|weier|ried|rath|scheid|büttel)$/;

const SHORTEST_PART = 3;
/** A tail of this length says by itself what the compound is, and a shorter one behind a long head. */
const SURE_TAIL = 6;
const SHORT_TAIL = 5;
const LONG_HEAD = 5;
const linking = ['', 's', 'n', 'en', 'es', 'er', 'e', '-'];

const judges = new WeakMap<LanguagePack, (word: string) => boolean>();

/**
 * Is a word in lower case an ordinary noun of a language that writes all its nouns with a capital? Compounds are told by their
 * last part; one that ends as places do ("Lohdorf") is ordinary only if its first part is known too ("Feriendorf").
 */
export function isCommonNoun(word: string, pack: LanguagePack): boolean {
  let judge = judges.get(pack);
  if (!judge) {
    judge = memoised((asked) => isOrdinary(asked, pack));
    judges.set(pack, judge);
  }
  return judge(word);
}

function isOrdinary(word: string, pack: LanguagePack): boolean {
  if (isListed(word, pack) || nounEnding.test(word) || asNoun.test(word) || presentAsNoun.test(word)) return true;
  if (word.length > LONGEST_COMPOUND) return false;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const tail = word.slice(at);
    if (!isListed(tail, pack)) continue;
    const sure = tail.length >= SURE_TAIL || (tail.length >= SHORT_TAIL && at >= LONG_HEAD);
    if (sure && !placeEnding.test(tail)) return true;
    const head = word.slice(0, at);
    if (linking.some((link) => head.endsWith(link) && isPart(head.slice(0, head.length - link.length), pack)))
      return true;
  }
  return false;
}

function isPart(head: string, pack: LanguagePack): boolean {
  return (
    head.length >= SHORTEST_PART && (isListed(head, pack) || isListed(`${head}e`, pack) || isListed(`${head}en`, pack))
  );
}

/** Is the word itself, in whatever form, in a lexicon of ordinary words? */
export function isListed(word: string, pack: LanguagePack): boolean {
  const { commonNouns } = pack.names;
  for (const lemma of pack.lemmas(word)) {
    for (const form of formsOf(lemma))
      if (commonNouns?.has(form) || pack.nouns.has(form) || pack.meanings.words.has(form)) return true;
  }
  const { prepositions, determiners, adverbs } = pack.grammar;
  return (
    isKnownWord(word, pack) ||
    // Betreuer: who does what a verb tells.
    (word.endsWith('er') && isKnownWord(`${word.slice(0, -2)}en`, pack)) ||
    [prepositions, determiners, adverbs, pack.organisationNouns, pack.institutions].some((set) => set.has(word)) ||
    pack.titles.offices.has(word)
  );
}

/** Plurals and genitives of which the lemmas know nothing: Häuser, Drittels. */
function formsOf(lemma: string): readonly string[] {
  const bare = lemma.replace(/(?:en|es|er|n|s|e)$/, '');
  return [...new Set([lemma, bare, `${bare}e`, withPlainVowels(lemma), withPlainVowels(bare)])];
}
