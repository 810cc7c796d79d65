import * as vscode from 'vscode';
import { onDidChangeSettings, settingsFor } from '../configuration.ts';
import type { FindingsStore } from '../store.ts';
import { shortTally, talliesOf } from './tally.ts';

/** What the tests see of the counts: by line, the text at its end in an editor. */
export type LineCounts = (editor: vscode.TextEditor) => ReadonlyMap<number, string>;

/** Where the settings ask for it, tells at the end of a line how many of its claims are disputed and corroborated. */
export function registerLineCounts(context: vscode.ExtensionContext, store: FindingsStore): LineCounts {
  const style = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const shown = new WeakMap<vscode.TextEditor, ReadonlyMap<number, string>>();
  /** Editors with edits since their counts were set: these moved with the text, so what was shown tells nothing. */
  const edited = new WeakSet<vscode.TextEditor>();
  const none: ReadonlyMap<number, string> = new Map();

  const refresh = (editor: vscode.TextEditor): void => {
    const wanted = wantedCounts(editor.document, store);
    if (!wanted) return;
    const before = shown.get(editor) ?? none;
    const anew = edited.delete(editor) && before.size > 0;
    if (!anew && same(wanted, before)) return;
    shown.set(editor, wanted);
    editor.setDecorations(
      style,
      [...wanted].map(([line, contentText]) => {
        const { end } = editor.document.lineAt(line).range;
        return { range: new vscode.Range(end, end), renderOptions: { after: { contentText } } };
      }),
    );
  };
  const refreshAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) refresh(editor);
  };
  context.subscriptions.push(
    style,
    store.onDidChange(refreshAll),
    onDidChangeSettings(refreshAll),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) edited.add(editor);
    }),
  );
  refreshAll();
  return (editor) => shown.get(editor) ?? none;
}

/** The counts that the newest findings call for; undefined while they speak of another version of the document. */
function wantedCounts(document: vscode.TextDocument, store: FindingsStore): Map<number, string> | undefined {
  const snapshot = store.current;
  const path = snapshot?.pathOf(document.uri);
  if (!snapshot || path === undefined || settingsFor(document.uri).counts !== 'endOfLine') return new Map();
  if (!snapshot.isCurrent(document)) return undefined;
  const { findings } = snapshot;
  const tallies = talliesOf(findings.claimsOf(path), findings, (claim) => snapshot.rangeOf(path, claim)?.start.line);
  return new Map(tallies.map((tally) => [tally.line, shortTally(tally)]));
}

function same(some: ReadonlyMap<number, string>, others: ReadonlyMap<number, string>): boolean {
  return some.size === others.size && [...some].every(([line, text]) => others.get(line) === text);
}
