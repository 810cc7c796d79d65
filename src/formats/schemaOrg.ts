import type { Article, Claim, Graph } from 'schema-dts';
import { joinedAgreements } from '../agreement/joinedAgreements.ts';
import { indexFindings } from '../engine/findings.ts';
import type { Claim as ReportClaim, SourceSummary } from '../engine/report.ts';
import { oneLine } from '../text/plain.ts';
import type { Exported } from './exported.ts';

/**
 * What the sources claim as schema.org JSON-LD: a `Claim` for each fact, with every article that it appears in. No
 * `ClaimReview`: Crosscheck gives no verdicts.
 */
export function writeSchemaOrg(exported: Exported): string {
  const { report } = exported;
  const findings = indexFindings(report);
  const articles = new Map(report.sources.map((source) => [source.path, articleOf(source, exported)]));
  const told = new Set<string>();
  const claims: Claim[] = [];
  const add = (id: string, text: string, subject: string, own: readonly ReportClaim[]): void => {
    for (const claim of own) told.add(claim.id);
    claims.push(claimOf(id, text, subject, own, exported));
  };
  for (const { id, statement, subject, claims: ids } of joinedAgreements(report)) {
    add(
      id,
      statement,
      subject,
      ids.flatMap((claim) => findings.claim(claim) ?? []),
    );
  }
  for (const claim of report.claims) if (!told.has(claim.id)) add(claim.id, claim.statement, claim.subject, [claim]);
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [...articles.values(), ...claims] };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function articleOf({ path, title, language, published, outlet }: SourceSummary, exported: Exported): Article {
  return {
    '@type': 'Article',
    '@id': exported.addressOf(path),
    name: title ?? path,
    ...(language !== 'und' && { inLanguage: language }),
    ...(published !== null && { datePublished: published }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet } }),
  };
}

function claimOf(id: string, text: string, subject: string, claims: readonly ReportClaim[], exported: Exported): Claim {
  const [speaker, ...others] = new Set(claims.map(({ attribution }) => attribution?.speaker));
  return {
    '@type': 'Claim',
    '@id': `urn:crosscheck:${encodeURIComponent(id)}`,
    text: oneLine(text),
    about: { '@type': 'Thing', name: oneLine(subject) },
    // Named only where all of them name the same one; the sources differ otherwise.
    ...(speaker && others.length === 0 && { creditText: oneLine(speaker) }),
    appearance: claims.map(({ source, words }) => ({
      '@type': 'Quotation',
      text: words,
      isPartOf: { '@id': exported.addressOf(source) },
    })),
  };
}
