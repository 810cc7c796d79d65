import * as z from 'zod/mini';
import { type Findings, indexFindings } from '../engine/findings.ts';
import { type Claim, severities } from '../engine/report.ts';
import { type Asked, described, question } from './question.ts';
import { quoteSchema, quotesOf } from './quotes.ts';

/** Names the statement among the sources; no file has a line end in its path. */
const statementPath = '\nstatement';

export const whoStates = question({
  name: 'who_states',
  title: 'Who states this',
  description:
    'Tells which of the source articles state something, which differ and why, and which are silent, each with quotes, file and line; in any of the languages of the sources. The statement is compared as if it were one more article: give a whole sentence with names and figures. That a source states something does not make it true.',
  input: z.object({
    statement: described(
      z.string().check(z.minLength(1), z.maxLength(2000)),
      'A whole sentence, such as “Amazon bought One Medical for $3.9 billion.”',
    ),
    date: described(
      z.optional(z.iso.date()),
      'The ISO 8601 date from which words such as “last year” in the statement are counted.',
    ),
  }),
  output: z.object({
    /** The claims that were found in the statement; none where it holds nothing that can be checked. */
    claims: z.array(
      z.object({
        statement: z.string(),
        states: z.array(quoteSchema),
        differs: z.array(
          z.object({ severity: z.enum(severities), explanation: z.string(), quotes: z.array(quoteSchema) }),
        ),
        /** Compared and found not to conflict, such as another period or a rounded figure. */
        noConflict: z.array(z.object({ explanation: z.string(), quotes: z.array(quoteSchema) })),
        silent: z.array(z.string()),
      }),
    ),
  }),
  async answer({ statement, date }, asked) {
    const report = await asked.reportWith({
      path: statementPath,
      text: `${statement}\n`,
      mediaType: 'text/plain',
      ...(date ? { published: date } : {}),
    });
    const findings = indexFindings(report);
    const understood = new Map(findings.claimsOf(statementPath).map((claim) => [claim.statement, claim]));
    return { claims: [...understood.values()].map((claim) => answerOf(claim, findings, asked)) };
  },
});

/** What the sources say to one claim of the statement. */
function answerOf(claim: Claim, findings: Findings, asked: Asked) {
  const others = (ids: readonly string[]) =>
    ids.flatMap((id) => findings.claim(id) ?? []).filter(({ source }) => source !== statementPath);
  const states = others(findings.agreementsOf(claim.id).flatMap(({ claims }) => claims));
  const differing = findings.contradictionsOf(claim.id).map(({ severity, explanation, sides }) => ({
    severity,
    explanation,
    claims: others(sides.filter(({ claims }) => !claims.includes(claim.id)).flatMap(({ claims }) => claims)),
  }));
  const compared = findings
    .comparisonsOf(claim.id)
    .map(({ explanation, claims }) => ({ explanation, claims: others(claims) }))
    .filter(({ claims }) => claims.length > 0);
  const heard = new Set(
    [...states, ...[...differing, ...compared].flatMap(({ claims }) => claims)].map((c) => c.source),
  );
  return {
    statement: claim.statement,
    states: quotesOf(states, asked),
    differs: differing
      .filter(({ claims }) => claims.length > 0)
      .map(({ claims, ...reason }) => ({ ...reason, quotes: quotesOf(claims, asked) })),
    noConflict: compared.map(({ explanation, claims }) => ({ explanation, quotes: quotesOf(claims, asked) })),
    silent: asked.findings.report.sources.map(({ path }) => path).filter((path) => !heard.has(path)),
  };
}
