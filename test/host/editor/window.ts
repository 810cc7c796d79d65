import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../src/editor/extension.ts';
import type { Snapshot } from '../../../src/editor/snapshot.ts';
import type { Claim } from '../../../src/engine/report.ts';

/** What the specifications of the editor share: the extension at work on the folder of articles that is open. */

/** The extension's own interface, once all articles are analysed. */
export async function crosscheck(): Promise<CrosscheckApi> {
  const extension = vscode.extensions.getExtension<CrosscheckApi>('crosscheck.crosscheck');
  assert.ok(extension, 'the extension under development is not installed in this host');
  const api = await extension.activate();
  await api.store.whenSettled();
  return api;
}

export async function findings(): Promise<Snapshot> {
  const { store } = await crosscheck();
  assert.ok(store.current, 'nothing was analysed');
  return store.current;
}

/** The URI of a file in the folder that is open. */
export function inFolder(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
}

/** Shows a source in the only editor, and waits for the findings on it. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const { store } = await crosscheck();
  const editor = await vscode.window.showTextDocument(inFolder(path), { preview: false });
  await store.whenSettled();
  return editor;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until a condition holds, looking whenever one of the events fires. */
export async function until(what: string, holds: () => boolean, ...events: vscode.Event<unknown>[]): Promise<void> {
  if (holds()) return;
  const subscriptions: vscode.Disposable[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`It never came true that ${what}.`)), 30_000);
      const look = () => {
        if (!holds()) return;
        clearTimeout(limit);
        resolve();
      };
      for (const event of events) subscriptions.push(event(look));
      look();
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
  }
}

/** Edits a document without saving it, and waits for the findings on the new text. */
export async function edit(
  document: vscode.TextDocument,
  change: (edit: vscode.WorkspaceEdit) => void,
): Promise<Snapshot> {
  const { store } = await crosscheck();
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit);
  assert.ok(await vscode.workspace.applyEdit(workspaceEdit));
  await store.whenSettled();
  const snapshot = await findings();
  assert.ok(snapshot.isCurrent(document), 'the edited text was not analysed');
  return snapshot;
}

/** Takes unsaved edits back: by the saved text, for the command that reverts does so only to what has the focus. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  const saved = await vscode.workspace.decode(await vscode.workspace.fs.readFile(document.uri), { uri: document.uri });
  const back = new vscode.WorkspaceEdit();
  back.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), saved.replace(/^\uFEFF/, ''));
  assert.ok(await vscode.workspace.applyEdit(back));
  assert.ok(await document.save());
  const { store } = await crosscheck();
  await store.whenSettled();
}

export function rangeOf(document: vscode.TextDocument, claim: Claim): vscode.Range {
  return new vscode.Range(document.positionAt(claim.start), document.positionAt(claim.end));
}

/** Ranges in a form that compares and reads well. */
export function written(ranges: readonly vscode.Range[]): string[] {
  return [
    ...new Set(ranges.map(({ start, end }) => `${start.line}:${start.character}-${end.line}:${end.character}`)),
  ].sort();
}

/** The first claim of the sources in a state. */
export function claimIn(snapshot: Snapshot, state: 'corroborated' | 'disputed'): Claim {
  const claim = snapshot.findings.report.claims.find(({ id }) => snapshot.findings.stateOf(id) === state);
  assert.ok(claim, `no claim of the sources is ${state}`);
  return claim;
}
