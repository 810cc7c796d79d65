import type { Agreement, Claim, Contradiction, Report } from '../../src/engine/report.ts';
import type { Conflict, Gold, GoldClaim, Relation } from './gold.ts';
import { covers, matches } from './match.ts';

/** A finding of the engine with the claims it puts together. */
export type Reported<Finding> = Finding & { readonly spans: readonly Claim[] };

/** How a report on one folder compares with what readers marked there. Optional marks are in none of the lists. */
export interface Score {
  /** Marked contradictions that a report should flag; updates (`superseded`) are not among them. */
  readonly contradictions: readonly Conflict[];
  readonly found: readonly Conflict[];
  /** Those of `found` that were also given the right kind. */
  readonly kindRight: readonly Conflict[];
  readonly missed: readonly Conflict[];
  /** Reported contradictions, hard and soft. */
  readonly flagged: readonly Reported<Contradiction>[];
  /** Those of `flagged` that no reader marked. */
  readonly falseAlarms: readonly Reported<Contradiction>[];
  readonly traps: readonly Relation[];
  readonly trapped: readonly Relation[];
  readonly superseded: readonly Conflict[];
  readonly supersededAsHard: readonly Conflict[];
  readonly agreements: readonly Relation[];
  readonly missedAgreements: readonly Relation[];
  /** Marked contradictions whose sides the report says agree. */
  readonly agreedWrongly: readonly Conflict[];
  readonly claims: readonly GoldClaim[];
  readonly missedClaims: readonly GoldClaim[];
  /** Reported claims that can be judged, because the marked ones are exhaustive. */
  readonly judgedClaims: readonly Claim[];
  /** Those of `judgedClaims` where no reader saw a claim. */
  readonly noise: readonly Claim[];
  /** For each other judged claim, its length as a multiple of the marked span that comes nearest. */
  readonly stretches: readonly number[];
}

/** Scores a report; the rules of matching are in match.ts. */
export function score(gold: Gold, report: Report): Score {
  const claimsById = new Map(report.claims.map((claim) => [claim.id, claim]));
  const withSpans = <Finding extends Contradiction | Agreement>(finding: Finding): Reported<Finding> => ({
    ...finding,
    spans: finding.claims.flatMap((id) => claimsById.get(id) ?? []),
  });
  const reported = report.contradictions.map(withSpans);
  const stated = report.agreements.map(withSpans);
  const flagged = reported.filter(({ severity }) => severity !== 'superseded');
  const isMarked = ({ spans }: Reported<Contradiction>) => gold.contradictions.some((mark) => matches(spans, mark));
  const falseAlarms = flagged.filter((finding) => !isMarked(finding));

  const counted = gold.contradictions.filter(({ optional }) => !optional);
  const contradictions = counted.filter(({ severity }) => severity !== 'superseded');
  const superseded = counted.filter(({ severity }) => severity === 'superseded');
  const found = contradictions.filter((mark) => reported.some(({ spans }) => matches(spans, mark)));
  const agreements = gold.agreements.filter(({ optional }) => !optional);
  const claims = gold.claims.filter(({ optional }) => !optional);
  const judgedClaims = gold.claimsExhaustive ? report.claims : [];

  return {
    contradictions,
    found,
    kindRight: found.filter((mark) => reported.some(({ kind, spans }) => kind === mark.kind && matches(spans, mark))),
    missed: contradictions.filter((mark) => !found.includes(mark)),
    flagged,
    falseAlarms,
    traps: gold.traps,
    trapped: gold.traps.filter((trap) => falseAlarms.some(({ spans }) => matches(spans, trap))),
    superseded,
    supersededAsHard: superseded.filter((mark) =>
      flagged.some(({ severity, spans }) => severity === 'hard' && matches(spans, mark)),
    ),
    agreements,
    missedAgreements: agreements.filter((mark) => !stated.some(({ spans }) => matches(spans, mark))),
    agreedWrongly: contradictions.filter((mark) => stated.some(({ spans }) => matches(spans, mark))),
    claims,
    missedClaims: claims.filter((mark) => !report.claims.some((claim) => covers(claim, mark))),
    judgedClaims,
    // A claim on an optional mark is no noise either.
    noise: judgedClaims.filter((claim) => !gold.claims.some((mark) => covers(claim, mark))),
    stretches: judgedClaims.flatMap((claim) => stretchOf(claim, gold.claims)),
  };
}

function stretchOf(claim: Claim, marks: readonly GoldClaim[]): number[] {
  const stretches = marks
    .filter((mark) => covers(claim, mark))
    .map((mark) => (claim.end - claim.start) / (mark.end - mark.start));
  return stretches.sort((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b))).slice(0, 1);
}
