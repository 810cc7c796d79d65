import { Corpus } from '../../src/engine/corpus.ts';
import { quantile, timeOf } from './clock.ts';
import { longArticle, manyStories } from './corpora.ts';

const EDITS = 40;

/**
 * Milliseconds from an edit of one sentence to the new report, the 95th percentile: of an article of so many words in a
 * folder of so many articles.
 */
export function editTime(articles: number, words: number): number {
  const corpus = new Corpus();
  for (const source of manyStories(articles - 1)) corpus.put(source);
  const text = longArticle(words);
  const middle = text.indexOf('. ', text.length / 2) + 2;
  const edited = (i: number) => ({
    path: 'edited.txt',
    text: `${text.slice(0, middle)}Harlow Foods cut ${100 + i} jobs in May. ${text.slice(middle)}`,
  });
  corpus.put(edited(0));
  corpus.report();
  const times = Array.from({ length: EDITS }, (_, i) =>
    timeOf(() => {
      corpus.put(edited(i + 1));
      corpus.report();
    }),
  );
  return quantile(times, 0.95);
}

/** Milliseconds to open an article of so many words in a warm engine: until its claims are known, until the report is. */
export function openTimes(words: number): { readonly claims: number; readonly findings: number } {
  const corpus = new Corpus();
  for (const source of manyStories(100)) corpus.put(source);
  corpus.report();
  const opened = Array.from({ length: 10 }, (_, i) => {
    const source = { path: `opened-${i}.txt`, text: longArticle(words, i + 1) };
    const claims = timeOf(() => corpus.put(source));
    const findings = claims + timeOf(() => void corpus.report());
    corpus.remove(source.path);
    return { claims, findings };
  });
  return {
    claims: quantile(
      opened.map(({ claims }) => claims),
      0.5,
    ),
    findings: quantile(
      opened.map(({ findings }) => findings),
      0.5,
    ),
  };
}
