import { posix } from 'node:path';
import * as z from 'zod/mini';
import { type Severity, severities } from '../../src/engine/report.ts';

/** A stretch of a source; UTF-16 offsets into its text as an editor shows it. */
export interface Span {
  /** The source's file name without its folder. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What a reader marked across sources; the spans of one side say the same. */
export interface Relation {
  /** The fact agreed on, or the reader's reason. */
  readonly note: string;
  /** Counts neither as missed nor as wrong. */
  readonly optional: boolean;
  readonly sides: readonly (readonly Span[])[];
}

export interface Conflict extends Relation {
  readonly kind: string;
  readonly severity: Severity;
}

export interface GoldClaim extends Span {
  readonly optional: boolean;
}

/** What careful readers found in the articles of one folder. */
export interface Gold {
  readonly agreements: readonly Relation[];
  readonly contradictions: readonly Conflict[];
  /** Pairs that look like contradictions and are none. */
  readonly traps: readonly Relation[];
  readonly claims: readonly GoldClaim[];
  /** Whether a claim that is not in `claims` is none. */
  readonly claimsExhaustive: boolean;
}

const spanFields = { file: z.string(), quote: z.string(), start: z.int(), end: z.int() };
const evidenceSchema = z.object({
  ...spanFields,
  /** Absent: a side of its own. Null: context, not evidence. */
  side: z.optional(z.nullable(z.union([z.string(), z.number()]))),
});
const relationFields = { optional: z.optional(z.boolean()), evidence: z.array(evidenceSchema) };

const goldSchema = z.object({
  agreements: z.array(z.object({ ...relationFields, fact: z.string() })),
  contradictions: z.array(
    z.object({ ...relationFields, why: z.string(), kind: z.string(), severity: z.enum(severities) }),
  ),
  tempting_non_contradictions: z.optional(z.array(z.object({ ...relationFields, why_not: z.string() }))),
  claims: z.optional(z.array(z.object({ ...spanFields, optional: z.optional(z.boolean()) }))),
  claimsExhaustive: z.optional(z.boolean()),
});

type Evidence = z.infer<typeof evidenceSchema>;

/**
 * Reads a `gold.json`, whose form README.md beside this file describes.
 * @throws {z.core.$ZodError} when the text has another form; a `SyntaxError` when it is no JSON
 */
export function readGold(json: string): Gold {
  const gold = goldSchema.parse(JSON.parse(json));
  return {
    // Two sources that state one fact are two sides of an agreement.
    agreements: gold.agreements.map(({ fact, optional, evidence }) => ({
      ...relation(fact, optional, evidence, ({ file }) => file),
    })),
    contradictions: gold.contradictions.map(({ why, optional, evidence, kind, severity }) => ({
      ...relation(why, optional, evidence, sideOf),
      kind,
      severity,
    })),
    traps: (gold.tempting_non_contradictions ?? []).map(({ why_not, optional, evidence }) =>
      relation(why_not, optional, evidence, sideOf),
    ),
    claims: (gold.claims ?? []).map((claim) => ({ ...spanOf(claim), optional: claim.optional ?? false })),
    claimsExhaustive: gold.claimsExhaustive ?? false,
  };
}

function relation(
  note: string,
  optional: boolean | undefined,
  evidence: readonly Evidence[],
  sideOf: (span: Evidence, index: number) => string | undefined,
): Relation {
  const sides = new Map<string, Span[]>();
  evidence.forEach((span, index) => {
    const side = sideOf(span, index);
    if (side !== undefined) sides.set(side, [...(sides.get(side) ?? []), spanOf(span)]);
  });
  return { note, optional: optional ?? false, sides: [...sides.values()] };
}

function sideOf({ side }: Evidence, index: number): string | undefined {
  return side === null ? undefined : String(side ?? index);
}

function spanOf({ file, start, end, quote }: Span): Span {
  return { file: posix.basename(file), start, end, quote };
}
