import * as vscode from 'vscode';

/** How many names are tried: `name.md`, `name-2.md` … */
const attempts = 1000;

/**
 * Writes a file that is not there yet, under the name or the name with a number behind it.
 * @returns where it was written
 */
export async function writeNewFile(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  for (let number = 1; number <= attempts; number += 1) {
    const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}.md`);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
    if (!(await exists(uri)) && (await vscode.workspace.applyEdit(edit))) return uri;
  }
  throw new Error(vscode.l10n.t('No file named {0} could be made in {1}.', `${name}.md`, folder.fsPath));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
