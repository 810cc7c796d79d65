import * as vscode from 'vscode';
import { configurationName } from '../configuration/configurationFile.ts';
import type { SourceInput } from '../engine/article/article.ts';
import { articleEndings, isArticlePath, isArticleText, isProgramFolder, serviceFolders } from '../sources/articles.ts';
import { asEditorText } from '../sources/editorText.ts';
import { settingsFor } from './configuration.ts';
import type { FolderSettings } from './folder/folderSettings.ts';
import { inSlices, Turns, type Work } from './slices.ts';

/** More articles than this in one folder are not read; the log says so. */
const fileLimit = 10_000;
const readersAtOnce = 8;
const turns = new Turns();

/** A source as it stands on disk or in an editor. */
export interface SourceText extends SourceInput {
  readonly uri: vscode.Uri;
  /** The version of the document, where the text is that of an open one. */
  readonly version?: number;
}

/** Names a file in reports: its path in the workspace, with the folder's name in front where there are several. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, (vscode.workspace.workspaceFolders?.length ?? 0) > 1);
}

/**
 * The folders in which articles are looked for: `off` ones and, unless `on`, those that hold a program are left out. One with
 * settings of its own is there to be checked, whatever else it holds.
 */
export async function activeFolders(): Promise<readonly vscode.WorkspaceFolder[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const active = await Promise.all(
    folders.map(async (folder) => {
      const { enable } = settingsFor(folder.uri);
      if (enable !== 'auto') return enable === 'on';
      try {
        const entries = await vscode.workspace.fs.readDirectory(folder.uri);
        const names = entries.map(([name]) => name);
        return names.includes(configurationName) || !isProgramFolder(names);
      } catch {
        return false;
      }
    }),
  );
  return folders.filter((_, index) => active[index]);
}

/** Reads every article of the folders, except those that are too large, binary or no prose. */
export async function readArticles(
  folders: readonly vscode.WorkspaceFolder[],
  settings: FolderSettings,
  log: vscode.LogOutputChannel,
): Promise<SourceText[]> {
  const found = await Promise.all(folders.map((folder) => findArticles(folder, settings, log)));
  // Searches return files in any order; the same folder is always read in the same one, as on the command line.
  return readFiles(
    found.flat().sort((a, b) => (a.path < b.path ? -1 : 1)),
    settings,
    log,
  );
}

/** Reads those of the files that are articles, a few at once however many there are. */
export async function readFiles(
  uris: readonly vscode.Uri[],
  settings: FolderSettings,
  log: vscode.LogOutputChannel,
): Promise<SourceText[]> {
  const sources: (SourceText | undefined)[] = new Array(uris.length);
  let next = 0;
  const reader = async (): Promise<void> => {
    while (next < uris.length) {
      const index = next++;
      sources[index] = await readArticle(uris[index]!, settings, log);
    }
  };
  await Promise.all(Array.from({ length: readersAtOnce }, reader));
  return sources.filter((source) => source !== undefined);
}

/** Reads one file; undefined where it is no article or can't be read. */
async function readArticle(
  uri: vscode.Uri,
  settings: FolderSettings,
  log: vscode.LogOutputChannel,
): Promise<SourceText | undefined> {
  if (!settings.takes(uri)) return undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > settings.of(uri).articleSizeLimit * 1024) return undefined;
    const decoded = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    return await turns.take(() => {
      const text = asEditorText(decoded);
      return isArticleText(text) ? { path: pathOf(uri), uri, text, ...settings.statedOf(uri) } : undefined;
    });
  } catch (error) {
    log.warn(`${pathOf(uri)} was left out because it could not be read: ${String(error)}`);
    return undefined;
  }
}

/** The source that an open document is; undefined where it is no article of an active folder. */
export function articleOf(
  document: vscode.TextDocument,
  folders: readonly vscode.WorkspaceFolder[],
  settings: FolderSettings,
): SourceText | undefined {
  if (refusalOf(document, folders, settings)) return undefined;
  const { uri, version } = document;
  return { path: pathOf(uri), uri, text: document.getText(), version, ...settings.statedOf(uri) };
}

/**
 * Why a document is no article: its name tells of none; it stands outside the folders in which articles are looked for;
 * the settings leave it out; it is too large; it holds no prose.
 */
export type Refusal = 'name' | 'elsewhere' | 'settings' | 'size' | 'noProse';

/** Why an open document is no article; undefined where it is one. */
export function refusalOf(
  document: vscode.TextDocument,
  folders: readonly vscode.WorkspaceFolder[],
  settings: FolderSettings,
): Refusal | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const isElsewhere = folder
    ? !folders.includes(folder)
    : vscode.workspace.workspaceFolders?.length || settingsFor(document.uri).enable === 'off' || !isFile(document.uri);
  if (isElsewhere) return 'elsewhere';
  // Of a file outside the workspace only the name counts: its folders are nobody's choice.
  const { path: full } = document.uri;
  const relative = folder
    ? vscode.workspace.asRelativePath(document.uri, false)
    : full.slice(full.lastIndexOf('/') + 1);
  if (!isArticlePath(relative)) return 'name';
  if (folder && !settings.takes(document.uri)) return 'settings';
  const text = document.getText();
  if (text.length > settings.of(document.uri).articleSizeLimit * 1024) return 'size';
  return isArticleText(text) ? undefined : 'noProse';
}

/**
 * Watches for article files that come, go or change.
 * @param liesIn whether an article lies in one of these folders, which are named by their addresses
 */
export function watchArticles(
  onAddOrRemove: () => void,
  onChange: (uri: vscode.Uri) => void,
  liesIn: (folders: ReadonlySet<string>) => boolean,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*.{${articleEndings.join(',')}}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(onAddOrRemove),
    watcher.onDidDelete(onAddOrRemove),
    watcher.onDidChange(onChange),
    watchFolders(onAddOrRemove, liesIn),
  );
}

/** Deletions come in bursts; one search for articles in what is gone answers a burst. In milliseconds. */
const deletionPause = 100;

/** Of a folder that comes or goes as a whole, VS Code tells alone, not of the files in it. */
function watchFolders(onAddOrRemove: () => void, liesIn: (folders: ReadonlySet<string>) => boolean): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  const gone = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return vscode.Disposable.from(
    watcher,
    new vscode.Disposable(() => clearTimeout(timer)),
    watcher.onDidCreate(async (uri) => {
      const isInside = vscode.workspace.asRelativePath(uri, false).split('/').every(mayHoldArticles);
      if (isInside && (await isFolder(uri))) onAddOrRemove();
    }),
    watcher.onDidDelete((uri) => {
      gone.add(uri.toString());
      timer ??= setTimeout(() => {
        timer = undefined;
        if (liesIn(gone)) onAddOrRemove();
        gone.clear();
      }, deletionPause);
    }),
  );
}

function mayHoldArticles(folder: string): boolean {
  return !folder.startsWith('.') && !serviceFolders.includes(folder);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    // It is gone again.
    return false;
  }
}

/** Finds files by their endings, however these are written; which of them are wanted the settings say, here as on the command line. */
async function findArticles(
  folder: vscode.WorkspaceFolder,
  settings: FolderSettings,
  log: vscode.LogOutputChannel,
): Promise<vscode.Uri[]> {
  const { exclude } = settings.of(folder.uri);
  const skipped = [...serviceFolders.map((name) => `**/${name}/**`), '**/.*/**', ...exclude];
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, `**/*.{${articleEndings.map(inAnyCase).join(',')}}`),
    new vscode.RelativePattern(folder, `{${skipped.join(',')}}`),
    fileLimit + 1,
  );
  const uris = (await inSlices(taken(found, settings)))!;
  if (uris.length > fileLimit) {
    log.warn(`${folder.name} holds more than ${fileLimit} articles; the others were left out.`);
    uris.length = fileLimit;
  }
  return uris;
}

/** The files among those found that are articles by name and settings; thousands of names take their time. */
function* taken(found: readonly vscode.Uri[], settings: FolderSettings): Work<vscode.Uri[]> {
  const uris: vscode.Uri[] = [];
  for (const uri of found) {
    const isArticle = isArticlePath(vscode.workspace.asRelativePath(uri, false));
    if (isArticle && settings.takes(uri)) uris.push(uri);
    yield;
  }
  return uris;
}

/** A glob pattern for a word in upper or lower case. */
function inAnyCase(word: string): string {
  return [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}

function isFile(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' || uri.scheme === 'vscode-remote' || uri.scheme === 'vscode-vfs';
}
