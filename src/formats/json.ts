import { joinedAgreements, withAgreementsJoined } from '../agreement/joinedAgreements.ts';
import type { Exported } from './exported.ts';

/** The report in one JSON object, indented. */
export function writeJson({ report }: Exported): string {
  return `${JSON.stringify(withAgreementsJoined(report), null, 2)}\n`;
}

/** The report as one JSON object a line: each source, claim, agreement, contradiction, comparison and review, its `type` first. */
export function writeNdjson({ report }: Exported): string {
  const { schemaVersion, sources, claims, contradictions, comparisons, reviews = [] } = report;
  const lines = [
    { type: 'report', schemaVersion },
    ...sources.map((source) => ({ type: 'source', ...source })),
    ...claims.map((claim) => ({ type: 'claim', ...claim })),
    ...joinedAgreements(report).map((agreement) => ({ type: 'agreement', ...agreement })),
    ...contradictions.map((contradiction) => ({ type: 'contradiction', ...contradiction })),
    ...comparisons.map((comparison) => ({ type: 'comparison', ...comparison })),
    ...reviews.map((review) => ({ type: 'review', ...review })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
