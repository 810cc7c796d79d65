import * as vscode from 'vscode';
import type { Problem } from '../../configuration/jsonFile.ts';
import { LineIndex } from '../../sources/lineIndex.ts';
import type { CheckedFile } from './history.ts';

/** What there is to tell about a file beside what is wrong in it. */
export interface Notes {
  /** Has something done whenever it may have become something else. */
  follow(act: () => void): vscode.Disposable;
  of(folder: vscode.WorkspaceFolder): readonly Problem[];
}

/** Shows in Problems what is wrong in a file of each folder, as warnings, and notes about it, as information. */
export function registerFileProblems(context: vscode.ExtensionContext, file: CheckedFile, notes?: Notes): void {
  const collection = vscode.languages.createDiagnosticCollection(file.name);
  const refresh = (folder: vscode.WorkspaceFolder): void => {
    const lines = new LineIndex(file.textOf(folder));
    const told =
      (severity: vscode.DiagnosticSeverity) =>
      ({ start, end, message }: Problem) => {
        const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
        const range = new vscode.Range(from.line, from.character, to.line, to.character);
        const diagnostic = new vscode.Diagnostic(range, message, severity);
        diagnostic.source = 'Crosscheck';
        return diagnostic;
      };
    const uri = file.uriIn(folder);
    const diagnostics = [
      ...file.of(folder).problems.map(told(vscode.DiagnosticSeverity.Warning)),
      ...(notes?.of(folder) ?? []).map(told(vscode.DiagnosticSeverity.Information)),
    ];
    // What is handed over crosses to the window, and mostly there is nothing to tell.
    if (diagnostics.length > 0 || collection.get(uri)?.length) collection.set(uri, diagnostics);
  };
  context.subscriptions.push(
    collection,
    file.onDidChange(refresh),
    ...(notes ? [notes.follow(() => vscode.workspace.workspaceFolders?.forEach(refresh))] : []),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) collection.delete(file.uriIn(folder));
    }),
  );
}
