import type { Agreement, Claim, Comparison, Contradiction, Report, SourceSummary } from '../src/engine/report.ts';

/** Small reports for specifications: what is not given is the plainest thing it can be. */

export function aSource(path: string, given: Partial<SourceSummary> = {}): SourceSummary {
  return { path, title: null, language: 'en', published: null, outlet: null, claims: 0, copyOf: null, ...given };
}

export function aClaim(id: string, source: string, given: Partial<Claim> = {}): Claim {
  const quote = given.quote ?? 'the bridge opened in May';
  const start = given.start ?? 0;
  return {
    id,
    source,
    start,
    end: start + quote.length,
    quote,
    words: quote,
    kind: 'open',
    statement: 'the bridge · opened · May',
    subject: 'the bridge',
    relation: 'opened',
    value: 'May',
    polarity: 'affirmed',
    modality: 'fact',
    attribution: null,
    time: null,
    confidence: 0.9,
    rule: 'a rule of this specification',
    ...given,
  };
}

export function anAgreement(claims: readonly Claim[], given: Partial<Agreement> = {}): Agreement {
  const sources = [...new Set(claims.map(({ source }) => source))];
  const [first] = claims;
  return {
    id: `agreement of ${claims.map(({ id }) => id).join(', ')}`,
    statement: first!.statement,
    subject: first!.subject,
    relation: first!.relation,
    value: first!.value,
    claims: claims.map(({ id }) => id),
    sources,
    independentSources: sources.length,
    ...given,
  };
}

export function aContradiction(
  sides: readonly (readonly Claim[])[],
  given: Partial<Contradiction> = {},
): Contradiction {
  const claims = sides.flat();
  return {
    id: `contradiction of ${claims.map(({ id }) => id).join(', ')}`,
    kind: 'date',
    severity: 'hard',
    subject: claims[0]!.subject,
    relation: claims[0]!.relation,
    explanation: 'the months differ',
    sides: sides.map((side) => ({ value: side[0]!.value, claims: side.map(({ id }) => id) })),
    claims: claims.map(({ id }) => id),
    ...given,
  };
}

export function aComparison(claims: readonly Claim[], given: Partial<Comparison> = {}): Comparison {
  return {
    id: `comparison of ${claims.map(({ id }) => id).join(', ')}`,
    outcome: 'different_scope',
    explanation: 'another bridge',
    claims: claims.map(({ id }) => id),
    ...given,
  };
}

export function aReport(given: Partial<Omit<Report, 'schemaVersion'>>): Report {
  const paths = new Set((given.claims ?? []).map(({ source }) => source));
  return {
    schemaVersion: 1,
    sources: [...paths].map((path) => aSource(path)),
    claims: [],
    agreements: [],
    contradictions: [],
    comparisons: [],
    ...given,
  };
}

export { inEnglish } from '../src/configuration/translate.ts';
