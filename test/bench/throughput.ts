import type { SourceInput } from '../../src/engine/article/article.ts';
import { checkAll } from './check.ts';
import { timeOf, timeOfAsync } from './clock.ts';
import { corpusOfSize } from './corpora.ts';
import { rivals } from './rivals.ts';
import { milliseconds, type Row } from './table.ts';

/** The whole check of an English corpus against others' work on the same text, and against the check of a German one. */
export async function throughput(size: number): Promise<Row[]> {
  const sources = corpusOfSize(size, 'en');
  // The first run of anything is slow; what is measured is a program that runs already.
  checkAll(sources.slice(0, 200));
  const own = timeOf(() => checkAll(sources)) / lengthOf(sources);
  const rows: Row[] = [
    { name: `check ${inMegabytes(lengthOf(sources))} of English`, value: perMegabyte(own), ratio: null },
  ];
  for (const rival of await rivals()) {
    const part = sources.slice(0, Math.max(3, Math.ceil(sources.length * rival.share)));
    const texts = part.map(({ text }) => text);
    await rival.run(texts.slice(0, 2));
    const time = (await timeOfAsync(() => rival.run(texts))) / lengthOf(part);
    rows.push({ name: rival.name, value: perMegabyte(time), ratio: time / own, note: 'times the check’s time' });
  }
  const german = corpusOfSize(size, 'de');
  checkAll(german.slice(0, 200));
  const other = timeOf(() => checkAll(german)) / lengthOf(german);
  rows.push({
    name: 'check the same size of German',
    value: perMegabyte(other),
    ratio: other / own,
    note: 'times the English',
  });
  return rows;
}

function lengthOf(sources: readonly SourceInput[]): number {
  return sources.reduce((sum, { text }) => sum + text.length, 0);
}

function perMegabyte(time: number): string {
  return `${milliseconds(time * 1e6)} / MB`;
}

function inMegabytes(length: number): string {
  return `${(length / 1e6).toFixed(1)} MB`;
}
