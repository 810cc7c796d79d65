import { type ClaimValue, type DraftClaim, STORY } from '../claims/draft.ts';
import { inWords } from '../frames/patternWords.ts';
import { officeInWords } from './offices.ts';

const LONGEST = 160;

/** A claim's value as a reader would write it. */
export function valueInWords(value: ClaimValue): string {
  switch (value.kind) {
    case 'quantity':
      return value.quantity.display;
    case 'time':
      return value.expression.display;
    case 'office':
      return officeInWords(value);
    case 'entity':
      return value.reference.text;
    case 'state':
      return value.state;
    case 'list':
      return value.items.join(', ');
    case 'members':
      return value.list.members.map(({ display }) => display).join(', ');
    case 'words':
      return shorten(value.text);
  }
}

/** Frames whose claims have no normal form. */
const inItsWords: ReadonlySet<string> = new Set(['open', 'list', 'naming']);

/**
 * A claim in normal form: subject · relation · value. One that fills no frame has none and is told in its own words.
 *
 * @param quote the claim's words in its article
 */
export function statementOf(draft: DraftClaim, subject: string, quote: string): string {
  if (inItsWords.has(draft.frame)) return inOwnWords(quote);
  if (draft.frame === 'quotation')
    return draft.subject.entity === STORY ? inOwnWords(quote) : `${shorten(subject)}: ${inOwnWords(quote)}`;
  const negation = draft.polarity === 'negated' && draft.frame !== 'disclosure' ? 'not ' : '';
  const value = valueInWords(draft.value);
  const modality = draft.modality === 'fact' || value === draft.modality ? '' : ` (${draft.modality})`;
  return `${shorten(subject)} · ${relationInWords(draft)} · ${negation}${value}${modality}`;
}

/** What the value is of the subject, in words. */
export function relationInWords({ relation }: DraftClaim): string {
  return inWords(relation);
}

/** A claim that fills no frame says what its own words say: the quote, on one line. */
export function inOwnWords(quote: string): string {
  const line = untidy.test(quote) ? quote.replace(/\s+/g, ' ') : quote;
  const words = line.replace(/^[“„"«\s]+/, '');
  let { length } = words;
  while (length > 0 && ending.has(words[length - 1]!)) length -= 1;
  return `“${shorten(words.slice(0, length))}”`;
}

/** White space that is not one space: few quotes have any. */
const untidy = /[^\S ]|\s\s/;

/** What may stand behind the last word of a quote. */
const ending: ReadonlySet<string> = new Set('”“"» ');

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
