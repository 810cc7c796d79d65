import { setTimeout } from 'node:timers/promises';
import { Corpus } from '../../src/engine/corpus.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { quantile, timeOf, timeOfAsync } from './clock.ts';
import { longArticle, manyStories } from './corpora.ts';

const EDITS = 40;

/** Nobody edits an article sooner than so many milliseconds after it is opened. */
const FINDING_THE_PLACE = 1000;

/**
 * Milliseconds from an edit of one sentence to the new report, the first time and the 95th percentile: of an article of so many
 * words in a folder of so many articles, whose findings are known and which was opened a moment ago.
 */
export async function editTimes(articles: number, words: number): Promise<{ first: number; most: number }> {
  const engine = new InProcessEngine();
  await engine.put(manyStories(articles - 1));
  const text = longArticle(words);
  const middle = text.indexOf('. ', text.length / 2) + 2;
  const edited = (i: number) => ({
    path: 'edited.txt',
    text: `${text.slice(0, middle)}Harlow Foods cut ${100 + i} jobs in May. ${text.slice(middle)}`,
  });
  await engine.put([edited(0)]);
  await engine.report();
  // An editor puts again what is opened.
  await engine.put([edited(0)]);
  await setTimeout(FINDING_THE_PLACE);
  const times: number[] = [];
  for (let i = 1; i <= EDITS; i += 1) {
    const time = await timeOfAsync(async () => {
      await engine.put([edited(i)]);
      await engine.report();
    });
    times.push(time);
  }
  engine.dispose();
  return { first: times[0]!, most: quantile(times, 0.95) };
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
