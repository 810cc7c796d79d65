import * as vscode from 'vscode';
import type { FindingsStore } from './store.ts';
import { stateSigns } from './text/describe.ts';

/** Tells in the status bar how many claims the article in front holds and how many are disputed. */
export function registerStatusBar(context: vscode.ExtensionContext, store: FindingsStore): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('crosscheck.article', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Crosscheck';
  item.command = 'crosscheck.listContradictions';
  const refresh = (): void => {
    const text = describe(store, vscode.window.activeTextEditor?.document);
    if (!text) {
      item.hide();
      return;
    }
    item.text = text.short;
    item.tooltip = text.long;
    item.accessibilityInformation = { label: `Crosscheck: ${text.long}`, role: 'button' };
    item.show();
  };
  context.subscriptions.push(
    item,
    store.onDidChange(refresh),
    store.onDidChangeStatus(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
  refresh();
  return item;
}

function describe(
  store: FindingsStore,
  document: vscode.TextDocument | undefined,
): { readonly short: string; readonly long: string } | undefined {
  const { status, current: snapshot } = store;
  if (status.kind === 'failed') return { short: '$(warning) Crosscheck', long: status.message };
  const path = document && snapshot?.pathOf(document.uri);
  if (!snapshot || path === undefined) return undefined;
  const { findings } = snapshot;
  const claims = findings.claimsOf(path);
  const disputed = claims.filter(({ id }) => findings.stateOf(id) === 'disputed').length;
  const signs = disputed > 0 ? ` ${stateSigns.disputed} ${disputed}` : '';
  return {
    short: `$(checklist) ${claims.length}${signs}`,
    long:
      claims.length === 1
        ? vscode.l10n.t('1 claim, {0} disputed', disputed)
        : vscode.l10n.t('{0} claims, {1} disputed', claims.length, disputed),
  };
}
