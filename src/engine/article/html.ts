import type { BodyBuilder } from './bodyBuilder.ts';
import { type HtmlEvent, HtmlEventReader, type Place } from './htmlEvents.ts';
import type { Metadata } from './metadata.ts';

/** An `article` element with fewer characters is a teaser. */
const SHORTEST_STORY = 250;
/** Class names that claim a larger share of the text as no story are not believed. */
const LARGEST_HINTED_SHARE = 0.4;
const ENDS_LIKE_SENTENCE = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"']*\s*$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Reads HTML into `builder` and returns what the page says about itself. Where one `article` or a `main` element holds the
 * story, only that is read.
 */
export function readHtml(text: string, builder: BodyBuilder): Metadata {
  const reader = new HtmlEventReader(text);
  reader.read(0, text.length);
  const { events } = reader;
  const story = chooseStory(events);
  const kept = events.filter(({ place }) => story(place));
  const useHints = hintedShare(kept) <= LARGEST_HINTED_SHARE;
  const title = firstHeading(kept);
  write(text, title > 0 ? kept : events.filter(({ place }) => story(place) || place.heading === 1), builder, useHints);
  return reader.metadata.result(events.some(({ place, kind }) => place.heading > 0 && kind === 'text'));
}

/** Reads a piece of HTML inside another text, from `from` to `to` (exclusive), into `builder`. */
export function readHtmlPiece(text: string, from: number, to: number, builder: BodyBuilder): void {
  const reader = new HtmlEventReader(text);
  reader.read(from, to);
  write(text, reader.events, builder, true);
}

/** Says which places hold the story: the one long `article`, else `main`, else the whole page. */
function chooseStory(events: readonly HtmlEvent[]): (place: Place) => boolean {
  const articles = new Map<number, number>();
  let main = 0;
  let all = 0;
  for (const { kind, start, end, place } of events) {
    if (kind !== 'text') continue;
    all += end - start;
    if (place.inMain) main += end - start;
    if (place.article > 0) articles.set(place.article, (articles.get(place.article) ?? 0) + end - start);
  }
  const [longest, second] = [...articles].sort((a, b) => b[1] - a[1]);
  if (
    longest &&
    longest[1] >= SHORTEST_STORY &&
    longest[1] >= 2 * (second?.[1] ?? 0) &&
    longest[1] >= 0.3 * (main || all)
  ) {
    return (place) => place.article === longest[0];
  }
  return main > 0 ? (place) => place.inMain : () => true;
}

function hintedShare(events: readonly HtmlEvent[]): number {
  let all = 0;
  let hinted = 0;
  for (const { kind, start, end, place } of events) {
    if (kind !== 'text') continue;
    all += end - start;
    if (place.hinted !== null) hinted += end - start;
  }
  return all > 0 ? hinted / all : 0;
}

function firstHeading(events: readonly HtmlEvent[]): number {
  return events.find(({ place, kind }) => place.heading > 0 && kind === 'text')?.place.heading ?? 0;
}

function write(text: string, events: readonly HtmlEvent[], builder: BodyBuilder, useHints: boolean): void {
  const title = firstHeading(events);
  const roleAt = (place: Place) =>
    (useHints ? place.hinted : null) ?? (place.role === 'title' && place.heading !== title ? 'heading' : place.role);
  let outsideLinks = false;
  let place: Place | null = null;

  // A list item or a line that is all link and no sentence leads elsewhere.
  const endBlock = (): void => {
    const role = place && roleAt(place);
    if ((role === 'listItem' || role === 'paragraph') && !outsideLinks && !ENDS_LIKE_SENTENCE.test(builder.ending(8))) {
      builder.relabel('boilerplate');
    }
    outsideLinks = false;
  };

  for (const event of events) {
    if (event.kind === 'open' || event.place !== place) {
      if (event.kind === 'open' || event.place.role !== 'tableRow' || place?.role !== 'tableRow') {
        endBlock();
        builder.open(roleAt(event.place));
      }
      place = event.place;
      if (event.kind === 'open') continue;
    }
    if (event.kind === 'text') builder.text(event.start, event.end);
    else if (event.kind === 'literal') builder.literal(event.value, event.start, event.end);
    else if (event.kind === 'space') builder.space(event.start, event.end);
    else builder.cell();
    outsideLinks ||= !event.inLink && saysSomething(text, event);
  }
  endBlock();
  builder.close();
}

function saysSomething(text: string, { kind, start, end, value }: HtmlEvent): boolean {
  return HAS_WORD.test(kind === 'text' ? text.slice(start, end) : value);
}
