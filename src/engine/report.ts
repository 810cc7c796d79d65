/**
 * The report: what every surface (editor, panel, command line, exports) is made from.
 *
 * Offsets are UTF-16 code units into the text of the source as an editor shows it (a byte order mark is not counted),
 * and `text.slice(start, end) === quote` holds for every claim.
 */
import * as z from 'zod/mini';

export const SCHEMA_VERSION = 1;

export const contradictionKinds = [
  'title',
  'name',
  'quotation',
  'number',
  'money',
  'percentage',
  'date',
  'duration',
  'location',
  'negation',
  'disclosure',
  'membership_list',
  'ownership_status',
  'outcome',
  'attribution',
  'scope',
  'other',
] as const;

/** Why two claims that met were not flagged; `conflict` alone becomes a contradiction. */
export const outcomes = [
  'agrees',
  'agrees_after_conversion',
  'more_precise',
  'changed_over_time',
  'different_scope',
  'attributed_dispute',
  'conflict',
  'not_comparable',
] as const;

export const severities = ['hard', 'soft', 'superseded'] as const;

/** What a reader can decide about a contradiction. */
export const verdicts = ['not-a-contradiction', 'superseded', 'accepted'] as const;

const offset = z.int().check(z.nonnegative());

export const sourceSchema = z.object({
  path: z.string(),
  title: z.nullable(z.string()),
  /** ISO 639-1 code, or `und` where no language could be told. */
  language: z.string(),
  /** ISO 8601 date of publication, where the source or a setting gives one. */
  published: z.nullable(z.string()),
  outlet: z.nullable(z.string()),
  /** Number of claims found in the source. */
  claims: z.int(),
  /** Path of the source that this one largely repeats word for word; the two count as one independent source. */
  copyOf: z.nullable(z.string()),
  /** A sentence for everything that the source says of itself and that can't be read, such as its date; missing where all can. */
  notes: z.optional(z.array(z.string())),
});

export const claimSchema = z.object({
  id: z.string(),
  source: z.string(),
  start: offset,
  end: offset,
  quote: z.string(),
  /** The claim's words as a reader sees them: the quote without mark-up. */
  words: z.string(),
  /** The frame that the claim fills, such as `post`, `acquisition`, `layoffs`; `open` where none does. */
  kind: z.string(),
  /** The claim in normal form, in English whatever the source's language. */
  statement: z.string(),
  subject: z.string(),
  relation: z.string(),
  value: z.string(),
  polarity: z.enum(['affirmed', 'negated']),
  modality: z.enum(['fact', 'planned', 'possible', 'opinion']),
  /** Who says so; null where the source itself does. */
  attribution: z.nullable(z.object({ speaker: z.string(), quoted: z.boolean() })),
  /** When it held or happened: an interval of ISO 8601 dates, both ends included, or the words where they resolve to none. */
  time: z.nullable(z.object({ text: z.string(), from: z.nullable(z.string()), to: z.nullable(z.string()) })),
  /** 0 (a guess) to 1 (certain that the text says so; never that it is true). */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** The rule that found it, in words a reader can follow. */
  rule: z.string(),
});

export const agreementSchema = z.object({
  id: z.string(),
  statement: z.string(),
  subject: z.string(),
  relation: z.string(),
  value: z.string(),
  claims: z.array(z.string()),
  sources: z.array(z.string()),
  /** Sources that are not copies of one another. */
  independentSources: z.int(),
});

const sideSchema = z.object({ value: z.string(), claims: z.array(z.string()) });

export const contradictionSchema = z.object({
  id: z.string(),
  kind: z.enum(contradictionKinds),
  severity: z.enum(severities),
  subject: z.string(),
  relation: z.string(),
  /** The reason, in plain words made from the normalised values. */
  explanation: z.string(),
  /** What each side says; every claim of a side says the same. At least two; those of an update with the earliest first. */
  sides: z.array(sideSchema).check(z.minLength(2)),
  /** The claims of all sides. */
  claims: z.array(z.string()),
});

export const comparisonSchema = z.object({
  id: z.string(),
  outcome: z.enum(outcomes),
  explanation: z.string(),
  claims: z.array(z.string()),
});

/** What became of a reader's review; reviews stand in a file beside the sources. */
export const reviewedSchema = z.object({
  verdict: z.enum(verdicts),
  note: z.nullable(z.string()),
  by: z.nullable(z.string()),
  /** When, as the reader's program wrote it. */
  date: z.nullable(z.string()),
  subject: z.string(),
  relation: z.string(),
  /** Applied to a contradiction; idle: its quotes stand, but no contradiction is found in them any more; or lost. */
  state: z.enum(['applied', 'idle', 'lost']),
  /** The sources in which its quotes are not where they were. */
  lost: z.array(z.string()),
  sides: z.array(z.object({ source: z.string(), quote: z.string() })),
  /** The contradiction it is about, as it was found. */
  contradiction: z.nullable(contradictionSchema),
});

export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  sources: z.array(sourceSchema),
  claims: z.array(claimSchema),
  agreements: z.array(agreementSchema),
  contradictions: z.array(contradictionSchema),
  /** Pairs that were compared and are no conflict, each with its reason. */
  comparisons: z.array(comparisonSchema),
  /** What readers have decided; missing where they have not. What they have settled is no contradiction of the report. */
  reviews: z.optional(z.array(reviewedSchema)),
});

/** Whether a statement ends with its modality, as in `Quill · date of the acquisition · May (planned)`. */
export function saysModality(statement: string, modality: string): boolean {
  return statement.endsWith(` (${modality})`) || statement.endsWith(` · ${modality}`);
}

export type SourceSummary = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Reviewed = z.infer<typeof reviewedSchema>;
export type Verdict = Reviewed['verdict'];
export type Report = z.infer<typeof reportSchema>;
export type ContradictionKind = Contradiction['kind'];
export type Severity = Contradiction['severity'];
export type Outcome = Comparison['outcome'];

/** The report on no sources at all. */
export const emptyReport: Report = {
  schemaVersion: SCHEMA_VERSION,
  sources: [],
  claims: [],
  agreements: [],
  contradictions: [],
  comparisons: [],
};
