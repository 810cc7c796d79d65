import * as z from 'zod/mini';
import type { SourceInput } from '../engine/article/article.ts';
import type { PairVerdict } from '../engine/compare/pair/verdict.ts';
import type { Findings } from '../engine/findings.ts';
import type { Report } from '../engine/report.ts';

/** What questions are asked of: the findings on some sources, and the engine that made them. */
export interface Asked {
  readonly findings: Findings;
  /** The line, from 1, on which an offset of a source stands. */
  lineOf(source: string, offset: number): number;
  /** The report on the same sources and one more, which is forgotten again. */
  reportWith(source: SourceInput): Promise<Report>;
  /** Whether two texts contradict each other. */
  compare(first: string, second: string): Promise<Pick<PairVerdict, 'outcome' | 'explanation'>>;
}

/** A read-only question about the sources, with the schemas of what comes in and goes out. */
export interface Question<Input extends z.ZodMiniType = z.ZodMiniType, Output extends z.ZodMiniType = z.ZodMiniType> {
  /** In the form that agents call: `who_states`. */
  readonly name: string;
  readonly title: string;
  /** Tells a model when to ask this and what it gets. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  answer(input: z.output<Input>, asked: Asked): Promise<z.output<Output>>;
}

/** Types a question by its schemas. */
export function question<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  definition: Question<Input, Output>,
): Question<Input, Output> {
  return definition;
}

/** A schema with a description that is passed on to agents. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  return schema.check(z.describe(description)) as Schema;
}

/** How many entries an answer lists unless it is asked for more. */
export const usualLimit = 20;

export const limitSchema = described(
  z._default(z.int().check(z.gte(1), z.lte(100)), usualLimit),
  'The most entries to list; `more` in the answer says how many there are beyond them.',
);

/** The first entries of a list, and how many are left out. */
export function limited<T>(entries: readonly T[], limit: number): { readonly listed: T[]; readonly more: number } {
  return { listed: entries.slice(0, limit), more: Math.max(0, entries.length - limit) };
}
