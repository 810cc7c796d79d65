import type { Unit } from '../frames/units.ts';
import { buildClaim, type Reading, textOf } from './build.ts';
import type { DraftClaim } from './draft.ts';
import { storyOf } from './frameSubject.ts';
import { utteranceOf } from './utterance.ts';

/** How sure it is who speaks where nobody is named with the quotation. */
export const GUESSED = 0.5;
/** A quotation shorter than this is a term in quotation marks, not something that somebody said. */
const MINIMUM_WORDS = 4;
const SHORTEST = 2;

/** "I think …", "Ich glaube …": what the speaker holds possible is no assertion to check. */
function isOpinion(units: readonly Unit[], first: number): boolean {
  return (
    /^(?:i|we|ich|wir|je|nous|yo)$/.test(units[first]!.lower) &&
    /^(?:think|believe|hope|feel|guess|don['’]t|glaube|denke|hoffe|finde|glauben|denken|hoffen|crois|pense|espère|creo|pienso|espero)$/.test(
      units[first + 1]?.lower ?? '',
    )
  );
}

function hasVerb({ clauses }: Reading, first: number, last: number): boolean {
  return clauses.some(({ verb }) => verb !== undefined && verb >= first && verb <= last);
}

/** What somebody is quoted as saying, word for word. */
export function quotationClaims(reading: Reading): DraftClaim[] {
  const { units, context, speech } = reading;
  return speech.quotations.flatMap(({ first, last }) => {
    let end = last;
    while (end > first && units[end]!.kind === 'mark' && /^[,.]$/.test(units[end]!.lower)) end -= 1;
    const wordCount = units.slice(first, end + 1).filter((unit) => unit.kind !== 'mark').length;
    const named = speech.speaker ?? context.speaker;
    const speaker = named ?? context.lastSubject;
    if (wordCount < SHORTEST || isOpinion(units, first)) return [];
    const isShort = wordCount < MINIMUM_WORDS;
    // "Nobody screamed," is said, “without foundation” is a term.
    const isSaid = end < last || hasVerb(reading, first, end);
    if (isShort && !(named && isSaid)) return [];
    // A few words may go on behind whoever says them; words of somebody unnamed may be another source's as well.
    const faint = isShort || speaker === null;
    const text = textOf(reading, first, end);
    return [
      buildClaim(reading, first, end, {
        frame: 'quotation',
        relation: 'said',
        rule: 'quotation: words in quotation marks and their speaker',
        subject: speaker ?? storyOf(context),
        value: { kind: 'words', text, utterance: utteranceOf(units.slice(first, end + 1), context) },
        // Whoever was spoken of last need not be the one who speaks.
        confidence: named ? 0.9 : GUESSED,
        ...(faint ? { faint } : {}),
      }),
    ];
  });
}
