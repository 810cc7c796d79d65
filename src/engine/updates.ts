import { eventStates } from './compare/states.ts';
import { indexFindings } from './findings.ts';
import type { Report } from './report.ts';

/** Where a side of an update stands; null where neither dates nor states tell. */
export type Standing = 'earlier' | 'later' | null;

/** Where the dates of claims are looked up. */
export interface Dates {
  claim(id: string): { readonly source: string } | undefined;
  source(path: string): { readonly published: string | null } | undefined;
}

/**
 * The sides of an update, the earliest first: by how far the event has come, else by the date on which each was first
 * published (a later source often repeats what was said before), then by the date on which it last was.
 */
export function earliestFirst<Side extends { readonly value: string; readonly claims: Iterable<string> }>(
  sides: readonly Side[],
  findings: Dates,
): { readonly side: Side; readonly standing: Standing }[] {
  const byProgress = sides.every(({ value }) => eventStates.includes(value));
  const timed = sides.map((side) => {
    const dates = byProgress ? [String(eventStates.indexOf(side.value))] : datesOf(side.claims, findings);
    return { side, at: dates.length > 0 ? `${dates[0]}/${dates.at(-1)}` : '' };
  });
  const known = timed.map(({ at }) => at).filter(Boolean);
  const latest = known.toSorted().at(-1);
  const differ = new Set(known).size > 1;
  // A side without a date stays behind the ones that have one.
  timed.sort((a, b) => Number(a.at === '') - Number(b.at === '') || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return timed.map(({ side, at }) => ({
    side,
    standing: !differ || at === '' ? null : at === latest ? 'later' : 'earlier',
  }));
}

/** The ISO dates on which the claims were published, in order. */
function datesOf(claims: Iterable<string>, findings: Dates): string[] {
  return [...claims]
    .flatMap((id) => {
      const claim = findings.claim(id);
      return (claim && findings.source(claim.source)?.published) ?? [];
    })
    .sort();
}

/** The report with the sides of every update in the order of time. */
export function withUpdatesInOrder(report: Report): Report {
  const findings = indexFindings(report);
  return {
    ...report,
    contradictions: report.contradictions.map((contradiction) => {
      if (contradiction.severity !== 'superseded') return contradiction;
      const sides = earliestFirst(contradiction.sides, findings).map(({ side }) => side);
      return { ...contradiction, sides, claims: sides.flatMap(({ claims }) => claims) };
    }),
  };
}
