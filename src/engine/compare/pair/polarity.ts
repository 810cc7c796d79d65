import type { Contrasts } from '../../language/contrasts.ts';
import type { Alignment, Coverage } from './coverage.ts';
import { isContent, type PairReading, type PairWord } from './reading.ts';
import type { Strictness } from './strictness.ts';
import type { Clash } from './verdict.ts';

/** A word that one text affirms and the other negates, under which more is negated that the other text affirms. */
export interface Denial {
  readonly word: PairWord;
  /** Content words under the negation that the other affirms, that it negates too, and that it does not have. */
  readonly affirmed: number;
  readonly shared: number;
  readonly missing: number;
}

/**
 * The clause of `negating` that denies what `other` affirms. To deny something more precise ("did not sing in the rain") is
 * not to deny that it happened ("sang"), so nearly all that stands under the negation must be affirmed by the other.
 * @param found where each word of `negating` stands in `other`
 */
export function denialIn(
  negating: PairReading,
  other: PairReading,
  found: readonly (Alignment | null)[],
  strictness: Strictness,
): Denial | null {
  let best: Denial | null = null;
  const { words } = negating;
  // "They do not serve tea", "Tea is not served": what both deny, the one puts before its negation.
  if (isNegating(other) && words.some((word, i) => isDeniedByBoth(word, other, found[i]))) return null;
  for (let first = 0; first < words.length; ) {
    let end = first + 1;
    while (end < words.length && words[end]!.clause === words[first]!.clause) end += 1;
    const denial = denialOfClause(words, first, end, other, found);
    const isDenied = denial && denial.affirmed >= strictness.affirmed * (denial.affirmed + denial.missing);
    if (isDenied && (!best || denial.affirmed > best.affirmed)) best = denial;
    first = end;
  }
  return best && !deniesToo(other, found, negating) ? best : null;
}

/**
 * "The crew has not been found", "the crew remains missing": has the affirming text a word of its own that denies without a
 * negation? Then the two may say the same.
 */
function deniesToo(
  { words, contrasts }: PairReading,
  found: readonly (Alignment | null)[],
  negating: PairReading,
): boolean {
  const met = new Set(found.flatMap((alignment) => (alignment ? [alignment.at] : [])));
  const sentences = new Set([...met].map((at) => words[at]!.sentence));
  if (negating.words.some((word) => isImplicit(word, contrasts))) return false;
  return words.some((word, i) => !met.has(i) && sentences.has(word.sentence) && isImplicit(word, contrasts));
}

function isImplicit({ kind, forms, lower }: PairWord, { implicit, words: { implicitForm } }: Contrasts): boolean {
  return kind === 'word' && (implicitForm.test(lower) || forms.some((form) => implicit.has(form)));
}

function isDeniedByBoth(
  { negated, kind }: PairWord,
  { words }: PairReading,
  alignment: Alignment | null | undefined,
): boolean {
  return negated && kind === 'word' && !!alignment && words[alignment.at]!.negated !== alignment.opposed;
}

function denialOfClause(
  words: readonly PairWord[],
  first: number,
  end: number,
  other: PairReading,
  found: readonly (Alignment | null)[],
): Denial | null {
  let [affirmed, shared, missing] = [0, 0, 0];
  let denied: PairWord | undefined;
  let isPredicate = false;
  for (let i = first; i < end; i += 1) {
    const word = words[i]!;
    if (!word.negated || !isContent(word)) continue;
    const alignment = found[i];
    if (!alignment) missing += 1;
    else if (other.words[alignment.at]!.negated === alignment.opposed) {
      affirmed += 1;
      denied ??= word;
      isPredicate ||= word.kind !== 'name';
    } else shared += 1;
  }
  if (!denied || !isPredicate || affirmed <= shared) return null;
  return { word: denied, affirmed, shared, missing };
}

/**
 * What a share of the shorter text, a share of the denied words, each denied word that is not affirmed, and a denied verb that
 * is not affirmed tell.
 */
const likelihood = { share: 1.4, affirmed: 1.5, missing: -0.3, verb: -0.4 };
/** Least share of the denied words that the other must affirm: not to sing in the rain is not to have sung elsewhere. */
const LEAST_AFFIRMED = 0.3;
/** A word more that is denied, and not affirmed, tells no more. */
const MOST_MISSING = 3;

/**
 * The denial by which just one of two statements of the same scene negates what both speak of, however each goes on: "the boys
 * are not digging on the beach", "two boys dig a hole in the sand".
 */
export function denialOfScene(
  a: PairReading,
  b: PairReading,
  { coverage, back }: { readonly coverage: Coverage; readonly back: Coverage },
  { scene }: Strictness,
): Clash | null {
  const negating = isNegating(a);
  if (negating === isNegating(b)) return null;
  const [{ words, verbs }, other, { found }] = negating ? [a, b.words, back] : [b, a.words, coverage];
  let [affirmed, missing] = [0, 0];
  let denied: boolean | undefined;
  for (const [i, word] of words.entries()) {
    if (!word.negated || !isContent(word)) continue;
    const alignment = found[i];
    const isAffirmed = !!alignment && other[alignment.at]!.negated === alignment.opposed;
    if (isAffirmed) affirmed += 1;
    else if (!alignment) missing += 1;
    // "The door was not open", "the door was closed".
    else if (alignment.opposed) return null;
    if (verbs.has(i)) denied ??= isAffirmed;
  }
  if (affirmed < LEAST_AFFIRMED * (affirmed + missing) || deniesToo(negating ? b : a, found, negating ? a : b))
    return null;
  const score =
    likelihood.share * coverage.share +
    likelihood.affirmed * (affirmed / Math.max(1, affirmed + missing)) +
    likelihood.missing * Math.min(MOST_MISSING, missing) +
    (denied === false ? likelihood.verb : 0);
  if (score < scene) return null;
  const negator = words.find(({ kind }) => kind === 'negator')!;
  return { kind: 'negation', explanation: `only one of the two says “${negator.text}”` };
}

function isNegating({ words, contrasts }: PairReading): boolean {
  const negators = words.filter(({ kind, lower }) => kind === 'negator' && !contrasts.localNegators.has(lower));
  return negators.length % 2 === 1;
}

export function clashOfDenial({ word }: Denial): Clash {
  return { kind: 'negation', explanation: `one affirms what the other denies: “${word.text}”` };
}
