/**
 * Prints the memory, in bytes, that a folder's articles take over the empty process, once indexed and reported.
 *
 *     node --expose-gc test/bench/memory.ts ARTICLES WORDS
 */
import { Corpus } from '../../src/engine/corpus.ts';
import { articlesOf } from './corpora.ts';

const [articles, words] = process.argv.slice(2).map(Number);
const sources = articlesOf(words!, articles!);
const corpus = new Corpus();
corpus.put(sources[0]!);
corpus.report();
const before = held();
for (const source of sources) corpus.put(source);
corpus.report();
const indexed = held();
// The texts themselves are the caller's; the corpus keeps them alive, so they are counted when they were made: not here.
console.log(JSON.stringify({ indexed: indexed - before, claims: corpus.report().claims.length }));

function held(): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
