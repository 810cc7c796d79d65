import type { Language } from '../article/article.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, type Verdict } from './outcome.ts';
import { asks, compareSpeakers, haveOneSpeaker, haveOtherSpeakers, type QuotationPair, takesUp } from './quotations.ts';
import { contrastOfUtterances } from './utteranceContrast.ts';
import { type UtterancePair, utterancePairs } from './utterances.ts';

/** Likeness from which two quotations of one speaker are one utterance. */
const SAME = 0.38;
/** From which they are where it is not known who speaks, or where they are held against each other. */
const LIKELY = 0.5;
/** From which the words of two people are one utterance, given to the wrong one: so many telling words, so much of the shorter one. */
const CERTAIN = 0.6;
const TELLING = 2;
const COVERED = 0.45;
/** By how much a quotation must be more like this one than like any other of its source. */
const MARGIN = 1.3;

/** In one language, of one speaker, quotations so alike render one utterance, though no stretch of words is the same in both. */
const REORDERED = 1.2;
const REORDERED_SHARE = 0.6;

/**
 * Quotations of one utterance by what they say: in two languages whether the sources agree about who said it, and about what
 * nobody could have translated otherwise; in one language those whose words stand in another order.
 * @param quoted what comparing the quotations of one language word for word has found
 */
export function compareUtterances(
  quotations: readonly ComparableClaim[],
  languageOf: (claim: ComparableClaim) => Language,
  quoted: readonly QuotationPair[],
): QuotationPair[] {
  const translated = (a: ComparableClaim, b: ComparableClaim): boolean => languageOf(a) !== languageOf(b);
  const known = new Set(quoted.flatMap(({ a, b }) => [a.id, b.id]));
  const pairs = utterancePairs(quotations, (a, b) => asks(a) === asks(b) && (translated(a, b) || haveOneSpeaker(a, b)));
  return pairs.flatMap((pair) => {
    const { a, b } = pair;
    if (pair.likeness <= MARGIN * pair.rival) return [];
    const verdict = translated(a, b) ? verdictOn(pair) : known.has(a.id) || known.has(b.id) ? null : reordered(pair);
    return verdict ? [{ a, b, verdict }] : [];
  });
}

function reordered({ likeness, coveredOfLonger }: UtterancePair): Verdict | null {
  return likeness >= REORDERED && coveredOfLonger >= REORDERED_SHARE
    ? conflict('quotation', 'soft', 'the same utterance is quoted in different words')
    : null;
}

/** Null where the two may be two utterances. */
function verdictOn(pair: UtterancePair): Verdict | null {
  const { a, b, likeness, telling, covered } = pair;
  if (haveOtherSpeakers(a, b)) {
    const certain = likeness >= CERTAIN && telling >= TELLING && covered >= COVERED;
    // Other words of somebody else are another utterance.
    if (!certain || takesUp(a, b) || !isNamedInFull(a) || !isNamedInFull(b) || contrastOfUtterances(pair)) return null;
    return compareSpeakers(a, b);
  }
  const oneSpeaker = haveOneSpeaker(a, b);
  // Of whoever speaks, a single word may be told alike in two utterances.
  const contrast = likeness >= LIKELY && (oneSpeaker || telling >= TELLING) ? contrastOfUtterances(pair) : null;
  if (contrast) return contrast;
  return oneSpeaker && likeness >= SAME ? agrees('the same utterance in two languages') : null;
}

function isNamedInFull({ draft: { subject } }: ComparableClaim): boolean {
  return subject.text.includes(' ');
}
