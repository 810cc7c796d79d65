import * as vscode from 'vscode';

/** What came of a change to a file: its text before and after where it was written. */
export type Outcome = { readonly before: string; readonly after: string } | 'unchanged' | 'unusable';

/**
 * A file of one name that each folder of the workspace may hold, parsed: the text of its document where that is not saved,
 * else what stands on disk; empty text where there is none. Changes are written whole or not at all.
 */
export class FolderFile<Parsed> implements vscode.Disposable {
  readonly name: string;
  readonly #parse: (text: string) => Promise<Parsed>;
  readonly #isUsable: (parsed: Parsed) => boolean;
  readonly #parsed = new Map<string, { readonly text: string; readonly parsed: Parsed }>();
  readonly #empty: Parsed;
  readonly #changes = new vscode.EventEmitter<vscode.WorkspaceFolder>();
  readonly #disposables: vscode.Disposable[] = [this.#changes];
  /** Changes wait for one another. */
  #last: Promise<unknown> = Promise.resolve();
  /** So do looks at the file of a folder, so that what an earlier one has found never stands for what a later one has. */
  readonly #reads = new Map<string, Promise<unknown>>();

  /** Fires when a folder's file says something else than before. */
  readonly onDidChange = this.#changes.event;

  /**
   * @param empty what a file says in which nothing stands
   * @param isUsable whether a parsed text is well-formed; while a document that is being edited is not, what it said before holds
   */
  constructor(
    name: string,
    empty: Parsed,
    parse: (text: string) => Promise<Parsed>,
    isUsable: (parsed: Parsed) => boolean,
  ) {
    this.name = name;
    this.#empty = empty;
    this.#parse = parse;
    this.#isUsable = isUsable;
  }

  /** Follows the files from now on. */
  start(): void {
    const reread = (uri: vscode.Uri) => {
      const folder = this.#folderOf(uri);
      if (folder) void this.read(folder);
    };
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${this.name}`);
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidChangeTextDocument(({ document }) => reread(document.uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => reread(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => reread(uri)),
    );
  }

  uriIn(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, this.name);
  }

  /** What a folder's file says, as far as it was read. */
  of(folder: vscode.WorkspaceFolder): Parsed {
    return this.#parsed.get(`${folder.uri}`)?.parsed ?? this.#empty;
  }

  /** The text of a folder's file, as far as it was read. */
  textOf(folder: vscode.WorkspaceFolder): string {
    return this.#parsed.get(`${folder.uri}`)?.text ?? '';
  }

  /** Reads the file of a folder again; a file that may not be read says what it said before. */
  read(folder: vscode.WorkspaceFolder): Promise<void> {
    const key = `${folder.uri}`;
    const done = (this.#reads.get(key) ?? Promise.resolve()).then(() => this.#readNow(folder));
    this.#reads.set(
      key,
      done.catch(() => undefined),
    );
    return done;
  }

  async #readNow(folder: vscode.WorkspaceFolder): Promise<void> {
    const uri = this.uriIn(folder);
    const text = unsaved(uri)?.getText() ?? (await textOnDisk(uri).catch(() => undefined));
    if (text === undefined || text === this.textOf(folder)) return;
    const parsed = text === '' ? this.#empty : await this.#parse(text);
    const known = this.#parsed.get(`${folder.uri}`);
    if (text === known?.text || (known && !this.#isUsable(parsed) && unsaved(uri))) return;
    this.#parsed.set(`${folder.uri}`, { text, parsed });
    this.#changes.fire(folder);
  }

  /**
   * Changes the file of a folder, by way of its document where it is open: then the editor can take it back, and what is
   * being typed is not lost.
   * @param edit gives the new text for the old one; undefined where that can't be changed without losing something
   * @throws where the file can't be read or written
   */
  change(folder: vscode.WorkspaceFolder, edit: (text: string) => string | undefined): Promise<Outcome> {
    const work = async (): Promise<Outcome> => {
      const uri = this.uriIn(folder);
      const document = shown(uri) ?? unsaved(uri);
      const before = document ? document.getText() : await textOnDisk(uri);
      const after = edit(before);
      if (after === undefined) return 'unusable';
      if (after === before) return 'unchanged';
      if (document) await replaceText(document, after);
      else if (after === '') await vscode.workspace.fs.delete(uri);
      else await writeAtomically(uri, after);
      await this.read(folder);
      return { before, after };
    };
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #folderOf(uri: vscode.Uri): vscode.WorkspaceFolder | undefined {
    return vscode.workspace.workspaceFolders?.find((folder) => `${this.uriIn(folder)}` === `${uri}`);
  }
}

function open(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && `${document.uri}` === `${uri}`);
}

function unsaved(uri: vscode.Uri): vscode.TextDocument | undefined {
  const document = open(uri);
  return document?.isDirty ? document : undefined;
}

/** The document of a file that has a tab. Others stay open for a while although nobody sees them. */
function shown(uri: vscode.Uri): vscode.TextDocument | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isShown = tabs.some(({ input }) => input instanceof vscode.TabInputText && `${input.uri}` === `${uri}`);
  return isShown ? open(uri) : undefined;
}

async function textOnDisk(uri: vscode.Uri): Promise<string> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

/** Edits a document, so that the editor can take it back, and saves it unless there was something to save before. */
async function replaceText(document: vscode.TextDocument, after: string): Promise<void> {
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const { start, end, text } = differenceOf(document.getText(), after);
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The editor did not take the change.'));
  if (!wasDirty) await document.save();
}

/** Writes beside the file and then puts the new one in its place, so that a reader finds the old text or the new one. */
async function writeAtomically(uri: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const beside = vscode.Uri.joinPath(uri, '..', `.${name}.${crypto.randomUUID()}`);
  try {
    await fs.writeFile(beside, new TextEncoder().encode(text));
    await fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

/** The one stretch in which two texts differ, in offsets of the first, and what stands there in the second. */
function differenceOf(before: string, after: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
