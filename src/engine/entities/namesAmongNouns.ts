import { isCommonNoun } from '../language/commonNoun.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Token } from '../language/tokens.ts';
import { fold } from './fold.ts';
import { placeQualifiers } from './placeQualifiers.ts';

/** The first token of a sentence, or of what stands behind a colon. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') return false;
    if (/[.:!?]/.test(tokens[i]!.text)) return true;
  }
  return true;
}

/** A capital inside a word, or several at its start: "McLaren", "eBay", "NATO". */
export const innerCapital = /^\p{L}+\p{Lu}|^\p{Lu}{2,}/u;
/** "die gebürtige Bremerin Okafor", "Hamburger Hafen": where somebody or something is from. */
const origin = /(?:erin|ische[rn]?|aner|ische)$/;
/** Prepositions behind which a noun without an article is a name or one of a few fixed phrases: in Arden, aus Arden. */
const beforeNames = new Set(
  'in aus nach bei von um nahe bis gegen für mit zwischen über und durch ab sowie oder'.split(' '),
);
/** "Beim Mähen", "in Flammen": verbs as nouns and plurals end like this, and few places. */
const pluralEnding = /(?:en|ern|eln)$/;

/**
 * The names within a run of capitalised words, where every noun has a capital: a name needs evidence of its own. Returns token
 * ranges, both ends included.
 */
export function namesAmongNouns(
  tokens: readonly Token[],
  from: number,
  last: number,
  pack: LanguagePack,
): [number, number][] {
  const isNoun = (i: number): boolean => isCommonNoun(tokens[i]!.lower, pack);
  // "die Firma Quill", "des Dorfes Lohau": what it is stands before the name.
  let first = from;
  while (first < last && isNoun(first) && tokens[first + 1]!.kind === 'word' && !mayOpenName(tokens[first]!, pack))
    first += 1;
  if (first > from && first === last) return isNoun(last) || isAbstract(tokens[last]!) ? [] : [[last, last]];
  for (let i = first; i < last; i += 1) if (pack.names.givenNames.has(fold(tokens[i]!.lower))) return [[i, last]];
  if (last > first && origin.test(tokens[first]!.lower)) return namesAmongNouns(tokens, first + 1, last, pack);
  return first === last ? single(tokens, first, pack) : several(tokens, first, last, pack);
}

/** "Universität Arden", "Bad Lohau", "Freie Liste": ordinary words that are part of a name. */
function mayOpenName({ lower }: Token, { names }: LanguagePack): boolean {
  return (
    names.organisationEndings.has(lower) ||
    names.givenNames.has(fold(lower)) ||
    placeQualifiers.has(lower) ||
    nameAdjective.test(lower)
  );
}

/** Adjectives that open the names of parties, associations, streets and places, and then have a capital. */
const nameAdjective =
  /^(?:sozial|grün|frei|neu|alt|groß|klein|rot|schwarz|weiß|blau|christlich|demokratisch|national|europäisch|international|vereinigt|offen|liberal|unabhängig|heilig|hoh|lang|jung|bunt|bürgerlich|evangelisch|katholisch|technisch|königlich|kaiserlich|nördlich|südlich|östlich|westlich)e[rnsm]?$/;

function several(tokens: readonly Token[], first: number, last: number, pack: LanguagePack): [number, number][] {
  const organisation = pack.names.organisationEndings.has(tokens[last]!.lower);
  const opens = startsSentence(tokens, first);
  const nouns = tokens.slice(first, last + 1).some((token) => isAbstract(token));
  if (nouns && !organisation) return [];
  // "Britisches Gericht verurteilt …": the first word of a sentence has a capital whatever it is.
  if (opens && tokens.slice(first + 1, last + 1).every(({ lower }) => isCommonNoun(lower, pack))) return [];
  const determined = first > 0 && pack.grammar.determiners.has(tokens[first - 1]!.lower);
  return [[opens && determined ? first + 1 : first, last]];
}

function single(tokens: readonly Token[], at: number, pack: LanguagePack): [number, number][] {
  const { text, lower } = tokens[at]!;
  if (innerCapital.test(text)) return /^\p{Lu}{2,}-/u.test(text) || text.includes('-') ? [] : [[at, at]];
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !beforeNames.has(before.lower) || lower.length < 4) return [];
  if (pluralEnding.test(lower) && !/^(?:in|aus|nach|bei)$/.test(before.lower)) return [];
  return isCommonNoun(lower, pack) ? [] : [[at, at]];
}

/** Endings that no name has. */
const abstractEnding =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|eur|tik|nik|bereich|geschäft|leute|kräfte)(?:en|e|s|es|n)?$/;

function isAbstract({ lower }: Token): boolean {
  return abstractEnding.test(lower);
}
