import type { Utterance } from '../claims/draft.ts';
import type { ComparableClaim } from './comparable.ts';
import { pairedIn } from './paired.ts';
import { haveOneSpeaker, type QuotationPair } from './quotations.ts';

/** Characters between two parts of one utterance: `," said the mayor of Lohau, Rosa Ahrend. "`. */
const LONGEST_GAP = 90;
/** More parts than this are a speech. */
const MOST_PARTS = 3;

/**
 * What comparing the quotations finds, first each by itself, then those as one that only their speaker's name stands between
 * ("Nobody screamed," she said. "It was as quiet as a church."), as another source may give them.
 * @param quotations by their sources' paths and in the order of the text
 * @param compare finds those that render one utterance; of one put together it may ask for the first part
 */
export function compareSplitQuotations(
  quotations: readonly ComparableClaim[],
  compare: (
    quotations: readonly ComparableClaim[],
    firstPart: (claim: ComparableClaim) => ComparableClaim,
  ) => readonly QuotationPair[],
): QuotationPair[] {
  const plain = compare(quotations, (claim) => claim);
  const partsOf = new Map(runsOf(quotations).map((parts) => [joined(parts), parts]));
  if (partsOf.size === quotations.length) return [...plain];
  const areTold = pairedIn(plain);
  const isTold = (one: ComparableClaim, other: ComparableClaim): boolean =>
    partsOf.get(one)!.some((part) => areTold(part, other));
  const first = (claim: ComparableClaim): ComparableClaim => partsOf.get(claim)![0]!;
  const whole = compare([...partsOf.keys()], first).filter(
    ({ a, b }) => partsOf.get(a)!.length + partsOf.get(b)!.length > 2 && !isTold(a, b) && !isTold(b, a),
  );
  return [...plain, ...whole.map(({ a, b, verdict }) => ({ a: first(a), b: first(b), verdict }))];
}

/** Which quotations go on from one another: all of where they stand that comparing them depends on. */
export function runsInWords(quotations: readonly ComparableClaim[]): string {
  return runsOf(quotations)
    .map(({ length }) => length)
    .join(' ');
}

/** The quotations in runs that go on from one another. */
function runsOf(quotations: readonly ComparableClaim[]): (readonly ComparableClaim[])[] {
  const runs: ComparableClaim[][] = [];
  for (const claim of quotations) {
    const run = runs.at(-1);
    if (run && run.length < MOST_PARTS && goesOn(run.at(-1)!, claim)) run.push(claim);
    else runs.push([claim]);
  }
  return runs;
}

function goesOn(a: ComparableClaim, b: ComparableClaim): boolean {
  const gap = b.draft.start - a.draft.end;
  return a.path === b.path && haveOneSpeaker(a, b) && gap > 0 && gap <= LONGEST_GAP;
}

/** The parts as one quotation with the id of the first. */
function joined(parts: readonly ComparableClaim[]): ComparableClaim {
  const first = parts[0]!;
  if (parts.length === 1) return first;
  const values = parts.flatMap(({ draft: { value } }) => (value.kind === 'words' ? value : []));
  const utterances = values.flatMap(({ utterance }) => utterance ?? []);
  const utterance: Utterance = {
    marks: [
      ...utterances.flatMap(({ marks, words }) => marks.slice(0, words)),
      ...utterances.flatMap(({ marks, words }) => marks.slice(words)),
    ],
    words: utterances.reduce((sum, { words }) => sum + words, 0),
  };
  const value = { kind: 'words' as const, text: values.map(({ text }) => text).join(' '), utterance };
  // Spelled out: a claim may have its fields behind getters, which spreading leaves out.
  const { id, path, published, faint, entity, members, story } = first;
  return { id, path, published, faint, entity, members, story, draft: { ...first.draft, value } };
}
