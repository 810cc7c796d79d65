import * as z from 'zod/mini';
import type { ClaimState, Findings } from '../engine/findings.ts';
import type { Claim } from '../engine/report.ts';
import { isAbout, mentions } from './names.ts';
import { described, limited, limitSchema, question } from './question.ts';
import { quoteSchema, quotesOf } from './quotes.ts';

const states = ['disputed', 'corroborated', 'single'] as const satisfies readonly ClaimState[];

export const claimsAbout = question({
  name: 'claims_about',
  title: 'Claims about a subject',
  description:
    'Lists what the source articles claim about a person, organisation, place or thing, the disputed claims first: each in normal form, with how many sources state it, whether another source differs, and a quote of each source with file and line.',
  input: z.object({
    subject: described(z.string().check(z.minLength(1)), 'A name as the articles write it, such as “One Medical”.'),
    state: described(
      z.optional(z.enum(states)),
      'Only claims that are `disputed` (another source differs), `corroborated` (at least two sources state them) or `single`.',
    ),
    limit: limitSchema,
  }),
  output: z.object({
    /** The subjects of the report that were taken for the one asked about. */
    subjects: z.array(z.string()),
    claims: z.array(
      z.object({
        statement: z.string(),
        state: z.enum(states),
        /** Whether the claim is about the subject, or about something else and only mentions it. */
        about: z.boolean(),
        modality: z.enum(['fact', 'planned', 'possible', 'opinion']),
        /** Sources that state it, copies of one another counted once. */
        independentSources: z.int(),
        quotes: z.array(quoteSchema),
      }),
    ),
    more: z.int(),
  }),
  async answer({ subject, state, limit }, asked) {
    const { findings } = asked;
    const about = findings.report.claims.filter((claim) => isAbout(claim.subject, subject));
    const own = new Set(about);
    const mentioned = findings.report.claims.filter((claim) => !own.has(claim) && mentions(claim.words, subject));
    const facts = [
      ...factsOf(about, findings).map((fact) => ({ ...fact, about: true })),
      ...factsOf(mentioned, findings).map((fact) => ({ ...fact, about: false })),
    ]
      .filter((fact) => state === undefined || fact.state === state)
      .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
    const { listed, more } = limited(facts, limit);
    return {
      subjects: [...new Set(about.map((claim) => claim.subject))],
      claims: listed.map(({ claims, state, about, independentSources }) => ({
        statement: claims[0]!.statement,
        state,
        about,
        modality: claims[0]!.modality,
        independentSources,
        quotes: quotesOf(claims, asked),
      })),
      more,
    };
  },
});

interface Fact {
  readonly claims: Claim[];
  readonly state: ClaimState;
  readonly independentSources: number;
}

/** Claims that say the same, together with those of other sources that agree. */
function factsOf(claims: readonly Claim[], findings: Findings): Fact[] {
  const facts = new Map<string, Set<Claim>>();
  for (const claim of claims) {
    const same = facts.get(claim.statement) ?? new Set();
    facts.set(claim.statement, same.add(claim));
    const agreeing = findings.agreementsOf(claim.id).flatMap((agreement) => agreement.claims);
    for (const id of agreeing) same.add(findings.claim(id) ?? claim);
  }
  return [...facts].map(([statement, same]) => {
    const stated = [...same].filter((claim) => claim.statement === statement).map(({ id }) => findings.stateOf(id));
    return {
      claims: [...same],
      state: states.find((state) => stated.includes(state)) ?? 'single',
      independentSources: new Set([...same].map(({ source }) => findings.source(source)?.copyOf ?? source)).size,
    };
  });
}
