import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SourceFilter } from '../configuration/filter.ts';
import { nearestTo } from '../configuration/nearest.ts';
import type { SharedSettings } from '../configuration/settings.ts';
import { counted } from '../formats/wording.ts';
import { placesOfSetting } from './settings.ts';

/** What the settings of a folder are held against. */
export interface Held {
  /** An absolute path. */
  readonly folder: string;
  /** The absolute path of the file that takes the place of the folder's `crosscheck.json`. */
  readonly named: string | undefined;
  /** The articles that were found in the folder, before the settings left any out, by their paths in it. */
  readonly articles: readonly string[];
}

/** A sentence, with its place, for every setting that is well-formed and yet meant otherwise: it names no file, or takes none. */
export async function settingsOfNothing(settings: SharedSettings, held: Held): Promise<string[]> {
  return [...(await missingSources(settings, held)), ...(await takingNone(settings, held))];
}

/** Entries of `sources` whose file does not exist. */
async function missingSources({ sources }: SharedSettings, { folder, named, articles }: Held): Promise<string[]> {
  const missing: string[] = [];
  for (const path of Object.keys(sources)) if (!(await mayBeThere(join(folder, path)))) missing.push(path);
  if (missing.length === 0) return [];
  const places = await placesOfSetting(
    folder,
    named,
    'sources',
    missing.map((path) => [path]),
  );
  return missing.map((path, i) => {
    const near = articles.find((each) => basename(each) === basename(path)) ?? nearestTo(path, articles);
    const advice = near
      ? `Is “${near}” meant?`
      : 'Write its path from this folder, with forward slashes, or remove it.';
    return `${places[i]}: There is no article “${path}”, so that this changes nothing. ${advice}`;
  });
}

function mayBeThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  );
}

/** That all articles of the folder are left out. */
async function takingNone(settings: SharedSettings, { folder, named, articles }: Held): Promise<string[]> {
  const takes = (filter: SourceFilter) => articles.some((path) => filter.takes(path));
  if (articles.length === 0 || takes(new SourceFilter(settings))) return [];
  const isIncluded = takes(new SourceFilter({ ...settings, exclude: [], sources: {} }));
  const found = counted(articles.length, 'article');
  if (!isIncluded) {
    const [place] = await placesOfSetting(folder, named, 'include');
    return [`${place}: “include” takes none of the ${found} that were found. Give it globs such as “**/*.txt”.`];
  }
  const [place] = await placesOfSetting(folder, named, settings.exclude.length > 0 ? 'exclude' : 'sources');
  return [`${place}: This leaves out all of the ${found} that “include” takes. Leave out fewer.`];
}
