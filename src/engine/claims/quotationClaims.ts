import { buildClaim, type Reading, textOf } from './build.ts';
import type { DraftClaim } from './draft.ts';

/** A quotation shorter than this is a term in quotation marks, not something that somebody said. */
const MINIMUM_WORDS = 4;

/** What somebody is quoted as saying, word for word. */
export function quotationClaims(reading: Reading): DraftClaim[] {
  const { units, context, speech } = reading;
  return speech.quotations.flatMap(({ first, last }) => {
    let end = last;
    while (end > first && units[end]!.kind === 'mark' && /^[,.]$/.test(units[end]!.lower)) end -= 1;
    const wordCount = units.slice(first, end + 1).filter((unit) => unit.kind !== 'mark').length;
    const speaker = speech.speaker ?? context.lastSubject;
    if (wordCount < MINIMUM_WORDS || !speaker) return [];
    const text = textOf(reading, first, end);
    return [
      buildClaim(reading, first, end, {
        frame: 'quotation',
        relation: 'said',
        rule: 'quotation: words in quotation marks and their speaker',
        subject: speaker,
        value: { kind: 'words', text },
        confidence: 0.9,
      }),
    ];
  });
}
