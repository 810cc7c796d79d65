import type { ClaimValue, DraftClaim } from '../claims/draft.ts';
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
    case 'words':
      return shorten(value.text);
  }
}

/** A claim in normal form: subject · relation · value. */
export function statementOf(draft: DraftClaim, subject: string): string {
  const negation = draft.polarity === 'negated' && draft.frame !== 'disclosure' ? 'not ' : '';
  const modality = draft.modality === 'fact' ? '' : ` (${draft.modality})`;
  return `${shorten(subject)} · ${draft.relation} · ${negation}${valueInWords(draft.value)}${modality}`;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
