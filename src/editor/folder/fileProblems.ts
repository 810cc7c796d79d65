import * as vscode from 'vscode';
import { LineIndex } from '../../sources/lineIndex.ts';
import type { CheckedFile } from './history.ts';

/** Shows in Problems what is wrong in a file of each folder, as warnings. */
export function registerFileProblems(context: vscode.ExtensionContext, file: CheckedFile): void {
  const collection = vscode.languages.createDiagnosticCollection(file.name);
  const refresh = (folder: vscode.WorkspaceFolder): void => {
    const lines = new LineIndex(file.textOf(folder));
    const diagnostics = file.of(folder).problems.map(({ start, end, message }) => {
      const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
      const range = new vscode.Range(from.line, from.character, to.line, to.character);
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = 'Crosscheck';
      return diagnostic;
    });
    collection.set(file.uriIn(folder), diagnostics);
  };
  context.subscriptions.push(
    collection,
    file.onDidChange(refresh),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) collection.delete(file.uriIn(folder));
    }),
  );
}
