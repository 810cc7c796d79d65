import type { Language } from '../article/article.ts';
import type { Amount } from './amounts.ts';
import type { Scan } from './numerals.ts';
import type { Token } from './tokens.ts';

/** Names that end like adverbs. */
const named = /^(?:emily|beverly|kimberly|sally|molly|kelly|lilly|holly|polly|billy|willy|italy|sicily|clément)$/;

/** Verbs and participles by their endings, where they may stand before who does it. */
const verbs: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /^(?:hubo|hay|.{2,}(?:n|ó|[aií]d[oa]s?))$/,
  fr: /^.{2,}(?:ent|ont|ée?s?)$/,
};

/** Adverbs by their endings, and those that have none. */
const adverb =
  /^.{3,}(?:ly|mente|ment)$|^(?:altogether|overall|meanwhile|instead|still|later|hier|ayer|otherwise|elsewhere|indeed)$/;

/**
 * Whether a number in digits is part of a name or a code and so counts nothing: `Boeing 737`, `Covid-19`, `5G`, `page 12`,
 * `#4`, `+49 30 123456`, `1-800-555`.
 */
export function isNameOrCode(scan: Scan, amount: Amount): boolean {
  const { tokens, lexicon, text } = scan;
  const first = tokens[amount.start]!;
  const before = tokens[amount.start - 1];
  const after = tokens[amount.numeral.end];
  if (!amount.numeral.inDigits) return isNameInWords(scan, amount);
  if (first.kind !== 'number') return false;
  if (after?.kind === 'word' && !after.spaced && amount.end === amount.numeral.end) return true;
  if (
    before?.kind === 'sign' &&
    !first.spaced &&
    (/[#§№@/\\_*=&]/.test(before.lower) || isHyphenatedName(scan, amount.start))
  )
    return true;
  if (amount.unit || amount.numeral.magnitude > 1 || isScore(scan, amount)) return false;
  if (isAirliner(scan, amount)) return true;
  if (before?.lower === '+' && !first.spaced) return true;
  if (isListMarker(scan, amount) || isPostcode(scan, amount)) return true;
  if (before?.kind !== 'word' || !first.spaced) return before?.lower === '.' && isAbbreviatedNumber(scan, amount.start);
  // "Every day 27,000 cars use it": not day 27,000.
  const isEach = /^(?:every|each|per)$/.test(tokens[amount.start - 2]?.lower ?? '');
  if (lexicon.sets.codeNouns.has(before.lower)) return !isEach;
  if (isAddress(scan, amount.numeral.end)) return true;
  const capitals = text.slice(before.start, before.end);
  if (capitals.length > 1 && capitals === capitals.toUpperCase() && !lexicon.numbers.capitalNouns)
    return amount.start > 1;
  if (!before.capital || lexicon.sets.openers.has(before.lower) || lexicon.qualifiers.has(before.lower)) return false;
  if (lexicon.months.has(before.lower) || lexicon.weekdays.has(before.lower)) return false;
  // "Officially 300 people came": only the beginning of the sentence gives the word its capital.
  if (amount.start === 1 && adverb.test(before.lower) && !named.test(before.lower)) return false;
  // "Mueren 12 personas": in Spanish and French the verb may open the sentence.
  const isCounted = after?.kind === 'word' && !after.capital;
  if (amount.start === 1 && isCounted && verbs[lexicon.language]?.test(before.lower)) return false;
  if (!lexicon.numbers.capitalNouns) return true;
  // Where all nouns have capitals, only a number that counts no noun after it belongs to the name before it.
  if (amount.start === 1 || after?.capital || lexicon.sets.determiners.has(before.lower)) return false;
  return after?.kind !== 'number';
}

/** `the Famous Five met`: capitals before and on the number, and none after it as in a headline. */
function isNameInWords(scan: Scan, amount: Amount): boolean {
  const { tokens, lexicon } = scan;
  const [before, first, after] = [tokens[amount.start - 1], tokens[amount.start]!, tokens[amount.end]];
  if (!before?.capital || !first.capital || !first.spaced || lexicon.numbers.capitalNouns || amount.start < 2)
    return false;
  return after?.kind !== 'word' || !after.capital;
}

/** `United 3-1`: a club's name stands before its score. */
function isScore({ tokens }: Scan, { start, numeral }: Amount): boolean {
  const [first, dash, second, next] = [
    tokens[start],
    tokens[numeral.end],
    tokens[numeral.end + 1],
    tokens[numeral.end + 2],
  ];
  return (
    /^\d{1,2}$/.test(first!.lower) &&
    dash?.spaced === false &&
    /^[-–:]$/.test(dash.lower) &&
    second?.spaced === false &&
    /^\d{1,2}$/.test(second.lower) &&
    !(next?.spaced === false && /^[-–:/\d]/.test(next.lower))
  );
}

/** `10 Station Road`. */
function isAddress(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  for (let i = at; i < at + 3 && tokens[i]?.capital; i++)
    if (lexicon.sets.streetWords.has(tokens[i]!.lower)) return true;
  return false;
}

/** `Covid-19`, `F-16`: a hyphen and a word stand against the number; `mid-2018` and `7-2` are read elsewhere. */
function isHyphenatedName(scan: Scan, at: number): boolean {
  const hyphen = scan.tokens[at - 1]!;
  const word = scan.tokens[at - 2];
  return (
    /[-‑–]/.test(hyphen.lower) && !hyphen.spaced && word?.kind === 'word' && !scan.lexicon.magnitudes.has(word.lower)
  );
}

/** A maker's numbers for its airliners. */
const AIRLINER = /^7[0-8]7$/;
/** What stands behind the number where it counts nothing: a variant, or the kind of thing. */
const BEHIND_AIRLINER =
  /^(?:max|neo|jets?|planes?|aircraft|airplanes?|airliners?|dreamliners?|fleet|pilots?|crash|jumbo)$/;

/** `the 737 MAX`, `a 787`, `737-800`. */
function isAirliner({ tokens, lexicon }: Scan, { start, end }: Amount): boolean {
  const [before, first, after] = [tokens[start - 1], tokens[start]!, tokens[end]];
  if (before?.kind === 'sign' && !before.spaced && !first.spaced && AIRLINER.test(tokens[start - 2]?.lower ?? ''))
    return true;
  if (!AIRLINER.test(first.lower)) return false;
  if (after?.kind === 'word') return BEHIND_AIRLINER.test(after.lower);
  // "As did a 787"; "the toll rose to 737".
  return lexicon.sets.articles.has(before?.lower ?? '') || isVariant(tokens, end);
}

/** `-800` behind the number. */
function isVariant(tokens: Scan['tokens'], at: number): boolean {
  const [dash, number] = [tokens[at], tokens[at + 1]];
  return (
    dash?.spaced === false && /^[-–]$/.test(dash.lower) && number?.spaced === false && /^[789]00$/.test(number.lower)
  );
}

/** `1. A point` or `2) another` at the very start of the text. */
function isListMarker(scan: Scan, amount: Amount): boolean {
  const after = scan.tokens[amount.numeral.end];
  return (
    amount.start === 0 &&
    amount.numeral.plain &&
    (after?.lower === '.' || after?.lower === ')') &&
    !after.spaced &&
    scan.tokens.length > amount.numeral.end + 1
  );
}

/** `Hauptstraße 1, 10115 Berlin`: five digits without a separator before a name. */
function isPostcode(scan: Scan, amount: Amount): boolean {
  const { tokens, lexicon } = scan;
  const before = tokens[amount.start - 1];
  if (!lexicon.numbers.capitalNouns || !/^\d{5}$/.test(tokens[amount.start]!.lower)) return false;
  return tokens[amount.numeral.end]?.capital === true && (!before || /^[,(–]$/.test(before.lower));
}

/** `No. 10`, `Nr. 5`. */
function isAbbreviatedNumber(scan: Scan, at: number): boolean {
  const word = scan.tokens[at - 2];
  return word?.kind === 'word' && scan.lexicon.sets.codeNouns.has(word.lower);
}

/**
 * The end of a run of digits joined by hyphens, slashes or spaces that is a telephone number or another code; undefined where
 * it is none.
 */
export function codeEnd(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const isPlus = tokens[at]?.lower === '+';
  const first = tokens[isPlus ? at + 1 : at];
  if (first?.kind !== 'number' || (isPlus && first.spaced)) return undefined;
  const isZeroLed = /^0\d/.test(first.lower);
  let end = isPlus ? at + 2 : at + 1;
  let joints = 0;
  for (let next = tokens[end]; next; next = tokens[end]) {
    if (isHyphenOrSlash(next) && isAgainst(tokens[end + 1])) {
      joints++;
      end += 2;
    } else if ((isPlus || isZeroLed) && next.kind === 'number') end++;
    else break;
  }
  const isDialled = isPlus && end > at + 2;
  const isNumbered = joints === 1 && tokens[end - 2]!.lower === '/' && !isFraction(first.lower, tokens[end - 1]!.lower);
  return isDialled || joints >= 2 || isZeroLed || isNumbered ? end : undefined;
}

/** `2/3`, but not `24/7` or `83/2000`, which number something. */
function isFraction(top: string, bottom: string): boolean {
  return bottom.length <= 2 && Number(top) < Number(bottom);
}

function isHyphenOrSlash(token: Token): boolean {
  return !token.spaced && /^[-‑/–]$/.test(token.lower);
}

function isAgainst(token: Token | undefined): boolean {
  return token?.kind === 'number' && !token.spaced;
}
