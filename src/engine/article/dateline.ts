import { readDateAt, type WrittenDate } from './dates.ts';

/** What the opening of a news paragraph says before its first sentence: "LIMA, March 11 (Agency) - ...". */
export interface Dateline {
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  /** Offset behind the dateline, where the sentence begins. */
  readonly end: number;
}

/** No line with a date for its own sake is longer. */
const LONGEST_NOTE = 160;

const TIME_OF_DAY =
  /^[\s,;|·–—-]*(?:(?:at|um|à|a las|as of|,)\s)?(?:\d{1,2}(?:[:.h]\d{2}){0,2}\s?(?:[ap]\.?m\.?|uhr|h)?)?(?:\s?\(?(?:[A-Z]{2,5}|local time)\)?)?\s*\.?$/iu;

/** The date of a line that holds a date and nothing else, a time of day aside; null for any other text. */
export function dateOfLine(text: string): WrittenDate | null {
  if (text.length > 60) return null;
  const date = readDateAt(text, 0);
  return date && TIME_OF_DAY.test(text.slice(date.end)) ? date : null;
}

/** "Monday 3 March 2025 – Evening edition": a date with its year that opens a short line, and a dash behind it. */
export function dateOfMasthead(text: string): WrittenDate | null {
  if (text.length > 80) return null;
  const date = readDateAt(text, 0);
  return date?.year && /^\s?[|·–—-]/.test(text.slice(date.end)) ? date : null;
}

/** "Le Petit Valmontois – jeudi 5 juin 2025": a date with its year that ends a short line, behind a mark. */
export function dateBehindPaper(text: string): WrittenDate | null {
  if (text.length > 80) return null;
  const separator = /[,|·•–—-]\s/gu;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    const date = readDateAt(text, separator.lastIndex);
    if (date?.year && date.end === text.length) return date;
  }
  return null;
}

/** "NAME, Sept. 3, 2019" on a line of its own: a desk or place and a date. */
export function dateBehindName(text: string): WrittenDate | null {
  if (text.length > 80) return null;
  const match = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,4}[,|·–—-]{1,2}\s*/u.exec(text);
  if (!match) return null;
  const date = readDateAt(text, match[0].trimEnd().length + (/\s$/.test(match[0]) ? 1 : 0));
  return date?.year && TIME_OF_DAY.test(text.slice(date.end)) ? date : null;
}

const NOTE =
  /^[([]?(?:(first |originally )?(?:published|posted)(?: on)?|(last )?(?:updated|modified|changed|edited)(?: on)?|date|stand|(?:erst)?veröffentlicht(?: am)?|erschienen(?: am)?|(?:zuletzt )?aktualisiert(?: am)?|datum|publié(?:e)?(?: le)?|mis(?:e)? à jour(?: le)?|publicado(?: el)?|actualizado(?: el)?|fecha)\s?:?\s+/iu;
const UPDATE = /^[([]?(?:last |zuletzt )?(?:updated|modified|changed|edited|stand|aktualisiert|mis|actualizado)/iu;

/** "Posted Wednesday 12 March 2025 in ...", "Stand: 12. März 2025": the date, and whether it is that of an update. */
export function dateOfNote(text: string): { readonly date: WrittenDate; readonly update: boolean } | null {
  // A sentence may begin "Published in March ..."; a note is short and ends without a full stop.
  if (text.length > LONGEST_NOTE) return null;
  const match = NOTE.exec(text);
  const date = match && readDateAt(text, match[0].length);
  if (!date || (/[.!?]$/.test(text) && !TIME_OF_DAY.test(text.slice(date.end)))) return null;
  return { date, update: UPDATE.test(text) };
}

/** A town in capitals or in small letters, with up to two further names ("KASSEL, Germany"; "Mexico City"). */
const PLACE =
  /^(?:\p{Lu}[\p{L}.'’-]{1,30}|\p{Lu})(?:[ /](?:\p{Lu}[\p{L}.'’-]{0,30}|d[aeio]s?|del|la|las|los|el|am|an|der|le|sur)){0,5}(?:,\s\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2}){0,2}/u;
const AGENCY = /\s?\(([\p{L}\d][\p{L}\d .&/'’-]{1,40})\)/uy;
const DASH = /\.?\s?(?:--|[-–—])\s|\s[-–—](?=\p{Lu})/uy;

/**
 * The dateline that a paragraph begins with. A dash must close it and a date, an agency or a town in capitals must be in
 * it, so that prose which merely begins with a name and a dash has none.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 200);
  const dateAlone = readDateAt(head, 0);
  if (dateAlone && endOfDash(head, dateAlone.end) > 0) {
    return { date: dateAlone, agency: null, end: endOfDash(head, dateAlone.end) };
  }
  const placeEnd = PLACE.exec(head)?.[0].length ?? 0;
  if (placeEnd === 0) return null;
  const whole = readPlaceAndDate(head, placeEnd);
  let offset = whole.end;
  AGENCY.lastIndex = offset;
  const agency = AGENCY.exec(head);
  if (agency) offset = AGENCY.lastIndex;
  let date = whole.date;
  if (!date) {
    const late = /^,?\s/.test(head.slice(offset, offset + 2))
      ? readDateAt(head, offset + head.slice(offset).search(/[^,\s]/))
      : null;
    if (late) {
      date = late;
      offset = late.end;
    }
  }
  const end = endOfDash(head, offset);
  if (end === 0) return null;
  const capitals = /^\p{Lu}{2}[\p{Lu} .'’-]*(?=,|$)/u.test(head.slice(0, placeEnd));
  if (!date && !agency && !capitals) return null;
  return { date, agency: agency?.[1]?.trim() ?? null, end };
}

/** The place pattern may have taken the month's name for a place ("LIMA, March 11"); then the date begins there. */
function readPlaceAndDate(head: string, placeEnd: number): { date: WrittenDate | null; end: number } {
  const separator = /[,.]?\s/g;
  for (let match = separator.exec(head); match && match.index <= placeEnd; match = separator.exec(head)) {
    const date = readDateAt(head, separator.lastIndex);
    if (date) return { date, end: date.end };
  }
  return { date: null, end: placeEnd };
}

/** Offset behind the dash that stands at `offset`; 0 where none does. */
function endOfDash(head: string, offset: number): number {
  DASH.lastIndex = offset;
  return DASH.test(head) ? DASH.lastIndex : 0;
}
