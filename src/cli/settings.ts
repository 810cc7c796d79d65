import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configurationName, readConfiguration } from '../configuration/configurationFile.ts';
import { readJson } from '../configuration/jsonFile.ts';
import { type SharedSettings, settingSchemas, sharedDefaults, statedSettings } from '../configuration/settings.ts';
import { inEnglish } from '../configuration/translate.ts';
import { asEditorText } from '../sources/editorText.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import { decode } from './decode.ts';

export interface FolderSettings {
  readonly settings: SharedSettings;
  /** A sentence for everything that is wrong in the files, with its place. */
  readonly problems: readonly string[];
}

/**
 * The settings of a folder: what its `crosscheck.json` states, else its settings of VS Code, else the defaults. A file that
 * is missing states nothing.
 * @param folder an absolute path
 */
export async function settingsOf(folder: string): Promise<FolderSettings> {
  const ofEditor = await editorSettings(join(folder, '.vscode/settings.json'));
  const file = await textOf(join(folder, configurationName));
  if (file === undefined) return { settings: { ...sharedDefaults, ...ofEditor }, problems: [] };
  if (file instanceof Error) {
    const problem = `“${configurationName}” was left out: ${file.message}`;
    return { settings: { ...sharedDefaults, ...ofEditor }, problems: [problem] };
  }
  const { settings, problems } = readConfiguration(file, inEnglish);
  const lines = new LineIndex(file);
  return {
    settings: { ...sharedDefaults, ...ofEditor, ...settings },
    problems: problems.map(({ start, message }) => {
      const { line, character } = lines.positionAt(start);
      return `${configurationName}:${line + 1}:${character + 1}: ${message}`;
    }),
  };
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
