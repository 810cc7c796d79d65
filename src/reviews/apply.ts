import { addTo } from '../engine/groupBy.ts';
import type { Contradiction, Report, Reviewed } from '../engine/report.ts';
import { withUpdatesInOrder } from '../engine/updates.ts';
import { AnchoredText } from './anchor.ts';
import type { Review, ReviewSide } from './review.ts';

/** A stretch of a source of a report. */
interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A report as it stands after its readers' reviews. What was found to be no contradiction, or was accepted, is none of its
 * contradictions any more; what was superseded is an update. `reviews` tells of every review what became of it. A review
 * whose quotes are not where they were is lost: it is told so, and applied to nothing else.
 *
 * @param textOf the text of a source by its path in the report
 * @param pathOf the path in the report of a source that the reviews name
 */
export function applyReviews(
  report: Report,
  textOf: (path: string) => string | undefined,
  reviews: readonly Review[],
  pathOf: (source: string) => string = (source) => source,
): Report {
  if (reviews.length === 0) return report;
  const places = new Places(report, textOf, pathOf);
  const reviewed = new Map<Contradiction, Review>();
  const outcomes = reviews.map((review): Reviewed => {
    const found = review.sides.map((side) => places.of(side));
    const lost = review.sides.filter((_, index) => !found[index]).map(({ source }) => pathOf(source));
    const contradiction = lost.length === 0 ? places.contradictionAt(found as Place[], review.relation) : undefined;
    const earlier = contradiction && reviewed.get(contradiction);
    if (contradiction && (!earlier || (earlier.date ?? '') <= (review.date ?? ''))) reviewed.set(contradiction, review);
    const { verdict, note = null, by = null, date = null, subject, relation } = review;
    return {
      verdict,
      note,
      by,
      date,
      subject,
      relation,
      state: lost.length > 0 ? 'lost' : contradiction ? 'applied' : 'idle',
      lost,
      sides: review.sides.map(({ source, quote }) => ({ source: pathOf(source), quote })),
      contradiction: contradiction ?? null,
    };
  });
  return withUpdatesInOrder({
    ...report,
    contradictions: report.contradictions.flatMap((contradiction) => {
      const review = reviewed.get(contradiction);
      if (!review) return [contradiction];
      return review.verdict === 'superseded' ? [{ ...contradiction, severity: 'superseded' as const }] : [];
    }),
    reviews: [...(report.reviews ?? []), ...outcomes],
  });
}

/**
 * The review of a contradiction: a verdict anchored to the first quote of each side.
 * @param textOf the text of a source by its path in the report
 * @param sourceOf the source as the review is to name it, by its path in the report; undefined where it can't be named
 * @returns undefined where a side can't be quoted
 */
export function reviewOf(
  contradiction: Contradiction,
  report: Report,
  textOf: (path: string) => string | undefined,
  said: Pick<Review, 'verdict' | 'note' | 'by' | 'date'>,
  sourceOf: (path: string) => string | undefined = (path) => path,
): Review | undefined {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const sides = contradiction.sides.flatMap((side): ReviewSide[] => {
    const claim = side.claims.map((id) => claims.get(id)).find(Boolean);
    const text = claim && textOf(claim.source);
    const source = claim && sourceOf(claim.source);
    if (!claim || text === undefined || source === undefined) return [];
    return [{ source, ...new AnchoredText(text).anchorOf(claim) }];
  });
  if (sides.length < contradiction.sides.length) return undefined;
  sides.sort((a, b) => (a.source < b.source || (a.source === b.source && a.quote < b.quote) ? -1 : 1));
  const { subject, relation } = contradiction;
  const { verdict, note, by, date } = said;
  return {
    verdict,
    ...(note ? { note } : {}),
    ...(by ? { by } : {}),
    ...(date ? { date } : {}),
    subject,
    relation,
    sides,
  };
}

/** Finds the quotes of reviews in the sources of a report; each text is prepared once. */
class Places {
  readonly #report: Report;
  readonly #textOf: (path: string) => string | undefined;
  readonly #pathOf: (source: string) => string;
  readonly #texts = new Map<string, AnchoredText | undefined>();
  readonly #claims: ReadonlyMap<string, Place>;
  readonly #byRelation = new Map<string, Contradiction[]>();

  constructor(report: Report, textOf: (path: string) => string | undefined, pathOf: (source: string) => string) {
    this.#report = report;
    this.#textOf = textOf;
    this.#pathOf = pathOf;
    this.#claims = new Map(this.#report.claims.map((claim) => [claim.id, claim]));
    for (const contradiction of report.contradictions) {
      addTo(this.#byRelation, contradiction.relation, contradiction);
    }
  }

  of(side: ReviewSide): Place | undefined {
    const source = this.#pathOf(side.source);
    if (!this.#texts.has(source)) {
      const text = this.#textOf(source);
      this.#texts.set(source, text === undefined ? undefined : new AnchoredText(text));
    }
    const span = this.#texts.get(source)?.find(side);
    return span && { source, ...span };
  }

  /** The contradiction in a relation each of whose sides has a claim at another one of the places. */
  contradictionAt(places: readonly Place[], relation: string): Contradiction | undefined {
    return this.#byRelation.get(relation)?.find(({ sides }) => {
      if (sides.length !== places.length) return false;
      const free = new Set(places);
      return sides.every(({ claims }) => {
        const place = [...free].find((each) => claims.some((id) => overlap(each, this.#claims.get(id))));
        return place !== undefined && free.delete(place);
      });
    });
  }
}

function overlap(a: Place, b: Place | undefined): boolean {
  return b !== undefined && a.source === b.source && a.start < b.end && b.start < a.end;
}
