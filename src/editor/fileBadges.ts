import * as vscode from 'vscode';
import { contradictionsBySource } from './contradictions/counts.ts';
import type { FindingsStore } from './store.ts';

/** Shows at each file, in the explorer and on tabs, how many contradictions it has a part in. */
export function registerFileBadges(context: vscode.ExtensionContext, store: FindingsStore): void {
  const changes = new vscode.EventEmitter<vscode.Uri[]>();
  let counts = new Map<string, number>();

  const refresh = (): void => {
    const before = counts;
    counts = countByFile(store);
    const changed = [...new Set([...before.keys(), ...counts.keys()])].filter(
      (uri) => before.get(uri) !== counts.get(uri),
    );
    if (changed.length > 0) changes.fire(changed.map((uri) => vscode.Uri.parse(uri)));
  };

  context.subscriptions.push(
    changes,
    store.onDidChange(refresh),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changes.event,
      provideFileDecoration(uri) {
        const count = counts.get(uri.toString());
        if (!count) return undefined;
        // A badge holds two characters.
        const badge = count > 99 ? '9+' : String(count);
        return new vscode.FileDecoration(badge, vscode.l10n.t('Contradictions: {0}', count));
      },
    }),
  );
  refresh();
}

function countByFile({ current: snapshot }: FindingsStore): Map<string, number> {
  if (!snapshot) return new Map();
  return new Map(
    [...contradictionsBySource(snapshot.findings)].flatMap(([path, count]) => {
      const uri = snapshot.uriOf(path)?.toString();
      return uri ? [[uri, count] as const] : [];
    }),
  );
}
