import type { Reviewed } from '../engine/report.ts';
import { counted, verdictNames } from '../formats/wording.ts';
import { printable } from './wording.ts';

/** A section of a summary: its title, what the title means, and a line for each entry. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly string[];
}

/** What readers have decided, and which of their reviews have lost their quotes; nothing where there is nothing to tell. */
export function reviewSections(reviews: readonly Reviewed[], pathOf: (source: string) => string): Section[] {
  const applied = reviews.filter(({ state }) => state === 'applied');
  const lost = reviews.filter(({ state }) => state === 'lost');
  return [
    { title: 'Reviewed', note: counted(applied.length, 'contradiction'), lines: applied.map(lineOf) },
    {
      title: 'Lost reviews',
      note: 'their quotes are not where they were, so they hold for nothing',
      lines: lost.map((review) => `${lineOf(review)} · not found in ${review.lost.map(pathOf).join(', ')}`),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function lineOf({ verdict, note, by, date, subject, relation }: Reviewed): string {
  const who = [by, date?.slice(0, 10)].flatMap((part) => (part ? [printable(part)] : [])).join(', ');
  const said = note ? ` · “${printable(note)}”` : '';
  return `${verdictNames[verdict]}: ${printable(subject)} · ${printable(relation)}${said}${who ? ` (${who})` : ''}`;
}
