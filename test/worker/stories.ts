import type { SourceInput } from '../../src/engine/article/article.ts';
import { Corpus } from '../../src/engine/corpus.ts';
import type { Report } from '../../src/engine/report.ts';

/** Articles on one fire; what they say of it differs from one to the next. */
export function anArticle(number: number): SourceInput {
  const dead = 3 + (number % 4);
  return {
    path: `fire-${number}.txt`,
    text: `Fire at the Ellmoor mill

LARNBY, 3 March 2025 — A fire at the Ellmoor textile mill in Larnby killed ${dead} people on Monday, the fire chief, Dana Orrick, said.

On Monday night the fire spread from a store room. “Nobody was in the store room,” Orrick said. The owner, Harl Textiles, bought the mill for $${(number % 3) + 2} million in 2019.
`,
  };
}

/** What the corpus says of sources that are put in one go. */
export function reportOn(...sources: readonly SourceInput[]): Report {
  const corpus = new Corpus();
  for (const source of sources) corpus.put(source);
  return corpus.report();
}
