import type { SourceInput } from '../../src/engine/article/article.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import { askEngine } from '../../src/questions/askEngine.ts';
import type { Asked } from '../../src/questions/question.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';

/** Three outlets on one takeover: the price differs, a post is told in two languages, one outlet is silent on it. */
export const story = {
  'evening.md':
    '---\ntitle: Quintar goes to Velora\ndate: 2024-05-03\n---\n\n' + 'Velora has acquired Quintar for $3.1 billion.\n',
  'morgen.txt':
    'Velora kauft Quintar\n\n' +
    'Velora hat Quintar übernommen. Jane Alder, Vorstandsvorsitzende von Quintar, bleibt im Amt.\n',
  'morning.txt':
    'Velora buys Quintar\n\n' +
    'Velora said that it had acquired Quintar, a maker of pumps, for $2.4 billion.\n' +
    'Jane Alder, chief executive of Quintar, will stay.\n',
};

/** Lets questions be asked of articles given by path. */
export async function asking(articles: Readonly<Record<string, string>> = story): Promise<Asked> {
  const engine = new InProcessEngine();
  const sources: SourceInput[] = Object.entries(articles).map(([path, text]) => ({ path, text }));
  await engine.put(sources);
  return askEngine(engine, indexFindings(await engine.report()), (path) => articles[path]);
}
