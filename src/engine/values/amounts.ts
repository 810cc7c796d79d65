import { withSmallerUnits } from './compoundDurations.ts';
import type { UnitRef } from './lexicon.ts';
import { type Numeral, readNumeral, type Scan } from './numerals.ts';
import { type Found, matchPhrase } from './phrases.ts';
import { isDuration, unitAfter, unitBefore } from './unitWords.ts';

/** A number with its unit, where it stands. */
export interface Amount {
  /** Index of its first token. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly unit?: UnitRef;
}

/** Adjectives in years say a term below this number and an age from it on. */
const OLD = 15;
const OLDEST = 120;
const minusSigns = new Set(['-', '−', '–']);

/** Reads a number with the unit before or after it: `$3.2 billion`, `9 miles`, `aged 48`, `-5 °C`. */
export function readAmount(scan: Scan, at: number): Amount | undefined {
  const { tokens } = scan;
  const before = ageless(scan, unitBefore(scan, at));
  const numberAt = before?.end ?? at;
  const sign = tokens[numberAt];
  const negative = sign && minusSigns.has(sign.lower) && sign.spaced && tokens[numberAt + 1]?.spaced === false;
  const minusWord = sign !== undefined && scan.lexicon.sets.minus.has(sign.lower);
  const numeral = readNumeral(scan, negative || minusWord ? numberAt + 1 : numberAt);
  if (!numeral || (before && numeral.vague !== undefined)) return undefined;
  if (before && numeral.one) return undefined;
  if (numeral.unit !== undefined) return withWordUnit(scan, at, numeral, numeral.unit);
  if (isAgeOf(scan, at, numeral)) return { start: at, end: numeral.end, numeral, unit: { unit: 'age' } };
  const found = unitAfter(scan, numeral.end, {
    of: numeral.vague !== undefined || numeral.about === true || numeral.magnitude >= 1e5,
  });
  const after = found && { ...found, value: asTerm(scan, numeral, found.end, found.value) };
  const compound = before ? undefined : withSmallerUnits(scan, numeral, after);
  if (compound) return { start: at, ...compound };
  const half = after && !before ? matchPhrase(scan.lexicon.andAHalf, tokens, after.end) : undefined;
  if (half && Number.isInteger(numeral.low) && numeral.magnitude === 1 && !unitAfter(scan, half.end, { of: false })) {
    // `an hour and a half`, `deux heures et demie`.
    const { one: _, ...rest } = numeral;
    return {
      start: at,
      end: half.end,
      numeral: { ...rest, low: numeral.low + 0.5, high: numeral.high + 0.5, roundStep: 0.1 },
      unit: after!.value,
    };
  }
  const below = before ? undefined : readBelowZero(scan, at, numeral, after);
  if (below) return below;
  const unit = chooseUnit(numeral, before?.value, asAge(scan, at, numeral, after));
  const isSaidTwice = sameCurrency(before?.value, after?.value) || isAgeInYears(before?.value, after?.value);
  const end = after && (!before || isSaidTwice || unit === after.value) ? after.end : numeral.end;
  if (negative || minusWord) {
    const isSigned =
      unit && 'unit' in unit && ['celsius', 'fahrenheit', 'percent', 'degree', 'percentagePoint'].includes(unit.unit);
    if (!isSigned) return undefined;
    return { start: at, end, numeral: { ...numeral, low: -numeral.high, high: -numeral.low, plain: false }, unit };
  }
  return { start: at, end, numeral, ...(unit ? { unit } : {}) };
}

/** `a los 23 minutos`: what is told of another unit is no age. */
function ageless(scan: Scan, before: Found<UnitRef> | undefined): Found<UnitRef> | undefined {
  if (!before || !('unit' in before.value) || before.value.unit !== 'age') return before;
  const numeral = readNumeral(scan, before.end);
  const after = numeral && unitAfter(scan, numeral.end, { of: false })?.value;
  return after && !('unit' in after && (after.unit === 'year' || after.unit === 'age')) ? undefined : before;
}

/** `four degrees below zero`, `12 grados bajo cero`. */
function readBelowZero(
  scan: Scan,
  start: number,
  numeral: Numeral,
  after: Found<UnitRef> | undefined,
): Amount | undefined {
  const unit = after?.value ?? { unit: 'celsius' };
  const below = matchPhrase(scan.lexicon.lists.belowZero, scan.tokens, after?.end ?? numeral.end);
  if (!below || !('unit' in unit) || !['degree', 'celsius'].includes(unit.unit)) return undefined;
  const { one: _, ...rest } = numeral;
  const negative = { ...rest, low: -numeral.high, high: -numeral.low, plain: false };
  return { start, end: below.end, numeral: negative, unit: { unit: 'celsius' } };
}

/** Years told of a person are an age: `une femme de 34 ans`, `Ana Ruiz, de 46 años,`, `elle avait 71 ans`; a law's are not. */
function asAge(scan: Scan, at: number, numeral: Numeral, after: Found<UnitRef> | undefined): UnitRef | undefined {
  const { tokens, lexicon } = scan;
  const unit = after?.value;
  if (!unit || !('unit' in unit) || unit.unit !== 'year' || lexicon.sets.persons.size === 0) return unit;
  const next = tokens[after.end];
  const [second, first] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const isOf = lexicon.sets.unitOf.has(first);
  const ends = !next || next.kind === 'sign' || lexicon.sets.and.has(next.lower);
  const comma = first === ',' ? at - 1 : isOf && second === ',' ? at - 2 : undefined;
  const isAside = comma !== undefined && numeral.low >= OLD && ends && isPersonAt(scan, comma - 1);
  const isTold = lexicon.sets.ageVerbs.has(first) && ends && isSubject(scan, at - 2);
  const isAge = (isOf && lexicon.sets.persons.has(second)) || isAside || isTold;
  return isAge ? { unit: 'age' } : unit;
}

/** Whether what stands before a verb is a person: one who is named or called so, or, where the verb opens the sentence, nobody. */
function isSubject(scan: Scan, at: number): boolean {
  return at < 0 || scan.lexicon.sets.personPronouns.has(scan.tokens[at]!.lower) || isPersonAt(scan, at);
}

/** `a man of 62`: where a language tells an age so. */
function isAgeOf({ tokens, lexicon }: Scan, at: number, { end, low, plain }: Numeral): boolean {
  if (!plain || low > OLDEST || !lexicon.sets.agedPersons.has(tokens[at - 2]?.lower ?? '')) return false;
  if (!lexicon.sets.unitOf.has(tokens[at - 1]!.lower)) return false;
  const next = tokens[end];
  // "A man of 20 words", "a woman of 5 ft".
  const { yearAfter, agedBehind } = lexicon.sets;
  return !next || next.kind === 'sign' || yearAfter.has(next.lower) || agedBehind.has(next.lower);
}

/** A word for a person, or the end of a name; where every noun has a capital, a name of two words. */
function isPersonAt({ tokens, lexicon }: Scan, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (word?.kind !== 'word') return false;
  if (lexicon.sets.persons.has(word.lower)) return true;
  if (!lexicon.numbers.capitalNouns) return word.capital;
  return word.capital && before?.capital === true && !lexicon.sets.determiners.has(before.lower);
}

function withWordUnit({ tokens, lexicon }: Scan, start: number, numeral: Numeral, unit: string): Amount {
  // Adjectives in years say a term for small numbers and an age for large ones: dreijährig, achtundvierzigjährig.
  const isPerson = lexicon.sets.persons.has(tokens[numeral.end]?.lower ?? '');
  const isAge = unit === 'year' && (numeral.low >= OLD || isPerson);
  return { start, end: numeral.end, numeral, unit: { unit: isAge ? 'age' : unit } };
}

/** A currency before the number wins over what follows it (`$5 million`, `$30 a barrel`); pounds by the million are money. */
function chooseUnit(numeral: Numeral, before: UnitRef | undefined, after: UnitRef | undefined): UnitRef | undefined {
  if (before) return before;
  if (after && 'unit' in after && after.unit === 'pound' && numeral.magnitude >= 1000)
    return { currency: 'GBP', factor: 1 };
  return after;
}

/** `3-jähriger` is a term, `48-Jähriger` a person. */
function asTerm(scan: Scan, numeral: Numeral, at: number, unit: UnitRef): UnitRef {
  const word = scan.tokens[at - 1]!;
  const isPerson = scan.lexicon.sets.persons.has(scan.tokens[at]?.lower ?? '');
  const isTerm =
    'unit' in unit &&
    unit.unit === 'age' &&
    word.lower.startsWith('jährig') &&
    !word.capital &&
    numeral.low < OLD &&
    !isPerson;
  return isTerm ? { unit: 'year' } : unit;
}

function sameCurrency(a: UnitRef | undefined, b: UnitRef | undefined): boolean {
  return a !== undefined && b !== undefined && 'currency' in a && 'currency' in b && a.currency === b.currency;
}

/** `im Alter von 48 Jahren`. */
function isAgeInYears(before: UnitRef | undefined, after: UnitRef | undefined): boolean {
  return (
    before !== undefined &&
    'unit' in before &&
    before.unit === 'age' &&
    after !== undefined &&
    'unit' in after &&
    after.unit === 'year'
  );
}

/** Whether "one" or "a" is a number here: before a unit that is asked for, or before a noun that is counted. */
export function countsAsOne(scan: Scan, amount: Amount, qualified: boolean): boolean {
  const { tokens, lexicon } = scan;
  const word = tokens[amount.numeral.end - 1]!.lower;
  const isArticle = lexicon.sets.articles.has(word);
  if (amount.unit) {
    const before = tokens[amount.start - 1]?.lower ?? '';
    // `a second` is mostly one more of a kind.
    if (isArticle && 'unit' in amount.unit && amount.unit.unit === 'second') return false;
    if (!isArticle || qualified) return true;
    const after = tokens[amount.end]?.lower ?? '';
    return (
      isDuration(amount.unit) && (lexicon.sets.durationBefore.has(before) || lexicon.sets.durationAfter.has(after))
    );
  }
  const next = tokens[amount.end];
  if (next?.kind !== 'word' || (isArticle && !lexicon.numbers.articlesCount)) return false;
  return lexicon.sets.countedNouns.has(next.lower);
}
