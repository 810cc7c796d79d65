import type { DraftBlock } from './bodyBuilder.ts';
import {
  type Dateline,
  dateBehindPaper,
  datelineOf,
  dateOfCredit,
  dateOfLine,
  dateOfMasthead,
  dateOfNote,
} from './dateline.ts';
import { type DayOrder, dateInUrl, isoDate, readDateAt, type WrittenDate } from './dates.ts';
import type { Metadata } from './metadata.ts';

/** Dates and names that introduce an article stand among its first blocks, notes on updates also among its last. */
const OPENING_BLOCKS = 10;
const CLOSING_BLOCKS = 3;
const LEADING_WORD = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Aa]uthors?:|[Ww]ritten by)\s/u;

/**
 * What the words of an article say about it: its date from a dateline, a line of its own or a note, the agency of a dateline,
 * the names of a byline. `known` fills in the year where a date is written without one, `order` tells the day from the month.
 */
export function readTextMetadata(
  body: string,
  blocks: readonly DraftBlock[],
  known: Partial<Metadata>,
  order: DayOrder,
): Partial<Metadata> {
  const fromUrl = known.url ? dateInUrl(known.url) : null;
  const year = known.published ? Number(known.published.slice(0, 4)) : (fromUrl?.year ?? null);
  let unreadDate: string | null = null;
  const iso = (date: WrittenDate | null | undefined): string | null => {
    const read = date ? isoDate(date, year, order) : null;
    if (date?.eitherOrder && read === null) unreadDate ??= date.text;
    return read;
  };

  let stated: string | null = null;
  let updated: string | null = null;
  let day: string | null = null;
  let agency: string | null = null;
  let author: string | null = null;
  let paragraphs = 0;
  for (const [index, block] of blocks.entries()) {
    if (index >= OPENING_BLOCKS && index < blocks.length - CLOSING_BLOCKS) continue;
    const text = body.slice(block.start, Math.min(block.end, block.start + 300));
    if (block.role === 'byline') {
      const note = dateOfNote(text);
      if (note?.update) updated ??= iso(note.date);
      else {
        const date =
          note?.date ??
          dateOfLine(text) ??
          dateOfCredit(text) ??
          dateInByline(text) ??
          dateOfMasthead(text) ??
          dateBehindPaper(text);
        stated ??= iso(date);
        day ??= dayOf(date);
      }
      if (LEADING_WORD.test(text)) author ??= namesOf(text);
    } else if (block.role === 'paragraph') {
      paragraphs += 1;
      const dateline: Dateline | null = paragraphs <= 2 ? datelineOf(text) : null;
      stated ??= iso(dateline?.date);
      day ??= dayOf(dateline?.date);
      agency ??= dateline?.agency ?? null;
    } else if (block.role === 'heading') stated ??= iso(dateOfMasthead(text));
  }
  const inUrl =
    fromUrl?.month && fromUrl.day ? isoDate({ year: fromUrl.year, month: fromUrl.month, day: fromUrl.day }) : null;
  const published = stated ?? inUrl ?? updated;
  return { published, unreadDate, publishedDay: published ? null : day, outlet: agency, author };
}

/** `--02-09` of a date that is written without its year. */
function dayOf(date: WrittenDate | null | undefined): string | null {
  if (!date?.month || !date.day || date.year) return null;
  return `--${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** "By Ada Quill | 3 March 2025": a date behind the names. */
function dateInByline(text: string): WrittenDate | null {
  if (!LEADING_WORD.test(text)) return null;
  const separator = /[\s,|·•–—]\s?(?=[\p{L}\d])/gu;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    const date = readDateAt(text, separator.lastIndex);
    if (date && (date.year || date.end === text.length)) return date;
  }
  return null;
}

/** The names behind "By"; null where it is a desk: "By our housing correspondent". */
function namesOf(text: string): string | null {
  const names = text
    .replace(LEADING_WORD, '')
    .split(/\s?[|·•–—]\s?|,\s(?=\p{Ll}|\d)/u)[0]!
    .trim();
  return /^(?:the|our|an?|unser\p{L}*|der|dem|notre|nos|la|el|los|nuestr\p{L}*)\s/u.test(names) ? null : names;
}
