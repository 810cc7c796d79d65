import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../src/cli/check.ts';
import { readGold } from './gold.ts';
import { type Score, score } from './score.ts';

const here = import.meta.dirname;
const root = resolve(here, '../..');

/** Stories that nobody who writes rules has read, whose figures are summed apart: they tell what to expect of a new story. */
const unread = new Set([
  'blind-transfer-montano',
  'blind-warnstreik-kehlbach',
  'blind-bank-outage',
  'blind-ciclismo-federacion',
  'blind-fossil-dispute',
  'blind-budget-vote',
  'blind-vaccine-approval',
  'blind-tunnel-opening',
  'blind-bank-fine',
  'blind-helicopter-crash',
  'blind-lithium-licence',
  'blind-minister-dorin',
  'blind-sentence-carrow',
  'blind-study-naps',
  'blind-tram-brackwater',
  'blind-ferry-grounding',
  'blind-museum-burglary',
  'blind-wind-referendum',
]);

export type FolderSet = 'read' | 'unread' | 'elsewhere';

/** Articles of one story and what readers marked in them. */
export interface LabelledFolder {
  readonly name: string;
  /** `elsewhere` for folders that are not part of the project. */
  readonly set: FolderSet;
  readonly articles: string;
  readonly gold: string;
}

/**
 * The labelled folders of the project, then those of the directory that the variable CROSSCHECK_ACCURACY names or, without
 * it, of `../shared/accuracy`. A folder there with a name that the project has too is left out.
 */
export function labelledFolders(): LabelledFolder[] {
  const own = foldersIn(here).map((folder): LabelledFolder => {
    const articles = folder.name === 'seeds' ? join(root, 'seeds') : folder.articles;
    return { ...folder, articles, set: unread.has(folder.name) ? 'unread' : 'read' };
  });
  const elsewhere = foldersIn(process.env.CROSSCHECK_ACCURACY ?? resolve(root, '../shared/accuracy'));
  const names = new Set(own.map(({ name }) => name));
  return [...own.filter(({ set }) => set === 'read'), ...own.filter(({ set }) => set === 'unread')].concat(
    elsewhere.filter(({ name }) => !names.has(name)),
  );
}

/** Checks the articles of a folder as the command line does, and scores the report. */
export async function scoreFolder({ articles, gold }: LabelledFolder): Promise<Score> {
  const { report } = await check([articles], root);
  return score(readGold(readFileSync(gold, 'utf8')), report);
}

function foldersIn(directory: string): LabelledFolder[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, 'gold.json')))
    .map(({ name }): LabelledFolder => {
      const articles = join(directory, name);
      return { name, set: 'elsewhere', articles, gold: join(articles, 'gold.json') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
