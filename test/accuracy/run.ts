/**
 * Scores the engine on the labelled folders, prints one table, and keeps it for the next run to show the changes.
 *
 *     npm run accuracy                                  all folders
 *     npm run accuracy -- --only seeds --verbose        one folder, with what was missed, false or trapped
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, figuresOf } from './figures.ts';
import { type LabelledFolder, labelledFolders, scoreFolder } from './folders.ts';
import { listing } from './listing.ts';
import type { Score } from './score.ts';
import { formatTable, legend, type Row } from './table.ts';

const lastTable = resolve(import.meta.dirname, '../../node_modules/.cache/crosscheck/accuracy.json');

type Scored = LabelledFolder & { readonly score: Score };

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, verbose: { type: 'boolean', default: false } },
});
const known = labelledFolders();
const unknown = values.only?.find((name) => !known.some((folder) => folder.name === name));
if (unknown !== undefined) {
  console.error(`There is no labelled folder “${unknown}”; there are ${known.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  await main(known.filter(({ name }) => values.only?.includes(name) ?? true));
}

async function main(folders: readonly LabelledFolder[]): Promise<void> {
  const scored: Scored[] = [];
  for (const folder of folders) scored.push({ ...folder, score: await scoreFolder(folder) });
  if (values.verbose) {
    for (const { name, set, score } of scored) {
      // Whoever writes rules would else read there what they must not know.
      const withheld = set === 'unread' && !values.only;
      console.log(withheld ? `${name}: passed over; --only ${name} lists it all the same.\n` : listing(name, score));
    }
  }
  const before = readLastTable();
  const rows = rowsOf(scored).map((row): Row => ({ ...row, before: before[row.key] }));
  console.log(`${formatTable(rows)}\n${legend}`);
  const table = Object.fromEntries(rowsOf(scored).map(({ key, figures }) => [key, figures]));
  mkdirSync(dirname(lastTable), { recursive: true });
  writeFileSync(lastTable, JSON.stringify({ ...before, ...table }, null, 2));
}

/** A row a folder, a row for each set of several folders, and the total. Sums are known by the folders they count. */
function rowsOf(scored: readonly Scored[]): { name: string; key: string; figures: Figures }[] {
  const sum = (name: string, part: readonly Scored[]) => ({
    name,
    key: part.map((folder) => folder.name).join(' + '),
    figures: figuresOf(part.map(({ score }) => score)),
  });
  const sets = [
    sum(
      'Read',
      scored.filter(({ set }) => set === 'read'),
    ),
    sum(
      'Unread',
      scored.filter(({ set }) => set === 'unread'),
    ),
    sum(
      'The project’s own',
      scored.filter(({ set }) => set !== 'elsewhere'),
    ),
    sum(
      'Elsewhere',
      scored.filter(({ set }) => set === 'elsewhere'),
    ),
    sum('Total', scored),
  ];
  const folders = scored.map((folder) => sum(folder.name, [folder]));
  const sums = sets.filter(
    ({ key }, index) => key.includes(' + ') && !sets.slice(index + 1).some((later) => later.key === key),
  );
  return [...folders, ...sums];
}

function readLastTable(): Record<string, Figures> {
  try {
    return JSON.parse(readFileSync(lastTable, 'utf8'));
  } catch {
    return {};
  }
}
