import * as vscode from 'vscode';
import type { FindingsStore } from '../store.ts';
import { standing } from '../text/describe.ts';
import { isFiltering, noFilter } from './filter.ts';
import { chooseFilter } from './filterPick.ts';
import { Shown } from './shown.ts';
import { ContradictionTree } from './tree.ts';

/** Shows the tree in its view, with the number of standing contradictions as the badge, and lets the reader group and filter. */
export function registerContradictionTree(context: vscode.ExtensionContext, store: FindingsStore): ContradictionTree {
  const shown = new Shown(store, context.workspaceState);
  const tree = new ContradictionTree(store, shown);
  const view = vscode.window.createTreeView('crosscheck.contradictions', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const setKey = (key: string, value: unknown) => void vscode.commands.executeCommand('setContext', key, value);

  const tell = (): void => {
    const { all, filter } = shown;
    const count = standing(all).length;
    view.badge = count > 0 ? { value: count, tooltip: vscode.l10n.t('Contradictions: {0}', count) } : undefined;
    const filtering = isFiltering(filter);
    const passing = filtering ? shown.contradictions.length : all.length;
    view.description = filtering ? vscode.l10n.t('{0} of {1}', passing, all.length) : '';
    // Without a message an empty tree would say that there are no contradictions.
    view.message = [
      passing === 0 && all.length > 0 ? vscode.l10n.t('None passes the filter.') : '',
      store.status.kind === 'ready' && store.status.unanalysed > 0
        ? vscode.l10n.t('Articles that are not analysed: {0}. Sources can continue.', store.status.unanalysed)
        : '',
    ]
      .filter(Boolean)
      .join(' ');
    setKey('crosscheck.contradictions.grouping', shown.grouping);
    setKey('crosscheck.contradictions.filtered', filtering);
  };
  const refresh = (): void => {
    tree.refresh();
    tell();
  };
  const command = (name: string, act: () => unknown) =>
    vscode.commands.registerCommand(name, async () => {
      await act();
      refresh();
    });
  context.subscriptions.push(
    view,
    store.followFindings(refresh),
    store.onDidChangeStatus(tell),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (shown.filter.frontOnly) refresh();
    }),
    command('crosscheck.groupBySubject', () => shown.groupBy('subject')),
    command('crosscheck.groupBySeverity', () => shown.groupBy('severity')),
    command('crosscheck.clearContradictionFilter', () => shown.filterBy(noFilter)),
    command('crosscheck.filterContradictions', async () => {
      const filter = await chooseFilter(shown.all, shown.filter);
      if (filter) await shown.filterBy(filter);
    }),
  );
  refresh();
  return tree;
}
