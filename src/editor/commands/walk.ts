import * as vscode from 'vscode';
import type { Span } from '../marks/spans.ts';
import { distinct } from '../marks/spans.ts';
import type { FindingsStore } from '../store.ts';
import { stepFrom } from './step.ts';

/** Registers the commands that walk through the claims, or the disputed ones, of the article in front. */
export function registerWalk(context: vscode.ExtensionContext, store: FindingsStore): void {
  const register = (command: string, direction: 1 | -1, disputedOnly: boolean): void => {
    context.subscriptions.push(vscode.commands.registerCommand(command, () => walk(store, direction, disputedOnly)));
  };
  register('crosscheck.nextClaim', 1, false);
  register('crosscheck.previousClaim', -1, false);
  register('crosscheck.nextContradiction', 1, true);
  register('crosscheck.previousContradiction', -1, true);
}

async function walk(store: FindingsStore, direction: 1 | -1, disputedOnly: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  // What was typed last is still being read: the places of before would be wrong, and none would be told.
  if (store.current?.isCurrent(document) === false) await store.whenSettled();
  const spans = spansOf(store, document, disputedOnly);
  const span = stepFrom(spans, document.offsetAt(editor.selection.start), direction);
  if (!span) {
    const none = disputedOnly
      ? vscode.l10n.t('Nothing in this article is disputed.')
      : vscode.l10n.t('No claims were found in this article.');
    vscode.window.setStatusBarMessage(none, 5000);
    return;
  }
  const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  // The caret goes to the start, inside the claim, because the hover tells about the place of the caret.
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function spansOf(store: FindingsStore, document: vscode.TextDocument, disputedOnly: boolean): Span[] {
  const snapshot = store.current;
  const path = snapshot?.pathOf(document.uri);
  if (!snapshot || path === undefined || !snapshot.isCurrent(document)) return [];
  const { findings } = snapshot;
  return distinct(findings.claimsOf(path).filter(({ id }) => !disputedOnly || findings.stateOf(id) === 'disputed'));
}
