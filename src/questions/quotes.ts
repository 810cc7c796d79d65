import * as z from 'zod/mini';
import type { Claim } from '../engine/report.ts';
import type { Asked } from './question.ts';

/** The most characters of an article that one quote repeats. */
const quoteLimit = 300;

/** Where something is said, and in which words. */
export const quoteSchema = z.object({
  source: z.string(),
  line: z.int(),
  quote: z.string(),
  /** Whom the source names as saying so; absent where the source itself does. */
  speaker: z.optional(z.string()),
});

export type Quote = z.infer<typeof quoteSchema>;

/** The words of a claim with their place; long ones are cut and end with `…`. */
export function quoteOf(claim: Claim, asked: Asked): Quote {
  const words = claim.words.length > quoteLimit ? `${claim.words.slice(0, quoteLimit).trimEnd()}…` : claim.words;
  return {
    source: claim.source,
    line: asked.lineOf(claim.source, claim.start),
    quote: words,
    ...(claim.attribution ? { speaker: claim.attribution.speaker } : {}),
  };
}

/** One quote a source, the one that says most, in the order in which the sources come. */
export function quotesOf(claims: readonly Claim[], asked: Asked): Quote[] {
  const fullest = new Map<string, Claim>();
  for (const claim of claims) {
    const known = fullest.get(claim.source);
    if (!known || claim.words.length > known.words.length) fullest.set(claim.source, claim);
  }
  return [...fullest.values()].map((claim) => quoteOf(claim, asked));
}
