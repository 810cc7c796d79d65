import * as vscode from 'vscode';
import type { Change } from '../../configuration/changes.ts';
import { oneLine, shorten } from '../../text/plain.ts';
import type { KeptFilesPart } from '../laterPart.ts';
import type { FolderSettings } from './folderSettings.ts';
import type { ChangeHistory } from './history.ts';

/** Characters of a name in a line that tells what was done. */
const nameLimit = 40;

/** The changes to `crosscheck.json` that the editor offers. Each can be taken back by `ChangeHistory.undo`. */
export class SettingsEdits {
  readonly #settings: FolderSettings;
  readonly #history: ChangeHistory;
  readonly #keptFiles: KeptFilesPart;

  constructor(settings: FolderSettings, history: ChangeHistory, keptFiles: KeptFilesPart) {
    this.#settings = settings;
    this.#history = history;
    this.#keptFiles = keptFiles;
  }

  /** Sets the date of an article (ISO 8601); null: the one that it gives itself holds again. */
  setDate(article: vscode.Uri, date: string | null): Promise<boolean> {
    const told = date === null ? vscode.l10n.t('Date taken away.') : vscode.l10n.t('Date set to {0}.', date);
    return this.#changeFor(article, (source) => ({ type: 'date', source, date }), told);
  }

  /** Sets the outlet of an article; null: the one that it names itself holds again. */
  setOutlet(article: vscode.Uri, outlet: string | null): Promise<boolean> {
    const told =
      outlet === null ? vscode.l10n.t('Outlet taken away.') : vscode.l10n.t('Outlet set to {0}.', short(outlet));
    return this.#changeFor(article, (source) => ({ type: 'outlet', source, outlet }), told);
  }

  /** Leaves an article out, or takes it in again. */
  ignoreSource(article: vscode.Uri, ignore: boolean): Promise<boolean> {
    const name = short(vscode.workspace.asRelativePath(article, false));
    const told = ignore ? vscode.l10n.t('{0} is left out.', name) : vscode.l10n.t('{0} is taken in again.', name);
    return this.#changeFor(article, (source) => ({ type: 'ignoreSource', source, ignore }), told);
  }

  /** Tells no differences in a relation, or tells them again. */
  ignoreRelation(folder: vscode.WorkspaceFolder, relation: string, ignore: boolean): Promise<boolean> {
    const told = ignore
      ? vscode.l10n.t('Differences in “{0}” are ignored.', short(relation))
      : vscode.l10n.t('Differences in “{0}” are told again.', short(relation));
    return this.#change(folder, { type: 'ignoreRelation', relation, ignore }, told);
  }

  /** Makes a name an alias of another; null takes it away. */
  setAlias(folder: vscode.WorkspaceFolder, alias: string, name: string | null): Promise<boolean> {
    const told =
      name === null
        ? vscode.l10n.t('“{0}” is no alias any more.', short(alias))
        : vscode.l10n.t('“{0}” is now an alias of “{1}”.', short(alias), short(name));
    return this.#change(folder, { type: 'alias', alias, name }, told);
  }

  #changeFor(article: vscode.Uri, change: (source: string) => Change, told: string): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    if (folder) return this.#change(folder, change(vscode.workspace.asRelativePath(article, false)), told);
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'This article is in no open folder. Open the folder that holds it, so that what you say can be kept beside it.',
      ),
    );
    return Promise.resolve(false);
  }

  async #change(folder: vscode.WorkspaceFolder, change: Change, told: string): Promise<boolean> {
    const { changed } = await this.#keptFiles.load();
    return this.#history.change(this.#settings.file, folder, (text) => changed(text, change), told);
  }
}

function short(name: string): string {
  return shorten(oneLine(name), nameLimit);
}
