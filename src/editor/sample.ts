import * as vscode from 'vscode';
import { messageOf } from '../text/messageOf.ts';

/** The articles in the package's `seeds`; where an extension is served over the web, its folders can't be listed. */
export const sampleFiles = [
  '000_0a7db89e314cbe60.txt',
  '001_8415ca47c867c448.txt',
  '002_278e0aed5ac0b580.txt',
  '003_dfa27bda0e08a5b3.txt',
  '004_24accdf03a924088.txt',
] as const;

/**
 * Registers `crosscheck.openSample`: the five sample articles are copied to a folder of the user's, so that they can be
 * edited, and that is opened. A file that is there already stays as the user left it.
 */
export function registerSample(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('crosscheck.openSample', async () => {
      try {
        const folder = await placeSample(context);
        const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
        await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
      } catch (error) {
        const reason = messageOf(error);
        void vscode.window.showErrorMessage(vscode.l10n.t('The sample sources could not be opened: {0}', reason));
      }
    }),
  );
}

/** Copies the samples to the extension's own storage; returns the folder. */
export async function placeSample(context: vscode.ExtensionContext): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(context.globalStorageUri, 'Sample Sources');
  await vscode.workspace.fs.createDirectory(folder);
  const present = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (const name of sampleFiles) {
    if (present.has(name)) continue;
    const content = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'seeds', name));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), content);
  }
  return folder;
}
