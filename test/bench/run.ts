/**
 * Measures the engine side by side with others and prints ratios with absolute times. Fails only where something grows
 * faster than the text it is given, which no machine's speed changes. Times are processor time.
 *
 *     npm run bench                                everything, some minutes
 *     npm run bench -- --only growth --small       one part, on a tenth of the articles
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editTimes, openTimes } from './edits.ts';
import { shapes, timesPerArticle } from './growth.ts';
import { hostTimes } from './host.ts';
import { restartTimes } from './restart.ts';
import { fails, formatRows, milliseconds, type Row } from './table.ts';
import { throughput } from './throughput.ts';

/** How many times as long an article may take in the largest folder as in the smallest. */
const LINEAR = 1.2;
/** How many times as long an edit may take in the largest folder or article as in the smallest. */
const FLAT = 1.3;

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, small: { type: 'boolean', default: false } },
});
const scale = values.small ? 10 : 1;

const parts: Readonly<Record<string, () => Promise<readonly [string, Row[]]>>> = {
  throughput: async () => ['The whole check beside others on the same text', await throughput(10e6 / scale)],
  growth: async () => ['Time an article as the folder grows', growth([100, 1_000, 10_000 / scale])],
  edits: async () => ['From an edited sentence to the new report, 95th percentile', await edits()],
  open: async () => ['Opening an article of 2,000 words', open()],
  memory: async () => ['Memory over the empty process', memory(10_000 / scale, 500)],
  restart: async () => ['Opening a folder again, unchanged', await restart(10_000 / scale)],
  host: async () => ['In VS Code’s extension host', await host(1_000 / scale)],
};

const chosen = values.only ?? Object.keys(parts);
const unknown = chosen.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`There is no part “${unknown}”; there are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of chosen) {
    const [title, rows] = await parts[name]!();
    console.log(formatRows(title, rows));
    if (rows.some(fails)) process.exitCode = 1;
  }
}

function growth(counts: readonly number[]): Row[] {
  return Object.entries(shapes).flatMap(([shape, make]) => {
    const times = timesPerArticle(make, counts);
    return times.map(
      (time, i): Row => ({
        name: `${shape}, ${counts[i]!.toLocaleString('en')} articles`,
        value: milliseconds(time),
        ratio: i === 0 ? null : time / times[0]!,
        ...(i > 0 && { note: 'times the smallest folder’s', limit: LINEAR }),
      }),
    );
  });
}

async function edits(): Promise<Row[]> {
  type Times = Awaited<ReturnType<typeof editTimes>>;
  // The first edits of a process are slow; what is measured is a program that runs already.
  await editTimes(100, 2_000);
  const folders: (readonly [string, Times])[] = [];
  for (const count of [100, 1_000, 10_000 / scale])
    folders.push([`in ${count.toLocaleString('en')} articles`, await editTimes(count, 2_000)]);
  const articles: (readonly [string, Times])[] = [];
  for (const words of [200, 2_000, 200_000 / scale])
    articles.push([`in an article of ${words.toLocaleString('en')} words`, await editTimes(100, words)]);
  return [folders, articles].flatMap((group) =>
    group.flatMap(([name, { first, most }], i): Row[] => [
      {
        name,
        value: milliseconds(most),
        ratio: i === 0 ? null : most / group[0]![1].most,
        ...(i > 0 && { note: 'times the smallest’s', limit: FLAT }),
      },
      { name: '… the first one', value: milliseconds(first), ratio: null },
    ]),
  );
}

function open(): Row[] {
  const { claims, findings } = openTimes(2_000);
  return [
    { name: 'until its claims are known', value: milliseconds(claims), ratio: null },
    { name: 'until all findings are', value: milliseconds(findings), ratio: null },
  ];
}

async function restart(articles: number): Promise<Row[]> {
  const { cold, restart } = await restartTimes(articles);
  return [
    { name: `${articles.toLocaleString('en')} articles for the first time`, value: milliseconds(cold), ratio: null },
    { name: '… from the disk cache', value: milliseconds(restart), ratio: restart / cold, note: 'times the first' },
  ];
}

async function host(articles: number): Promise<Row[]> {
  const { load, activate, indexing, edit } = await hostTimes(articles);
  const rows: readonly (readonly [string, number])[] = [
    ['activation, of which VS Code tells: its code is read', load],
    ['… and the extension activated', activate],
    [`longest block while ${articles.toLocaleString('en')} articles are indexed`, indexing],
    ['longest block after an edit', edit],
  ];
  return rows.map(([name, time]) => ({ name, value: milliseconds(time), ratio: null }));
}

function memory(articles: number, words: number): Row[] {
  const program = join(import.meta.dirname, 'memory.ts');
  const output = execFileSync(process.execPath, ['--expose-gc', program, String(articles), String(words)], {
    encoding: 'utf8',
  });
  const { indexed, reported, claims } = JSON.parse(output) as Readonly<
    Record<'indexed' | 'reported' | 'claims', number>
  >;
  const name = `${articles.toLocaleString('en')} articles of ${words} words, ${claims.toLocaleString('en')} claims`;
  return [
    { name, value: `${Math.round(indexed / 1e6)} MB`, ratio: null },
    { name: '… and the report on them', value: `${Math.round(reported / 1e6)} MB`, ratio: null },
  ];
}
