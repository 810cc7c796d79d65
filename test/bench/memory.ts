/**
 * Prints the memory, in bytes, that a folder's articles take over the empty process: once indexed, with all that was found in
 * them, as an engine's worker holds them, which hands the report over; and with the report, as its other end holds that.
 *
 *     node --expose-gc test/bench/memory.ts ARTICLES WORDS
 */
import { Corpus } from '../../src/engine/corpus.ts';
import { articlesOf } from './corpora.ts';

const [articles, words] = process.argv.slice(2).map(Number);
const sources = articlesOf(words!, articles!);
const corpus = new Corpus();
corpus.put(sources[0]!);
corpus.takeChanges();
const before = held();
for (const source of sources) corpus.put(source);
corpus.takeChanges();
const indexed = held() - before;
const { claims } = corpus.report();
// The texts themselves are the caller's; the corpus keeps them alive, so they are counted when they were made: not here.
console.log(JSON.stringify({ indexed, reported: held() - before, claims: claims.length }));

function held(): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
