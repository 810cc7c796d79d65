import * as z from 'zod/mini';
import { outcomes } from '../engine/report.ts';
import { described, question } from './question.ts';

/** The most characters of one passage; more is an article, which belongs among the sources. */
const passageLimit = 20_000;

const passage = z.string().check(z.minLength(1), z.maxLength(passageLimit));

export const comparePassages = question({
  name: 'compare_passages',
  title: 'Compare two passages',
  description:
    'Compares two short texts, which need not be from the sources, and says whether they contradict each other (`conflict`), agree, or cannot be compared, and why. It goes by their words and figures, not by what is true.',
  input: z.object({
    first: described(passage, 'A sentence or a few.'),
    second: described(passage, 'The text to hold against it.'),
  }),
  output: z.object({ outcome: z.enum(outcomes), explanation: z.string() }),
  async answer({ first, second }, asked) {
    const { outcome, explanation } = await asked.compare(first, second);
    return { outcome, explanation };
  },
});
