import * as vscode from 'vscode';
import type { Problem } from '../../configuration/jsonFile.ts';
import { messageOf } from '../../text/messageOf.ts';
import type { FolderFile } from './folderFile.ts';

/** A file of a folder whose text is read with what is wrong in it. */
export type CheckedFile = Pick<
  FolderFile<{ readonly problems: readonly Problem[] }>,
  'name' | 'change' | 'of' | 'textOf' | 'uriIn' | 'onDidChange'
>;

interface Step {
  readonly file: CheckedFile;
  readonly folder: vscode.WorkspaceFolder;
  readonly before: string;
  readonly after: string;
}

/** How long what was done, and that it can be taken back, stands in the status bar, in milliseconds. */
const toldFor = 12_000;

/**
 * Changes the files that Crosscheck keeps beside the sources, tells quietly what was done, and takes it back on demand. A
 * file that was changed since by other hands is never overwritten.
 */
export class ChangeHistory implements vscode.Disposable {
  readonly #steps: Step[] = [];
  readonly #told = vscode.window.createStatusBarItem('crosscheck.change', vscode.StatusBarAlignment.Left);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#told.name = vscode.l10n.t('Crosscheck: Last Change');
    this.#told.command = 'crosscheck.undoChange';
    this.#told.tooltip = vscode.l10n.t('Undo');
  }

  /**
   * Changes a file of a folder.
   * @param edit gives the new text for the old one; undefined where the file must be mended first
   * @param told what was done, in few words
   * @returns whether the file now says what was wanted
   */
  async change(
    file: CheckedFile,
    folder: vscode.WorkspaceFolder,
    edit: (text: string) => string | undefined,
    told: string,
  ): Promise<boolean> {
    try {
      const outcome = await file.change(folder, edit);
      if (outcome === 'unusable') {
        void this.#refuse(file, folder);
        return false;
      }
      if (outcome !== 'unchanged') this.#steps.push({ file, folder, ...outcome });
      this.#tell(told);
      return true;
    } catch (error) {
      tellFailure(file, error);
      return false;
    }
  }

  /** Takes the last change back that was not taken back yet. Returns whether it was. */
  async undo(): Promise<boolean> {
    const step = this.#steps.pop();
    this.#told.hide();
    if (!step) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('There is no change to undo.'), 5000);
      return false;
    }
    const { file, folder, before, after } = step;
    try {
      const outcome = await file.change(folder, (text) => (text === after ? before : undefined));
      if (outcome !== 'unusable') return true;
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{0} was changed since, so nothing was taken back. Change it by hand.', file.name),
      );
    } catch (error) {
      // It may be written the next time.
      this.#steps.push(step);
      tellFailure(file, error);
    }
    return false;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#told.dispose();
  }

  #tell(what: string): void {
    clearTimeout(this.#timer);
    this.#told.text = `$(check) ${what.replaceAll('$(', '\\$(')} $(discard)`;
    this.#told.accessibilityInformation = { label: `${what} ${vscode.l10n.t('Undo')}` };
    this.#told.show();
    this.#timer = setTimeout(() => this.#told.hide(), toldFor);
  }

  async #refuse(file: CheckedFile, folder: vscode.WorkspaceFolder): Promise<void> {
    const [problem] = file.of(folder).problems;
    const open = vscode.l10n.t('Open File');
    const message = vscode.l10n.t('{0} must be mended before anything is written to it.', file.name);
    const choice = await vscode.window.showErrorMessage(problem ? `${message} ${problem.message}` : message, open);
    if (choice === open) await vscode.window.showTextDocument(file.uriIn(folder));
  }
}

function tellFailure({ name }: CheckedFile, error: unknown): void {
  void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', name, messageOf(error)));
}
