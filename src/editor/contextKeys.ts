import * as vscode from 'vscode';
import type { FindingsStore } from './store.ts';

/**
 * Keeps the keys that menus, key bindings and empty views ask for: `crosscheck.status`, `crosscheck.articleInFront`, and
 * `crosscheck.unanalysed`, whether the reader has ended an analysis.
 */
export function registerContextKeys(context: vscode.ExtensionContext, store: FindingsStore): void {
  const set = (key: string, value: unknown) => void vscode.commands.executeCommand('setContext', key, value);
  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    set('crosscheck.status', store.status.kind);
    set('crosscheck.unanalysed', store.status.kind === 'ready' && store.status.unanalysed > 0);
    set('crosscheck.articleInFront', document !== undefined && store.current?.pathOf(document.uri) !== undefined);
  };
  context.subscriptions.push(
    store.onDidChange(refresh),
    store.onDidChangeStatus(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
  refresh();
}
