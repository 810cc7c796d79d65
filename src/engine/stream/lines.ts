import * as z from 'zod/mini';
import type { Language } from '../article/article.ts';
import type { ComparableClaim } from '../compare/comparable.ts';
import type { Told } from '../compare/told.ts';
import type { Agreement, Comparison, Contradiction } from '../report.ts';
import type { SourceFacts } from '../sourceIndex.ts';

/** Lines of another version are refused: what they say may mean something else. */
export const LINES_VERSION = 8;

/** A claim on its way to the others that it is compared with: the line of `crosscheck extract`. */
export interface ClaimLine {
  /** Claims are compared with those of the same key, and with no others. */
  readonly key: string;
  readonly version: number;
  /** Where the claim stands among those of its source. */
  readonly place: number;
  readonly claim: ComparableClaim;
  readonly text: string;
  readonly language: Language;
  /** What it speaks of, by the fullest name that the corpus has for it. */
  readonly subject: string;
  /** The date that its source states. */
  readonly stated: string | null;
  /** The source that its source repeats. */
  readonly origin: string | null;
  /** Corpus-wide keys of the entities of the claim that have another one in their article. */
  readonly roots: ReadonlyMap<string, string>;
  /** Numbers of the claim's value, figures and dates: those of one number are one object of the source, told by several claims. */
  readonly shared: {
    readonly value: number | null;
    readonly figures: readonly number[];
    readonly moments: readonly number[];
  };
  /** Of a claim that carries a name in one of two spellings: why both are one person's. */
  readonly reason?: string;
}

/** What comparing a slot has told of sources of a story, for the comparison of the story's wordings. */
export interface ToldLine {
  readonly key: string;
  readonly version: number;
  readonly told: Told;
}

/** What was found: one line of the result. */
export interface FindingLine {
  readonly key: string;
  readonly version: number;
  readonly agreement?: Agreement;
  readonly contradiction?: Contradiction;
  readonly comparison?: Comparison;
}

const strings = z.set(z.string());
const list = z.array(z.string());
const optional = z.nullable(z.string());

/** A line of `crosscheck extract --names`: what must be known of a source before its claims can be given their keys. */
export const factsSchema = z.object({
  version: z.literal(LINES_VERSION),
  path: z.string(),
  published: optional,
  publishedDay: optional,
  names: z.object({
    keys: strings,
    texts: list,
    people: z.map(
      z.string(),
      z.object({
        isPerson: z.boolean(),
        roles: list,
        soleRoles: list,
        organisations: list,
        ages: list,
        context: list,
      }),
    ),
    subjects: list,
    firms: list,
  }),
  opening: z.object({ marks: list, senses: z.array(z.number()) }),
  prints: z.instanceof(Int32Array),
});

export type FactsLine = SourceFacts & { readonly version: number };

const place = z.object({
  id: z.string(),
  path: z.string(),
  draft: z.object({ start: z.number(), end: z.number() }),
});
const side = z.object({ claims: z.array(place) });

const toldSchema = z.object({
  key: z.string(),
  version: z.literal(LINES_VERSION),
  told: z.object({
    agreements: z.array(side),
    comparisons: z.array(z.object({ a: side, b: side, verdict: z.object({ outcome: z.string() }) })),
  }),
});

/** Says whether a line is a claim's, not whether the claim makes sense: `extract` and `reduce` are of one version. */
const claimSchema = z.object({
  key: z.string(),
  version: z.literal(LINES_VERSION),
  place: z.number(),
  claim: z.looseObject({
    id: z.string(),
    path: z.string(),
    published: optional,
    entity: optional,
    story: z.string(),
    draft: z.looseObject({
      start: z.number(),
      end: z.number(),
      frame: z.string(),
      relation: z.string(),
      subject: z.looseObject({ text: z.string() }),
      value: z.looseObject({ kind: z.string() }),
      content: strings,
      senses: z.array(z.number()),
      figures: z.array(z.looseObject({})),
      moments: z.array(z.looseObject({})),
      anchors: z.array(z.looseObject({})),
      poles: z.array(z.looseObject({})),
      holdings: z.array(z.looseObject({})),
    }),
  }),
  text: z.string(),
  language: z.string(),
  subject: z.string(),
  stated: optional,
  origin: optional,
  roots: z.map(z.string(), z.string()),
  shared: z.object({ value: z.nullable(z.number()), figures: z.array(z.number()), moments: z.array(z.number()) }),
  reason: z.optional(z.string()),
});

const findingSchema = z.looseObject({ key: z.string(), version: z.literal(LINES_VERSION) });

export type AnyLine = ClaimLine | ToldLine | FindingLine;

/** Takes what was read from a line for what it says that it is; undefined for anything that is no line of these. */
export function asLine(value: unknown): AnyLine | undefined {
  const key = typeof value === 'object' && value !== null && 'key' in value ? String(value.key) : '';
  const schema = key.startsWith('finding ') ? findingSchema : isTold(value) ? toldSchema : claimSchema;
  return schema.safeParse(value).success ? (value as AnyLine) : undefined;
}

function isTold(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'told' in value;
}
