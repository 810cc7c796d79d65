import * as z from 'zod/mini';
import { staysInFolder } from '../configuration/paths.ts';
import { leavesFolder } from '../configuration/settings.ts';
import { verdicts } from '../engine/report.ts';

/** The name of the file that holds the reviews of the folder it lies in. */
export const reviewsName = 'crosscheck.reviews.json';

const longestQuote = 20_000;
const longestContext = 1000;

const sideSchema = z.strictObject({
  /** Path in the folder, with forward slashes. */
  source: z.string().check(z.refine(staysInFolder, leavesFolder)),
  quote: z.string().check(z.regex(/\S/), z.maxLength(longestQuote)),
  prefix: z.string().check(z.maxLength(longestContext)),
  suffix: z.string().check(z.maxLength(longestContext)),
});

export const reviewSchema = z.strictObject({
  verdict: z.enum(verdicts),
  note: z.optional(z.string()),
  by: z.optional(z.string()),
  /** When, in ISO 8601. */
  date: z.optional(z.string()),
  subject: z.string(),
  relation: z.string(),
  sides: z.array(sideSchema).check(z.minLength(2)),
});

/** What a reader has decided about one contradiction, anchored to a quote of each of its sides. */
export type Review = z.infer<typeof reviewSchema>;
export type ReviewSide = Review['sides'][number];

/** Whether two reviews are about the same quotes and the same relation. */
export function isAboutSame(a: Review, b: Review): boolean {
  return keyOf(a) === keyOf(b);
}

/** Reviews stand in this order in their file, so that those of several people rarely meet at one place. */
export function compareReviews(a: Review, b: Review): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function keyOf({ sides, relation }: Review): string {
  return JSON.stringify([sides.map(({ source, quote, prefix, suffix }) => [source, quote, prefix, suffix]), relation]);
}
