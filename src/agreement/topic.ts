import type { Findings } from '../engine/findings.ts';
import type { Claim } from '../engine/report.ts';

/** What a finding is about, as a reader says it. */
export interface Topic {
  readonly subject: string;
  /** What the value is of the subject; empty where the articles' own words tell, of which the engine keeps but a verb. */
  readonly relation: string;
  /**
   * Whether the subject only tells what the figure goes with (`number of boats`, told of a town; `depth`, told of a story by
   * its headline), so that a reader names the relation first.
   */
  readonly aside: boolean;
}

/** Kinds of claims that fill no frame, and of those that count something without telling whose it is. */
const open = 'open';
const counting: readonly string[] = ['count', 'quantifier', 'measure'];

/** What a finding with these claims is about. */
export function topicOf(
  { subject, relation, claims }: Pick<Claim, 'subject' | 'relation'> & { readonly claims: readonly string[] },
  findings: Findings,
): Topic {
  const of = claims.flatMap((id) => findings.claim(id) ?? []);
  // Contradictions of names have a relation of their own, whatever the claims are in which the names stand.
  const isVerb = of.some((claim) => claim.kind === open && claim.relation === relation);
  const told = of.filter((claim) => claim.relation === relation);
  const counts = told.length > 0 && told.every(({ kind }) => counting.includes(kind));
  return { subject, relation: isVerb ? '' : relation, aside: !isVerb && (counts || isHeadline(subject, findings)) };
}

const headlines = new WeakMap<Findings, ReadonlySet<string>>();

/** Whether a subject is the title of an article, under which the engine tells what happened in its story. */
function isHeadline(subject: string, findings: Findings): boolean {
  let titles = headlines.get(findings);
  if (!titles) {
    titles = new Set(findings.report.sources.flatMap(({ title }) => title ?? []));
    headlines.set(findings, titles);
  }
  return titles.has(subject);
}
