import type { Article } from '../article/article.ts';
import { daysBetween } from '../values/calendar.ts';

type Dated = Pick<Article, 'path' | 'published' | 'publishedDay'>;

/** A year for stories none of whose sources has one: only the order of their days is read from it. */
const ANY_YEAR = 2001;

/**
 * When each source of a story was published, for comparing them: its own date, or its day and month in the year that brings
 * it nearest to the first dated one. Keys are paths; null where nothing tells.
 */
export function publicationDates(sources: readonly Dated[]): ReadonlyMap<string, string | null> {
  const dated = sources.find(({ published }) => published)?.published ?? undefined;
  return new Map(
    sources.map(({ path, published, publishedDay }) => [
      path,
      published ?? (publishedDay ? inYearOf(publishedDay, dated) : null),
    ]),
  );
}

function inYearOf(day: string, sibling: string | undefined): string {
  if (!sibling) return `${ANY_YEAR}${day.slice(1)}`;
  const year = Number(sibling.slice(0, 4));
  const distance = (candidate: number): number => Math.abs(daysBetween(sibling, `${candidate}${day.slice(1)}`));
  const nearest = [year - 1, year, year + 1].reduce(
    (best, candidate) => (distance(candidate) < distance(best) ? candidate : best),
    year,
  );
  return `${nearest}${day.slice(1)}`;
}
