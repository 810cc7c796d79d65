import { words } from '../language/words.ts';
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

/** No line of names and a date is longer. */
const LONGEST_CREDIT = 110;
/** A name, a place or a page, a time of day, or what holds no letter. */
const CREDIT_WORD =
  /^(?:[^\p{L}]*|[\p{P}\d]*\p{Lu}[\p{L}\p{M}\p{N}.'’&/-]*\p{P}*|[\d.:]+(?:[ap]\.?m\.?|uhr|h\d{0,2})\p{P}*)$/u;
/** Small words between them. */
const SMALL_WORDS = words(
  `a.m. p.m. a.m p.m am pm h uhr p p. s s. by in at of the on from our and for von aus um und der die das unsere unserem unserer
  unseren par à de du des le la les et notre por en y el los las del nuestro nuestra correspondent correspondant
  correspondante corresponsal korrespondent staff writer reporter page seite min minute minutes minuten minutos read comment
  comments editor editors writers journalist chief senior special foreign political industry business economics health science
  arts sports court crime education environment transport city legal technology culture redakteur redakteurin korrespondentin
  journaliste envoyé envoyée spécial spéciale redactor redactora periodista enviado enviada especial
  lecture lectura updated posted published publié mis jour publicado actualizado aktualisiert edition`,
);

/** "Le carnet d'Anne Roux," before the date. */
const NAMED = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,4}[,|·–—-]{1,2}$/u;

/** Words that tell who wrote: beside them a date needs no year. */
const WRITTEN_BY = /(?:^|[\s.–—-])(?:by|from our|von|par|por|redacción|redaktion|de notre|de nuestr[ao])\s/iu;
/** "Marston Post, Friday 17 January": a weekday and a day that end the line behind a comma. */
const WEEKDAY_AND_DAY =
  /,\s\p{L}{4,10},?\s(?:the\s|den\s|le\s|el\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}|\p{L}{3,10}\s\d{1,2})$/u;

/**
 * "NAME, Sept. 3, 2019", "SEATTLE, March 15, 2019 - The Tribune", "Madrid 15 MAR 2019 - 14:02 CET": a line that holds a date with
 * its year, set off by a mark or a time of day, and beside it nothing but names, places, pages and times. It may lack the year
 * where the line says who wrote. Null for any other text.
 */
export function dateOfCredit(text: string): WrittenDate | null {
  if (text.length > LONGEST_CREDIT) return null;
  const mayLackYear = WRITTEN_BY.test(text) || WEEKDAY_AND_DAY.test(text);
  if (!mayLackYear && !/(?:19|20)\d{2}/.test(text)) return null;
  const beginning = /(?<![\p{L}\p{N}])[\p{L}\d]/gu;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const date = readDateAt(text, match.index);
    if (!date?.year && !(mayLackYear && date?.month && date.day)) continue;
    const [before, behind] = [text.slice(0, match.index).trim(), text.slice(date.end).trim()];
    const isSetOff = /[^\p{L}\p{N}:]$/u.test(before) || /^(?:[^\p{L}\p{N}]|\d{1,2}[:.h]\d{2})/u.test(behind);
    const isCredit =
      `${before} ${behind}`
        .split(/\s+/)
        .every((word) => SMALL_WORDS.has(word.replace(/[,;]$/, '')) || CREDIT_WORD.test(word)) ||
      (NAMED.test(before) && TIME_OF_DAY.test(behind));
    return isSetOff && isCredit ? date : null;
  }
  return null;
}

const NOTE =
  /^[([]?(?:(first |originally )?(?:published|posted)(?: on)?|(last )?(?:updated|modified|changed|edited)(?: on)?|date|stand|(?:erst)?veröffentlicht(?: am)?|erschienen(?: am)?|(?:zuletzt )?aktualisiert(?: am)?|datum|publié(?:e)?(?: le)?|mis(?:e)? à jour(?: le)?|publicado(?: el)?|actualizado(?: el)?|fecha|(?:press|news|media) (?:release|statement)(?: of)?|(?:presse|medien)mitteilung(?: vom)?|communiqué(?: de presse)?(?: du)?|(?:comunicado|nota)(?: de prensa)?(?: del)?)\s?[:,|–—-]?\s+/iu;
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
const AGENCY = /\s?\(([\p{L}\d][\p{L}\d .,&/'’-]{1,40})\)/uy;
const DASH = /\.?\s?(?:--|[-–—])\s|\s[-–—](?=\p{Lu})/uy;

/**
 * The dateline that a paragraph begins with. A dash must close it, or a full stop behind town and date, and a date, an agency or a town in capitals must be in
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
  const inBrackets = AGENCY.exec(head);
  if (inBrackets) offset = AGENCY.lastIndex;
  // "PORT ALDER (June 11, 2025) — ".
  const told = inBrackets?.[1] ?? '';
  const inside = readDateAt(told, 0);
  const bracketed = inside?.end === told.length ? inside : null;
  const agency = bracketed ? null : inBrackets;
  let date = whole.date ?? bracketed;
  if (!date) {
    const late = /^,?\s/.test(head.slice(offset, offset + 2))
      ? readDateAt(head, offset + head.slice(offset).search(/[^,\s]/))
      : null;
    if (late) {
      date = late;
      offset = late.end;
    }
  }
  const end = endOfDash(head, offset) || (date === whole.date && date ? endOfStop(head, offset) : 0);
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

/** Offset behind the full stop that closes "Ulm, 31. Oktober. " at `offset`, before a sentence; 0 where none does. */
function endOfStop(head: string, offset: number): number {
  // The stop may have been read as that of a month: "12. März. ".
  const stop = head[offset - 1] === '.' ? offset - 1 : offset;
  return /^\.\s[\p{Lu}\p{Ps}\p{Pi}"]/u.test(head.slice(stop, stop + 3)) ? stop + 2 : 0;
}

/** Offset behind the dash that stands at `offset`; 0 where none does. */
function endOfDash(head: string, offset: number): number {
  DASH.lastIndex = offset;
  return DASH.test(head) ? DASH.lastIndex : 0;
}
