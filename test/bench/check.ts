import type { SourceInput } from '../../src/engine/article/article.ts';
import { Corpus } from '../../src/engine/corpus.ts';

/** A whole check of a folder: reads, extracts, compares, and writes the report; returns the corpus for more. */
export function checkAll(sources: readonly SourceInput[]): Corpus {
  const corpus = new Corpus();
  for (const source of sources) corpus.put(source);
  JSON.stringify(corpus.report());
  return corpus;
}
