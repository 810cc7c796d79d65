import * as z from 'zod/mini';
import { contradictionKinds, severities } from '../engine/report.ts';
import { earliestFirst } from '../engine/updates.ts';
import { isAbout } from './names.ts';
import { described, limited, limitSchema, question } from './question.ts';
import { quoteSchema, quotesOf } from './quotes.ts';

export const listContradictions = question({
  name: 'list_contradictions',
  title: 'List contradictions',
  description:
    'Lists where the source articles contradict one another: each with its kind, the reason, and the quotes of every side with file and line. The sources differ; which of them is right is not known. Updates (a later source tells a later state) are left out unless asked for.',
  input: z.object({
    severity: described(
      z._default(z.array(z.enum(severities)), ['hard', 'soft']),
      '`hard`: cannot both be true; `soft`: differ, but could be reconciled; `superseded`: an update.',
    ),
    subject: described(z.optional(z.string()), 'Only those about this person, organisation or thing.'),
    source: described(z.optional(z.string()), 'Only those in which the source of this path has a side.'),
    limit: limitSchema,
  }),
  output: z.object({
    contradictions: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(contradictionKinds),
        severity: z.enum(severities),
        subject: z.string(),
        relation: z.string(),
        explanation: z.string(),
        sides: z.array(
          z.object({
            value: z.string(),
            /** Of an update: whether this was said earlier or later. */
            standing: z.optional(z.enum(['earlier', 'later'])),
            quotes: z.array(quoteSchema),
          }),
        ),
      }),
    ),
    more: z.int(),
  }),
  async answer({ severity, subject, source, limit }, asked) {
    const { findings } = asked;
    const claimsOf = (ids: readonly string[]) => ids.flatMap((id) => findings.claim(id) ?? []);
    const wanted = findings.report.contradictions
      .filter((contradiction) => severity.includes(contradiction.severity))
      .filter((contradiction) => subject === undefined || isAbout(contradiction.subject, subject))
      .filter(({ claims }) => source === undefined || claimsOf(claims).some((claim) => claim.source === source))
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const { listed, more } = limited(wanted, limit);
    return {
      contradictions: listed.map(({ id, kind, severity, subject, relation, explanation, sides }) => ({
        id,
        kind,
        severity,
        subject,
        relation,
        explanation,
        sides: (severity === 'superseded'
          ? earliestFirst(sides, findings)
          : sides.map((side) => ({ side, standing: null }))
        ).map(({ side, standing }) => ({
          value: side.value,
          ...(standing === null ? {} : { standing }),
          quotes: quotesOf(claimsOf(side.claims), asked),
        })),
      })),
      more,
    };
  },
});
