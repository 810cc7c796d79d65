import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { configurationName, readConfiguration } from '../configuration/configurationFile.ts';
import { type JsonPath, type Problem, readJson } from '../configuration/jsonFile.ts';
import { type SharedSettings, settingSchemas, sharedDefaults, statedSettings } from '../configuration/settings.ts';
import { inEnglish } from '../configuration/translate.ts';
import type { Claim } from '../engine/report.ts';
import { type Review, reviewsName } from '../reviews/review.ts';
import { readReviews } from '../reviews/reviewsFile.ts';
import { asEditorText } from '../sources/editorText.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import { decode } from './decode.ts';
import { InputError } from './inputError.ts';

/** Where VS Code keeps the settings of a folder. */
const editorSettingsName = '.vscode/settings.json';

export interface FolderSettings {
  readonly settings: SharedSettings;
  /** A sentence for everything that is wrong in the files, with its place. */
  readonly problems: readonly string[];
}

/**
 * The settings of a folder: what its `crosscheck.json` states, else its settings of VS Code, else the defaults. A file that
 * is missing states nothing.
 * @param folder an absolute path
 * @param named the absolute path of the file that takes the place of the folder's `crosscheck.json`; it must be there
 */
export async function settingsOf(folder: string, named?: string): Promise<FolderSettings> {
  const ofEditor = await editorSettings(join(folder, editorSettingsName));
  const path = named ?? join(folder, configurationName);
  const { parsed, problems } = await read(path, (text) => readConfiguration(text, inEnglish));
  if (named !== undefined && parsed === undefined && problems.length === 0) {
    throw new InputError(`“${named}” does not exist. Give --config the path of a file of settings.`);
  }
  return { settings: { ...sharedDefaults, ...ofEditor, ...parsed?.settings }, problems };
}

/** Where parts of one setting are stated, as `crosscheck.json:3:5`. The files are those that `settingsOf` reads. */
export async function placesOfSetting(
  folder: string,
  named: string | undefined,
  setting: keyof SharedSettings,
  parts: readonly JsonPath[] = [[]],
): Promise<string[]> {
  const { problems } = await read(named ?? join(folder, configurationName), (text) => {
    const file = readJson(text, inEnglish);
    const states = typeof file.value === 'object' && file.value !== null && Object.hasOwn(file.value, setting);
    return { problems: states ? parts.map((part) => ({ ...file.placeOf([setting, ...part]), message: '' })) : [] };
  });
  return parts.map((_, i) => problems[i]?.replace(/: $/, '') ?? editorSettingsName);
}

/** The reviews of a folder, and a sentence for everything that is wrong in their file. */
export async function reviewsOf(
  folder: string,
): Promise<{ readonly reviews: readonly Review[]; readonly problems: readonly string[] }> {
  const { parsed, problems } = await read(join(folder, reviewsName), (text) => readReviews(text, inEnglish));
  return { reviews: parsed?.reviews ?? [], problems };
}

/** A sentence for every setting that changes nothing, with its place. The file is the one that `settingsOf` reads. */
export async function notesOnSettings(
  folder: string,
  named: string | undefined,
  claims: readonly Claim[],
): Promise<readonly string[]> {
  const { problems } = await read(named ?? join(folder, configurationName), (text) => ({
    problems: readConfiguration(text, inEnglish).notesOn(() => claims),
  }));
  return problems;
}

/** What a file says, and what is wrong in it, each with its place; a file that is missing says nothing. */
async function read<Parsed extends { readonly problems: readonly Problem[] }>(
  path: string,
  parse: (text: string) => Parsed,
): Promise<{ readonly parsed: Parsed | undefined; readonly problems: readonly string[] }> {
  const name = basename(path);
  const text = await textOf(path);
  if (text === undefined) return { parsed: undefined, problems: [] };
  if (text instanceof Error) return { parsed: undefined, problems: [`“${name}” was left out: ${text.message}`] };
  const parsed = parse(text);
  const lines = new LineIndex(text);
  const problems = parsed.problems.map(({ start, message }) => {
    const { line, character } = lines.positionAt(start);
    return `${name}:${line + 1}:${character + 1}: ${message}`;
  });
  return { parsed, problems };
}

/** What is right in a folder's settings of VS Code; the editor tells what is wrong there. */
async function editorSettings(path: string): Promise<Partial<SharedSettings>> {
  const text = await textOf(path);
  const { value } = readJson(typeof text === 'string' ? text : '', inEnglish);
  if (typeof value !== 'object' || value === null) return {};
  const own = Object.entries(value).flatMap(([name, each]) => {
    const setting = name.replace(/^crosscheck\./, '');
    return setting !== name && Object.hasOwn(settingSchemas, setting) ? [[setting, each] as const] : [];
  });
  return statedSettings(Object.fromEntries(own)).settings;
}

/** The text of a file; undefined where there is none, the reason where it can't be read. */
async function textOf(path: string): Promise<string | Error | undefined> {
  try {
    return asEditorText(decode(await readFile(path)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return error instanceof Error ? error : new Error(String(error));
  }
}
