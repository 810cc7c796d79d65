import { groupBy } from '../engine/groupBy.ts';
import type { Agreement, Report } from '../engine/report.ts';

interface Agreed {
  readonly agreements: readonly Agreement[];
  readonly sources: Report['sources'];
}

/**
 * The agreements as a reader is told of them: those that give one value in one relation and share a claim, of which one was
 * found by what fills a slot and another by like words, are one. In the order of the report.
 */
export function joinedAgreements({ agreements, sources }: Agreed): Agreement[] {
  const origins = new Map(sources.map(({ path, copyOf }) => [path, copyOf ?? path]));
  const joined: Agreement[] = [];
  for (const alike of groupBy(agreements, ({ relation, value }) => JSON.stringify([relation, value])).values()) {
    const groups: Agreement[][] = [];
    for (const agreement of alike) {
      const claims = new Set(agreement.claims);
      const met = groups.filter((group) => group.some((other) => other.claims.some((claim) => claims.has(claim))));
      const [into] = met;
      if (!into) groups.push([agreement]);
      else into.push(...met.slice(1).flatMap((group) => group.splice(0)), agreement);
    }
    joined.push(...groups.filter(({ length }) => length > 0).map((group) => one(group, origins)));
  }
  const order = new Map(agreements.map(({ id }, index) => [id, index]));
  return joined.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/** The report as it leaves: with its agreements as a reader is told of them, so that whoever counts them counts the same. */
export function withAgreementsJoined(report: Report): Report {
  return { ...report, agreements: joinedAgreements(report) };
}

function one(group: readonly Agreement[], origins: ReadonlyMap<string, string>): Agreement {
  const [first] = group;
  if (group.length === 1) return first!;
  const sources = [...new Set(group.flatMap((agreement) => agreement.sources))].sort();
  return {
    ...first!,
    claims: [...new Set(group.flatMap(({ claims }) => claims))],
    sources,
    independentSources: new Set(sources.map((path) => origins.get(path) ?? path)).size,
  };
}
