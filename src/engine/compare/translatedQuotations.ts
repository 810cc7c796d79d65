import type { Language } from '../article/article.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, type Verdict } from './outcome.ts';
import { asks, compareSpeakers, haveOtherSpeakers, type QuotationPair } from './quotations.ts';
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

/**
 * Quotations of one utterance in two languages: whether the sources agree about who said it, and about what nobody could have
 * translated otherwise.
 */
export function compareTranslations(
  quotations: readonly ComparableClaim[],
  languageOf: (claim: ComparableClaim) => Language,
): QuotationPair[] {
  const pairs = utterancePairs(quotations, (a, b) => languageOf(a) !== languageOf(b) && asks(a) === asks(b));
  return pairs.flatMap((pair) => {
    const verdict = pair.likeness > MARGIN * pair.rival ? verdictOn(pair) : null;
    return verdict ? [{ a: pair.a, b: pair.b, verdict }] : [];
  });
}

/** Null where the two may be two utterances. */
function verdictOn(pair: UtterancePair): Verdict | null {
  const { a, b, likeness, telling, covered } = pair;
  if (haveOtherSpeakers(a, b)) {
    const certain = likeness >= CERTAIN && telling >= TELLING && covered >= COVERED;
    // Other words of somebody else are another utterance.
    if (!certain || !isNamedInFull(a) || !isNamedInFull(b) || contrastOfUtterances(pair)) return null;
    return compareSpeakers(a, b);
  }
  const oneSpeaker = a.entity !== null && a.entity === b.entity;
  const contrast = likeness >= LIKELY ? contrastOfUtterances(pair) : null;
  if (contrast) return contrast;
  return oneSpeaker && likeness >= SAME ? agrees('the same utterance in two languages') : null;
}

function isNamedInFull({ draft: { subject } }: ComparableClaim): boolean {
  return subject.text.includes(' ');
}
