import * as vscode from 'vscode';
import { importEndings } from '../../import/endings.ts';
import { messageOf } from '../../text/messageOf.ts';
import type { ImportPart } from '../laterPart.ts';
import { writeNewFile } from './newFile.ts';

/**
 * Registers `crosscheck.importSource`: files that the user picks, or those given, become articles in the folder. The files
 * themselves stay as they are, and nothing is overwritten.
 */
export function registerImport(
  context: vscode.ExtensionContext,
  loader: ImportPart,
  log: vscode.LogOutputChannel,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('crosscheck.importSource', async (one: unknown, selected: unknown) => {
      const given = Array.isArray(selected) ? selected : [one];
      const files = given.filter((each) => each instanceof vscode.Uri);
      return importFiles(files.length > 0 ? files : await pick(), loader, log);
    }),
  );
}

/** @returns the articles that were made */
async function importFiles(
  files: readonly vscode.Uri[],
  loader: ImportPart,
  log: vscode.LogOutputChannel,
): Promise<vscode.Uri[]> {
  const made: vscode.Uri[] = [];
  const failed: string[] = [];
  const title = vscode.l10n.t('Importing sources');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  await vscode.window.withProgress(options, async (progress, { onCancellationRequested }) => {
    let cancelled = false;
    onCancellationRequested(() => {
      cancelled = true;
    });
    for (const file of files) {
      if (cancelled) break;
      progress.report({ message: nameOf(file), increment: 100 / files.length });
      try {
        const { importSource, asFile, fileNameOf, refusalInWords } = await loader.load();
        const article = await importSource(await vscode.workspace.fs.readFile(file));
        if ('refusal' in article) {
          if (article.detail) log.warn(`${file.fsPath} could not be imported: ${article.detail}`);
          failed.push(`${nameOf(file)}: ${refusalInWords(article.refusal, vscode.l10n.t)}`);
        } else {
          const name = fileNameOf(article, nameOf(file).replace(/\.\w+$/, ''));
          made.push(await writeNewFile(folderFor(file), name, asFile(article)));
        }
      } catch (error) {
        log.error(`${file.fsPath} could not be imported: ${String(error)}`);
        failed.push(`${nameOf(file)}: ${messageOf(error)}`);
      }
    }
  });
  const [last] = made.slice(-1);
  if (last) await vscode.window.showTextDocument(last, { preview: false });
  if (failed.length > 0) void vscode.window.showWarningMessage(failed.join('\n'));
  return made;
}

async function pick(): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Import Source'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('PDF, Word documents and web pages')]: [...importEndings] },
  });
  return chosen ?? [];
}

/** The folder that the article goes to: the one its file is in where that is open, else the one that is open. */
function folderFor(file: vscode.Uri): vscode.Uri {
  const beside = vscode.Uri.joinPath(file, '..');
  if (vscode.workspace.getWorkspaceFolder(file)) return beside;
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? beside;
}

function nameOf(file: vscode.Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
